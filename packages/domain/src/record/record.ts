/**
 * Everything Tussock keeps, as plain values. A stored record is a promise: new fields are optional,
 * nothing is renamed, required or reused later; what this version does not know is kept and passed on.
 */
import type { Day, EpochMs, Minutes, Zone } from "../day/day.ts";
import type { Score } from "../shared/score.ts";

export type RecordId = string & { readonly recordId: true };

/** The five areas of life the skill is taught with, and the person's own (C3). */
export type AreaKind = "study" | "work" | "creative" | "daily" | "social" | "own";
export interface Area {
  readonly type: "area";
  readonly id: RecordId;
  readonly kind: AreaKind;
  /** Own name; the five known areas take theirs from content. */
  readonly name?: string;
  readonly closed?: boolean;
  /** Where pacing begins: "this hard I could do on a bad day", and "this is out of reach for now". */
  readonly fineOnABadDay?: Score;
  readonly outOfReach?: Score;
}

/** A goal is only its thread; what it says stands in its versions, so changing it never rewrites history. */
export interface Goal {
  readonly type: "goal";
  readonly id: RecordId;
  readonly areaId?: RecordId;
  /** Id of the skill it is a goal for (D1). */
  readonly skill?: string;
  readonly closed?: boolean;
  /** How a closed goal ended; where it is closed without a word, it was let go. */
  readonly ended?: { readonly how: "met" | "letGo"; readonly on: Day };
  /** What the person answered when it began to come by itself (E11): prompt less for it, or as before. */
  readonly prompts?: { readonly are: "less" | "asBefore"; readonly from: Day };
}
export interface GoalVersion {
  readonly type: "goalVersion";
  readonly id: RecordId;
  readonly goalId: RecordId;
  /** First logical day this wording counts for. */
  readonly from: Day;
  readonly title: string;
  readonly why?: string;
  /** A range a week, never a single target. */
  readonly timesAWeek?: { readonly least: number; readonly most: number };
  /** "How will I know I am getting better?" */
  readonly signs?: readonly string[];
  /** "2027-03": a long-term goal, around when, never a date to meet. */
  readonly around?: string;
  /** Two versions of one day stand in this order. */
  readonly writtenAt?: EpochMs;
}

/** Usual, small, bare minimum: three sizes for every step (E2). Doing any of them counts fully. */
export type Size = "usual" | "small" | "bare";
export interface SizedStep {
  readonly size: Size;
  readonly title: string;
  readonly minutes?: number;
  /** How hard the person expects this size to be. */
  readonly difficulty?: Score;
  /** The bad-day test (C5): "could I do this on a bad day?" */
  readonly fineOnABadDay?: boolean;
}
export interface Step {
  readonly type: "step";
  readonly id: RecordId;
  readonly areaId?: RecordId;
  readonly goalId?: RecordId;
  readonly closed?: boolean;
}
export interface StepVersion {
  readonly type: "stepVersion";
  readonly id: RecordId;
  readonly stepId: RecordId;
  readonly from: Day;
  readonly title: string;
  readonly sizes: readonly SizedStep[];
}

/** When, where, how long, what is ready, after what, if-then (C6). */
export interface Plan {
  readonly type: "plan";
  readonly id: RecordId;
  readonly stepId: RecordId;
  readonly size: Size;
  readonly day: Day;
  /** Minutes after local midnight; absent means any time that day. */
  readonly time?: Minutes;
  readonly after?: string;
  readonly place?: string;
  readonly minutes?: number;
  readonly ready?: string;
  readonly obstacle?: string;
  readonly thenI?: string;
  /** What pacing said when the step was sized, for the practice that comes of it: whose size it is, and the chance shown. */
  readonly sizedBy?: SizedBy;
  readonly chanceSaid?: Score;
  /** Energy as the person said it that day; a plan for another day has none. */
  readonly energy?: Score;
  readonly state: PlanState;
}
/** "letGo" is "not today": closed without a word of blame. "practised" names the practice. */
export type PlanState =
  | { readonly is: "open" }
  | { readonly is: "practised"; readonly practiceId: RecordId }
  | { readonly is: "letGo" };

