/**
 * What the timer decides. It reckons by the clock: sleep, a reload or a slow tab change nothing, because what is kept
 * is when it began and rested, never how far it got. Leaving the screen rests it; locking the phone does not.
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { given, toScore, type EpochMs, type PlannedStep, type RecordId, type Score } from "@tussock/domain";
import type { Pacing } from "@tussock/domain/pacing";
import { pacingWords } from "@tussock/content/words/pacing";
import { sharedWords } from "@tussock/content/words/shared";
import { timerWords as words } from "@tussock/content/words/timer";
import { createKeptDraft } from "#app/keptDraft.ts";
import { createKeptForm, type DraftSays } from "#app/keptForm.ts";
import { emptyLogForm, logDraftKey, readLogForm, type LogForm } from "#app/logDraft.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { readDrafts } from "#app/readDrafts.ts";
import { planDraft, planInSize } from "#app/planSize.ts";
import { keptText } from "#app/readKept.ts";
import { activeMs, keepTimer, pauseTimer, readTimer, resumeTimer, type RunningTimer } from "#app/runningTimer.ts";
import type { BoxNow } from "#app/activityAsks.ts";
import { smallerSize, type SmallerSize } from "#app/smallerSize.ts";
import type { Tussock } from "#app/tussock.ts";
import type { SaveTrouble } from "#app/asks.ts";
import { oneAtATime } from "#app/oneAtATime.ts";
import { timeBoxWords } from "@tussock/content/words/timeBox";
import {
  BOX_MORE_MINUTES,
  boxedLength,
  boxFace,
  pausesWithin,
  spanSaid,
  spansFor,
  stopWordsFor,
  type BoxFace,
} from "./timeBox.ts";

export type TimerPhase = "opening" | "gone" | "ready" | "running" | "paused" | "over";
interface BeforeRatings {
  readonly mood?: Score;
  readonly confidence?: Score;
  readonly energy?: Score;
}
export interface TimerModel {
  readonly planned: ReadonlySignal<PlannedStep | undefined>;
  /** What “Make it smaller” would take; undefined until that is known, and when this is the smallest there is. */
  readonly smaller: ReadonlySignal<SmallerSize | undefined>;
  readonly phase: ReadonlySignal<TimerPhase>;
  readonly clock: ReadonlySignal<ClockFace>;
  readonly clockHidden: ReadonlySignal<boolean>;
  /** The part of a time box it stands in; undefined where there is no box. */
  readonly box: ReadonlySignal<BoxFace | undefined>;
  /** At the end of a box: what the person wanted to read there. */
  readonly stopWords: ReadonlySignal<string | undefined>;
  /** The newest thing to be read out; empty while there is none. */
  readonly spoken: ReadonlySignal<string>;
  readonly thought: ReadonlySignal<string>;
  readonly thoughtDraft: DraftSays;
  readonly thoughtTrouble: ReadonlySignal<"noWords" | "tooLong" | SaveTrouble | undefined>;
  readonly open: () => Promise<void>;
  readonly close: () => void;
  readonly start: (before: BeforeRatings) => Promise<void>;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly hideClock: () => void;
  /** Five more minutes; after a box, two. */
  readonly more: () => void;
  readonly makeSmaller: () => Promise<void>;
  readonly writeThought: (text: string) => void;
  readonly keepThought: () => Promise<boolean>;
  /** Rests the timer and gives the way to the log. */
  readonly finish: () => string;
  /** Reads the clock again; the screen asks for it now and then. */
  readonly look: () => void;
}
/** What the clock shows. `grow` is the part of the tussock that stands, 0 to 1. */
export interface ClockFace {
  readonly seconds: number;
  readonly counts: "down" | "up";
  readonly grow: number;
}

