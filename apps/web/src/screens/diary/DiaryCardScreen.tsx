import { useEffect, useState } from "preact/hooks";
import type { DiaryCard } from "@tussock/domain";
import { ROW_NAME_MOST } from "@tussock/domain/diary";
import { diaryCardSkills } from "@tussock/content/skills/names";
import { diaryWords } from "@tussock/content/words/diary";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import { newRecordId } from "#app/newRecordId.ts";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { useKeptForm } from "#app/useKeptForm.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Dock } from "#ui/Dock.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Switch } from "#ui/Switch.tsx";
import { TextField } from "#ui/TextField.tsx";
import { warningCircleIcon, xIcon } from "#ui/icon/icons.ts";
import {
  cardDraftOf,
  formOfCard,
  hasRow,
  offeredRows,
  readCardForm,
  scales,
  targetKinds,
  withOwn,
  withRow,
  withSkill,
  withTyped,
  type CardForm,
  type OwnLine,
} from "./cardForm.ts";
import { skillName } from "./week.ts";
import "./diary.css";

const words = diaryWords.setUp;
type Trouble = SaveTrouble | keyof typeof words.trouble;

/** What stands on the card, in the person's words. A change counts from today; old weeks keep what they had. */
export function DiaryCardScreen() {
  usePageTitle(diaryWords.title);
  const tussock = useTussock();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let here = true;
    void Promise.all([tussock.ask("diaryCard"), tussock.ask("profile")]).then(([card, profile]) => {
      if (here) setFound({ card, keptSkills: profile.keptSkills ?? [] });
    });
    return () => void (here = false);
  }, [tussock]);
  if (found) return <TheCard {...found} />;
  return (
    <div class="app">
      <BackBar href="/diary" label={diaryWords.back} />
      <main id="main" class="stack stack-6 diary">
        <Head />
        <Skeleton label={diaryWords.loading} lines={5} />
      </main>
      <Dock label={words.save}>
        <Button wide size="lg" unavailable>
          {words.save}
        </Button>
      </Dock>
    </div>
  );
}

interface Found {
  readonly card: DiaryCard | undefined;
  readonly keptSkills: readonly string[];
}

function Head() {
  return (
    <header class="stack stack-2">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
    </header>
  );
}

function TheCard({ card, keptSkills }: Found) {
  const tussock = useTussock();
  const { form, change, drop, draft } = useKeptForm(
    { of: "thought", key: "diary:card" },
    formOfCard(card),
    readCardForm,
  );
  const [trouble, setTrouble] = useState<Trouble>();

  async function save(next: CardForm) {
    const saved = await tussock.ask("saveDiaryCard", cardDraftOf(next, newRecordId));
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return;
    await drop();
    tussock.go("/diary", { replace: true });
    if (!next.away) tussock.say({ text: words.saved });
  }

  return (
    <form
      class="app"
      onSubmit={(event) => {
        event.preventDefault();
        const { away: _away, ...out } = form;
        void save(out);
      }}
    >
      <BackBar href="/diary" label={diaryWords.back} />
      <main id="main" class="stack stack-6 diary">
        <Head />
        <DraftNotes draft={draft} />
        {trouble && isWordsTrouble(trouble) && (
          <Note tone="ember" icon={warningCircleIcon} role="alert">
            {words.trouble[trouble]}
          </Note>
        )}
        {trouble && !isWordsTrouble(trouble) && (
          <NotSaved
            title={sharedWords.unsaved.setting}
            why={trouble}
            onTryAgain={() => void save(form)}
            words={() =>
              cardDraftOf(form, newRecordId)
                .rows.map(({ name }) => name)
                .join("\n")
            }
          />
        )}
        <Fields form={form} kept={keptSkills} onChange={change} />
        {card && !form.away && (
          <section class="stack stack-2">
            <Button kind="second" wide onPress={() => void save({ ...form, away: true })}>
              {words.paused}
            </Button>
            <p class="meta">{words.pausedMeta}</p>
          </section>
        )}
      </main>
      <Dock label={words.save}>
        <Button wide size="lg" submit>
          {words.save}
        </Button>
      </Dock>
    </form>
  );
}

interface FieldsProps {
  readonly form: CardForm;
  readonly onChange: (form: CardForm) => void;
}

