/** The answers to what activities ask are fetched when the first of them is asked: Today never does. */
import type { ActivityAsks } from "../activityAsks.ts";
import type { Desk } from "../core.ts";
import type { Answers } from "./answers.ts";

export const activityAnswersSoon: Pick<Answers, keyof ActivityAsks> = {
  activityRuns: soon("activityRuns"),
  activityRun: soon("activityRun"),
  keepRun: soon("keepRun"),
  finishRun: soon("finishRun"),
  madeByRun: soon("madeByRun"),
  runThatMade: soon("runThatMade"),
  keepLed: soon("keepLed"),
  activityRecords: soon("activityRecords"),
  rhythmOffers: soon("rhythmOffers"),
  planOffers: soon("planOffers"),
  restRhythm: soon("restRhythm"),
  timeBoxFor: soon("timeBoxFor"),
  rateSigns: soon("rateSigns"),
  growPatch: soon("growPatch"),
};

function soon<Name extends keyof ActivityAsks>(name: Name) {
  return async (input: ActivityAsks[Name]["input"], desk: Desk): Promise<ActivityAsks[Name]["answer"]> =>
    (await import("./activityAnswers.ts")).activityAnswers[name](input, desk);
}
