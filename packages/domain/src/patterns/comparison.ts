/** A planned comparison as a person begins it, stops it, and reads it: plannedComparison.ts has the reckoning. */
import { addDays, daysBetween } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Practice, RecordId } from "../record/record.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { isLonger, words } from "../shared/words.ts";
import type { Comparison } from "./patternRecords.ts";
import { comparePlanned, COMPARED_DAYS, planComparison, wayOn, type PlannedResult } from "./plannedComparison.ts";

export interface ComparisonDraft {
  readonly asks: Comparison["asks"];
  readonly ways: readonly [string, string];
  readonly rhythm: Comparison["rhythm"];
  readonly begins: "today" | "tomorrow";
}
export type ComparisonTrouble = "noWords" | "sameWords" | "tooLong" | "another";

/** "morning", "with someone": a few words that fit a line of Today. */
export const WAY_WORDS_MOST = 60;

export interface ComparisonWorld {
  readonly id: RecordId;
  readonly today: Day;
  readonly before: readonly Comparison[];
  /** Gives a number from 0 up to 1. */
  readonly chance: () => number;
}

/** One at a time: two that turn about together could not be told apart. */
export function startComparison(
  draft: ComparisonDraft,
  { id, today, before, chance }: ComparisonWorld,
): Outcome<Comparison, ComparisonTrouble> {
  const [one, two] = draft.ways.map(words);
  if (one === undefined || two === undefined) return trouble("noWords");
  if (isLonger(one, WAY_WORDS_MOST) || isLonger(two, WAY_WORDS_MOST)) return trouble("tooLong");
  if (one.toLowerCase() === two.toLowerCase()) return trouble("sameWords");
  if (before.some((comparison) => isOpen(comparison, today))) return trouble("another");
  const from = draft.begins === "today" ? today : addDays(today, 1);
  const plan = planComparison({ asks: draft.asks, ways: [one, two], from, rhythm: draft.rhythm }, chance);
  return done({ ...plan, type: "comparison", id });
}

export function stopComparison(comparison: Comparison, today: Day): Comparison {
  return isOpen(comparison, today) ? { ...comparison, stoppedOn: today } : comparison;
}

export interface ComparisonNow {
  readonly comparison: Comparison;
  readonly is: "ahead" | "running" | "stopped" | "over";
  /** The way of today, while it runs. */
  readonly way?: 0 | 1;
  /** How many days hold a rating, each way: known while it runs, and never fewer later. */
  readonly n: readonly [number, number];
  readonly lastDay: Day;
  /**
   * Told once it is over. Whoever could look on the way would stop on the day that looks best, and then chance would
   * find something far more often than 1 time in 20.
   */
  readonly result?: PlannedResult;
}

export function comparisonNow(comparison: Comparison, practices: Iterable<Practice>, today: Day): ComparisonNow {
  const { from, stoppedOn } = comparison;
  const last = addDays(from, COMPARED_DAYS - 1);
  const lastDay = stoppedOn !== undefined && stoppedOn < last ? stoppedOn : last;
  const result = comparePlanned(comparison, until(lastDay, practices));
  const { n } = result;
  const now = { comparison, n, lastDay };
  if (stoppedOn !== undefined && stoppedOn < last) return { ...now, is: "stopped", result };
  if (today > last) return { ...now, is: "over", result };
  const way = wayOn(comparison, today);
  return way === undefined ? { ...now, is: "ahead" } : { ...now, is: "running", way };
}

function isOpen({ from, stoppedOn }: Comparison, today: Day): boolean {
  return stoppedOn === undefined && daysBetween(from, today) < COMPARED_DAYS;
}

function* until(lastDay: Day, practices: Iterable<Practice>): Iterable<Practice> {
  for (const practice of practices) if (practice.day <= lastDay) yield practice;
}