export type Done = "yes" | "partly" | "no";
/** How the size felt, in one tap after the step. */
export type Fit = "muchEasier" | "bitEasy" | "right" | "bitMuch" | "tooMuch";
/** Whose size it was: the one pacing proposed, or the person's own choice instead of it (E1). */
export type SizedBy = "suggested" | "smaller" | "bigger" | "own";
/** One logged try (C9). Only what and done are required; it keeps the words and size it was made with. */
export interface Practice {
  readonly type: "practice";
  readonly id: RecordId;
  readonly happenedAt: EpochMs;
  readonly zone: Zone;
  /** The logical day it belongs to, decided when written and never recomputed (E9). */
  readonly day: Day;
  readonly recordedAt: EpochMs;
  readonly what: string;
  readonly done: Done;
  readonly stepId?: RecordId;
  readonly planId?: RecordId;
  readonly areaId?: RecordId;
  readonly goalId?: RecordId;
  /** The words of the goal it was made with. */
  readonly goalVersionId?: RecordId;
  readonly size?: Size;
  readonly minutes?: number;
  readonly difficultyExpected?: Score;
  readonly difficultyFound?: Score;
  readonly moodBefore?: Score;
  readonly moodAfter?: Score;
  readonly confidenceBefore?: Score;
  readonly confidenceAfter?: Score;
  readonly energyBefore?: Score;
  readonly fit?: Fit;
  readonly sizedBy?: SizedBy;
  /** The chance in 100 that was shown before the step: what was said is never reckoned anew. */
  readonly chanceSaid?: Score;
  readonly feelingsBefore?: readonly string[];
  readonly feelingsAfter?: readonly string[];
  readonly obstacle?: string;
  readonly learned?: string;
}

export interface Win {
  readonly type: "win";
  readonly id: RecordId;
  readonly happenedAt: EpochMs;
  readonly zone: Zone;
  readonly day: Day;
  readonly recordedAt: EpochMs;
  readonly text: string;
  /** How it was marked, in the person's words. */
  readonly mark?: string;
}

export interface Thought {
  readonly type: "thought";
  readonly id: RecordId;
  readonly happenedAt: EpochMs;
  readonly zone: Zone;
  readonly day: Day;
  readonly recordedAt: EpochMs;
  readonly text: string;
  /** What it hangs on: a page, an activity, a practice, a plan, a goal. */
  readonly about?: {
    readonly kind: "page" | "activity" | "practice" | "plan" | "goal" | "step" | "skill";
    readonly id: string;
  };
  /** Said later about an earlier thought that came back, and how that one is today. */
  readonly answers?: RecordId;
  readonly now?: ThoughtNow;
  /** The last day this one came back by itself. */
  readonly cameBackOn?: Day;
  /** It never comes back by itself again. */
  readonly staysAway?: boolean;
}
export type ThoughtNow = "same" | "changed" | "gone" | "unsure";

/** A skill used in the moment (Right now, D3), with or without a rating. */
export interface SkillUse {
  readonly type: "skillUse";
  readonly id: RecordId;
  readonly happenedAt: EpochMs;
  readonly zone: Zone;
  readonly day: Day;
  readonly recordedAt: EpochMs;
  readonly skill: string;
  readonly helped?: "aLot" | "aBit" | "notReally";
  readonly note?: string;
  readonly came?: SkillCame;
  /** What was going on: the id of a known kind of situation, or the person's own words. */
  readonly situation?: string;
  /** How strong it was at its strongest. */
  readonly intensity?: Score;
}
/** Whether a skill was called or turned up, so that its coming by itself becomes visible (D4). */
export type SkillCame = "prompted" | "chose" | "byItself" | "couldNot";

/** Six parts in order (facts/safety 5.1, structure after Stanley and Brown 2012). One per vault. */
export interface SafetyPlan {
  readonly type: "safetyPlan";
  readonly id: RecordId;
  readonly signs: readonly string[];
  readonly alone: readonly string[];
  readonly distract: readonly string[];
  readonly askHelp: readonly Contact[];
  readonly professionals: readonly Contact[];
  readonly surroundings: readonly string[];
  /** The owner chose to have it shown without unlocking; a copy then lives outside the vault. */
  readonly shownWhenLocked?: boolean;
}
export interface Contact {
  readonly name: string;
  readonly phone?: string;
}

/** The person's own settings that belong to the vault. One per vault. */
export interface Profile {
  readonly type: "profile";
  readonly id: RecordId;
  readonly name?: string;
  /** Minutes after midnight at which the person's day starts; 0 to 720. */
  readonly dayStart?: Minutes;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekStart?: number;
  readonly welcomedAt?: EpochMs;
  /** Last copy whose restore drill passed (E8). */
  readonly provenCopy?: { readonly at: EpochMs; readonly records: number; readonly where: string };
  readonly installCardOff?: boolean;
  /** The person sizes their steps without us. */
  readonly pacingOff?: boolean;
  /** Skills kept at hand, in the order they were kept. */
  readonly keptSkills?: readonly string[];
  /** No thought comes back by itself. */
  readonly thoughtsStayAway?: boolean;
  /** Lines of the proof bank kept at its top, and those that no longer come up there. */
  readonly proofOnTop?: readonly string[];
  readonly proofHidden?: readonly string[];
}

export type TussockRecord =
  | Area
  | Goal
  | GoalVersion
  | Step
  | StepVersion
  | Plan
  | Practice
  | Win
  | Thought
  | SkillUse
  | SafetyPlan
  | Profile;
export type RecordType = TussockRecord["type"];
/** What stands in the log, in the order it happened. */
export type Entry = Practice | Win | Thought | SkillUse;
