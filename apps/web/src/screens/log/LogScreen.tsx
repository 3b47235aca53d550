/** The Log, as mocks/log.html draws it; log.ts decides. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { given, toScore, type RecordId } from "@tussock/domain";
import { feelings, feelingWord, obstacleName, obstacles } from "@tussock/content/examples";
import { logWords as words } from "@tussock/content/words/log";
import { flowWords } from "@tussock/content/words/flow";
import { sharedWords } from "@tussock/content/words/shared";
import { FoundDraft } from "#app/FoundDraft.tsx";
import { localeFor } from "#app/locale.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock, type Tussock } from "#app/tussock.ts";
import { WhenFields } from "#app/WhenFields.tsx";
import { clockNow, whenSaid } from "#app/whenItWas.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Icon } from "#ui/Icon.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { Scale } from "#ui/Scale.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { warningCircleFillIcon, xIcon } from "#ui/icon/icons.ts";
import { copyOfWords, createLog, isMinutes, toggled, type LogModel } from "./log.ts";
import "#app/flow.css";
import "./log.css";

export interface LogScreenProps {
  readonly planId?: RecordId;
  readonly stepId?: RecordId;
  /** An entry to change. */
  readonly entryId?: RecordId;
  readonly minutesDone?: number;
}

export function LogScreen({ planId, stepId, entryId, minutesDone }: LogScreenProps) {
  usePageTitle(entryId === undefined ? words.title : words.titleEdit);
  const tussock = useTussock();
  const log = useMemo(
    () => createLog(tussock, given({ planId, stepId, entryId, minutesDone })),
    [tussock, planId, stepId, entryId, minutesDone],
  );
  useEffect(() => {
    void log.open();
    return log.close;
  }, [log]);

  const edits = entryId !== undefined;
  const away = () => tussock.go(entryId === undefined ? "/" : `/look-back/${entryId}`, { replace: true });
  async function save(): Promise<void> {
    if (await log.save()) away();
    else focusFirstWrong();
  }
  async function later(): Promise<void> {
    const kept = log.isChanged.value;
    await log.finishLater();
    if (kept) tussock.say({ text: words.draftKept });
    away();
  }
  if (log.phase.value === "gone") return <Gone />;
  return (
    <div class="app flow">
      <TopBar
        start={<IconButton icon={xIcon} edge="start" label={words.close} onPress={() => void later()} />}
        end={
          <>
            <Link onPress={() => void later()}>{sharedWords.finishLater}</Link>
            <RightNowButton />
          </>
        }
      />
      <main id="main" class="stack stack-8">
        <div class="stack stack-2">
          <h1>{edits ? words.titleEdit : words.title}</h1>
          {log.phase.value === "open" && <WhatAndWhen log={log} edits={edits} />}
        </div>
        {log.phase.value === "open" ? (
          <Questions log={log} edits={edits} onSave={() => void save()} />
        ) : (
          <Skeleton label={words.opening} lines={4} />
        )}
      </main>
      <Dock label={words.saveRegion}>
        <Button wide size="lg" onPress={() => void save()}>
          {log.isChanged.value || edits ? sharedWords.save : sharedWords.done}
        </Button>
      </Dock>
    </div>
  );
}

/** The next thing to do, for keyboard and reader: the field that is marked, or the first answer. */
function focusFirstWrong(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>("#main [aria-invalid], #main [data-wrong] input")?.focus(),
  );
}

interface PartProps {
  readonly log: LogModel;
  readonly edits: boolean;
}

function Questions({ log, edits, onSave }: PartProps & { readonly onSave: () => void }) {
  const { done } = log.form.value;
  const trouble = log.trouble.value;
  return (
    <>
      <Answer log={log} edits={edits} />
      {(done === "no" || done === "partly") && <Obstacle log={log} />}
      <Ratings log={log} />
      <Feelings log={log} />
      <Learned log={log} />
      {log.draftTrouble.value !== undefined && <Note role="status">{flowWords.draftNotKept}</Note>}
      {trouble?.at === "save" && (
        <NotSaved
          title={sharedWords.unsaved.log}
          why={trouble.why}
          onTryAgain={onSave}
          words={() => copyOfWords(log.form.value)}
        />
      )}
    </>
  );
}