export function createTimer(tussock: Tussock, planId: RecordId): TimerModel {
  const { ask } = tussock;
  const planned = signal<PlannedStep | undefined>(undefined);
  const opened = signal<"opening" | "gone" | "open">("opening");
  const timer = signal<RunningTimer | undefined>(undefined);
  const now = signal<EpochMs>(tussock.moment().at);
  const pacing = signal<Pacing | undefined>(undefined);
  const smaller = computed(() => planned.value && pacing.value && smallerOf(planned.value, pacing.value));
  const spoken = signal("");
  const thoughtTrouble = signal<"noWords" | "tooLong" | SaveTrouble | undefined>(undefined);
  const thoughtDraft = createKeptForm({
    ask,
    of: "thought",
    key: `plan:${planId}`,
    read: (kept) => keptText(kept) || undefined,
    first: "",
  });
  const thought = thoughtDraft.form;
  /** Each thought once. */
  let keepOnce = oneAtATime();
  const phase = computed<TimerPhase>(() => (opened.value === "open" ? phaseOf(timer.value, now.value) : opened.value));
  const box = signal<BoxNow | undefined>(undefined);
  const spans = computed(() => spansFor(planned.value, box.value));
  const minutesGone = computed(() => (timer.value ? activeMs(timer.value, now.value) / minuteMs : 0));
  const clock = computed(() => clockFace(timer.value, boxedLength(planned.value, box.value), now.value));

  return {
    planned,
    smaller,
    phase,
    clock,
    spoken,
    thought,
    thoughtDraft,
    thoughtTrouble,
    clockHidden: computed(() => timer.value?.clockHidden === true),
    box: computed(() => boxFace(box.value, spans.value, minutesGone.value)),
    stopWords: computed(() => (phase.value === "over" ? stopWordsFor(box.value, minutesGone.value) : undefined)),
    open,
    close() {
      // Walking away rests it. A lock that closes by itself takes this screen away too, but not the person from the step.
      const walkedAway = tussock.vault.peek().is === "open";
      if (timer.value && phase.value === "running" && walkedAway) put(pauseTimer(timer.value, tussock.moment().at));
      void thoughtDraft.close();
    },
    async start(before) {
      await handOver(before);
      const { at } = tussock.moment();
      now.value = at;
      const minutes = boxedLength(planned.value, box.value);
      put({ planId, startedAt: at, restedMs: 0, ...given({ minutes }) });
      spoken.value =
        minutes === undefined ? words.say.startedOpen : words.say.started(sharedWords.minutesLong(minutes));
    },
    pause() {
      if (!timer.value) return;
      put(pauseTimer(timer.value, look()));
      spoken.value = words.say.paused;
    },
    goOn() {
      if (!timer.value) return;
      put(resumeTimer(timer.value, look()));
      spoken.value = words.say.goingOn;
    },
    hideClock() {
      if (!timer.value) return;
      const { clockHidden, ...shown } = timer.value;
      put(clockHidden ? shown : { ...shown, clockHidden: true });
    },
    /** Counted from now, so that a phone that slept past the end gives all of it. */
    more() {
      const running = timer.value;
      if (running?.minutes === undefined) return;
      const at = look();
      const past = Math.max(0, activeMs(running, at) - running.minutes * minuteMs);
      put({
        ...running,
        restedMs: running.restedMs + past,
        minutes: running.minutes + (box.value ? BOX_MORE_MINUTES : 5),
      });
      spoken.value = words.say.goingOn;
    },
    makeSmaller,
    writeThought(text) {
      thoughtTrouble.value = undefined;
      thoughtDraft.change(text);
    },
    keepThought: () => keepOnce(keepThought),
    finish() {
      const at = look();
      if (timer.value) put(pauseTimer(timer.value, at));
      const minutes = timer.value ? minutesDone(timer.value, at) - pausesWithin(spans.value, minutesGone.value) : 0;
      return `/log/new?plan=${planId}${minutes > 0 ? `&minutes=${minutes}` : ""}`;
    },
    look,
  };

  async function open(): Promise<void> {
    [planned.value, box.value] = await Promise.all([ask("planned", { planId }), ask("timeBoxFor", { planId })]);
    opened.value = planned.value ? "open" : "gone";
    const kept = readTimer();
    if (kept?.planId === planId) timer.value = kept;
    await thoughtDraft.begin();
    look();
    if (planned.value) pacing.value = await ask("pacing");
  }

  function look(): EpochMs {
    const before = now.value;
    now.value = tussock.moment().at;
    const passed = timer.value && milestone(timer.value, before, now.value);
    const stop = passed === words.say.over ? stopWordsFor(box.value, minutesGone.value) : undefined;
    // Between the parts of a box its half is no news.
    const said = passed === words.say.over ? passed : ((timer.value && spanPassed(timer.value, before)) ?? passed);
    if (said) spoken.value = stop === undefined ? said : timeBoxWords.said.over(stop);
    if (said === words.say.over && tussock.preferences.peek().haptics) tussock.device.vibrate();
    return now.value;
  }

  /** From one part of a box into the next; silent while it rests. */
  function spanPassed(running: RunningTimer, before: EpochMs): string | undefined {
    if (running.pausedAt !== undefined) return undefined;
    return spanSaid(spans.value, activeMs(running, before) / minuteMs, minutesGone.value);
  }

  function put(next: RunningTimer): void {
    timer.value = next;
    keepTimer(next);
  }

  /** The ratings wait, sealed, in the draft of this plan's log; what was already written there stays. */
  async function handOver({ mood, confidence, energy }: BeforeRatings): Promise<void> {
    if (mood === undefined && confidence === undefined && energy === undefined) return;
    const about = { planId };
    const found = readLogForm((await readDrafts(ask, "log"))[logDraftKey(about)]);
    const draft = createKeptDraft<LogForm>({ ask, of: "log", key: logDraftKey(about), read: readLogForm });
    const ratings = given({ moodBefore: mood, confidenceBefore: confidence, energyBefore: energy });
    draft.keep(found && !found.handedOver ? { ...found, ...ratings } : { ...onlyHandedOver, ...ratings });
    await draft.close();
  }

  async function makeSmaller(): Promise<void> {
    const before = planned.value;
    const taken = smaller.value;
    if (!before || !taken) return;
    const { sized, odds, chance } = taken;
    const lengthBefore = timer.value?.minutes;
    const chanceSaid = chance === undefined ? undefined : toScore(chance * 100);
    if (!(await savePlan({ ...planInSize(before, sized), sizedBy: "smaller", ...given({ chanceSaid }) }))) return;
    setLength(sized.minutes);
    if (phase.value === "over") spoken.value = words.smallerIsDone;
    const said = words.smallerNow(sized.title);
    offerUndo(
      tussock,
      odds ? words.smallerChance(said, pacingWords.sizes.chance(odds.yes, odds.of)) : said,
      () => void savePlan(planDraft(before)).then(() => setLength(lengthBefore)),
    );
  }
  async function keepThought(): Promise<boolean> {
    const saved = await ask("saveThought", { text: thought.value, about: { kind: "plan", id: planId } });
    if (!saved.ok) {
      thoughtTrouble.value = saved.trouble === "inTheFuture" ? "noWords" : saved.trouble;
      return false;
    }
    await thoughtDraft.drop("");
    keepOnce = oneAtATime();
    return true;
  }
  async function savePlan(plan: ReturnType<typeof planDraft>): Promise<boolean> {
    const saved = await ask("savePlan", plan);
    if (saved.ok) planned.value = await ask("planned", { planId });
    else tussock.say({ text: words.notSaved });
    return saved.ok;
  }
  function setLength(minutes: number | undefined): void {
    if (!timer.value) return;
    const { minutes: _, ...rest } = timer.value;
    put({ ...rest, ...given({ minutes }) });
    look();
  }
}

