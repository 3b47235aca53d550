/**
 * How often reminders may still come, from what became of the earlier ones (facts/reminders, rule 3): two ignored in a
 * row, half as often; four, once a week; ignored for 30 days, one more and then silence. "A bit later" and "not today"
 * are answers and never counted; a step on that day is the best answer of all.
 */
import { addDays } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Practice } from "../record/record.ts";
import type { ReminderDay } from "./reminderRecords.ts";
import { byText } from "../shared/byText.ts";

export interface BackOff {
  readonly daysApart: number;
  readonly lastShown?: Day;
  /** From this day on, the next is the one message that silence follows. */
  readonly lastOneFrom?: Day;
  readonly silent: boolean;
}
export type StepTaken = Pick<Practice, "day" | "recordedAt">;

const HALVED_AFTER = 2;
const WEEKLY_AFTER = 4;
const SILENT_AFTER_DAYS = 30;

/** `days` are over: today's reminder can still be answered. */
export function backOff(days: readonly ReminderDay[], steps: readonly StepTaken[]): BackOff {
  const shown = days.toSorted((one, other) => byText(one.day, other.day));
  const lastShown = shown.at(-1)?.day;
  const ignored = ignoredInARow(shown, steps);
  const first = ignored[0]?.day;
  return {
    daysApart: ignored.length >= WEEKLY_AFTER ? 7 : ignored.length >= HALVED_AFTER ? 2 : 1,
    silent: ignored.some(({ last }) => last),
    ...(lastShown && { lastShown }),
    ...(first && { lastOneFrom: addDays(first, SILENT_AFTER_DAYS) }),
  };
}

/** Since the newest that was opened or led to a step; those put off stand neither for nor against. */
function ignoredInARow(shown: readonly ReminderDay[], steps: readonly StepTaken[]): readonly ReminderDay[] {
  const answered = shown.findLastIndex((one) => one.openedAt !== undefined || ledToStep(one, steps));
  return shown.slice(answered + 1).filter(({ notToday, snoozedUntil }) => !notToday && snoozedUntil === undefined);
}

export function ledToStep(shown: ReminderDay, steps: readonly StepTaken[]): boolean {
  return steps.some(({ day, recordedAt }) => day === shown.day && recordedAt >= shown.shownAt);
}
