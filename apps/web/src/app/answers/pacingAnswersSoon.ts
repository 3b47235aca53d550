/** The answers to what sizing asks are fetched when the first of them is asked: Today never does. */
import type { PacingAsks } from "../pacingAsks.ts";
import type { Answers } from "./answers.ts";

const later = async () => (await import("./pacingAnswers.ts")).pacingAnswers;

export const pacingAnswersSoon: Pick<Answers, keyof PacingAsks> = {
  pacing: async (input, desk) => (await later()).pacing(input, desk),
  calibration: async (input, desk) => (await later()).calibration(input, desk),
  saveSetUp: async (input, desk) => (await later()).saveSetUp(input, desk),
};
