import type { SizedBy } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import { APART, type NextStep } from "./nextStep.ts";

/**
 * Whose size a step is, when the person rated it so: pacing's where nobody could tell the two apart, else theirs. Where
 * nothing was proposed, or nobody said how hard it is, it is the person's own.
 */
export function sizedByOf(next: NextStep, difficulty: Score | undefined): SizedBy {
  if (next.is !== "wish" || difficulty === undefined) return "own";
  const over = difficulty - next.usual.difficulty;
  if (Math.abs(over) < APART) return "suggested";
  return over < 0 ? "smaller" : "bigger";
}
