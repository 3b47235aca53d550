/** What activities leave behind. A door of its own: nothing of it belongs to the first load. */
export { activityFromFields, isActivityType } from "./activityFields.ts";
export {
  chosenAnswer,
  countAnswer,
  dayAnswer,
  flagAnswer,
  placesAnswer,
  rangeAnswer,
  scoreAnswer,
  textAnswer,
  weekdaysAnswer,
  wordsAnswer,
  type AnswersOfRun,
} from "./answerOf.ts";
export { findMilestones, type FoundMilestone, type RecordsForMilestones } from "./findMilestones.ts";
export { finishRun } from "./finishRun.ts";
export { idInRun, type RunWorld } from "./runWorld.ts";
export type { RunAsk, RunMake, RunShape, RunTool, RunToolKind } from "./runShape.ts";