/** Its words stand as a line when they are known; they turn into fields when they are not, or when the person asks. */
function WhatAndWhen({ log, edits }: PartProps) {
  const tussock = useTussock();
  const form = log.form.value;
  const errors = log.errors.value;
  const [known, setKnown] = useState(() => form.what.trim() !== "");
  // A fresh start takes the words away: from then on there is a field for new ones, and it stays while they are typed.
  if (known && form.what.trim() === "") setKnown(false);
  const [opened, setOpened] = useState(false);
  const [first] = useState(() => (form.when.is === "kept" ? form.when : ({ is: "now" } as const)));
  const asks =
    !known || opened || errors.what !== undefined || errors.when !== undefined || errors.minutes !== undefined;
  const today = tussock.today.value?.day;
  return (
    <div class="stack stack-4">
      <div class="spread">
        <p class="meta">
          {form.what.trim() !== "" && (
            <>
              <b class="strong log-what">{form.what}</b>
              <br />
            </>
          )}
          {whenLine(log, tussock)}
        </p>
        <Link onPress={() => setOpened(!opened)} label={opened ? words.changeDone : words.changeLabel}>
          {opened ? words.changeDone : sharedWords.change}
        </Link>
      </div>
      {log.draftFound.value && <FoundDraft onStartFresh={log.startFresh} />}
      {asks && (
        <TextField
          label={words.what.label}
          hint={words.what.hint}
          value={form.what}
          onInput={(what) => log.change({ what })}
          error={errors.what && words.errors[errors.what]}
          maxLength={mostLetters}
        />
      )}
      {asks && !edits && log.saved.value === undefined && <Suggestions log={log} />}
      {(opened || errors.when !== undefined || errors.minutes !== undefined) && today !== undefined && (
        <Card gap={5}>
          <WhenFields
            when={form.when}
            first={first}
            today={today}
            clock={clockNow(tussock.moment())}
            trouble={errors.when}
            onChange={(when) => log.change({ when })}
          />
          <TextField
            label={words.minutes.label}
            optionalWord={words.minutes.optional}
            value={form.minutes}
            inputMode="numeric"
            onInput={(minutes) => log.change({ minutes })}
            error={errors.minutes && words.errors[errors.minutes]}
          />
        </Card>
      )}
    </div>
  );
}

/** "Today, 1:04 pm. You did 7 minutes." Once saved, now is the moment it was saved at. */
function whenLine(log: LogModel, tussock: Tussock): string {
  const { when, minutes } = log.form.value;
  const saved = log.saved.value;
  const now = saved ? { at: saved.happenedAt, zone: saved.zone } : tussock.moment();
  const said = whenSaid(when, now, tussock.today.value?.day, localeFor(tussock.preferences.value));
  const did = isMinutes(minutes) && minutes !== "" ? words.youDid(sharedWords.minutesLong(Number(minutes))) : "";
  return words.when(said, did);
}

function Suggestions({ log }: { readonly log: LogModel }) {
  const known = log.suggestions.value.filter(({ title }) => title !== log.form.value.what);
  const linked = log.form.value.stepId !== undefined;
  if (known.length === 0 && !linked) return null;
  return (
    <Chips legend={words.what.suggestions} small>
      {known.map((suggestion) => (
        <ChipButton key={suggestion.title} onPress={() => log.takeUp(suggestion)}>
          {suggestion.title}
        </ChipButton>
      ))}
      {linked && (
        <ChipButton plus onPress={log.somethingElse}>
          {words.what.somethingElse}
        </ChipButton>
      )}
    </Chips>
  );
}

