import type { EpochMs, Moment } from "./day.ts";

/** Clocks of two devices differ by a few minutes. */
export const FUTURE_MS_MOST = 5 * 60_000;
/** Nobody's own log reaches back further; a date that does is a slip. */
export const PAST_YEARS_MOST = 100;

/** An entry may be late, not early; and before 1970 is a slip of the date too. */
export function whenTrouble(happenedAt: EpochMs, moment: Moment): "inTheFuture" | "tooLongAgo" | undefined {
  if (happenedAt > moment.at + FUTURE_MS_MOST) return "inTheFuture";
  if (happenedAt < 0 || happenedAt < moment.at - PAST_YEARS_MOST * YEAR_MS) return "tooLongAgo";
  return undefined;
}

const YEAR_MS = 365.25 * 24 * 3_600_000;
