/** What reminders and calendar files ask of the vault. */
import type { Minutes, Outcome, PlannedStep, RecordId, Reminders, Rhythm } from "@tussock/domain";
import type { NextReminder, ReminderAnswer, RemindersChange, ReminderWeek } from "@tussock/domain/reminder";
import type { CalendarEntry } from "@tussock/domain/calendar";
import type { Ask, SaveTrouble } from "./asks.ts";

export interface ReminderAsks {
  reminders: Ask<void, RemindersNow>;
  saveReminders: Ask<RemindersChange, Outcome<Reminders, "tooLong" | SaveTrouble>>;
  /** Whether there is anything to say, now or later; decided anew each time. */
  reminderNow: Ask<void, ReminderNow>;
  answerReminder: Ask<
    { readonly answer: ReminderAnswer; readonly planId: RecordId; readonly last?: boolean | undefined },
    Outcome<void, SaveTrouble>
  >;
}
export interface CalendarAsks {
  /** Which plans and rhythms; `title` stands where the person has chosen none. */
  calendarEntries: Ask<CalendarAsk, readonly CalendarEntry[]>;
}
export interface RemindersNow {
  readonly reminders?: Reminders;
  /** Open plans from today on. */
  readonly plans: readonly PlannedStep[];
  readonly rhythms: readonly RhythmNow[];
  readonly weeks: readonly ReminderWeek[];
}
/** A rhythm that counts now, by the name of what it is for. */
export interface RhythmNow {
  readonly rhythm: Rhythm;
  readonly name?: string;
}
export interface ReminderNow {
  readonly next: NextReminder;
  /** Of the plan it is for. */
  readonly plan?: PlannedStep;
  /** The person’s own line. */
  readonly words?: string;
  /** Also as a notification of the device. */
  readonly outside: boolean;
  /** Two weeks have brought no step: are they wanted? */
  readonly askToGoOn: boolean;
}
export interface CalendarAsk {
  readonly plans: "open" | readonly RecordId[];
  readonly rhythms: readonly RecordId[];
  readonly title: string;
  /** For what has no time of its own. */
  readonly untimedAt?: Minutes | undefined;
}