function Answer({ log, edits }: PartProps) {
  const place = useRef<HTMLElement>(null);
  const [said, setSaid] = useState("");
  const { done } = log.form.value;
  const saved = edits ? undefined : log.saved.value;
  const trouble = log.trouble.value;
  const error = log.errors.value.done;
  async function undo(): Promise<void> {
    if (!(await log.undo())) return;
    setSaid(words.undone);
    // The button that was pressed is gone; the next thing to do is to answer again.
    place.current?.querySelector("input")?.focus();
  }
  const options = (["yes", "partly", "no"] as const).map((value) => ({
    value,
    label: words.answer.names[value],
    art: <Mark mark={markOf[value]} size={26} seed={5} />,
  }));
  return (
    <section class="stack stack-3" aria-labelledby="did-h" data-wrong={error ? "" : undefined} ref={place}>
      <div>
        <h2 class="label sans log-q" id="did-h">
          {words.answer.legend}
        </h2>
        <p class="hint">
          {log.answerSaves.value && done === log.saved.value?.done ? words.answer.oneTapSaves : words.answer.eachCounts}
        </p>
      </div>
      <Segments
        legend={words.answer.legend}
        hideLegend
        name="did"
        options={options}
        value={done}
        onChange={(answer) => {
          setSaid("");
          void log.answer(answer);
        }}
      />
      {error && (
        <p class="err" role="alert">
          <Icon icon={warningCircleFillIcon} small />
          <span>{words.errors[error]}</span>
        </p>
      )}
      <div role="status">
        {saved && done === saved.done && (
          <Note tone="moss" art={<Mark mark={markOf[saved.done]} size={24} seed={4} />}>
            <b class="strong">{words.savedAs[saved.done]}</b>
            <div class="spread">
              <span>{words.addMore}</span>
              <Link onPress={() => void undo()} label={words.undoSaved}>
                {sharedWords.undo}
              </Link>
            </div>
          </Note>
        )}
        {!saved && said !== "" && <p class="meta">{said}</p>}
      </div>
      {trouble?.at === "answer" && done && (
        <NotSaved
          title={sharedWords.unsaved.log}
          why={trouble.why}
          onTryAgain={() => void log.answer(done)}
          words={() => copyOfWords(log.form.value)}
        />
      )}
    </section>
  );
}

function Obstacle({ log }: { readonly log: LogModel }) {
  const { obstacle } = log.form.value;
  const ours = obstacles.slice(0, askedObstacles).map(({ id }): string => id);
  // A person's own words, from an import or a plan, stay one of the choices.
  const asked = obstacle === undefined || ours.includes(obstacle) ? ours : [...ours, obstacle];
  return (
    <Chips legend={words.obstacle.title} hint={words.obstacle.hint}>
      {asked.map((id) => (
        <Chip
          key={id}
          kind="radio"
          name="obstacle"
          checked={obstacle === id}
          onChange={() => log.change({ obstacle: id })}
        >
          {obstacleName(id)}
        </Chip>
      ))}
      {obstacle !== undefined && <ChipButton onPress={() => log.unsay("obstacle")}>{words.obstacle.skip}</ChipButton>}
    </Chips>
  );
}

/** The first of them; facts/reminders, rule 7, asks for these seven. */
const askedObstacles = 7;

function Ratings({ log }: { readonly log: LogModel }) {
  const { moodBefore, confidenceBefore, difficultyExpected } = log.form.value;
  const [asksBefore, setAsksBefore] = useState(false);
  const hasBefore = moodBefore !== undefined || confidenceBefore !== undefined;
  return (
    <Card gap={5}>
      {asksBefore && (
        <div class="stack stack-5" role="group" aria-labelledby="before-h">
          <div>
            <h2 class="label sans log-q" id="before-h">
              {words.beforeTitle}
            </h2>
            <p class="hint">{words.beforeHint}</p>
          </div>
          <Rating log={log} field="moodBefore" label={words.moodBefore} ends={words.moodEnds} fill="heather" />
          <Rating
            log={log}
            field="confidenceBefore"
            label={words.confidenceBefore}
            ends={words.confidenceEnds}
            fill="heather"
          />
          <hr class="hr" />
        </div>
      )}
      <Rating
        log={log}
        field="moodAfter"
        label={asksBefore ? words.moodNow : words.mood}
        before={moodBefore}
        ends={words.moodEnds}
      />
      <Rating
        log={log}
        field="confidenceAfter"
        label={asksBefore ? words.confidenceNow : words.confidence}
        before={confidenceBefore}
        ends={words.confidenceEnds}
      />
      {!asksBefore && (
        <div>
          <Link onPress={() => setAsksBefore(true)}>{hasBefore ? words.changeBefore : words.addBefore}</Link>
        </div>
      )}
      <hr class="hr" />
      <Rating
        log={log}
        field="difficultyFound"
        label={words.hard}
        ends={words.hardEnds}
        fill="pool"
        hint={difficultyExpected === undefined ? undefined : words.hardExpected(difficultyExpected)}
      />
    </Card>
  );
}

