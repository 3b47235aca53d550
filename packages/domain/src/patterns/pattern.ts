/**
 * What Look back can say. Every pattern has how many entries it rests on, what it says, and the numbers of its table;
 * an estimate always comes with the range that holds it four times in five. No p-values, no correlations, no promises.
 */
import type { Day } from "../day/day.ts";
import type { PartOfDay } from "../day/logicalDay.ts";
import type { Done, RecordId } from "../record/record.ts";
import type { Range } from "./statistics/basics.ts";

export type Pattern =
  | ChangePattern
  | FearedPattern
  | KindsPattern
  | TimesPattern
  | WeekPattern
  | SkillsPattern
  | LadderPattern
  | ObstaclesPattern
  | WeeksPattern
  | DonePattern;
export type PatternName = Pattern["name"];

export interface Estimate extends Range {
  readonly value: number;
}
/** Below the least number of entries nothing is said but this. */
export interface TooEarly {
  readonly key: "tooEarly";
  readonly have: number;
  readonly need: number;
}
/** Enough entries, and no answer: chance alone could look like this. */
export interface NothingClear {
  readonly key: "nothingClear";
}
export type Way = "higher" | "lower";

interface Common<Name extends string, Says> {
  readonly name: Name;
  /** Entries it rests on. */
  readonly n: number;
  readonly says: Says;
}

/** Mood or confidence before a step and after it. */
export interface ChangePattern extends Common<"moodAfter" | "confidenceAfter", ChangeSays> {
  /** How far it lies higher after a step than without one, with what comes by itself taken out. */
  readonly estimate?: Estimate;
  readonly table: {
    readonly higher: number;
    readonly same: number;
    readonly lower: number;
    /** Means need 5 pairs. */
    readonly before?: number;
    readonly after?: number;
    /** The change as it was rated, and what of it would have come by itself. */
    readonly raw?: number;
    readonly byItself?: number;
    /** Notes of mood apart from steps: they tell what is usual. */
    readonly notes: number;
    /** The latest, oldest first: the thin lines of the picture. */
    readonly pairs: readonly {
      readonly id: RecordId;
      readonly day: Day;
      readonly before: number;
      readonly after: number;
    }[];
  };
}
export type ChangeSays =
  | TooEarly
  /** Pairs as they are; what of the change comes by itself cannot be told yet. */
  | {
      readonly key: "pairs";
      readonly higher: number;
      readonly of: number;
      readonly because: "fewPairs" | "fewNotes";
      readonly have: number;
      readonly need: number;
    }
  | (NothingClear & { readonly higher: number; readonly of: number })
  | { readonly key: "clear"; readonly way: Way; readonly higher: number; readonly of: number };

/** How hard a step was feared to be, and how hard it was found. */
export interface FearedPattern extends Common<"feared", FearedSays> {
  /** Points that it was found easier than feared. */
  readonly estimate?: Estimate;
  readonly table: {
    readonly easier: number;
    readonly same: number;
    readonly harder: number;
    readonly feared?: number;
    readonly found?: number;
    readonly pairs: readonly {
      readonly id: RecordId;
      readonly day: Day;
      readonly feared: number;
      readonly found: number;
    }[];
  };
}
export type FearedSays =
  | TooEarly
  | (NothingClear & { readonly easier: number; readonly of: number })
  | { readonly key: "clear"; readonly way: "easier" | "harder"; readonly easier: number; readonly of: number };

export type ComparisonSays<Level> =
  | TooEarly
  | NothingClear
  | { readonly key: "clear"; readonly level: Level; readonly way: Way };

