import type { BreatheStep } from "./guidedSkill.ts";

/** Whole breaths of 10 seconds: 6 out, 4 in. */
export function breathe(
  seconds: 20 | 30 | 60,
  words: Pick<BreatheStep, "opening" | "end"> & { readonly half?: string },
): BreatheStep {
  return { kind: "breathe", out: "Breathe out", in: "Breathe in", outSeconds: 6, inSeconds: 4, seconds, ...words };
}
