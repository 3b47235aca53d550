/**
 * Which days without a step there is a question about (C13). Only days that had a plan, and one that was not let go:
 * nobody is asked for a day they never meant for a step, and "not today" was an answer already. All of them together
 * are one question, and a question that was answered, or let be, does not come again.
 */
import { addDays } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Plan, RecordId, Size } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { daysOf } from "./weekPlanNow.ts";
import type { QuietDay, WeekPlan } from "./weekRecords.ts";

/**
 * A week: what is recalled later is recalled wrong (PRODUCT F), and after an absence people are greeted, with no list of
 * days (facts/reminders).
 */
const LOOKED_BACK_DAYS = 7;

export interface QuietQuestion {
  readonly days: readonly Day[];
  /** What was planned on the newest of them: what a smaller step can be made of. */
  readonly planned?: { readonly stepId: RecordId; readonly size: Size };
}

export function quietQuestion({
  plans,
  weekPlans,
  daysWithStep,
  quietDays,
  today,
}: {
  readonly plans: readonly Plan[];
  readonly weekPlans: readonly WeekPlan[];
  readonly daysWithStep: ReadonlySet<Day>;
  readonly quietDays: readonly QuietDay[];
  readonly today: Day;
}): QuietQuestion | undefined {
  const from = addDays(today, -LOOKED_BACK_DAYS);
  const asked = new Set(quietDays.flatMap(({ days }) => days));
  const isOpenQuestion = (day: Day) => day >= from && day < today && !daysWithStep.has(day) && !asked.has(day);
  const planned = plans.filter(({ day, state }) => state.is === "open" && isOpenQuestion(day));
  const ofWeeks = weekPlans.flatMap((plan) =>
    daysOf(plan, today).filter((day) => isOpenQuestion(day) && (plan.endedOn === undefined || day < plan.endedOn)),
  );
  const days = [...new Set([...planned.map(({ day }) => day), ...ofWeeks])].sort();
  if (days.length === 0) return undefined;
  const newest = planned.toSorted((one, other) =>
    one.day === other.day ? later(one, other) : one.day < other.day ? 1 : -1,
  )[0];
  return given({ days, planned: newest && { stepId: newest.stepId, size: newest.size } });
}

function later(one: Plan, other: Plan): number {
  return one.id < other.id ? 1 : -1;
}