/** Which kinds of step (areas of life) go with a lift. */
export interface KindsPattern extends Common<"kindsMood" | "kindsConfidence", ComparisonSays<RecordId>> {
  readonly estimate?: Estimate;
  readonly table: readonly LiftRow<RecordId>[];
}
/** Morning, afternoon, evening, night. */
export interface TimesPattern extends Common<"timesMood" | "timesDone", ComparisonSays<PartOfDay>> {
  readonly estimate?: Estimate;
  readonly table: readonly (LiftRow<PartOfDay> | ShareRow<PartOfDay>)[];
}
/** Monday to Friday against the weekend. */
export interface WeekPattern extends Common<"weekMood" | "weekDone", ComparisonSays<WeekPart>> {
  readonly estimate?: Estimate;
  readonly table: readonly (LiftRow<WeekPart> | ShareRow<WeekPart>)[];
}
export type WeekPart = "weekdays" | "weekend";
/** Skills in the moment, and how often they were said to help. */
export interface SkillsPattern extends Common<"skills", ComparisonSays<string>> {
  readonly estimate?: Estimate;
  readonly table: readonly SkillHelp[];
}

export interface LiftRow<Level> {
  readonly level: Level;
  readonly n: number;
  /** From 5 logs of this level and 20 in all; drawn to the middle as far as they are few. */
  readonly lift?: Estimate;
  /** Each log's change while there are too few for more: the rings of the picture. */
  readonly changes: readonly number[];
}
export interface ShareRow<Level> {
  readonly level: Level;
  /** All of it, out of all tries. */
  readonly done: number;
  readonly n: number;
  /** Share from 0 to 1; from 5 tries. */
  readonly share?: Estimate;
}
export interface SkillHelp {
  readonly level: string;
  readonly used: number;
  /** How many times it was said whether it helped, and how many times it helped a lot or a bit. */
  readonly n: number;
  readonly helped: number;
  readonly share?: Estimate;
}

/** Steps by how hard they were rated before. */
export interface LadderPattern extends Common<"ladder", LadderSays> {
  /** Share done in full within the band. */
  readonly estimate?: Estimate;
  readonly table: readonly LadderRow[];
  /** The latest, oldest first: the marks of the picture. */
  readonly latest: readonly { readonly difficulty: number; readonly done: Done }[];
}
export interface LadderRow {
  readonly from: number;
  /** Not included, save for 100. */
  readonly to: number;
  readonly done: number;
  readonly partly: number;
  readonly no: number;
  readonly share?: Estimate;
}
interface Band {
  readonly from: number;
  readonly to: number;
  readonly done: number;
  readonly partly: number;
  readonly of: number;
}
export type LadderSays =
  | TooEarly
  | ({ readonly key: "counts" } & Band)
  /** Harder steps are done in full less often (or more often), and this is the band. */
  | ({ readonly key: "clear"; readonly way: Way } & Band);

/** What got in the way, in the person's own words. Counts only: no comparison is made. */
export interface ObstaclesPattern extends Common<"obstacles", ObstaclesSays> {
  /** Share of the named ones that the first of the table is. */
  readonly estimate?: Estimate;
  readonly table: readonly { readonly words: string; readonly times: number; readonly stillDone: number }[];
}
export type ObstaclesSays =
  | TooEarly
  | { readonly key: "counts"; readonly words: string; readonly times: number; readonly of: number };

/** Mood week by week. Weeks without an entry do not count, neither for nor against. */
export interface WeeksPattern extends Common<"moodOverWeeks", WeeksSays> {
  /** Points from the first of the weeks to the last. */
  readonly estimate?: Estimate;
  readonly table: readonly { readonly from: Day; readonly n: number; readonly mood: number }[];
}
export type WeeksSays =
  | TooEarly
  | NothingClear
  | { readonly key: "clear"; readonly way: Way; readonly weeks: number; readonly first: number; readonly last: number };

/** Whether steps came to be done in full more or less often at some point. */
export interface DonePattern extends Common<"doneOverTime", DoneSays> {
  readonly estimate?: Estimate;
  /** All of them; or before and after the change, when one is clear. */
  readonly table: readonly { readonly from: Day; readonly done: number; readonly n: number }[];
}
export type DoneSays = TooEarly | NothingClear | { readonly key: "clear"; readonly way: Way; readonly since: Day };
