/**
 * Steps are often started on low days, and then mood rises by itself (Barnett, van der Pols & Dobson 2005,
 * doi 10.1093/ije/dyh299). What of a rise is left once that is taken out.
 */
import { meanOf, sumOf } from "./basics.ts";
import { normalDensity, normalShare } from "./distributions.ts";

export interface AdjustedChange {
  readonly slope: number;
  readonly raw: number;
  readonly byItself: number;
  readonly adjusted: number;
}

/**
 * After on before by least squares; the slope is drawn to .6 as if 5 entries had said so (facts/honest-patterns 3.2,
 * rule 2). With a `priorWeight` of 0 it is the bare regression.
 */
export function adjustedChange(
  before: readonly number[],
  after: readonly number[],
  usual: number,
  priorWeight = 5,
): AdjustedChange {
  const n = before.length;
  const mean = meanOf(before);
  const meanAfter = meanOf(after);
  const sxx = sumOf(before.map((one) => (one - mean) ** 2));
  const sxy = sumOf(before.map((one, i) => (one - mean) * ((after[i] ?? 0) - meanAfter)));
  const slope = shrunkSlope(sxx, sxy, n, priorWeight);
  const raw = meanAfter - mean;
  const byItself = (1 - slope) * (usual - mean);
  return { slope, raw, byItself, adjusted: raw - byItself };
}

/** A slope that says nothing (all days began alike) counts as the prior. */
export function shrunkSlope(sxx: number, sxy: number, n: number, priorWeight = PRIOR_WEIGHT): number {
  return ((sxx > 0 ? (n * sxy) / sxx : n * PRIOR_SLOPE) + priorWeight * PRIOR_SLOPE) / (n + priorWeight);
}

const PRIOR_SLOPE = 0.6;
export const PRIOR_WEIGHT = 5;

/** Formula (1) of Barnett 2005: the rise that chance alone gives to those who begin below `cut`, `m` measurements each. */
export function expectedRise(given: {
  readonly rho: number;
  readonly sigma: number;
  readonly mu: number;
  readonly cut: number;
  readonly m: number;
}): number {
  const between = given.rho * given.sigma ** 2;
  const within = (1 - given.rho) * given.sigma ** 2;
  const spread = Math.sqrt(between + within / given.m);
  const z = (given.mu - given.cut) / spread;
  return ((within / given.m / spread) * normalDensity(z)) / normalShare(-z);
}