function Fields({ form, kept, onChange }: FieldsProps & { readonly kept: readonly string[] }) {
  // As it was at first: it does not close over the last one that is taken off.
  const [hadUrges] = useState(() => form.rows.some(({ kind }) => kind === "urge"));
  return (
    <>
      <section class="stack stack-3">
        <Offered kind="feeling" words={words.emotions} form={form} onChange={onChange} />
      </section>
      <Disclosure summary={words.urges.title} open={hadUrges}>
        <div class="stack stack-3">
          <Offered kind="urge" words={words.urges} form={form} onChange={onChange} />
        </div>
      </Disclosure>
      <Targets form={form} onChange={onChange} />
      <Skills form={form} kept={kept} onChange={onChange} />
      <Switch
        title={words.mood.title}
        meta={words.mood.hint}
        on={form.mood ?? false}
        onChange={(mood) => onChange({ ...form, mood })}
      />
      <Switch
        title={words.session.title}
        meta={words.session.hint}
        on={form.session ?? false}
        onChange={(session) => onChange({ ...form, session })}
      />
      <ChoiceGroup legend={words.scale.title} hint={words.scale.meta}>
        {scales.map(({ most, words: said }) => (
          <Choice
            key={most}
            name="diary-scale"
            value={String(most)}
            checked={form.most === most}
            onChange={() => onChange({ ...form, most })}
            title={said}
          />
        ))}
      </ChoiceGroup>
    </>
  );
}

function Offered({
  kind,
  words: { title, hint, add },
  form,
  onChange,
}: FieldsProps & {
  readonly kind: "feeling" | "urge";
  readonly words: { readonly title: string; readonly hint: string; readonly add: string };
}) {
  return (
    <>
      <Chips legend={title} hint={hint}>
        {offeredRows(form, kind).map((row) => (
          <Chip
            key={row.id}
            name={`diary-${kind}`}
            checked={hasRow(form, row.id)}
            onChange={(on) => onChange(withRow(form, row, on))}
          >
            {row.name}
          </Chip>
        ))}
      </Chips>
      <AddOwn label={add} line={kind} form={form} onChange={onChange} />
    </>
  );
}

function Targets({ form, onChange }: FieldsProps) {
  const rows = form.rows.filter((row) => row.kind === "yesNo" || row.kind === "count");
  return (
    <section class="stack stack-3" aria-labelledby="diary-card-targets">
      <div>
        <h2 id="diary-card-targets" class="sans">
          {words.targets.title}
        </h2>
        <p class="meta">{words.targets.hint}</p>
      </div>
      {rows.length > 0 && (
        <ul class="stack stack-2">
          {rows.map((row) => (
            <li key={row.id} class="spread">
              <span>{`${row.name} (${row.kind === "count" ? words.targets.count : words.targets.yesNo})`}</span>
              <IconButton
                icon={xIcon}
                label={words.remove(row.name)}
                onPress={() => onChange(withRow(form, row, false))}
              />
            </li>
          ))}
        </ul>
      )}
      <AddOwn label={words.targets.add} line="target" form={form} onChange={onChange} />
      <Chips legend={words.targets.add} hideLegend>
        {targetKinds.map((one) => (
          <Chip
            key={one}
            kind="radio"
            name="diary-target"
            checked={(form.targetIs ?? "yesNo") === one}
            onChange={() => onChange({ ...form, targetIs: one })}
          >
            {words.targets[one]}
          </Chip>
        ))}
      </Chips>
    </section>
  );
}

function AddOwn({ label, line, form, onChange }: FieldsProps & { readonly label: string; readonly line: OwnLine }) {
  const name = form.typed?.[line] ?? "";
  return (
    <div class="diary-own">
      <TextField
        label={label}
        hint={words.own}
        value={name}
        maxLength={ROW_NAME_MOST}
        onInput={(text) => onChange(withTyped(form, line, text))}
      />
      <Button
        kind="second"
        label={`${words.addNow}: ${label}`}
        unavailable={name.trim() === ""}
        onPress={() => onChange(withOwn(form, line, newRecordId))}
      >
        {words.addNow}
      </Button>
    </div>
  );
}

function Skills({ form, kept, onChange }: FieldsProps & { readonly kept: readonly string[] }) {
  const near = [...new Set([...form.skills, ...kept, ...(form.skills.length + kept.length === 0 ? usualSkills : [])])];
  const chip = (skill: string) => (
    <Chip
      key={skill}
      name="diary-skill"
      checked={form.skills.includes(skill)}
      onChange={(on) => onChange(withSkill(form, skill, on))}
    >
      {skillName(skill)}
    </Chip>
  );
  return (
    <section class="stack stack-3">
      <Chips legend={words.skills.title} hint={words.skills.hint}>
        {near.map(chip)}
      </Chips>
      <Disclosure summary={words.skills.all}>
        <Chips legend={words.skills.all} hideLegend>
          {diaryCardSkills.filter((skill) => !near.includes(skill)).map(chip)}
        </Chips>
      </Disclosure>
    </section>
  );
}
/** What is offered first to someone who has kept no skill yet; nothing of it is chosen. */
const usualSkills: readonly string[] = ["wise-mind", "opposite-action", "build-mastery", "cope-ahead", "stop", "tip"];

function isWordsTrouble(trouble: Trouble): trouble is keyof typeof words.trouble {
  return trouble in words.trouble;
}
