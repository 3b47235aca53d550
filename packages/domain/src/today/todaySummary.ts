/** What Today has to know of the entries that are not among the records at hand. */
import { isDay } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";

export interface TodaySummary {
  readonly stepsDone: number;
  readonly firstPracticeDay?: Day;
  readonly lastEntryDay?: Day;
}

/** For when all records are at hand. */
export const nothingEarlier: TodaySummary = { stepsDone: 0 };

/** The summary as it comes back from the disk; one of another shape (an older version made it) is made anew. */
export function isTodaySummary(value: unknown): value is TodaySummary {
  if (typeof value !== "object" || value === null) return false;
  const { stepsDone, firstPracticeDay, lastEntryDay } = value as Record<string, unknown>;
  return (
    Number.isSafeInteger(stepsDone) &&
    (stepsDone as number) >= 0 &&
    [firstPracticeDay, lastEntryDay].every((day) => day === undefined || isDay(day))
  );
}
