import { useEffect, useState } from "preact/hooks";
import type { Thought } from "@tussock/domain";
import { learnWords, type LearnPageId } from "@tussock/content/words/learn";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble, WordsTrouble } from "#app/asks.ts";
import { createKeptDraft } from "#app/keptDraft.ts";
import { localeFor } from "#app/locale.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { keptText } from "#app/readKept.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { TextField } from "#ui/TextField.tsx";
import { chatTeardropIcon } from "#ui/icon/icons.ts";
import { canKeepThoughts, isWordsTrouble, thoughtsOn } from "./learn.ts";

const words = learnWords.thought;
/** The last few; the log has the rest. */
const earlierMost = 3;

/** A note on a page (C17), and what was kept here before. */
export function PageThoughts({ page }: { readonly page: LearnPageId }) {
  const isOpen = canKeepThoughts(useTussock().vault.value);
  return (
    <section class="stack stack-3" aria-labelledby="learn-thoughts">
      <h2 id="learn-thoughts">{words.title}</h2>
      {isOpen ? (
        <>
          <NewThought page={page} />
          <EarlierThoughts page={page} />
        </>
      ) : (
        <p class="meta">{words.closed}</p>
      )}
    </section>
  );
}

function NewThought({ page }: { readonly page: LearnPageId }) {
  const tussock = useTussock();
  const [draft] = useState(() =>
    createKeptDraft({
      ask: tussock.ask,
      of: "thought",
      key: `page:${page}`,
      read: (kept) => keptText(kept) || undefined,
    }),
  );
  const [text, setText] = useState("");
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<WordsTrouble | SaveTrouble>();

  useEffect(() => {
    let here = true;
    void draft.find().then((kept) => {
      if (here && kept !== undefined) setText((now) => now || kept);
    });
    return () => {
      here = false;
      void draft.close();
    };
  }, [draft]);

  function write(next: string) {
    setText(next);
    setTrouble(undefined);
    draft.keep(next);
  }

  async function save() {
    if (saving) return;
    setSaving(true);
    const saved = await tussock.ask("saveThought", { text, about: { kind: "page", id: page } });
    setSaving(false);
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return;
    setText("");
    await draft.drop();
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
      <TextField
        label={words.label}
        hint={words.hint}
        rows={3}
        value={text}
        onInput={write}
        error={trouble !== undefined && isWordsTrouble(trouble) ? words[trouble] : undefined}
      />
      {trouble !== undefined && !isWordsTrouble(trouble) && (
        <NotSaved title={sharedWords.unsaved.thought} why={trouble} onTryAgain={() => void save()} words={() => text} />
      )}
      <div>
        <Button kind="second" submit unavailable={saving}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function EarlierThoughts({ page }: { readonly page: LearnPageId }) {
  const tussock = useTussock();
  const [thoughts, setThoughts] = useState<readonly Thought[]>([]);
  const changes = tussock.changes.value;
  const today = tussock.today.value?.day;
  useEffect(() => {
    let here = true;
    void tussock.ask("log", { filter: { kinds: ["thought"] }, most: lookedAtMost }).then(({ entries }) => {
      if (here) setThoughts(thoughtsOn(entries, page, earlierMost));
    });
    return () => {
      here = false;
    };
  }, [page, changes, tussock]);
  if (thoughts.length === 0 || today === undefined) return null;
  const locale = localeFor(tussock.preferences.value);
  return (
    <div class="stack stack-2">
      <h3 class="sans learn-earlier">{words.earlier}</h3>
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

/** Among so many the last few of one page are found; older ones stand in the log. */
const lookedAtMost = 500;
