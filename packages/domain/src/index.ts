export type { Day, EpochMs, Minutes, Moment, Zone } from "./day/day.ts";
export type * from "./record/record.ts";
export type * from "./today/todayView.ts";
export type * from "./lookback/lookBack.ts";
export { done, trouble, type Outcome } from "./shared/outcome.ts";
export { isScore, toScore, type Score } from "./shared/score.ts";
