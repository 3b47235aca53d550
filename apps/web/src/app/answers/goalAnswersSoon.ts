/** The answers to what goals and the map ask are fetched when the first of them is asked: Today never does. */
import type { Desk } from "../core.ts";
import type { GoalAsks } from "../goalAsks.ts";
import type { Answers } from "./answers.ts";

export const goalAnswersSoon: Pick<Answers, keyof GoalAsks> = {
  goals: soon("goals"),
  goalLines: soon("goalLines"),
  goalStory: soon("goalStory"),
  goalOfEntry: soon("goalOfEntry"),
  saveGoal: soon("saveGoal"),
  endGoal: soon("endGoal"),
  noticeSign: soon("noticeSign"),
  unnoticeSign: soon("unnoticeSign"),
  saveLadder: soon("saveLadder"),
  promptGoal: soon("promptGoal"),
  promptsLess: soon("promptsLess"),
  milestones: soon("milestones"),
  masteryMap: soon("masteryMap"),
};

function soon<Name extends keyof GoalAsks>(name: Name) {
  return async (input: GoalAsks[Name]["input"], desk: Desk): Promise<GoalAsks[Name]["answer"]> =>
    (await import("./goalAnswers.ts")).goalAnswers[name](input, desk);
}
