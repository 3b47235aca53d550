/** What activities leave behind. A door of its own: nothing of it belongs to the first load. */
export { activityFromFields } from "./activityFields.ts";
export {
  chosenAnswer,
  countAnswer,
  dayAnswer,
  flagAnswer,
  placesAnswer,
  rangeAnswer,
  scoreAnswer,
  sizesAnswer,
  textAnswer,
  weekdaysAnswer,
  wordsAnswer,
  type AnswersOfRun,
} from "./answerOf.ts";
export { boxMinutes, boxSpans, spanAt, type BoxSpan } from "./boxSpans.ts";
export { findMilestones, type FoundMilestone, type RecordsForMilestones } from "./findMilestones.ts";
export { finishRun } from "./finishRun.ts";
export { idInRun, type RunWorld } from "./runWorld.ts";
export { tuftsDrawn, tuftsOf } from "./patch.ts";
export { rhythmOffers, rhythmsOn, type RhythmOffer } from "./rhythmOffers.ts";
export type { RunAsk, RunMake, RunShape, RunTool, RunToolKind } from "./runShape.ts";
