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
  /** `last`: the one message after a long time; nothing comes after it. */
  | { readonly is: "due"; readonly planId: RecordId; readonly last?: true };

/** A plan is still "now" this long after its time; then the day is left alone. A choice of ours. */
export const DUE_MS = 2 * 3_600_000;

export function nextReminder(world: ReminderWorld): NextReminder {
  const { reminders, days, moment, dayStart } = world;
  if (!reminders?.on) return none;
  const today = logicalDay(moment, dayStart);
  const todays = days.find((one) => one.day === today);
  if (todays?.snoozedUntil !== undefined && !isAnswered(todays, world))
    return snoozed(todays, todays.snoozedUntil, world);
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

/** "A bit later" is the same reminder once more, as long as the plan is open and the hour is not quiet. */
function snoozed(shown: ReminderDay, until: EpochMs, { plans, reminders, moment }: ReminderWorld): NextReminder {
  const isOpen = plans.some(({ planId }) => planId === shown.planId);
  const time = minutesOfDay({ at: until, zone: moment.zone });
  if (!isOpen || isQuiet(time, reminders ?? {}) || until + DUE_MS <= moment.at) return none;
  return until > moment.at ? { is: "later", at: until, planId: shown.planId } : { is: "due", planId: shown.planId };
}

function isAnswered(shown: ReminderDay, { steps }: ReminderWorld): boolean {
  const wasOpened = (shown.openedAt ?? -Infinity) >= (shown.snoozedUntil ?? 0);
  return shown.notToday === true || wasOpened || ledToStep(shown, steps);
}
