import type { Estimate } from "./pattern.ts";
import { jeffreys } from "./statistics/proportions.ts";

/** Counts first: 7 of 9, and from 5 on the range that holds the share four times in five (rule 1). */
export function shareOf(x: number, n: number): { readonly share?: Estimate } {
  if (n < SHARE_N_LEAST) return {};
  const { mean, from, to } = jeffreys(x, n, 0.8);
  return { share: { value: mean, from, to } };
}

export const SHARE_N_LEAST = 5;
