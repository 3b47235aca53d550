/**
 * What an activity leaves behind that no other record holds. Goals, steps, plans, practices, wins and thoughts stay
 * the records they are; these stand beside them. As everywhere: new fields are optional, nothing is renamed or reused.
 */
import type { Day, EpochMs, Zone } from "../day/day.ts";
import type { DiaryRecord } from "../diary/diaryRecords.ts";
import type { GoalRecord } from "../goal/goalRecords.ts";
import type { PatternRecord } from "../patterns/patternRecords.ts";
import type { ReminderRecord } from "../reminder/reminderRecords.ts";
import type { WeekRecord } from "../week/weekRecords.ts";
import type { Done, RecordId, SizedStep, TussockRecord } from "../record/record.ts";
import type { Score } from "../shared/score.ts";

/** When it was, and when it was written down, as in every entry. */
export interface Happened {
  readonly happenedAt: EpochMs;
  readonly zone: Zone;
  readonly day: Day;
  readonly recordedAt: EpochMs;
}

/** Alone, with a therapist beside one's own screen, or in a room with others. */
export type ActivityForm = "alone" | "withClient" | "inGroup";

/** One way through an activity; it can be left and picked up again, and it names what came of it. */
export interface ActivityRun extends Happened {
  readonly type: "activityRun";
  readonly id: RecordId;
  readonly activity: string;
  /** The version of the activity's words that these answers were given to. */
  readonly version: number;
  readonly form: ActivityForm;
  /** By the id of the screen that asked. A screen that was passed by has no answer. */
  readonly answers: Readonly<Record<string, ActivityAnswer>>;
  /** The screen to come back to; absent once it is finished. */
  readonly at?: string;
  readonly finished?: boolean;
  /** The answers it was last finished with, so that a later change of one answer changes only what came of that one. */
  readonly finishedWith?: ActivityRun["answers"];
  readonly made?: readonly { readonly type: string; readonly id: RecordId }[];
}
export type ActivityAnswer =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | { readonly least: number; readonly most: number }
  | Chosen
  | readonly LadderPlace[]
  | readonly SizedStep[];

/** One of the person's own goals or steps, or a new one in a few words. */
export type Chosen = { readonly id: RecordId } | { readonly words: string };

/** A goal ladder while it is built. The top is named by an answer of its own; a place without `under` hangs from it. */
export interface LadderPlace {
  readonly id: string;
  readonly under?: string;
  readonly kind: "goal" | "step";
  readonly title: string;
  /** "2027-03" */
  readonly around?: string;
  readonly fineOnABadDay?: boolean;
  /** Of a step that was borrowed: its smaller sizes, and how long each takes. */
  readonly sizes?: readonly SizedStep[];
}

/** One place on a goal ladder (A1, A14). The ladder is named by the goal at its top. */
export interface Rung {
  readonly type: "rung";
  readonly id: RecordId;
  readonly ladder: RecordId;
  /** The goal it hangs under: the top, or a goal on the way. */
  readonly under: RecordId;
  readonly holds: { readonly kind: "goal" | "step"; readonly id: RecordId };
  /** Lowest first. Two devices may give the same place; the id decides. */
  readonly order: number;
  /** "2027-03": around when, never a date to meet. */
  readonly around?: string;
}

/** How often now, how often wanted, on which days, with spare ones (A5). A change is a new rhythm with a later first day. */
export interface Rhythm {
  readonly type: "rhythm";
  readonly id: RecordId;
  readonly from: Day;
  readonly until?: Day;
  readonly stepId?: RecordId;
  readonly goalId?: RecordId;
  readonly timesNow?: number;
  readonly timesWanted?: { readonly least: number; readonly most: number };
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays?: readonly number[];
  /** Days that may stand in for another, and may stay empty. */
  readonly spareDays?: readonly number[];
  readonly after?: string;
}

/** A page to teach one skill from, and what came of it (A7). */
export interface TeachCard extends Happened {
  readonly type: "teachCard";
  readonly id: RecordId;
  readonly topic: string;
  readonly toWhom?: string;
  readonly simpleWords?: string;
  /** Three at most: what fits one page and one talk. */
  readonly points?: readonly string[];
  readonly example?: string;
  readonly tryThis?: string;
  readonly planId?: RecordId;
  readonly taught?: Done;
  readonly changed?: string;
}

