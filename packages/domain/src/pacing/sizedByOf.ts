import type { SizedBy } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import type { NextStep } from "./nextStep.ts";

/**
 * Whose size a step is, when the person rated it so: pacing's within a step of the scale, else theirs. Where nothing was
 * proposed, or nobody said how hard it is, it is the person's own.
 */
export function sizedByOf(next: NextStep, difficulty: Score | undefined): SizedBy {
  if (next.is !== "wish" || difficulty === undefined) return "own";
  const over = difficulty - next.usual.difficulty;
  if (Math.abs(over) <= SAME_SIZE) return "suggested";
  return over < 0 ? "smaller" : "bigger";
}

/** A step of the scale: closer than that nobody tells two sizes apart. The bench's people find steps within 3. */
export const SAME_SIZE = 5;
