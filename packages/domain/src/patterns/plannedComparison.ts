/**
 * Two weeks, one question, decided in advance: at 30 days, when patterns are still too early, one planned comparison
 * has all its strength, because nothing else is asked with it (facts/honest-patterns 3.1). Days turn about, or weeks do;
 * which way begins is drawn.
 */
import { addDays, daysBetween } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Practice } from "../record/record.ts";
import type { Estimate, TooEarly } from "./pattern.ts";
import { baselineCorrectedTau, lagOne, napRange, nonoverlap } from "./statistics/nonoverlap.ts";
import { mannKendall } from "./statistics/trend.ts";
import { meanOf } from "./statistics/basics.ts";
import { inflation } from "./surety.ts";

export interface PlannedComparison {
  readonly asks: "mood" | "confidence";
  /** What is done one way and the other, in the person's words: "before lunch", "after supper". */
  readonly ways: readonly [string, string];
  readonly from: Day;
  /** Turn about by days, or a week each. A bad week tips weeks, not days. */
  readonly rhythm: "days" | "weeks";
  readonly first: 0 | 1;
}
export type PlannedAnswer =
  | TooEarly
  | { readonly key: "nothingClear" }
  /** In so many of 100 pairings of a day of each the day done this way was the better one. */
  | { readonly key: "clear"; readonly better: 0 | 1; readonly ofHundred: number };
export interface PlannedResult {
  /** Days of each way that hold a rating. */
  readonly n: readonly [number, number];
  readonly says: PlannedAnswer;
  /** The share of pairings in which the second way was better, with a range that holds it 19 times of 20. */
  readonly estimate?: Estimate;
  readonly table: readonly { readonly day: Day; readonly way: 0 | 1; readonly value: number }[];
}

export const COMPARED_DAYS = 14;
const POINTS_LEAST = 5;

/** `chance` gives a number from 0 up to 1. */
export function planComparison(asked: Omit<PlannedComparison, "first">, chance: () => number): PlannedComparison {
  return { ...asked, first: chance() < 0.5 ? 0 : 1 };
}

/** Which way a day is planned; undefined outside of the two weeks. */
export function wayOn({ from, rhythm, first }: PlannedComparison, day: Day): 0 | 1 | undefined {
  const age = daysBetween(from, day);
  if (age < 0 || age >= COMPARED_DAYS) return undefined;
  const turn = rhythm === "days" ? age % 2 : Math.floor(age / 7);
  return turn === first ? 0 : 1;
}

/** One point a day: the mean of what was rated after that day's steps. */
export function comparePlanned(plan: PlannedComparison, practices: Iterable<Practice>): PlannedResult {
  const table = pointsOf(plan, practices);
  const one = table.filter(({ way }) => way === 0).map(({ value }) => value);
  const two = table.filter(({ way }) => way === 1).map(({ value }) => value);
  const n = [one.length, two.length] as const;
  const have = Math.min(...n);
  if (have < POINTS_LEAST) return { n, table, says: { key: "tooEarly", have, need: POINTS_LEAST } };

  const nap = plan.rhythm === "weeks" ? napOfWeeks(plan, one, two) : nonoverlap(one, two).nap;
  // Neighbouring days resemble each other; so many days say as little as fewer that do not. Turn about, they cancel.
  const wider = plan.rhythm === "weeks" ? inflation(Math.max(TOGETHER_LEAST, lagOne(one), lagOne(two)), have) : 1;
  const range = napRange(nap, one.length / wider, two.length / wider, 0.95);
  const better = nap > 0.5 ? 1 : 0;
  const clear = range.from > 0.5 || range.to < 0.5;
  return {
    n,
    table,
    estimate: { value: Math.min(range.to, Math.max(range.from, nap)), ...range },
    says: clear
      ? { key: "clear", better, ofHundred: hundred(better === 1 ? nap : 1 - nap, one.length * two.length) }
      : { key: "nothingClear" },
  };
}

/** Where the first week already had a trend, it is taken out of both (Tau-BC; rule 4). */
function napOfWeeks(plan: PlannedComparison, one: readonly number[], two: readonly number[]): number {
  const [early, late] = plan.first === 0 ? [one, two] : [two, one];
  const trending = mannKendall(early).p < TREND_SEEN;
  const lateBetter = trending ? (baselineCorrectedTau(early, late).tau + 1) / 2 : nonoverlap(early, late).nap;
  return plan.first === 0 ? lateBetter : 1 - lateBetter;
}

const TREND_SEEN = 0.1;
/** Seven days cannot show how much they hang together; mood from day to day does by about this much at least. */
const TOGETHER_LEAST = 0.3;

function pointsOf(plan: PlannedComparison, practices: Iterable<Practice>) {
  const rated = new Map<Day, number[]>();
  for (const practice of practices) {
    const value = plan.asks === "mood" ? practice.moodAfter : practice.confidenceAfter;
    if (value === undefined || wayOn(plan, practice.day) === undefined) continue;
    rated.set(practice.day, [...(rated.get(practice.day) ?? []), value]);
  }
  return Array.from({ length: COMPARED_DAYS }, (_, age) => addDays(plan.from, age)).flatMap((day) => {
    const values = rated.get(day);
    const way = wayOn(plan, day);
    return values && way !== undefined ? [{ day, way, value: meanOf(values) }] : [];
  });
}

/** Never 100 of 100: [Note: Complete non-overlap]. */
function hundred(share: number, pairs: number): number {
  return Math.min(99, Math.round(100 * Math.min(share, (share * pairs + 0.5) / (pairs + 1))));
}
