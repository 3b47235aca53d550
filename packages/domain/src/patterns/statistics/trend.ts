/** Does a series go up or down, and how fast: Mann 1945, Kendall 1975; Theil 1950, Sen 1968. */
import { medianOf } from "./basics.ts";
import { normalShare } from "./distributions.ts";

export interface MannKendall {
  readonly s: number;
  readonly varS: number;
  readonly z: number;
  readonly p: number;
  readonly tauB: number;
}

/** `inflation` widens the variance when neighbours resemble each other. */
export function mannKendall(y: readonly number[], inflation = 1): MannKendall {
  const n = y.length;
  let s = 0;
  for (let i = 1; i < n; i++) {
    const later = y[i] ?? 0;
    for (let j = 0; j < i; j++) s += Math.sign(later - (y[j] ?? 0));
  }
  let tied = 0;
  let tiedPairs = 0;
  for (const times of timesOfEach(y)) {
    tied += times * (times - 1) * (2 * times + 5);
    tiedPairs += (times * (times - 1)) / 2;
  }
  const pairs = (n * (n - 1)) / 2;
  const varS = ((n * (n - 1) * (2 * n + 5) - tied) / 18) * inflation;
  const z = varS > 0 ? (s - Math.sign(s)) / Math.sqrt(varS) : 0;
  return { s, varS, z, p: 2 * normalShare(-Math.abs(z)), tauB: s / Math.sqrt(pairs * (pairs - tiedPairs)) };
}

/** Over places 1, 2, 3 …: the median of all slopes, and the median of what is left at place 0. */
export function theilSen(y: readonly number[]): { readonly slope: number; readonly intercept: number } {
  const slopes: number[] = [];
  for (let i = 1; i < y.length; i++) {
    for (let j = 0; j < i; j++) slopes.push(((y[i] ?? 0) - (y[j] ?? 0)) / (i - j));
  }
  const slope = medianOf(slopes);
  return { slope, intercept: medianOf(y.map((one, i) => one - slope * (i + 1))) };
}

function timesOfEach(y: readonly number[]): Iterable<number> {
  const times = new Map<number, number>();
  for (const one of y) times.set(one, (times.get(one) ?? 0) + 1);
  return times.values();
}
