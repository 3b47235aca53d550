/** Patterns: what the days show, said only when it is true. A door of its own: not in the first load. */
export {
  comparisonNow,
  startComparison,
  stopComparison,
  WAY_WORDS_MOST,
  type ComparisonDraft,
  type ComparisonNow,
  type ComparisonTrouble,
} from "./comparison.ts";
export { findingId, findingsNow, type FindingsNow } from "./findingsNow.ts";
export { patternFromFields } from "./patternFields.ts";
export { PAIRS_LEAST as SEEN_FROM } from "./askChange.ts";
export { createPatternBook, isPatternEntry, type PatternBook, type PatternEntry } from "./patternBook.ts";
export type * from "./pattern.ts";
export { patternNamed, type PatternNamed } from "./patternNamed.ts";
export { COMPARED_DAYS, wayOn, type PlannedAnswer, type PlannedResult } from "./plannedComparison.ts";
export type { Answers } from "./question.ts";
export { reviewWeek, type WeekNumbers } from "./reviewWeek.ts";
export type { MoodNote } from "./row.ts";
