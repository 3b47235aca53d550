/** Patterns are fetched when Look back or a running comparison first asks for them. */
import type { PatternAsks } from "../patternAsks.ts";
import type { Answers } from "./answers.ts";

const later = async () => (await import("./patternAnswers.ts")).patternAnswers;

export const patternAnswersSoon: Pick<Answers, keyof PatternAsks> = {
  patterns: async (input, desk) => (await later()).patterns(input, desk),
  tellFinding: async (input, desk) => (await later()).tellFinding(input, desk),
  putFinding: async (input, desk) => (await later()).putFinding(input, desk),
  comparisons: async (input, desk) => (await later()).comparisons(input, desk),
  comparison: async (input, desk) => (await later()).comparison(input, desk),
  startComparison: async (input, desk) => (await later()).startComparison(input, desk),
  stopComparison: async (input, desk) => (await later()).stopComparison(input, desk),
};
