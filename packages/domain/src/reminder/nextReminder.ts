/**
 * Whether there is anything to say, and when: decided from the records alone, the same on every device. The rules are
 * those of facts/reminders: one a day at most, nothing in quiet hours, less often when it is not wanted.
 */
import { daysBetween } from "../day/calendar.ts";
import type { Day, EpochMs, Minutes, Moment } from "../day/day.ts";
import { logicalDay, minutesOfDay } from "../day/logicalDay.ts";
import { planMoment } from "../plan/planMoment.ts";
import type { RecordId } from "../record/record.ts";
import { backOff, ledToStep, type BackOff, type StepTaken } from "./backOff.ts";
import { isQuiet } from "./quietHours.ts";
import type { ReminderDay, Reminders } from "./reminderRecords.ts";

/** A plan as far as its time goes; open ones only. */
export interface TimedPlan {
  readonly planId: RecordId;
  readonly day: Day;
  readonly time?: Minutes;
}
export interface ReminderWorld {
  readonly reminders: Reminders | undefined;
  readonly days: readonly ReminderDay[];
  readonly plans: readonly TimedPlan[];
  readonly steps: readonly StepTaken[];
  readonly moment: Moment;
  readonly dayStart: Minutes;
}
export type NextReminder =
  | { readonly is: "none" }
  | { readonly is: "later"; readonly at: EpochMs; readonly planId: RecordId }
  /** `last`: the one message after a long time; nothing comes after it. `again`: it was shown before, and is not answered. */
  | { readonly is: "due"; readonly planId: RecordId; readonly last?: true; readonly again?: true };

/** A plan is still "now" this long after its time; then the day is left alone. A choice of ours. */
export const DUE_MS = 2 * 3_600_000;

export function nextReminder(world: ReminderWorld): NextReminder {
  const { reminders, days, moment, dayStart } = world;
  if (!reminders?.on) return none;
  const today = logicalDay(moment, dayStart);
  const todays = days.find((one) => one.day === today);
  const stillOpen = todays && !isAnswered(todays, world) ? shownToday(todays, world) : none;
  if (stillOpen.is !== "none") return stillOpen;
  // Asked for anew, what was ignored before is forgotten.
  const since = reminders.keptOn ?? reminders.onSince ?? today;
  const back = backOff(
    days.filter(({ day }) => day >= since && day < today),
    world.steps,
  );
  const [soonest] = slots(world, reminders, today)
    .filter(({ day }) => !(todays && day === today) && mayComeOn(day, back))
    .filter(({ at }) => at + DUE_MS > moment.at)
    .toSorted((one, other) => one.at - other.at);
  if (!soonest) return none;
  if (soonest.at > moment.at) return { is: "later", at: soonest.at, planId: soonest.planId };
  const isLast = back.lastOneFrom !== undefined && soonest.day >= back.lastOneFrom;
  return { is: "due", planId: soonest.planId, ...(isLast && { last: true }) };
}
const none: NextReminder = { is: "none" };

interface Slot {
  readonly planId: RecordId;
  readonly day: Day;
  readonly at: EpochMs;
}

/** The times that plans give, without those in quiet hours: a plan at night is not moved to the morning. */
function slots({ plans, moment, dayStart }: ReminderWorld, reminders: Reminders, today: Day): readonly Slot[] {
  return plans.flatMap(({ planId, day, time = reminders.untimedAt }) => {
    if (day < today || time === undefined || isQuiet(time, reminders)) return [];
    return [{ planId, day, at: planMoment(day, time, { zone: moment.zone, dayStart }) }];
  });
}

function mayComeOn(day: Day, { silent, lastShown, daysApart }: BackOff): boolean {
  return !silent && (lastShown === undefined || daysBetween(lastShown, day) >= daysApart);
}

/** Shown and not answered, it stands as long as its plan is "now"; "a bit later" brings the same one back. */
function shownToday(shown: ReminderDay, { plans, reminders, moment }: ReminderWorld): NextReminder {
  const { planId, shownAt, snoozedUntil, last } = shown;
  const isOpen = plans.some((plan) => plan.planId === planId);
  if (!isOpen || (snoozedUntil ?? shownAt) + DUE_MS <= moment.at) return none;
  if (snoozedUntil === undefined) return { is: "due", planId, again: true, ...(last && { last: true }) };
  if (isQuiet(minutesOfDay({ at: snoozedUntil, zone: moment.zone }), reminders ?? {})) return none;
  return snoozedUntil > moment.at ? { is: "later", at: snoozedUntil, planId } : { is: "due", planId };
}

function isAnswered(shown: ReminderDay, { steps }: ReminderWorld): boolean {
  const wasOpened = shown.openedAt !== undefined && shown.openedAt >= (shown.snoozedUntil ?? 0);
  return shown.notToday === true || wasOpened || ledToStep(shown, steps);
}
