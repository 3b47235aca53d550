/** Weeks and reviews are fetched when one of them is first asked for. */
import type { WeekAsks } from "../weekAsks.ts";
import type { Answers } from "./answers.ts";

const later = async () => (await import("./weekAnswers.ts")).weekAnswers;

export const weekAnswersSoon: Pick<Answers, keyof WeekAsks> = {
  week: async (input, desk) => (await later()).week(input, desk),
  startWeek: async (input, desk) => (await later()).startWeek(input, desk),
  changeWeek: async (input, desk) => (await later()).changeWeek(input, desk),
  quiet: async (input, desk) => (await later()).quiet(input, desk),
  sayQuiet: async (input, desk) => (await later()).sayQuiet(input, desk),
  weekFacts: async (input, desk) => (await later()).weekFacts(input, desk),
  keepReview: async (input, desk) => (await later()).keepReview(input, desk),
  samePlan: async (input, desk) => (await later()).samePlan(input, desk),
  sessionFacts: async (input, desk) => (await later()).sessionFacts(input, desk),
  keepSessionReview: async (input, desk) => (await later()).keepSessionReview(input, desk),
  reviews: async (input, desk) => (await later()).reviews(input, desk),
};
