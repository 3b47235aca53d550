import { useEffect, useState } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import type { ComparisonDraft, ComparisonTrouble } from "@tussock/domain/patterns";
import { comparisonWords } from "@tussock/content/words/comparison";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { oneAtATime } from "#app/oneAtATime.ts";
import { useTussock } from "#app/tussock.ts";
import { useKeptForm } from "#app/useKeptForm.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { comparisonPath, draftFrom, emptyDraft, readDraft } from "./comparison.ts";
import "../lookback.css";

const words = comparisonWords.start;

/** Two ways are named and everything is decided, before the first day. */
export function TryScreen({ about }: { readonly about?: string }) {
  usePageTitle(words.title);
  const tussock = useTussock();
  const [first, setFirst] = useState<ComparisonDraft>();
  const [other, setOther] = useState<RecordId>();

  useEffect(() => {
    let here = true;
    const find = about === undefined ? Promise.resolve(undefined) : tussock.ask("patterns");
    void Promise.all([find, tussock.ask("areas"), tussock.ask("comparisons")]).then(([now, areas, comparisons]) => {
      if (!here) return;
      setOther(comparisons.find(({ is }) => is === "ahead" || is === "running")?.comparison.id);
      setFirst(
        draftFrom(
          now?.patterns.find(({ name }) => name === about),
          areas,
        ),
      );
    });
    return () => {
      here = false;
    };
  }, [about, tussock]);

  return (
    <div class="app">
      <BackBar href="/look-back" label={comparisonWords.back} />
      <main id="main" class="stack stack-5">
        <div class="stack stack-2">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
        {!first ? (
          <Skeleton label={comparisonWords.loading} lines={4} />
        ) : other !== undefined ? (
          <OneIsOpen id={other} />
        ) : (
          <Planning key={about} first={first} draftKey={`comparison:${about ?? ""}`} />
        )}
      </main>
    </div>
  );
}

function OneIsOpen({ id }: { readonly id: RecordId }) {
  return (
    <Note>
      <p>{words.trouble.another}</p>
      <Link href={comparisonPath(id)}>{words.toOther}</Link>
    </Note>
  );
}

function Planning({ first, draftKey }: { readonly first: ComparisonDraft; readonly draftKey: string }) {
  const tussock = useTussock();
  const { form, change, drop, draft } = useKeptForm({ of: "plan", key: draftKey }, first, readDraft);
  const [trouble, setTrouble] = useState<ComparisonTrouble | SaveTrouble>();

  const [once] = useState(oneAtATime);
  async function begin(): Promise<boolean> {
    const answer = await tussock.ask("startComparison", form);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return false;
    await drop();
    tussock.say({ text: words.saved });
    tussock.go(comparisonPath(answer.value.id), { replace: true });
    return true;
  }

  return (
    <>
      <DraftNotes draft={draft} />
      <Form draft={form} onDraft={change} trouble={trouble} onBegin={() => void once(begin)} />
    </>
  );
}

function Form({
  draft,
  onDraft,
  trouble,
  onBegin,
}: {
  readonly draft: ComparisonDraft;
  readonly onDraft: (draft: ComparisonDraft) => void;
  readonly trouble: ComparisonTrouble | SaveTrouble | undefined;
  readonly onBegin: () => void;
}) {
  const [one, two] = draft.ways;
  const ideas = comparisonWords.ideas;
  const idea = ideas.find(({ ways }) => ways[0] === one && ways[1] === two);
  const isOwn = trouble !== undefined && trouble in words.trouble;
  const fieldError = isOwn ? words.trouble[trouble as ComparisonTrouble] : undefined;
  return (
    <form
      class="stack stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin();
      }}
    >
      <Chips legend={words.ideas.legend}>
        {ideas.map(({ id, name, ways }) => (
          <Chip
            key={id}
            kind="radio"
            name="try-idea"
            checked={idea?.id === id}
            onChange={() => onDraft({ ...draft, ways })}
          >
            {name}
          </Chip>
        ))}
        <Chip
          kind="radio"
          name="try-idea"
          checked={idea === undefined}
          onChange={() => onDraft({ ...draft, ways: emptyDraft.ways })}
        >
          {words.ideas.own}
        </Chip>
      </Chips>
      <fieldset>
        <legend class="label">{words.ways.legend}</legend>
        <div class="stack stack-3 under-legend">
          <TextField
            label={words.ways.one}
            hint={words.ways.hint}
            value={one}
            error={fieldError}
            onInput={(text) => onDraft({ ...draft, ways: [text, two] })}
          />
          <TextField label={words.ways.two} value={two} onInput={(text) => onDraft({ ...draft, ways: [one, text] })} />
        </div>
      </fieldset>
      <ChoiceGroup legend={words.asks.legend} hint={words.askHint}>
        {(["mood", "confidence"] as const).map((asks) => (
          <Choice
            key={asks}
            name="try-asks"
            checked={draft.asks === asks}
            onChange={() => onDraft({ ...draft, asks })}
            title={words.asks[asks]}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={words.rhythm.legend} hint={words.rhythm.hint}>
        {(["days", "weeks"] as const).map((rhythm) => (
          <Choice
            key={rhythm}
            name="try-rhythm"
            checked={draft.rhythm === rhythm}
            onChange={() => onDraft({ ...draft, rhythm })}
            title={words.rhythm[rhythm]}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={words.begins.legend} hint={words.draw}>
        {(["today", "tomorrow"] as const).map((begins) => (
          <Choice
            key={begins}
            name="try-begins"
            checked={draft.begins === begins}
            onChange={() => onDraft({ ...draft, begins })}
            title={words.begins[begins]}
          />
        ))}
      </ChoiceGroup>
      {trouble !== undefined && !isOwn && (
        <NotSaved
          title={sharedWords.unsaved.any}
          why={trouble as SaveTrouble}
          onTryAgain={onBegin}
          words={() => draft.ways.join("\n")}
        />
      )}
      <Button wide size="lg" submit>
        {words.begin}
      </Button>
    </form>
  );
}
