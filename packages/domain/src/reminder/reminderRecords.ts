/**
 * Reminders (facts/reminders): off until a person has a plan and wants them, one a day at most. Read when wanted, like
 * what activities leave ([Note: Read when wanted]). What came of each is kept sealed with everything else and told to
 * nobody.
 */
import type { Day, EpochMs, Minutes, Zone } from "../day/day.ts";
import type { RecordId } from "../record/record.ts";

/** One per vault. */
export interface Reminders {
  readonly type: "reminders";
  readonly id: RecordId;
  readonly on?: boolean;
  /** The first day they were on; back-off and the question after two weeks count from here. */
  readonly onSince?: Day;
  /** The last time the person said that they are of use. */
  readonly keptOn?: Day;
  /** When nothing is said; usually from 21:00 to 08:00. The same twice: no quiet hours, chosen so. */
  readonly quietFrom?: Minutes;
  readonly quietTo?: Minutes;
  /** For a day whose plan has no time. Without it, such a day has no reminder. */
  readonly untimedAt?: Minutes;
  /** The person's own line instead of "Your plan for now". */
  readonly words?: string;
  /** Also as a notification of the device, where it lets us. */
  readonly outside?: boolean;
  /** A title of one's own for calendar files, instead of the plain one. */
  readonly calendarTitle?: string;
  /** "Would you like a reminder?" was answered with no; it is not asked again. */
  readonly offerOff?: boolean;
}

/** The one reminder of a day: that it was there, and what the person did with it. Its id comes from the day. */
export interface ReminderDay {
  readonly type: "reminderDay";
  readonly id: RecordId;
  readonly day: Day;
  readonly zone: Zone;
  readonly planId: RecordId;
  readonly shownAt: EpochMs;
  readonly openedAt?: EpochMs;
  readonly snoozedUntil?: EpochMs;
  readonly notToday?: boolean;
  /** The one message after 30 days without an answer; silence follows it. */
  readonly last?: boolean;
}

export type ReminderRecord = Reminders | ReminderDay;
export type ReminderRecordType = ReminderRecord["type"];

export const REMINDERS_ID = "reminders" as RecordId;
/** One for each day, whichever device shows it. */
export function reminderDayId(day: Day): RecordId {
  return `reminder-${day}` as RecordId;
}
