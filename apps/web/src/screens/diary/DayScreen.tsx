import { useEffect, useState } from "preact/hooks";
import { addDays, type Day } from "@tussock/domain";
import { diaryWords } from "@tussock/content/words/diary";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import type { DiaryDayNow } from "#app/diaryAsks.ts";
import { localeFor } from "#app/locale.ts";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { useKeptForm } from "#app/useKeptForm.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Dock } from "#ui/Dock.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Scale } from "#ui/Scale.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { caretLeftBoldIcon, caretRightBoldIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import { RatedLine, TargetLine } from "./DayLines.tsx";
import { DaySkills } from "./DaySkills.tsx";
import { StrongUrge } from "./StrongUrge.tsx";
import { draftOf, hasStrongUrge, readDayForm, rowsOf, untouched, type DayForm } from "./dayForm.ts";
import "./diary.css";

const words = diaryWords.day;
type Trouble = { readonly is: "disk"; readonly why: SaveTrouble } | { readonly is: "words"; readonly words: string };

/** One day of the card. Nothing on it is needed; a minute is plenty. */
export function DayScreen({ day: asked }: { readonly day?: Day | undefined }) {
  const tussock = useTussock();
  const now = useDay(asked);
  const locale = localeFor(tussock.preferences.value);
  usePageTitle(diaryWords.title);
  if (!now) {
    return (
      <div class="app">
        <BackBar href="/learn" label={diaryWords.back} />
        <main id="main">
          <h1 class="vh">{diaryWords.title}</h1>
          <Skeleton label={diaryWords.loading} lines={5} />
        </main>
      </div>
    );
  }
  return <TheDay key={now.day} now={now} title={words.title(sharedWords.fullDay(now.day, locale))} />;
}

function TheDay({ now, title }: { readonly now: DiaryDayNow; readonly title: string }) {
  const tussock = useTussock();
  const { day, today, card, record } = now;
  const { form, change, drop, draft } = useKeptForm({ of: "thought", key: `diary:${day}` }, untouched, readDayForm);
  const [trouble, setTrouble] = useState<Trouble>();

  async function save() {
    const saved = await tussock.ask("keepDiaryDay", { day, draft: draftOf(form, now) });
    if (!saved.ok) {
      const { trouble: why } = saved;
      setTrouble(
        why in words.trouble
          ? { is: "words", words: words.trouble[why as keyof typeof words.trouble] }
          : { is: "disk", why: why as SaveTrouble },
      );
      return;
    }
    await drop();
    tussock.go(`/diary/week/${day}`);
    tussock.say({ text: words.saved });
  }

  return (
    <form
      class="app"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <BackBar href="/learn" label={diaryWords.back} />
      <main id="main" class="stack stack-6 diary">
        <header class="stack stack-2">
          <h1>{title}</h1>
          <p class="meta">{day < today ? words.late : words.enough}</p>
          <Days day={day} today={today} />
        </header>
        <DraftNotes draft={draft} />
        {trouble?.is === "disk" && (
          <NotSaved
            title={sharedWords.unsaved.setting}
            why={trouble.why}
            onTryAgain={() => void save()}
            words={() => form.note ?? ""}
          />
        )}
        {trouble?.is === "words" && (
          <Note tone="ember" icon={warningCircleIcon} role="alert">
            {trouble.words}
          </Note>
        )}
        {card ? <Lines now={now} form={form} onChange={change} /> : <Note>{words.noCard}</Note>}
        {card?.mood && <Mood form={form} kept={record?.mood?.score} onChange={change} />}
        <DaySkills now={now} form={form} onChange={change} />
        <TextField
          label={words.line}
          rows={2}
          value={form.note ?? record?.note ?? ""}
          onInput={(note) => change({ ...form, note })}
        />
        <div class="stack stack-2 diary-ways">
          <Link href={`/diary/week/${day}`}>{words.week}</Link>
          {card?.session && <Link href="/diary/session">{diaryWords.session.title}</Link>}
          <Link href="/diary/card">{diaryWords.setUp.change}</Link>
        </div>
      </main>
      <Dock label={words.save}>
        <Button wide size="lg" submit>
          {words.save}
        </Button>
      </Dock>
    </form>
  );
}

