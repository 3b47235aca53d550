/** The timer, as mocks/skill-timer.html draws it; timer.ts decides. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { given, toScore, type RecordId, type Score } from "@tussock/domain";
import { pacingWords } from "@tussock/content/words/pacing";
import { sharedWords } from "@tussock/content/words/shared";
import { timeBoxWords } from "@tussock/content/words/timeBox";
import { timerWords as words } from "@tussock/content/words/timer";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { TimerScene } from "#ui/moor/TimerScene.tsx";
import { Note } from "#ui/Note.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Scale } from "#ui/Scale.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { classes } from "#ui/classes.ts";
import {
  chatTeardropIcon,
  checkBoldIcon,
  eyeIcon,
  eyeSlashIcon,
  footprintsIcon,
  handHeartIcon,
  pauseFillIcon,
  playFillIcon,
  sealCheckIcon,
  xIcon,
} from "#ui/icon/icons.ts";
import { besideClock, createTimer, type TimerModel } from "./timer.ts";
import "./timer.css";

/** Longer ones are more than three lines between the two buttons. */
const LONG_TITLE = 60;
/** And these are more than four below them, in the usual size. */
const LONGEST_TITLE = 120;

export function TimerScreen({ planId }: { readonly planId: RecordId }) {
  usePageTitle(words.pageTitle);
  const tussock = useTussock();
  const timer = useMemo(() => createTimer(tussock, planId), [tussock, planId]);
  const [sheet, setSheet] = useState<"before" | "thought" | undefined>(undefined);
  const phase = timer.phase.value;
  useEffect(() => {
    void timer.open().then(() => {
      if (timer.phase.peek() === "ready") setSheet("before");
    });
    return timer.close;
  }, [timer]);
  useClock(timer, phase === "running");

  if (phase === "gone") return <Gone />;
  const planned = timer.planned.value;
  const titleLength = planned?.title.length ?? 0;
  const finish = () => tussock.go(timer.finish());
  return (
    <div
      class={classes(
        "app timer",
        titleLength > LONG_TITLE && "timer--long",
        titleLength > LONGEST_TITLE && "timer--longest",
      )}
    >
      <TimerScene grow={timer.clock.value.grow} />
      <TopBar
        title={planned?.title ?? words.pageTitle}
        start={
          <IconButton
            icon={xIcon}
            edge="start"
            label={phase === "ready" ? words.leaveUnstarted : words.leave}
            href="/"
          />
        }
        end={<RightNowButton />}
      />
      <main id="main">
        <p class="vh" role="status">
          {timer.spoken.value}
        </p>
        {phase === "opening" ? (
          <Skeleton label={words.opening} />
        ) : (
          <>
            <Clock timer={timer} />
            <div class="stack stack-3">
              {phase === "ready" && (
                <Button wide size="lg" icon={playFillIcon} onPress={() => setSheet("before")}>
                  {words.start}
                </Button>
              )}
              {(phase === "running" || phase === "paused") && (
                <Running timer={timer} onThought={() => setSheet("thought")} onDone={finish} />
              )}
              {phase === "over" && <Over timer={timer} onDone={finish} />}
            </div>
          </>
        )}
      </main>
      <BeforeSheet timer={timer} open={sheet === "before"} onClose={() => setSheet(undefined)} />
      <ThoughtSheet timer={timer} open={sheet === "thought"} onClose={() => setSheet(undefined)} />
    </div>
  );
}

/** Looks at the clock while it runs, and at once when the phone wakes; keeps the screen on where that is allowed. */
function useClock(timer: TimerModel, runs: boolean): void {
  const { device } = useTussock();
  useEffect(() => {
    if (!runs) return undefined;
    let release: (() => void) | undefined;
    let over = false;
    void device.keepAwake().then((letGo) => {
      if (over) letGo();
      else release = letGo;
    });
    const tick = setInterval(timer.look, lookEveryMs);
    document.addEventListener("visibilitychange", timer.look);
    return () => {
      over = true;
      release?.();
      clearInterval(tick);
      document.removeEventListener("visibilitychange", timer.look);
    };
  }, [timer, runs, device]);
}
/** Four looks a second, so that no second is ever seen to be skipped. */
const lookEveryMs = 250;