/** One question to one trusted person, the answer, and what the asker makes of it (A8). */
export interface Feedback extends Happened {
  readonly type: "feedback";
  readonly id: RecordId;
  readonly who: string;
  readonly ask?: string;
  readonly message?: string;
  readonly said?: string;
  readonly take?: "keep" | "try" | "letGo";
  readonly change?: string;
  readonly about?: { readonly kind: "goal" | "step" | "practice"; readonly id: RecordId };
}

/** The facts of a setback, the first line, a fairer one, and what to try (A11). */
export interface Setback extends Happened {
  readonly type: "setback";
  readonly id: RecordId;
  readonly happened: string;
  readonly mindSaid?: string;
  readonly feltTrue?: Score;
  readonly fairer?: string;
  readonly feelsTrueNow?: Score;
  readonly learned?: string;
  /** The smaller try that came of it. */
  readonly stepId?: RecordId;
  readonly practiceId?: RecordId;
}

/** A length with a kind end to it (A12). The timer honours it: it offers the stop before it offers more. */
export interface TimeBox {
  readonly type: "timeBox";
  readonly id: RecordId;
  readonly boxes: "step" | "day";
  readonly minutes: number;
  readonly parts?: readonly { readonly title: string; readonly minutes: number }[];
  readonly breakMinutes?: number;
  /** What "enough for today" looks like. */
  readonly enough?: string;
  /** What the person wants to read when the time is over. */
  readonly stopWords?: string;
  readonly stepId?: RecordId;
}

/** How a goal is followed (A10): a line of words, a chart, or both. */
export interface Tracking {
  readonly type: "tracking";
  readonly id: RecordId;
  readonly goalId: RecordId;
  readonly by: "line" | "chart" | "both";
  readonly timesAWeek?: number;
}

/** How far one sign of getting better feels today, 0–100 (A10). The sign keeps the words it was rated with. */
export interface SignRating extends Happened {
  readonly type: "signRating";
  readonly id: RecordId;
  readonly goalId: RecordId;
  readonly sign: string;
  readonly score: Score;
}

/** A shared challenge as one person keeps it (A13): everyone's unit is their own step. Whose step grew what is kept nowhere. */
export interface Challenge {
  readonly type: "challenge";
  readonly id: RecordId;
  readonly title: string;
  readonly from: Day;
  readonly until?: Day;
  readonly stepId?: RecordId;
  readonly total?: number;
}

/** What was added to the picture of a challenge at one time, by whomever. Added up, so that no device takes away from another. */
export interface Growth {
  readonly type: "growth";
  readonly id: RecordId;
  readonly challengeId: RecordId;
  readonly tufts: number;
}

/** A place worth looking back from (A15). The first three are found in the records; "own" is the person's word for it. */
export interface Milestone extends Happened {
  readonly type: "milestone";
  readonly id: RecordId;
  readonly kind: "projectDone" | "levelReached" | "goalMet" | "own";
  readonly text: string;
  readonly changed?: string;
  readonly helped?: string;
  readonly tell?: string;
  readonly mark?: string;
  readonly goalId?: RecordId;
  readonly stepId?: RecordId;
}

/** Activities in order, each with the minutes of its parts, as a leader put them together. Nobody’s words are in it. */
export interface KeptSessionPlan extends Happened {
  readonly type: "sessionPlan";
  readonly id: RecordId;
  readonly items: readonly { readonly activity: string; readonly minutes: readonly number[] }[];
}

/**
 * [Note: Read when wanted] The first screen has no use for these, so its scripts do not know how to read
 * them: what an activity left is read from the vault when an activity is asked for (activityFields.ts).
 */
export type ActivityRecord =
  | ActivityRun
  | Rung
  | Rhythm
  | TeachCard
  | Feedback
  | Setback
  | TimeBox
  | Tracking
  | SignRating
  | Challenge
  | Growth
  | Milestone
  | KeptSessionPlan;
export type ActivityRecordType = ActivityRecord["type"];
/** Everything Tussock keeps. */
export type KeptRecord =
  | TussockRecord
  | ActivityRecord
  | GoalRecord
  | PatternRecord
  | WeekRecord
  | DiaryRecord
  | ReminderRecord;
