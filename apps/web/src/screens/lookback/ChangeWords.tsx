import { useState } from "preact/hooks";
import type { Entry } from "@tussock/domain";
import { lookbackWords } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble, WordsTrouble } from "#app/asks.ts";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { isKept, keptText } from "#app/readKept.ts";
import { useTussock } from "#app/tussock.ts";
import { useKeptForm } from "#app/useKeptForm.ts";
import { Button } from "#ui/Button.tsx";
import { Link } from "#ui/Link.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { EntryEdit } from "./entry.ts";

const words = lookbackWords.one.change;

interface Form {
  readonly text: string;
}

/** Changes the words of a thought where they stand. */
export function ChangeWords({
  entry,
  edit,
  onDone,
}: {
  readonly entry: Entry;
  readonly edit: Extract<EntryEdit, { is: "words" }>;
  readonly onDone: () => void;
}) {
  const tussock = useTussock();
  const { form, change, drop, draft } = useKeptForm(
    { of: "thought", key: `entry:${entry.id}` },
    { text: edit.words },
    readForm,
  );
  const [trouble, setTrouble] = useState<WordsTrouble | SaveTrouble>();

  async function save() {
    const answer = await tussock.ask("saveThought", { id: entry.id, text: form.text });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    await drop();
    tussock.say({ text: words.saved });
    onDone();
  }

  async function leave() {
    await drop();
    onDone();
  }

  const fieldTrouble =
    trouble === "noWords" || trouble === "tooLong" || trouble === "inTheFuture" ? trouble : undefined;
  const saveTrouble = fieldTrouble === undefined ? (trouble as SaveTrouble | undefined) : undefined;
  return (
    <form
      class="stack stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DraftNotes draft={draft} />
      <TextField
        label={words.label}
        rows={4}
        value={form.text}
        onInput={(text) => change({ text })}
        error={fieldTrouble && words[fieldTrouble]}
      />
      {saveTrouble !== undefined && (
        <NotSaved
          title={sharedWords.unsaved.thought}
          why={saveTrouble}
          onTryAgain={() => void save()}
          words={() => form.text}
        />
      )}
      <Button wide size="lg" submit>
        {sharedWords.save}
      </Button>
      <div class="centre">
        <Link onPress={() => void leave()}>{words.leave}</Link>
      </div>
    </form>
  );
}

function readForm(kept: unknown): Form | undefined {
  return isKept(kept) ? { text: keptText(kept["text"]) } : undefined;
}
