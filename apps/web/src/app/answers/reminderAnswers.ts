/** Reminders, and plans and rhythms as a calendar has them. */
import {
  byDayAndTime,
  done,
  goalOn,
  logicalDay,
  newestVersion,
  ofType,
  plannedStep,
  type Plan,
  type Practice,
  type ReminderDay,
  type Reminders,
  type Rhythm,
} from "@tussock/domain";
import { promptsLess } from "@tussock/domain/goal";
import {
  answerReminder,
  changeReminders,
  isTimeToAsk,
  nextReminder,
  reminderDayId,
  reminderFromFields,
  REMINDERS_ID,
  reminderWeeks,
} from "@tussock/domain/reminder";
import { calendarEntries } from "@tussock/domain/calendar";
import type { ReminderAsks, RhythmNow } from "../reminderAsks.ts";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { activityRecordsOf } from "./keptRecords.ts";
import { findWhenWanted, readWhenWanted } from "./readWhenWanted.ts";
import { profileOf } from "./saving.ts";
import { savingKept } from "./savingKept.ts";
import { stepNowOf, versionsOf } from "./stepOf.ts";

export const reminderAnswers: Pick<Answers, keyof ReminderAsks> = {
  async reminders(_input, desk) {
    const records = await desk.records();
    const reminders = settings(records);
    const days = reminderDays(records);
    return {
      ...(reminders && { reminders }),
      plans: openPlans(records, desk).flatMap((plan) => plannedFor(records, plan) ?? []),
      rhythms: rhythmsNow(records, desk),
      weeks: reminderWeeks(days, stepsOn(days, records), profileOf(records).weekStart),
    };
  },
  async saveReminders(change, desk) {
    const records = await desk.records();
    const before = settings(records);
    const changed = changeReminders(before, change, now(desk, records));
    return changed.ok ? savingKept(desk, records, before, changed.value) : changed;
  },
  async reminderNow(_input, desk) {
    const records = await desk.records();
    const reminders = settings(records);
    // Most people have none, and this is asked often.
    if (!reminders?.on) return { next: { is: "none" }, outside: false, askToGoOn: false };
    const days = reminderDays(records);
    const steps = stepsOn(days, records);
    const quiet = promptsLess(records.ofType("goal")).goals;
    const prompted = openPlans(records, desk).filter(({ stepId }) => {
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
  async calendarEntries({ plans, rhythms, title, untimedAt }, desk) {
    const records = await desk.records();
    const reminders = settings(records);
    const wanted = plans === "open" ? openPlans(records, desk) : plans.flatMap((id) => records.find("plan", id) ?? []);
    return calendarEntries({
      plans: wanted.map((plan) => {
        const minutes = plannedFor(records, plan)?.minutes;
        return { ...plan, ...(minutes !== undefined && { minutes }) };
      }),
      rhythms: rhythmsNow(records, desk).flatMap(({ rhythm }) => (rhythms.includes(rhythm.id) ? [rhythm] : [])),
      title: reminders?.calendarTitle ?? title,
      dayStart: profileOf(records).dayStart,
      untimedAt: untimedAt ?? reminders?.untimedAt,
    });
  },
};

function settings(records: Records): Reminders | undefined {
  const read = findWhenWanted(records, REMINDERS_ID, reminderFromFields);
  return read?.type === "reminders" ? read : undefined;
}

function reminderDays(records: Records): readonly ReminderDay[] {
  return ofType(readWhenWanted(records, reminderFromFields), "reminderDay");
}

/** Ten years of steps, and a reminder on some days of them: only those days are looked at. */
function stepsOn(days: readonly ReminderDay[], records: Records): readonly Practice[] {
  const reminded = new Set(days.map(({ day }) => day));
  return records.ofType("practice").filter(({ day }) => reminded.has(day));
}

function openPlans(records: Records, desk: Desk): readonly Plan[] {
  const from = today(desk, records);
  return records
    .ofType("plan")
    .filter((plan) => plan.state.is === "open" && plan.day >= from && plannedFor(records, plan))
    .sort(byDayAndTime);
}

function plannedFor(records: Records, plan: Plan | undefined) {
  const step = records.find("step", plan?.stepId);
  return plan && step && !step.closed ? plannedStep(plan, step, versionsOf(records, step)) : undefined;
}

/** A change is a new rhythm with a later first day: of each step and goal the newest counts, until its last day. */
function rhythmsNow(records: Records, desk: Desk): readonly RhythmNow[] {
  const all = ofType(activityRecordsOf(records), "rhythm").filter(({ weekdays }) => (weekdays?.length ?? 0) > 0);
  const from = today(desk, records);
  return [...Map.groupBy(all, ({ id, stepId, goalId }) => stepId ?? goalId ?? id).values()].flatMap((versions) => {
    const rhythm = newestVersion<Rhythm>(versions);
    if (!rhythm || (rhythm.until && rhythm.until < from)) return [];
    const name = nameOf(records, rhythm, from);
    return [{ rhythm, ...(name && { name }) }];
  });
}

function nameOf(records: Records, { stepId, goalId }: Rhythm, on: Plan["day"]): string | undefined {
  if (stepId) return stepNowOf(records, stepId)?.title;
  return goalId && goalOn(records.ofType("goalVersion"), goalId, on)?.title;
}

function now(desk: Desk, records: Records) {
  return { moment: desk.moment(), dayStart: profileOf(records).dayStart };
}
function today(desk: Desk, records: Records) {
  return logicalDay(desk.moment(), profileOf(records).dayStart);
}
