/** One change in a series, or none. */
import { sumOf } from "./basics.ts";

export interface BinaryChange {
  /** How many times likelier the series is with one change somewhere than with none. */
  readonly bayesFactor: number;
  readonly logBayesFactor: number;
  /** The change most likely comes after so many. */
  readonly after: number;
  /** How likely it comes there, given that there is one. */
  readonly share: number;
}

/** Beta(½, ½) before and after, every place equally likely; segments of at least `least` (facts, rule 6). */
export function binaryChange(y: readonly boolean[], least: number): BinaryChange | undefined {
  const n = y.length;
  if (n < 2 * least) return undefined;
  const gamma = logGammaTable(n);
  const evidence = (yes: number, of: number) =>
    (gamma.half[yes] ?? 0) + (gamma.half[of - yes] ?? 0) - (gamma.whole[of] ?? 0);
  const total = y.filter(Boolean).length;
  const none = evidence(total, n);
  const logs: number[] = [];
  let yes = 0;
  for (let after = 1; after <= n - least; after++) {
    if (y[after - 1]) yes += 1;
    if (after >= least) logs.push(evidence(yes, after) + evidence(total - yes, n - after) - none);
  }
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const sum = sumOf(weights);
  const logBayesFactor = most + Math.log(sum / logs.length);
  return {
    logBayesFactor,
    bayesFactor: Math.exp(logBayesFactor),
    after: least + logs.indexOf(most),
    share: 1 / sum,
  };
}

/** Least squares, one break (Bai & Perron 2003 for one): where the two means fit best. */
export function leastSquaresBreak(y: readonly number[]): {
  readonly after: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
} {
  const total = sumOf(y);
  let best = { after: 0, meanBefore: 0, meanAfter: 0, gain: -1 };
  let before = 0;
  for (let after = 1; after < y.length; after++) {
    before += y[after - 1] ?? 0;
    const rest = y.length - after;
    const gain = before ** 2 / after + (total - before) ** 2 / rest;
    if (gain > best.gain) best = { after, meanBefore: before / after, meanAfter: (total - before) / rest, gain };
  }
  return { after: best.after, meanBefore: best.meanBefore, meanAfter: best.meanAfter };
}

/** ln [Γ(k+½) / Γ(½)] and ln Γ(k+1), by adding up: a year of steps asks for thousands of them. */
function logGammaTable(n: number): { readonly half: Float64Array; readonly whole: Float64Array } {
  const half = new Float64Array(n + 1);
  const whole = new Float64Array(n + 1);
  for (let k = 1; k <= n; k++) {
    half[k] = (half[k - 1] ?? 0) + Math.log(k - 0.5);
    whole[k] = (whole[k - 1] ?? 0) + Math.log(k);
  }
  return { half, whole };
}