function Days({ day, today }: { readonly day: Day; readonly today: Day }) {
  return (
    <nav class="line diary-days" aria-label={diaryWords.title}>
      <IconButton
        icon={caretLeftBoldIcon}
        flip
        edge="start"
        href={`/diary/day/${addDays(day, -1)}`}
        label={words.before}
      />
      {day < today && (
        <>
          <IconButton icon={caretRightBoldIcon} flip href={`/diary/day/${addDays(day, 1)}`} label={words.after} />
          <Link href="/diary">{words.today}</Link>
        </>
      )}
    </nav>
  );
}

interface PartProps {
  readonly now: DiaryDayNow;
  readonly form: DayForm;
  readonly onChange: (form: DayForm) => void;
}

function Lines({ now: { card, record }, form, onChange }: PartProps) {
  if (!card) return null;
  const feelings = rowsOf(card, "feeling");
  const urges = rowsOf(card, "urge");
  const targets = rowsOf(card, "yesNo", "count");
  const rated = { most: card.most, form, record, onChange };
  return (
    <>
      {feelings.length > 0 && (
        <section class="stack stack-4" aria-labelledby="diary-feelings">
          <div>
            <h2 id="diary-feelings">{diaryWords.setUp.emotions.title}</h2>
            <p class="meta">{`${words.peak}. ${words.ends(card.most)}.`}</p>
          </div>
          {feelings.map((row) => (
            <RatedLine key={row.id} row={row} {...rated} />
          ))}
        </section>
      )}
      {urges.length > 0 && (
        <section class="stack stack-4" aria-labelledby="diary-urges">
          <h2 id="diary-urges">{diaryWords.setUp.urges.title}</h2>
          {urges.map((row) => (
            <RatedLine key={row.id} row={row} {...rated} />
          ))}
          {hasStrongUrge(form, record, card) && <StrongUrge />}
        </section>
      )}
      {targets.length > 0 && (
        <section class="stack stack-4" aria-labelledby="diary-targets">
          <h2 id="diary-targets">{diaryWords.setUp.targets.title}</h2>
          {targets.map((row) => (
            <TargetLine key={row.id} row={row} form={form} record={record} onChange={onChange} />
          ))}
        </section>
      )}
    </>
  );
}

function Mood({
  form,
  kept,
  onChange,
}: {
  readonly form: DayForm;
  readonly kept: number | undefined;
  readonly onChange: (form: DayForm) => void;
}) {
  const value = form.mood === undefined ? kept : (form.mood ?? undefined);
  return (
    <section class="stack stack-2">
      <Scale
        label={diaryWords.setUp.mood.title}
        value={value}
        fill="pool"
        ends={[words.mood.low, words.mood.high]}
        lowerLabel={words.mood.lower}
        higherLabel={words.mood.higher}
        unsetWord={words.mood.unset}
        onChange={(mood) => onChange({ ...form, mood })}
      />
      {value !== undefined && (
        <Link label={words.clearLine(diaryWords.setUp.mood.title)} onPress={() => onChange({ ...form, mood: null })}>
          {words.clear}
        </Link>
      )}
    </section>
  );
}

/** Asked once: what another tab writes meanwhile does not pull away what is being filled in. */
function useDay(day: Day | undefined): DiaryDayNow | undefined {
  const tussock = useTussock();
  const [now, setNow] = useState<DiaryDayNow>();
  useEffect(() => {
    let here = true;
    void tussock.ask("diaryDay", { day }).then((found) => here && setNow(found));
    return () => void (here = false);
  }, [tussock, day]);
  return now;
}