function smallerOf(planned: PlannedStep, pacing: Pacing): SmallerSize | undefined {
  const { areaId, day: today, energy } = planned;
  return smallerSize(planned.sizes, planned.size, pacing, { areaId, today, energy });
}

const minuteMs = 60_000;
const onlyHandedOver: LogForm = { ...emptyLogForm, handedOver: true };

export function phaseOf(timer: RunningTimer | undefined, now: EpochMs): TimerPhase {
  if (!timer) return "ready";
  if (isOver(timer, now)) return "over";
  return timer.pausedAt === undefined ? "running" : "paused";
}

function isOver(timer: RunningTimer, now: EpochMs): boolean {
  return timer.minutes !== undefined && activeMs(timer, now) >= timer.minutes * minuteMs;
}

/** Down to the end that was set; up where none was. Before the start it shows the whole length. */
export function clockFace(timer: RunningTimer | undefined, minutes: number | undefined, now: EpochMs): ClockFace {
  if (!timer) return { seconds: (minutes ?? 0) * 60, counts: minutes === undefined ? "up" : "down", grow: seedling };
  const spent = activeMs(timer, now);
  if (timer.minutes === undefined) {
    return { seconds: Math.floor(spent / 1000), counts: "up", grow: grown(spent / (openGrowthMinutes * minuteMs)) };
  }
  const whole = timer.minutes * minuteMs;
  return { seconds: Math.ceil(Math.max(0, whole - spent) / 1000), counts: "down", grow: grown(spent / whole) };
}

/** What the number of the clock is: what is left, or what there was so far. */
export function besideClock(
  phase: TimerPhase,
  { counts }: Pick<ClockFace, "counts">,
  minutes: number | undefined,
): string {
  if (counts === "up") return phase === "paused" ? words.pausedSoFar : words.soFar;
  if (phase === "paused") return words.paused;
  return minutes === undefined ? "" : words.leftOf(sharedWords.minutesLong(minutes));
}

/** A bare mound would look like nothing has begun; a few blades stand from the first second. */
const seedling = 0.15;
/** Without an end the tussock grows over a quarter of an hour, then simply stands. */
const openGrowthMinutes = 15;
function grown(part: number): number {
  return seedling + (1 - seedling) * Math.min(1, Math.max(0, part));
}

/** Half, 1 minute, the end: said once each, as the clock passes them (DESIGN-LANGUAGE 7). Silent while it rests. */
export function milestone(timer: RunningTimer, before: EpochMs, now: EpochMs): string | undefined {
  if (timer.minutes === undefined || timer.pausedAt !== undefined) return undefined;
  const whole = timer.minutes * minuteMs;
  const from = activeMs(timer, before);
  const to = activeMs(timer, now);
  const passed = (ms: number) => from < ms && to >= ms;
  if (passed(whole)) return words.say.over;
  // Of a step of 2 minutes or less the half and the last minute are the same moment, or too close for two messages.
  if (passed(whole - minuteMs) && timer.minutes > 1) return words.say.oneMinute;
  if (passed(whole / 2) && timer.minutes > 2) return words.say.half;
  return undefined;
}

/** Whole minutes for the log; never more than was set, because nobody knows what was done while the phone slept. */
export function minutesDone(timer: RunningTimer, now: EpochMs): number {
  const spent = activeMs(timer, now) / minuteMs;
  return Math.round(timer.minutes === undefined ? spent : Math.min(spent, timer.minutes));
}
