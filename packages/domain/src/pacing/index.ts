/** Pacing: sizes the next step "just a bit harder", says why, and how sure it is. A door of its own: not in the first load. */
export { badDayChance, badDayTest, type BadDayTest } from "./badDay.ts";
export { calibrationOf, type Calibration, type CalibrationRow } from "./calibration.ts";
export { chanceOf, startEdge, type Edge, type SetUp } from "./edge.ts";
export { learn } from "./learn.ts";
export { APART, nextStep, type Asked, type NextStep, type Why, type WhyNumbers } from "./nextStep.ts";
export { oddsOf, type Odds } from "./odds.ts";
export { edgeIn, foldPacing, type Lately, type Pacing } from "./pacing.ts";
export type { Proposal } from "./proposal.ts";
export { sizedByOf } from "./sizedByOf.ts";
export { sizeChances, sizeWishes, type SizeChance, type SizeChances } from "./sizes.ts";
export type { Try } from "./try.ts";
export { wishFor, type WhyKey, type Wish } from "./wish.ts";