function Clock({ timer }: { readonly timer: TimerModel }) {
  const phase = timer.phase.value;
  const { seconds, counts } = timer.clock.value;
  const hidden = timer.clockHidden.value;
  const minutes = timer.planned.value?.minutes;
  const time = sharedWords.timerClock(seconds);
  if (phase === "over") {
    return (
      <div class="timer-mid">
        <p class="timer-word" role="timer">
          {timer.stopWords.value ?? words.over}
        </p>
        {timer.stopWords.value === undefined && <p class="timer-line">{words.overLine}</p>}
      </div>
    );
  }
  const canHide = phase === "running" || phase === "paused";
  const beside = besideClock(phase, { counts }, minutes);
  return (
    <div class="timer-mid">
      {hidden ? (
        <p class="timer-word" role="timer">
          {words.hidden}
        </p>
      ) : (
        <p class="timer-clock" role="timer" aria-label={spokenTime(seconds, counts)}>
          {time}
        </p>
      )}
      <p class="line timer-beside">
        <span>{hidden ? words.hiddenMeta : beside}</span>
        {canHide && (
          <IconButton
            icon={hidden ? eyeSlashIcon : eyeIcon}
            label={words.hideClock}
            pressed={hidden}
            onPress={timer.hideClock}
          />
        )}
      </p>
      <Box face={timer.box.value} />
      <p class="meta timer-line">{phase === "paused" ? words.resting : words.slow}</p>
    </div>
  );
}

/** The part of a time box it is now, and what comes after it. */
function Box({ face }: { readonly face: TimerModel["box"]["value"] }) {
  return (
    face && (
      <p class="timer-line">
        <b class="strong">{face.now}</b>
        {face.next !== undefined && <span class="timer-next">{face.next}</span>}
      </p>
    )
  );
}

/** "6 minutes 12 seconds left": a clock face is not a sentence. */
function spokenTime(seconds: number, counts: "down" | "up"): string {
  const time = words.spokenTime(Math.floor(seconds / 60), seconds % 60);
  return counts === "down" ? words.left(time) : words.soFarLabel(time);
}

interface RunningProps {
  readonly timer: TimerModel;
  readonly onThought: () => void;
  readonly onDone: () => void;
}
function Running({ timer, onThought, onDone }: RunningProps) {
  const paused = timer.phase.value === "paused";
  const planned = timer.planned.value;
  const canShrink = timer.smaller.value !== undefined;
  // No smaller size has words yet: they are found on the step's own page; the timer goes on meanwhile.
  const nameSmaller =
    planned && !canShrink && planned.sizes.length < 2 && planned.size === "usual"
      ? `/plan/${planned.stepId}?plan=${planned.planId}&page=size&size=small`
      : undefined;
  return (
    <>
      <Button kind="second" wide icon={chatTeardropIcon} onPress={onThought}>
        {words.thought}
      </Button>
      <div class="timer-two">
        <Button
          kind="second"
          size="lg"
          icon={paused ? playFillIcon : pauseFillIcon}
          onPress={paused ? timer.goOn : timer.pause}
        >
          {paused ? words.goOn : words.pause}
        </Button>
        <Button size="lg" icon={checkBoldIcon} onPress={onDone}>
          {words.done}
        </Button>
      </div>
      <div class="timer-ends">
        <Link onPress={onDone}>{words.enough}</Link>
        {canShrink && <Link onPress={() => void timer.makeSmaller()}>{words.makeSmaller}</Link>}
        {nameSmaller !== undefined && <Link href={nameSmaller}>{words.makeSmaller}</Link>}
      </div>
    </>
  );
}

function Over({ timer, onDone }: Omit<RunningProps, "onThought">) {
  const boxed = timer.stopWords.value !== undefined;
  return (
    <>
      <Button wide size="lg" icon={checkBoldIcon} onPress={onDone}>
        {boxed ? timeBoxWords.stop : words.done}
      </Button>
      <Button kind="second" wide onPress={timer.more}>
        {boxed ? timeBoxWords.more : words.fiveMore}
      </Button>
    </>
  );
}

