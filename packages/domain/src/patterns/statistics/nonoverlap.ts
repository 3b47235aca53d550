/**
 * Two periods: in how many of all pairings, one day of each, the later day is the higher one (NAP, Parker & Vannest
 * 2009), and relatives. "Before" and "after" are in the order they happened.
 */
import { meanOf, sumOf, type Range } from "./basics.ts";
import { halve, normalQuantile } from "./distributions.ts";
import { theilSen } from "./trend.ts";

export interface Nonoverlap {
  readonly nap: number;
  /** Sen 1967: unbiased for the variance of a U statistic. */
  readonly seUnbiased: number;
  /** Hanley & McNeil 1982. */
  readonly seHanley: number;
  /** If both periods were alike. */
  readonly seNull: number;
  readonly tau: number;
}

export function nonoverlap(before: readonly number[], after: readonly number[]): Nonoverlap {
  const m = before.length;
  const n = after.length;
  const wins = before.map((one) => after.map((other) => (other > one ? 1 : other === one ? 0.5 : 0)));
  const nap = meanOf(wins.map(meanOf));
  const q1 = meanOf(wins.map((row) => meanOf(row) ** 2));
  const q2 = meanOf(after.map((_, j) => meanOf(wins.map((row) => row[j] ?? 0)) ** 2));
  const x = meanOf(wins.map((row) => meanOf(row.map((win) => win * win))));
  return {
    nap,
    seUnbiased: Math.sqrt((nap - (m + n - 1) * nap ** 2 + n * q1 + m * q2 - 2 * x) / ((m - 1) * (n - 1))),
    seHanley: Math.sqrt((nap * (1 - nap) + (n - 1) * (q1 - nap ** 2) + (m - 1) * (q2 - nap ** 2)) / (m * n)),
    seNull: Math.sqrt((m + n + 1) / (12 * m * n)),
    tau: 2 * nap - 1,
  };
}

/**
 * Newcombe 2006, method 5. [Note: Complete non-overlap] At 0 and 1 the equation has no width left and gives [1, 1],
 * which nobody may be shown: (k + ½) / (pairs + 1) stands in for NAP there (facts/honest-patterns 3.2, rule 4).
 */
export function napRange(nap: number, m: number, n: number, level: number): Range {
  const z = normalQuantile(1 - (1 - level) / 2);
  const shown = nap === 0 || nap === 1 ? (nap * m * n + 0.5) / (m * n + 1) : nap;
  const h = (m + n) / 2 - 1;
  const half = (t: number) => z * Math.sqrt((t * (1 - t) * (1 + h * ((1 - t) / (2 - t) + t / (1 + t)))) / (m * n));
  return {
    from: halve(0, shown, (t) => t + half(t) - shown),
    to: halve(shown, 1, (t) => t - half(t) - shown),
  };
}

/** Parker, Vannest, Davis & Sauber 2011. It can leave [−1, 1]; for the reference only, never for a person. */
export function tauU(before: readonly number[], after: readonly number[]): number {
  let rising = 0;
  before.forEach((one, i) => {
    for (const later of before.slice(i + 1)) rising += Math.sign(later - one);
  });
  const pairs = before.length * after.length;
  return nonoverlap(before, after).tau - rising / pairs;
}

/** Tarlow 2017: the first period's own trend (Theil–Sen) is taken out of both before they are compared. */
export function baselineCorrectedTau(before: readonly number[], after: readonly number[]) {
  const { slope, intercept } = theilSen(before);
  const level = (value: number, i: number) => value - intercept - slope * (i + 1);
  const corrected = [...before, ...after].map(level);
  const tau = nonoverlap(corrected.slice(0, before.length), corrected.slice(before.length)).tau;
  return { tau, slope, intercept };
}

/** How far a value in a series says something about the next one (lag 1), around `mean`. */
export function lagOne(values: readonly number[], mean: number = meanOf(values)): number {
  const squares = sumOf(values.map((one) => (one - mean) ** 2));
  if (squares === 0) return 0;
  let products = 0;
  for (let i = 1; i < values.length; i++) products += ((values[i] ?? 0) - mean) * ((values[i - 1] ?? 0) - mean);
  return products / squares;
}
