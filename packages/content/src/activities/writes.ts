/**
 * [Note: Writes] Where an answer goes. An answer either fills a field of a record the activity makes, or it stays with
 * the run of the activity ("run"). The set is closed: a screen can write nothing that is not listed here. The run keeps
 * the id of a choice; a field that takes words gets its label, so that the record reads as the person saw it.
 */
import type {
  Challenge,
  Feedback,
  Milestone,
  PlanDraft,
  PracticeDraft,
  Rhythm,
  Setback,
  StepDraft,
  SizedStep,
  TeachCard,
  TimeBox,
  Tracking,
  GoalDraft,
  WinDraft,
  ThoughtDraft,
} from "@tussock/domain";

/** What a field takes in; a list of words means one of these and no other. */
export type Takes =
  | "words"
  | "list"
  | "score"
  | "yesNo"
  | "done"
  | "count"
  | "range"
  | "minutes"
  | "day"
  | "time"
  | "weekdays"
  | "area"
  | "goal"
  | "step"
  | readonly string[];

/** A field that the domain's own type does not know cannot stand here. */
type Fields<Draft> = { readonly [Field in keyof Draft]?: Takes };

const goal = {
  title: "words",
  why: "words",
  signs: "list",
  timesAWeek: "range",
  areaId: "area",
} satisfies Fields<GoalDraft>;

/** The title is the usual size; small and bare are the other two. */
const step = {
  title: "words",
  small: "words",
  bare: "words",
  minutes: "minutes",
  difficulty: "score",
  fineOnABadDay: "yesNo",
  areaId: "area",
  goalId: "goal",
} satisfies Fields<StepDraft & SizedStep & { readonly small: string; readonly bare: string }>;

const plan = {
  stepId: "step",
  day: "day",
  time: "time",
  after: "words",
  place: "words",
  minutes: "minutes",
  ready: "words",
  obstacle: "words",
  thenI: "words",
} satisfies Fields<PlanDraft>;

const practice = {
  what: "words",
  done: "done",
  minutes: "minutes",
  moodBefore: "score",
  moodAfter: "score",
  confidenceBefore: "score",
  confidenceAfter: "score",
  obstacle: "words",
  learned: "words",
} satisfies Fields<PracticeDraft>;

const win = { text: "words", mark: "words" } satisfies Fields<WinDraft>;
const thought = { text: "words" } satisfies Fields<ThoughtDraft>;

const setback = {
  happened: "words",
  mindSaid: "words",
  feltTrue: "score",
  fairer: "words",
  feelsTrueNow: "score",
  learned: "words",
} satisfies Fields<Setback>;

const feedback = {
  who: "words",
  ask: "words",
  message: "words",
  said: "words",
  take: ["keep", "try", "letGo"],
  change: "words",
} satisfies Fields<Feedback>;

const teachCard = {
  topic: "words",
  toWhom: "words",
  simpleWords: "words",
  points: "list",
  example: "words",
  tryThis: "words",
  taught: "done",
  changed: "words",
} satisfies Fields<TeachCard>;

const rhythm = {
  stepId: "step",
  timesNow: "count",
  timesWanted: "range",
  weekdays: "weekdays",
  spareDays: "weekdays",
  after: "words",
} satisfies Fields<Rhythm>;

const timeBox = {
  boxes: ["step", "day"],
  minutes: "minutes",
  breakMinutes: "minutes",
  enough: "words",
  stopWords: "words",
  stepId: "step",
} satisfies Fields<TimeBox>;

const tracking = {
  goalId: "goal",
  by: ["line", "chart", "both"],
  timesAWeek: "count",
} satisfies Fields<Tracking>;

const challenge = { title: "words", from: "day", until: "day", stepId: "step" } satisfies Fields<Challenge>;

const milestone = {
  kind: ["projectDone", "levelReached", "goalMet", "own"],
  text: "words",
  changed: "words",
  helped: "words",
  tell: "words",
  mark: "words",
} satisfies Fields<Milestone>;

export const writable = {
  goal,
  step,
  plan,
  practice,
  win,
  thought,
  setback,
  feedback,
  teachCard,
  rhythm,
  timeBox,
  tracking,
  challenge,
  milestone,
} as const;

type Writable = typeof writable;
export type MadeType = keyof Writable;

/** One field of one record; `name` tells apart two records of one type in the same activity. */
export type RecordWrite = {
  readonly [Type in MadeType]: {
    readonly to: Type;
    readonly field: keyof Writable[Type] & string;
    readonly name?: string;
  };
}[MadeType];
export type Write = RecordWrite | { readonly to: "run" };

/** The answer stays with this run of the activity and goes nowhere else. */
export const staysHere: Write = { to: "run" };

/** What an activity can leave behind. It is written once the needed fields have an answer, and not before. */
export type Make = MadeByAnswers | MadeByTool;
interface MadeByAnswers {
  readonly by: "answers";
  readonly record: MadeType;
  readonly name?: string;
  /** Without these there is nothing to keep; an empty list would mean a record of nothing. */
  readonly needs: readonly [string, ...string[]];
  /** Records of this run it belongs with. Whichever of the two has a field for the other’s id holds it. */
  readonly tiedTo?: readonly { readonly record: MadeType; readonly name?: string }[];
}
/**
 * A tool makes its records itself: a ladder makes goals, steps and rungs. What answers on other screens say about such
 * a record goes into the same one: a goal named before the ladder stands at its top.
 */
interface MadeByTool {
  readonly by: "tool";
  readonly record: MadeType | "rung" | "signRating";
  readonly screen: string;
}
