import { useEffect, useRef, useState } from "preact/hooks";
import type { DiaryCard, DiaryRow } from "@tussock/domain";
import { diaryWords } from "@tussock/content/words/diary";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import { newRecordId } from "#app/newRecordId.ts";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { offerUndo } from "#app/offerUndo.ts";
import { useKeptForm } from "#app/useKeptForm.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { warningCircleIcon } from "#ui/icon/icons.ts";
import {
  cardDraftOf,
  formOfCard,
  knownRows,
  readCardForm,
  withOwn,
  withRow,
  withRowBack,
  type CardForm,
} from "./cardForm.ts";
import { Fields, type Lines } from "./CardFields.tsx";
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
    void Promise.all([tussock.ask("diaryCard"), tussock.ask("profile"), tussock.ask("diaryRows")]).then(
      ([card, profile, ever]) => {
        if (here) setFound({ card, keptSkills: profile.keptSkills ?? [], known: knownRows(ever) });
      },
    );
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
  readonly known: readonly DiaryRow[];
}

function Head() {
  return (
    <header class="stack stack-2">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
    </header>
  );
}

function TheCard({ card, keptSkills, known }: Found) {
  const tussock = useTussock();
  const { form, change, drop, draft } = useKeptForm(
    { of: "thought", key: "diary:card" },
    formOfCard(card),
    readCardForm,
  );
  const [trouble, setTrouble] = useState<Trouble>();
  const newest = useRef(form);
  newest.current = form;
  const lines: Lines = {
    addOwn: (line) => change(withOwn(form, line, known, newRecordId)),
    takeOff(row) {
      const at = form.rows.findIndex(({ id }) => id === row.id);
      change(withRow(form, row, false));
      offerUndo(tussock, words.isOff(row.name), () => change(withRowBack(newest.current, row, at)));
    },
  };

  async function save(next: CardForm) {
    const saved = await tussock.ask("saveDiaryCard", cardDraftOf(next, known, newRecordId));
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
              cardDraftOf(form, known, newRecordId)
                .rows.map(({ name }) => name)
                .join("\n")
            }
          />
        )}
        <Fields form={form} kept={keptSkills} lines={lines} onChange={change} />
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

function isWordsTrouble(trouble: Trouble): trouble is keyof typeof words.trouble {
  return trouble in words.trouble;
}
