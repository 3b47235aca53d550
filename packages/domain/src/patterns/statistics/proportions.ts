/** Counts out of counts: how sure one may be of a share. */
import type { Range } from "./basics.ts";
import { betaQuantile, normalQuantile } from "./distributions.ts";

/** Wilson 1927, as Newcombe 1998 names it method 3. */
export function wilson(x: number, n: number, level: number): Range {
  const z = normalQuantile(1 - (1 - level) / 2);
  const middle = x + (z * z) / 2;
  const half = z * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
  return {
    from: x === 0 ? 0 : (middle - half) / (n + z * z),
    to: x === n ? 1 : (middle + half) / (n + z * z),
  };
}

/** Beta(x + ½, n − x + ½): honest also for 0 of n and n of n (facts/honest-patterns 3.2, rule 1). */
export function jeffreys(x: number, n: number, level: number): Range & { readonly mean: number } {
  const a = x + 0.5;
  const b = n - x + 0.5;
  return {
    mean: a / (a + b),
    from: betaQuantile((1 - level) / 2, a, b),
    to: betaQuantile(1 - (1 - level) / 2, a, b),
  };
}

/** Newcombe 1998, difference of two independent proportions, method 10. */
export function newcombeDifference(
  [x1, n1]: readonly [number, number],
  [x2, n2]: readonly [number, number],
  level: number,
): Range & { readonly difference: number } {
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const one = wilson(x1, n1, level);
  const two = wilson(x2, n2, level);
  const difference = p1 - p2;
  return {
    difference,
    from: difference - Math.hypot(p1 - one.from, two.to - p2),
    to: difference + Math.hypot(one.to - p1, p2 - two.from),
  };
}
