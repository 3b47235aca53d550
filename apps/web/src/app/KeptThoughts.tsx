import { useEffect, useState } from "preact/hooks";
import { given, type RecordId, type Thought } from "@tussock/domain";
import { learnWords } from "@tussock/content/words/learn";
import { sharedWords } from "@tussock/content/words/shared";
import { Button } from "#ui/Button.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { TextField } from "#ui/TextField.tsx";
import { chatTeardropIcon } from "#ui/icon/icons.ts";
import type { SaveTrouble, WordsTrouble } from "./asks.ts";
import { DraftNotes } from "./DraftNotes.tsx";
import { isWordsTrouble, thoughtsOn, type ThoughtAbout } from "./keptThoughts.ts";
import { localeFor } from "./locale.ts";
import { NotSaved } from "./NotSaved.tsx";
import { newRecordId } from "./newRecordId.ts";
import { isKept, keptId, keptText } from "./readKept.ts";
import { useTussock, type Tussock } from "./tussock.ts";
import { useKeptForm } from "./useKeptForm.ts";
import { useReadable } from "./useReadable.ts";
import "./keptThoughts.css";

const words = learnWords.thought;
/** The last few; My thoughts has the rest. */
const earlierMost = 3;
/** Among so many the last few of one place are found. */
const lookedAtMost = 500;

/** A note on a page or a card (C17), and what was kept there before. */
export function KeptThoughts({ about }: { readonly about: ThoughtAbout }) {
  const isReadable = useReadable();
  return (
    <section class="stack stack-3" aria-labelledby="kept-thoughts">
      <h2 id="kept-thoughts">{words.title}</h2>
      {isReadable ? (
        <>
          <ThoughtField about={about} label={words.label} hint={words.hint} />
          <EarlierThoughts about={about} />
        </>
      ) : (
        <p class="meta">{words.closed}</p>
      )}
    </section>
  );
}

/** A field for one thought. Each place keeps its own draft; a question on a page has one beside the page's. */
export function ThoughtField({
  about,
  question,
  label,
  hint,
}: {
  readonly about?: ThoughtAbout;
  readonly question?: string;
  readonly label: string;
  readonly hint: string;
}) {
  const tussock = useTussock();
  const { form, change, drop, draft } = useKeptForm(
    { of: "thought", key: [about?.kind ?? "own", about?.id ?? "thought", question].filter(Boolean).join(":") },
    nothingWritten,
    readThought,
    (kept) => isKeptAlready(kept, tussock.ask),
  );
  const { text } = form;
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<WordsTrouble | SaveTrouble>();

  function write(next: string) {
    setTrouble(undefined);
    change({ becomes: newRecordId(), ...form, text: next });
  }

  async function save() {
    if (saving) return;
    setSaving(true);
    const saved = await tussock.ask("saveThought", { text, ...given({ about, id: form.becomes }) });
    setSaving(false);
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return;
    await drop(nothingWritten);
    tussock.say({ text: words.kept });
  }

  return (
    <form
      class="stack stack-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DraftNotes draft={draft} />
      <TextField
        label={label}
        hint={hint}
        rows={3}
        value={text}
        onInput={write}
        error={trouble !== undefined && isWordsTrouble(trouble) ? words[trouble] : undefined}
      />
      {trouble !== undefined && !isWordsTrouble(trouble) && (
        <NotSaved title={sharedWords.unsaved.thought} why={trouble} onTryAgain={() => void save()} words={() => text} />
      )}
      <div>
        <Button kind="second" submit unavailable={saving} label={question && `${words.save}: ${label}`}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

interface ThoughtForm {
  readonly text: string;
  /** The id it will be saved under, so that the same words are never kept twice. */
  readonly becomes?: RecordId;
}
const nothingWritten: ThoughtForm = { text: "" };

/** A page that closed between saving and putting the draft away left one that says nothing new. */
async function isKeptAlready({ text, becomes }: ThoughtForm, ask: Tussock["ask"]): Promise<boolean> {
  const saved = becomes && (await ask("entry", { id: becomes }))?.entry;
  return saved?.type === "thought" && saved.text === text.trim();
}

function readThought(kept: unknown): ThoughtForm | undefined {
  // The first drafts were their words alone.
  const form = isKept(kept) ? kept : { text: kept };
  const text = keptText(form["text"]);
  return text === "" ? undefined : { text, ...given({ becomes: keptId(form["becomes"]) }) };
}

/** The last few that were kept on one thing. */
export function EarlierThoughts({ about: { kind, id: on } }: { readonly about: ThoughtAbout }) {
  const tussock = useTussock();
  const [thoughts, setThoughts] = useState<readonly Thought[]>([]);
  const changes = tussock.changes.value;
  const today = tussock.today.value?.day;
  useEffect(() => {
    let here = true;
    void tussock.ask("log", { filter: { kinds: ["thought"] }, most: lookedAtMost }).then(({ entries }) => {
      if (here) setThoughts(thoughtsOn(entries, { kind, id: on }, earlierMost));
    });
    return () => {
      here = false;
    };
  }, [kind, on, changes, tussock]);
  if (thoughts.length === 0 || today === undefined) return null;
  const locale = localeFor(tussock.preferences.value);
  return (
    <div class="stack stack-2">
      <h3 class="sans kept-earlier">{words.earlier}</h3>
      <Rows>
        {thoughts.map(({ id, text, day }) => (
          <Row
            key={id}
            icon={chatTeardropIcon}
            title={text}
            meta={sharedWords.relativeDay(day, today, locale)}
            href={`/look-back/${id}`}
          />
        ))}
      </Rows>
    </div>
  );
}
