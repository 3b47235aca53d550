/** Reminders: what is on, what is due, and what came of them. */
import { done, logicalDay, ofType, type Practice, type ReminderDay } from "@tussock/domain";
import { promptsLess } from "@tussock/domain/goal";
import {
  answerReminder,
  changeReminders,
  isTimeToAsk,
  nextReminder,
  reminderDayId,
  reminderFromFields,
  reminderWeeks,
} from "@tussock/domain/reminder";
import type { ReminderAsks } from "../reminderAsks.ts";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { openPlans, plannedFor, reminderSettings, rhythmsNow } from "./plansAhead.ts";
import { readWhenWanted } from "./readWhenWanted.ts";
import { profileOf } from "./saving.ts";
import { savingKept } from "./savingKept.ts";

export const reminderAnswers: Pick<Answers, keyof ReminderAsks> = {
  async reminders(_input, desk) {
    const records = await desk.records();
    const reminders = reminderSettings(records);
    const days = reminderDays(records);
    return {
      ...(reminders && { reminders }),
      plans: openPlans(records, today(desk, records)).flatMap((plan) => plannedFor(records, plan) ?? []),
      rhythms: rhythmsNow(records, today(desk, records)),
      weeks: reminderWeeks(days, stepsOn(days, records), profileOf(records).weekStart),
    };
  },
  async saveReminders(change, desk) {
    const records = await desk.records();
    const before = reminderSettings(records);
    const changed = changeReminders(before, change, now(desk, records));
    return changed.ok ? savingKept(desk, records, before, changed.value) : changed;
  },
  async reminderNow(_input, desk) {
    const records = await desk.records();
    const reminders = reminderSettings(records);
    // Most people have none, and this is asked often.
    if (!reminders?.on) return { next: { is: "none" }, outside: false, askToGoOn: false };
    const days = reminderDays(records);
    const steps = stepsOn(days, records);
    const quiet = promptsLess(records.ofType("goal")).goals;
    const prompted = openPlans(records, today(desk, records)).filter(({ stepId }) => {
      const goalId = records.find("step", stepId)?.goalId;
      return goalId === undefined || !quiet.has(goalId);
    });
    const plans = prompted.map(({ id, day, time }) => ({
      planId: id,
      day,
      ...(time !== undefined && { time }),
    }));
    const next = nextReminder({ reminders, days, plans, steps, ...now(desk, records) });
    const plan = next.is === "none" ? undefined : plannedFor(records, records.find("plan", next.planId));
    return {
      next,
      ...(plan && { plan }),
      ...(reminders.words && { words: reminders.words }),
      outside: reminders.outside === true,
      askToGoOn: isTimeToAsk(reminders, days, steps, today(desk, records)),
    };
  },
  async answerReminder({ answer, planId, last }, desk) {
    const records = await desk.records();
    const before = reminderDays(records).find(({ id }) => id === reminderDayId(today(desk, records)));
    const answered = answerReminder(answer, { planId, last, before, ...now(desk, records) });
    const saved = await savingKept(desk, records, before, answered);
    return saved.ok ? done(undefined) : saved;
  },
};

function reminderDays(records: Records): readonly ReminderDay[] {
  return ofType(readWhenWanted(records, reminderFromFields), "reminderDay");
}

/** Ten years of steps, and a reminder on some days of them: only those days are looked at. */
function stepsOn(days: readonly ReminderDay[], records: Records): readonly Practice[] {
  const reminded = new Set(days.map(({ day }) => day));
  return records.ofType("practice").filter(({ day }) => reminded.has(day));
}

function now(desk: Desk, records: Records) {
  return { moment: desk.moment(), dayStart: profileOf(records).dayStart };
}
function today(desk: Desk, records: Records) {
  return logicalDay(desk.moment(), profileOf(records).dayStart);
}
