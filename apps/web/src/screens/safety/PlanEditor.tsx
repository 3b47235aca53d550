import { useEffect, useRef } from "preact/hooks";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Switch } from "#ui/Switch.tsx";
import { TextField } from "#ui/TextField.tsx";
import { plusIcon, usersIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import {
  contentOf,
  emptyPerson,
  planParts,
  planText,
  withLines,
  withoutPerson,
  withPeople,
  withPerson,
  type PeoplePart,
  type PlanForm,
} from "./safetyPlan.ts";

const words = safetyWords.plan;

export interface PlanEditorProps {
  readonly form: PlanForm;
  readonly onForm: (form: PlanForm) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  /** Nothing was written before: leaving it is "not now". */
  readonly isNew: boolean;
  readonly saving: boolean;
  readonly trouble: SaveTrouble | "shelf" | undefined;
}

/** Six parts in their order; each can stay empty, and a few words are a whole plan. */
export function PlanEditor({ form, onForm, onSave, onLeave, isNew, saving, trouble }: PlanEditorProps) {
  const titles = Object.fromEntries(planParts.map(({ part }) => [part, words.parts[part].title])) as Record<
    (typeof planParts)[number]["part"],
    string
  >;
  return (
    <form
      class="stack stack-8"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <div class="stack stack-3">
        <p class="lead">{words.lead}</p>
        <Note icon={usersIcon}>{words.clinician}</Note>
      </div>
      {planParts.map((one, i) => (
        <section key={one.part} class="stack stack-2" aria-labelledby={`plan-${one.part}`}>
          <div>
            <span class="over">{words.number(i + 1, planParts.length)}</span>
            <h2 id={`plan-${one.part}`}>{words.parts[one.part].title}</h2>
          </div>
          {one.holds === "lines" ? (
            <TextField
              label={words.parts[one.part].title}
              hideLabel
              hint={words.parts[one.part].hint}
              rows={3}
              value={form.lines[one.part]}
              onInput={(text) => onForm(withLines(form, one.part, text))}
            />
          ) : (
            <People part={one.part} form={form} onForm={onForm} />
          )}
        </section>
      ))}
      <Outside form={form} onForm={onForm} />
      {trouble === "shelf" && (
        <Note tone="ember" icon={warningCircleIcon} role="alert">
          {words.shelfTrouble}
        </Note>
      )}
      {trouble !== undefined && trouble !== "shelf" && (
        <NotSaved
          title={sharedWords.unsaved.safetyPlan}
          why={trouble}
          onTryAgain={onSave}
          words={() => planText(contentOf(form), titles)}
        />
      )}
      <Dock label={words.dock}>
        <Button wide size="lg" submit unavailable={saving}>
          {words.save}
        </Button>
        <div class="centre">
          <Link onPress={onLeave}>{isNew ? sharedWords.notNow : words.leave}</Link>
        </div>
      </Dock>
    </form>
  );
}

function People({
  part,
  form,
  onForm,
}: {
  readonly part: PeoplePart;
  readonly form: PlanForm;
  readonly onForm: (form: PlanForm) => void;
}) {
  const tussock = useTussock();
  const list = useRef<HTMLDivElement>(null);
  const people = form.people[part];
  const count = useRef(people.length);
  // Someone was added: the first of the new fields is where the hands go next.
  useEffect(() => {
    if (people.length > count.current)
      list.current?.querySelector<HTMLInputElement>("fieldset:last-of-type input")?.focus();
    count.current = people.length;
  }, [people.length]);

  function remove(at: number) {
    const name = people[at]?.name.trim() ?? "";
    onForm(withoutPerson(form, part, at));
    offerUndo(tussock, name === "" ? words.contact.removedEmpty : words.contact.removed(name), () => onForm(form));
  }

  return (
    <div class="stack stack-3" ref={list}>
      <p class="hint">{words.parts[part].hint}</p>
      {people.map((person, at) => (
        <fieldset key={at} class="card plan-contact">
          <legend class="vh">{words.contact.legend(at + 1)}</legend>
          <TextField
            label={words.contact.name}
            value={person.name}
            autoComplete="off"
            onInput={(name) => onForm(withPerson(form, part, at, { name }))}
          />
          <TextField
            label={words.contact.phone}
            type="tel"
            inputMode="tel"
            value={person.phone}
            optionalWord={sharedWords.optional}
            onInput={(phone) => onForm(withPerson(form, part, at, { phone }))}
          />
          <div>
            <Link onPress={() => remove(at)}>
              {person.name.trim() === "" ? words.contact.removeEmpty : words.contact.remove(person.name.trim())}
            </Link>
          </div>
        </fieldset>
      ))}
      <div>
        <Button kind="second" icon={plusIcon} onPress={() => onForm(withPeople(form, part, [...people, emptyPerson]))}>
          {words.contact.add}
        </Button>
      </div>
    </div>
  );
}

/** Said honestly: what is switched on here can be read by anyone who holds the device. */
function Outside({ form, onForm }: { readonly form: PlanForm; readonly onForm: (form: PlanForm) => void }) {
  return (
    <section class="stack stack-3" aria-labelledby="plan-outside">
      <h2 id="plan-outside">{words.outside.title}</h2>
      <Rows>
        <Switch
          title={words.outside.people}
          meta={words.outside.peopleMeta}
          on={form.peopleOutside}
          onChange={(peopleOutside) => onForm({ ...form, peopleOutside })}
        />
        <Switch
          title={words.outside.plan}
          meta={words.outside.planMeta}
          on={form.planOutside}
          onChange={(planOutside) => onForm({ ...form, planOutside })}
        />
      </Rows>
      <p class="meta">{words.outside.honest}</p>
    </section>
  );
}
