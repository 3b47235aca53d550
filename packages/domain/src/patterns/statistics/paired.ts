/** Pairs of numbers: did the one tend to be higher than the other. */
import { meanOf, varianceOf, type Range } from "./basics.ts";
import { tQuantile, tTwoSided } from "./distributions.ts";

export interface PairedMean extends Range {
  readonly mean: number;
  readonly t: number;
  readonly df: number;
  readonly pTwoSided: number;
}

/** Student 1908 on the differences. */
export function pairedMean(differences: readonly number[], level: number): PairedMean {
  const n = differences.length;
  const mean = meanOf(differences);
  const se = Math.sqrt(varianceOf(differences) / n);
  const half = tQuantile(1 - level, n - 1) * se;
  const t = mean / se;
  return { mean, from: mean - half, to: mean + half, t, df: n - 1, pTwoSided: tTwoSided(t, n - 1) };
}

/** Wilcoxon 1945, exact, without ties or zeros: V, and how often chance alone gives as much or more. */
export function signedRank(differences: readonly number[]): { readonly v: number; readonly pGreater: number } {
  const ranked = [...differences].sort((one, other) => Math.abs(one) - Math.abs(other));
  const n = ranked.length;
  const v = ranked.reduce((sum, one, place) => (one > 0 ? sum + place + 1 : sum), 0);
  let ways = new Float64Array((n * (n + 1)) / 2 + 1);
  ways[0] = 1;
  for (let rank = 1; rank <= n; rank++)
    ways = ways.map((count, sum) => count + (sum >= rank ? (ways[sum - rank] ?? 0) : 0));
  const asMuch = ways.slice(v).reduce((sum, count) => sum + count, 0);
  return { v, pGreater: asMuch / 2 ** n };
}
