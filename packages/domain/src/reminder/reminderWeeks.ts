/** What came of reminders, week by week: counted on the device for the person alone (facts/reminders, rule 10). */
import { addDays, daysBetween, weekOf } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import { ledToStep, type StepTaken } from "./backOff.ts";
import type { ReminderDay, Reminders } from "./reminderRecords.ts";

export interface ReminderWeek {
  readonly from: Day;
  readonly shown: number;
  readonly opened: number;
  readonly ledToStep: number;
}

/** Newest first; weeks without a reminder are left out. */
export function reminderWeeks(
  days: readonly ReminderDay[],
  steps: readonly StepTaken[],
  weekStart: number = 1,
): readonly ReminderWeek[] {
  const byWeek = Map.groupBy(days, ({ day }) => weekOf(day, weekStart)[0] ?? day);
  return [...byWeek]
    .map(([from, those]) => ({
      from,
      shown: those.length,
      opened: those.filter(({ openedAt }) => openedAt !== undefined).length,
      ledToStep: those.filter((one) => ledToStep(one, steps)).length,
    }))
    .toSorted((one, other) => (one.from < other.from ? 1 : -1));
}

/** Two weeks of reminders and no step after any of them: time to ask whether they are wanted. */
const ASK_AFTER_DAYS = 14;

export function isTimeToAsk(
  reminders: Reminders | undefined,
  days: readonly ReminderDay[],
  steps: readonly StepTaken[],
  today: Day,
): boolean {
  if (!reminders?.on) return false;
  const led = days.filter((one) => ledToStep(one, steps)).map(({ day }) => day);
  const since = [reminders.onSince, reminders.keptOn, ...led]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (since === undefined || daysBetween(since, today) < ASK_AFTER_DAYS) return false;
  const from = addDays(since, 1);
  return days.some(({ day }) => day >= from || day === reminders.onSince);
}