interface SheetProps {
  readonly timer: TimerModel;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Act before motivation (C7): two ratings that can be skipped, then the hands start. */
function BeforeSheet({ timer, open, onClose }: SheetProps) {
  const [mood, setMood] = useState<Score | undefined>(undefined);
  const [confidence, setConfidence] = useState<Score | undefined>(undefined);
  const [energy, setEnergy] = useState<Score | undefined>(undefined);
  const { ready, obstacle, thenI, energy: energySaid } = timer.planned.value ?? {};
  function start(rated: boolean): void {
    onClose();
    void timer.start(rated ? given({ mood, confidence, energy }) : {});
  }
  return (
    <Sheet open={open} title={words.before.title} closeLabel={words.before.close} onClose={onClose}>
      <div class="stack stack-5">
        <p>{words.before.lead}</p>
        {(ready || (obstacle && thenI)) && (
          <Note>
            {ready && <p>{words.before.ready(ready)}</p>}
            {obstacle && thenI && <p>{words.before.ifThen(obstacle, thenI)}</p>}
          </Note>
        )}
        <BeforeScale label={words.before.mood} ends={words.before.moodEnds} value={mood} onChange={setMood} />
        <BeforeScale
          label={words.before.confidence}
          ends={words.before.confidenceEnds}
          value={confidence}
          onChange={setConfidence}
        />
        {energySaid === undefined && (
          <BeforeScale
            label={pacingWords.energy.label}
            ends={pacingWords.energy.ends}
            value={energy}
            onChange={setEnergy}
          />
        )}
        <div class="stack stack-2">
          <Button wide size="lg" icon={playFillIcon} onPress={() => start(true)}>
            {words.before.go}
          </Button>
          <Button kind="second" wide onPress={() => start(false)}>
            {words.before.skip}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

interface BeforeScaleProps {
  readonly label: string;
  readonly ends: readonly [string, string];
  readonly value: Score | undefined;
  readonly onChange: (value: Score | undefined) => void;
}
function BeforeScale({ label, ends, value, onChange }: BeforeScaleProps) {
  return (
    <Scale
      label={label}
      value={value}
      fill="heather"
      ends={ends}
      unsetWord={words.before.unset}
      lowerLabel={`${label}: ${words.before.lower}`}
      higherLabel={`${label}: ${words.before.higher}`}
      onChange={(next) => onChange(toScore(next))}
    />
  );
}

/** The bridge at the moment of resistance: note the thought, make it smaller, or one skill; each way leads back to the step. */
function ThoughtSheet({ timer, open, onClose }: SheetProps) {
  const tussock = useTussock();
  const smaller = timer.smaller.value;
  const trouble = timer.thoughtTrouble.value;
  const says = timer.thought.value;
  async function keep(): Promise<void> {
    if (!(await timer.keepThought())) return;
    onClose();
    tussock.say({ text: words.bridge.kept });
  }
  return (
    <Sheet open={open} title={words.bridge.title} closeLabel={words.bridge.close} onClose={onClose}>
      <div class="stack stack-5">
        <p>{words.bridge.lead}</p>
        <DraftNotes draft={timer.thoughtDraft} />
        <TextField
          label={words.bridge.label}
          hint={words.bridge.hint}
          rows={2}
          value={says}
          onInput={timer.writeThought}
          error={trouble && thoughtError(trouble)}
        />
        <ul class="stack stack-1 meta">
          {words.bridge.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {says.trim() === "" ? (
          <Button wide size="lg" onPress={onClose}>
            {words.bridge.back}
          </Button>
        ) : (
          <Button wide size="lg" onPress={() => void keep()}>
            {words.bridge.keep}
          </Button>
        )}
        <Rows>
          {smaller && (
            <Row
              icon={footprintsIcon}
              title={words.bridge.smaller(smaller.sized.title)}
              meta={smaller.odds && pacingWords.sizes.chance(smaller.odds.yes, smaller.odds.of)}
              onPress={() => {
                onClose();
                void timer.makeSmaller();
              }}
            />
          )}
          {tussock.today.value?.kept && <Row icon={sealCheckIcon} title={words.bridge.proof} href="/proof/cant" />}
          <Row icon={handHeartIcon} title={words.bridge.skill} href="/right-now" />
        </Rows>
      </div>
    </Sheet>
  );
}

function thoughtError(trouble: NonNullable<TimerModel["thoughtTrouble"]["value"]>): string {
  if (trouble === "noWords" || trouble === "tooLong") return words.bridge[trouble];
  return `${sharedWords.unsaved.thought} ${sharedWords.saveTrouble[trouble]}`;
}

function Gone() {
  return (
    <div class="app">
      <TopBar end={<RightNowButton />} />
      <main id="main">
        <Empty level={1} art={<Mark mark="rest" size={64} />} title={words.gone.title} meta={words.gone.meta}>
          <Button kind="second" href="/">
            {words.gone.back}
          </Button>
        </Empty>
      </main>
    </div>
  );
}
