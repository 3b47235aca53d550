/** Patterns: what the days show, said only when it is true. A door of its own: not in the first load. */
export { createPatternBook, type PatternBook, type PatternEntry } from "./patternBook.ts";
export type * from "./pattern.ts";
export type { Answers } from "./question.ts";
export type { MoodNote } from "./row.ts";
