/** Patterns: what the days show, said only when it is true. A door of its own: not in the first load. */
export { newFinding, type Told } from "./newFinding.ts";
export { createPatternBook, type PatternBook, type PatternEntry } from "./patternBook.ts";
export type * from "./pattern.ts";
export { patternNamed, type PatternNamed } from "./patternNamed.ts";
export {
  comparePlanned,
  COMPARED_DAYS,
  planComparison,
  wayOn,
  type PlannedAnswer,
  type PlannedComparison,
  type PlannedResult,
} from "./plannedComparison.ts";
export type { Answers } from "./question.ts";
export { reviewWeek, type WeekNumbers } from "./reviewWeek.ts";
export type { MoodNote } from "./row.ts";
