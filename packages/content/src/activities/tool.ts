/**
 * The parts of an activity that are more than questions: each is drawn by a screen of its own, and each says in words
 * what that screen needs. What a tool writes is fixed by its kind; see toolMakes.
 */
export type Tool =
  | GoalLadder
  | Catalogue
  | Schedule
  | TeachCardTool
  | FeedbackRequest
  | MindfulPractice
  | SignTracker
  | TimeBoxTool
  | SharedChallenge
  | MilestoneFinder;
export type ToolKind = Tool["kind"];

interface Labelled {
  readonly label: string;
  readonly hint: string;
}

/** A1, A14: an editable tree. A goal at the top, smaller goals under it, steps at the foot. */
export interface GoalLadder {
  readonly kind: "goalLadder";
  readonly span: "weeks" | "months";
  readonly top: Labelled;
  readonly part: Labelled;
  readonly step: Labelled;
  /** Goals under goals; steps are not counted. */
  readonly deepest: number;
  readonly checks: readonly StepCheck[];
  /** A month beside a part, never a date to meet. */
  readonly around?: Labelled;
}
/** Asked of each step; "no" never closes the way, it opens a smaller one. */
export interface StepCheck {
  readonly id: "manageable" | "realistic" | "badDay";
  readonly ask: string;
  readonly ifNo: string;
  readonly offer: "split" | "smaller";
}

/** A2: the starter catalogue, to browse and to borrow from. */
export interface Catalogue {
  readonly kind: "catalogue";
  /** A first handful; the rest is one tap away. */
  readonly first: readonly string[];
  readonly all: string;
  readonly own: string;
  readonly take: string;
}

/** A5: a week with days that may stay empty. */
export interface Schedule {
  readonly kind: "schedule";
  readonly now: Labelled;
  readonly wanted: Labelled;
  readonly days: Labelled;
  readonly spare: Labelled;
  readonly after: Labelled;
  /** Spare days to offer, and the fewest a week keeps. */
  readonly spareOffered: number;
  readonly spareLeast: number;
  /** Said when wanted is more than twice now, or when no day is left empty. */
  readonly tooFull: string;
}

/** A7: one printable page, and a way back to it when it has happened. */
export interface TeachCardTool {
  readonly kind: "teachCard";
  readonly fields: readonly (Labelled & { readonly id: TeachCardField; readonly lines: 1 | 3 })[];
  readonly pointsMost: number;
  readonly foot: string;
  readonly later: { readonly ask: string; readonly changed: Labelled };
}
export type TeachCardField = "topic" | "toWhom" | "simpleWords" | "points" | "example" | "tryThis";

/** A8: a message to copy or print, and a place for the answer. */
export interface FeedbackRequest {
  readonly kind: "feedbackRequest";
  readonly who: Labelled;
  readonly question: Labelled;
  readonly questions: readonly string[];
  readonly message: {
    readonly hello: string;
    readonly before: string;
    readonly after: string;
    readonly thanks: string;
  };
  readonly said: Labelled;
  readonly take: readonly { readonly id: "keep" | "try" | "letGo"; readonly label: string }[];
  readonly change: Labelled;
}

/** A9: a timer with nothing beside it. A tap when the mind went off; the taps are not kept as a number. */
export interface MindfulPractice {
  readonly kind: "mindfulPractice";
  readonly what: Labelled;
  readonly lengths: readonly number[];
  readonly drifted: string;
  /** One of these answers each tap. */
  readonly backAgain: readonly string[];
  readonly end: string;
}

/** A10: up to three signs, each rated today and again whenever wanted. */
export interface SignTracker {
  readonly kind: "signTracker";
  readonly most: number;
  readonly goal: Labelled;
  readonly sign: Labelled;
  readonly rate: { readonly ask: string; readonly low: string; readonly high: string };
  readonly starts: readonly string[];
}

/** A12: the timer offers the stop before it offers more. */
export interface TimeBoxTool {
  readonly kind: "timeBox";
  readonly boxes: readonly {
    readonly id: "step" | "day";
    readonly label: string;
    readonly minutes: readonly number[];
  }[];
  readonly parts: Labelled;
  readonly breaks: Labelled & { readonly minutes: readonly number[] };
  readonly enough: Labelled;
  /** To borrow; words of the person's own go first. */
  readonly stopWords: readonly string[];
  /** Said at the end, with the stop as the main button. */
  readonly end: string;
  readonly stop: string;
  readonly more: string;
  readonly moreMinutes: number;
}

/** A13: one picture for all. A step of any size by anyone adds one tuft, nobody's name is on it, and it only grows. */
export interface SharedChallenge {
  readonly kind: "sharedChallenge";
  readonly title: Labelled;
  readonly unit: Labelled;
  readonly add: string;
  /** What stands under the picture, from one tuft on. */
  readonly picture: string;
  readonly empty: string;
  readonly private: string;
}

/** A15: looks in the records for what is there, and says so when there is nothing to find. */
export interface MilestoneFinder {
  readonly kind: "milestones";
  readonly found: Readonly<Record<"projectDone" | "levelReached" | "goalMet", Labelled>>;
  readonly own: Labelled;
  readonly none: string;
  readonly lookBack: string;
}

/** The records each tool writes by itself. */
export const toolMakes = {
  goalLadder: ["goal", "step", "rung"],
  catalogue: ["step"],
  schedule: ["rhythm"],
  teachCard: ["teachCard"],
  feedbackRequest: ["feedback"],
  mindfulPractice: ["practice"],
  signTracker: ["goal", "signRating"],
  timeBox: ["timeBox"],
  sharedChallenge: ["challenge", "step"],
  milestones: ["milestone"],
} as const satisfies Readonly<Record<ToolKind, readonly string[]>>;
