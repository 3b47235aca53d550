/**
 * The diary card (D9). Off until a person makes one; scales after facts/dbt-domain 1.3. Read when wanted, like what
 * activities leave ([Note: Read when wanted]).
 */
import type { Day, EpochMs, Zone } from "../day/day.ts";
import type { RecordId } from "../record/record.ts";
import type { Score } from "../shared/score.ts";

/** Most cards count to 5, some clinics to 10. */
export type DiaryScale = 5 | 10;
export const diaryScales: readonly DiaryScale[] = [5, 10];

/** What stands on the card from a day on. A change is a version of its own, so old weeks keep their lines (promise 7). */
export interface DiaryCard {
  readonly type: "diaryCard";
  readonly id: RecordId;
  readonly from: Day;
  readonly most: DiaryScale;
  readonly rows: readonly DiaryRow[];
  /** Ids of skills, in the order they stand. */
  readonly skills: readonly string[];
  /** A line for the mood of the day, 0–100 as everywhere else. */
  readonly mood?: boolean;
  /** The questions at the start of a session. */
  readonly session?: boolean;
  /** Put away from this day on; nothing that was written goes. */
  readonly away?: boolean;
}
/** Feelings and urges are rated, the others answered with yes or no, or counted. */
export type DiaryRowKind = "feeling" | "urge" | "yesNo" | "count";
export interface DiaryRow {
  /** Stays for ever, so that a line which comes back meets its old days. */
  readonly id: string;
  readonly kind: DiaryRowKind;
  /** As the person chose it. */
  readonly name: string;
}

/**
 * One day on the card. Every line and every skill is a stored field of its own: two devices that fill in different
 * lines of one day both keep what they wrote. The id comes from the day (diaryDayId), so both write the same record.
 */
export interface DiaryDay {
  readonly type: "diaryDay";
  readonly id: RecordId;
  readonly day: Day;
  readonly zone: Zone;
  /** The moment of its first line, or the end of the day when that was already over. */
  readonly happenedAt: EpochMs;
  readonly recordedAt: EpochMs;
  readonly mood?: DiaryMood;
  readonly note?: string;
  readonly [row: `row:${string}`]: DiaryMark;
  readonly [skill: `skill:${string}`]: DiarySkill;
  /** See [Note: The highest of two devices]. */
  readonly [high: `high:${string}`]: { readonly at: EpochMs };
}
/** `at`: when it was written down, for how well it is remembered (E5). A rating keeps the scale it was given on. */
export type DiaryMark =
  | { readonly value: number; readonly most: DiaryScale; readonly at: EpochMs }
  | { readonly yes: boolean; readonly at: EpochMs }
  | { readonly times: number; readonly at: EpochMs };
export interface DiaryMood {
  readonly score: Score;
  readonly at: EpochMs;
}
/** 0 to 7 name eight things; they are no amounts (skillFacts.ts). Without one, the skill was ticked: it was used. */
export type SkillLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export interface DiarySkill {
  readonly level?: SkillLevel;
  readonly at: EpochMs;
}

/** Asked at the start of a session, if the therapist asks; on the card's own scale. One a day. */
export interface DiarySession {
  readonly type: "diarySession";
  readonly id: RecordId;
  readonly day: Day;
  readonly zone: Zone;
  readonly happenedAt: EpochMs;
  readonly recordedAt: EpochMs;
  readonly most: DiaryScale;
  readonly urgeToQuit?: number;
  readonly urgeToHarm?: number;
  readonly urgeToUse?: number;
  readonly canChangeEmotions?: number;
  readonly canChangeActions?: number;
  readonly canChangeThoughts?: number;
}
export const sessionQuestions = [
  "urgeToQuit",
  "urgeToHarm",
  "urgeToUse",
  "canChangeEmotions",
  "canChangeActions",
  "canChangeThoughts",
] as const;
export type SessionQuestion = (typeof sessionQuestions)[number];

export type DiaryRecord = DiaryCard | DiaryDay | DiarySession;
export type DiaryRecordType = DiaryRecord["type"];
