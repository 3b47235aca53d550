/** The answers to what reminders ask are fetched when the first of them is asked, after the first screen has settled. */
import type { ReminderAsks } from "../reminderAsks.ts";
import type { Answers } from "./answers.ts";

const later = async () => (await import("./reminderAnswers.ts")).reminderAnswers;

export const reminderAnswersSoon: Pick<Answers, keyof ReminderAsks> = {
  reminders: async (input, desk) => (await later()).reminders(input, desk),
  saveReminders: async (input, desk) => (await later()).saveReminders(input, desk),
  reminderNow: async (input, desk) => (await later()).reminderNow(input, desk),
  answerReminder: async (input, desk) => (await later()).answerReminder(input, desk),
  calendarEntries: async (input, desk) => (await later()).calendarEntries(input, desk),
};