interface RatingProps {
  readonly log: LogModel;
  readonly field: "moodBefore" | "moodAfter" | "confidenceBefore" | "confidenceAfter" | "difficultyFound";
  readonly label: string;
  readonly ends: readonly [string, string];
  readonly before?: number | undefined;
  readonly fill?: "heather" | "pool";
  readonly hint?: string | undefined;
}
function Rating({ log, field, label, ends, before, fill, hint }: RatingProps) {
  const asked = label.endsWith("?") ? label : `${label}:`;
  return (
    <Scale
      label={label}
      value={log.form.value[field]}
      before={before}
      beforeWord={words.beforeWord}
      afterWord={words.afterWord}
      ends={ends}
      fill={fill}
      hint={hint}
      lowerLabel={`${asked} ${words.lower}`}
      higherLabel={`${asked} ${words.higher}`}
      unsetWord={words.unset}
      onChange={(value) => log.change(given({ [field]: toScore(value) }))}
    />
  );
}

function Feelings({ log }: { readonly log: LogModel }) {
  return (
    <section class="stack stack-3" aria-labelledby="feel-h">
      <h2 class="label sans log-q" id="feel-h">
        {words.feelings.title} <span class="meta legend-hint">{words.feelings.hint}</span>
      </h2>
      <FeelingChips log={log} field="feelingsBefore" legend={words.feelings.before} first={oftenBefore.slice(0, 4)} />
      <FeelingChips log={log} field="feelingsAfter" legend={words.feelings.after} first={oftenAfter.slice(0, 3)} />
    </section>
  );
}

interface FeelingChipsProps {
  readonly log: LogModel;
  readonly field: "feelingsBefore" | "feelingsAfter";
  readonly legend: string;
  /** Ids; choosing among all of them is hard when upset. */
  readonly first: readonly string[];
}
/** A few to begin with; what is chosen always stays in sight. */
function FeelingChips({ log, field, legend, first }: FeelingChipsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const chosen = log.form.value[field];
  const all = field === "feelingsBefore" ? [...oftenBefore, ...oftenAfter] : [...oftenAfter, ...oftenBefore];
  const shown = [...new Set([...first, ...(showsAll ? all : []), ...chosen])];
  return (
    <Chips legend={legend} small>
      {shown.map((id) => (
        <Chip
          key={id}
          name={field}
          checked={chosen.includes(id)}
          onChange={() => log.change({ [field]: toggled(chosen, id) })}
        >
          {feelingWord(id)}
        </Chip>
      ))}
      {!showsAll && (
        <ChipButton plus label={`${words.feelings.more}: ${legend}`} onPress={() => setShowsAll(true)}>
          {words.feelings.more}
        </ChipButton>
      )}
    </Chips>
  );
}
const oftenBefore = feelings.filter(({ often }) => often === "before").map(({ id }) => id);
const oftenAfter = feelings.filter(({ often }) => often === "after").map(({ id }) => id);

function Learned({ log }: { readonly log: LogModel }) {
  const error = log.errors.value.learned;
  return (
    <TextField
      label={words.learned.label}
      hint={words.learned.hint}
      rows={2}
      value={log.form.value.learned}
      onInput={(learned) => log.change({ learned })}
      error={error && words.errors[error]}
    />
  );
}

function Gone() {
  return (
    <Flow>
      <Empty level={1} art={<Mark mark="rest" size={64} />} title={words.gone.title} meta={words.gone.meta}>
        <Button kind="second" href="/">
          {words.gone.back}
        </Button>
      </Empty>
    </Flow>
  );
}
function Flow({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="app">
      <TopBar end={<RightNowButton />} />
      <main id="main">{children}</main>
    </div>
  );
}

/** As the moor draws them, on Today and in the log. */
const markOf = { yes: "done", partly: "part", no: "try" } as const;
/** Two lines of a card; the domain says the same (WHAT_MOST). */
const mostLetters = 200;
