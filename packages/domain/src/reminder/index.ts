/** Reminders and calendar files. A door of its own: nothing of it belongs to the first load. */
export {
  answerReminder,
  changeReminders,
  REMINDER_WORDS_MOST,
  SNOOZE_MS,
  type ReminderAnswer,
  type RemindersChange,
} from "./answerReminder.ts";
export { DUE_MS, nextReminder, type NextReminder, type ReminderWorld, type TimedPlan } from "./nextReminder.ts";
export { isQuiet, quietHours, USUAL_QUIET } from "./quietHours.ts";
export { reminderFromFields } from "./reminderFields.ts";
export { REMINDERS_ID, reminderDayId } from "./reminderRecords.ts";
export { isTimeToAsk, reminderWeeks, type ReminderWeek } from "./reminderWeeks.ts";
