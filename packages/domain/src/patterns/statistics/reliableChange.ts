/** Jacobson & Truax 1991: is a change of a questionnaire more than its measuring error explains? */
import { normalQuantile } from "./distributions.ts";

export interface ReliableChange {
  readonly se: number;
  readonly seDifference: number;
  readonly index: number;
  readonly needed: number;
  readonly moreThanMeasuring: boolean;
}

export function reliableChange(asked: {
  readonly pre: number;
  readonly post: number;
  readonly sd: number;
  readonly reliability: number;
}): ReliableChange {
  const se = asked.sd * Math.sqrt(1 - asked.reliability);
  const seDifference = Math.SQRT2 * se;
  const needed = normalQuantile(0.975) * seDifference;
  const change = asked.post - asked.pre;
  return { se, seDifference, index: change / seDifference, needed, moreThanMeasuring: Math.abs(change) > needed };
}
