/**
 * One question put to the entries. What it answers is decided last, when all questions are known:
 * [Note: One family of questions]. People whose days hold no pattern at all are told of one in at most 5 of 100 cases,
 * over everything that Patterns can say together; and also where some patterns are true, the others stay that rare.
 * Holm's way keeps that promise whichever patterns are true; Benjamini–Hochberg, which the facts name, keeps it only
 * for people without any. So each question gives one number for "chance alone would look like this", all of them go
 * through Holm, and the rules of facts/honest-patterns (least counts, direction, size) stand on top.
 */
import type { Pattern } from "./pattern.ts";
import { holm } from "./statistics/manyAtOnce.ts";

export interface Question<P extends Pattern = Pattern> {
  /** Undefined while there are too few entries to ask; 1 where the answer is known to be "nothing clear". */
  readonly chance: number | undefined;
  /** How much of what may go wrong is given to this one; 1 unless said. */
  readonly weight?: number;
  readonly answer: (clear: boolean) => P;
}

/** A margin under 5 in 100: real days are less tidy than the reckoning. */
const TOLD_BY_CHANCE = 0.045;

export interface Answers {
  readonly patterns: readonly Pattern[];
  /** The names of those that are clear, the surest first. */
  readonly clear: readonly Pattern["name"][];
}

export function answerAll(questions: readonly Question[]): Answers {
  const asked = questions.filter(({ chance }) => chance !== undefined);
  const adjusted = holm(
    asked.map(({ chance }) => chance ?? 1),
    asked.map(({ weight }) => weight ?? 1),
  );
  const sure = new Map(asked.map((one, i) => [one, adjusted[i] ?? 1]));
  const patterns = questions.map((one) => one.answer((sure.get(one) ?? 1) <= TOLD_BY_CHANCE));
  const clear = questions
    .map((one, i) => ({ chance: one.chance ?? 1, pattern: patterns[i] }))
    .filter(({ pattern }) => pattern?.says.key === "clear")
    .sort((one, other) => one.chance - other.chance)
    .flatMap(({ pattern }) => pattern?.name ?? []);
  return { patterns, clear };
}
