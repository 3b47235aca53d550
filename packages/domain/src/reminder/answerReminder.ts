import type { EpochMs, Minutes, Moment } from "../day/day.ts";
import { logicalDay } from "../day/logicalDay.ts";
import type { RecordId } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { isLonger, words } from "../shared/words.ts";
import { reminderDayId, REMINDERS_ID, type ReminderDay, type Reminders } from "./reminderRecords.ts";

export type ReminderAnswer = "shown" | "opened" | "later" | "notToday";
/** "A bit later". */
export const SNOOZE_MS = 30 * 60_000;

/** What was done with today's reminder. Shown twice (two tabs), it was shown once. */
export function answerReminder(
  answer: ReminderAnswer,
  {
    planId,
    last,
    moment,
    dayStart,
    before,
  }: {
    readonly planId: RecordId;
    readonly last?: boolean | undefined;
    readonly moment: Moment;
    readonly dayStart: Minutes;
    readonly before: ReminderDay | undefined;
  },
): ReminderDay {
  const day = logicalDay(moment, dayStart);
  const shown: ReminderDay = before ?? {
    type: "reminderDay",
    id: reminderDayId(day),
    day,
    zone: moment.zone,
    planId,
    shownAt: moment.at,
    ...(last && { last: true }),
  };
  switch (answer) {
    case "shown":
      return shown;
    case "opened":
      return { ...shown, openedAt: moment.at };
    case "later":
      return { ...shown, snoozedUntil: (moment.at + SNOOZE_MS) as EpochMs };
    case "notToday":
      return { ...shown, notToday: true };
  }
}

export type RemindersChange = { readonly [K in keyof Omit<Reminders, "type" | "id">]?: Reminders[K] | undefined };
/** One line on a lock screen. */
export const REMINDER_WORDS_MOST = 80;

/** A member given as `undefined` goes back to what is usual. Switched on anew, everything counts from that day. */
export function changeReminders(
  before: Reminders | undefined,
  change: RemindersChange,
  { moment, dayStart }: { readonly moment: Moment; readonly dayStart: Minutes },
): Outcome<Reminders, "tooLong"> {
  if ([change.words, change.calendarTitle].some((text) => isLonger(text, REMINDER_WORDS_MOST)))
    return trouble("tooLong");
  const turnedOn = change.on === true && before?.on !== true;
  const after = {
    ...before,
    ...change,
    type: "reminders" as const,
    id: REMINDERS_ID,
    ...("words" in change && { words: words(change.words) }),
    ...("calendarTitle" in change && { calendarTitle: words(change.calendarTitle) }),
    ...(turnedOn && { onSince: logicalDay(moment, dayStart), keptOn: undefined }),
  };
  return done(given(after) as Reminders);
}
