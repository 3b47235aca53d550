/** The answers to what activities ask are fetched when the first of them is asked: Today never does. */
import type { Answers } from "./answers.ts";
import type { ActivityAsks } from "../activityAsks.ts";

const later = async () => (await import("./activityAnswers.ts")).activityAnswers;

export const activityAnswersSoon: Pick<Answers, keyof ActivityAsks> = {
  activityRuns: async (input, desk) => (await later()).activityRuns(input, desk),
  activityRun: async (input, desk) => (await later()).activityRun(input, desk),
  keepRun: async (input, desk) => (await later()).keepRun(input, desk),
  finishRun: async (input, desk) => (await later()).finishRun(input, desk),
  madeByRun: async (input, desk) => (await later()).madeByRun(input, desk),
  activityRecords: async (input, desk) => (await later()).activityRecords(input, desk),
  goals: async (input, desk) => (await later()).goals(input, desk),
  milestones: async (input, desk) => (await later()).milestones(input, desk),
};
