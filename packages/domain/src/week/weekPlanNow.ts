/**
 * A seven-day plan as it stands on a day, from plain records.
 *
 * [Note: Spare days] Two of the seven may stay empty: a goal with room to breathe is kept up better than a strict one or
 * an easy one (facts/reminders: Sharif and Shu). Any day can be a spare one, and none has to be named. How many spare
 * days are "left" is never said: it would be a number that falls because a day has no entry (promise 3).
 */
import { addDays } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import { isStepDone } from "../practice/isStepDone.ts";
import type { Done, Practice } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { better, pathDay } from "../today/todayFold.ts";
import type { PathDay } from "../today/todayView.ts";
import type { Pause, WeekPlan } from "./weekRecords.ts";

const DAYS_OF_WEEK_PLAN = 7;
export const SPARE_DAYS = 2;

export interface WeekPlanNow {
  readonly plan: WeekPlan;
  readonly state: "ahead" | "running" | "paused" | "over" | "ended";
  /** Always seven. While the plan rests, those to come stand as if it went on today. */
  readonly days: readonly PathDay[];
  /** 1 to 7, on a day of the plan. */
  readonly dayNumber?: number;
  /** Days with a practice of any kind, and steps done in full or in part, from the first day to the last, days of rest among them. */
  readonly daysWithStep: number;
  readonly steps: number;
  /** What is there today, when anything is. */
  readonly doneToday?: Done;
  /** The seven days are through, or the last of them has its step. */
  readonly canReview: boolean;
}
/** `begun`: the day before which nothing was expected; that of the plan, unless it is a week of the calendar. */
export function weekPlanNow(
  plan: WeekPlan,
  practices: Iterable<Practice>,
  today: Day,
  begun: Day = plan.from,
): WeekPlanNow {
  const days = daysOf(plan, today);
  const last = days.at(-1) ?? plan.from;
  const best = new Map<Day, Done>();
  let steps = 0;
  for (const practice of practices) {
    const { day, done } = practice;
    if (day > last || !isSince(plan, practice)) continue;
    if (isStepDone(practice)) steps += 1;
    best.set(day, better(best.get(day), done));
  }
  const state = stateOf(plan, today, last);
  const number = days.indexOf(today) + 1;
  const doneToday = best.get(today);
  return given({
    plan,
    state,
    days: days.map((day) => pathDay(day, today, best.get(day), begun)),
    dayNumber: state === "running" && number > 0 ? number : undefined,
    daysWithStep: best.size,
    steps,
    doneToday,
    canReview: state === "over" || (state === "running" && today === last && doneToday !== undefined),
  });
}

/** Not before its first day; and what was logged before it was set up leaves the first day to its first step. */
export function isSince({ from, startedAt }: WeekPlan, { day, recordedAt }: Practice): boolean {
  return day > from || (day === from && (startedAt === undefined || recordedAt >= startedAt));
}

/** Where a plan stands when nobody has closed it; the newest, when two devices each began one. */
export function openWeekPlan(plans: readonly WeekPlan[]): WeekPlan | undefined {
  return newest(plans.filter(({ endedOn }) => endedOn === undefined));
}

export function newestWeekPlan(plans: readonly WeekPlan[]): WeekPlan | undefined {
  return newest(plans);
}

function newest(plans: readonly WeekPlan[]): WeekPlan | undefined {
  return plans.reduce<WeekPlan | undefined>(
    (one, other) => (one && (one.from === other.from ? one.id > other.id : one.from > other.from) ? one : other),
    undefined,
  );
}

/** The seven days that count: from the first on, days of rest left out. */
export function daysOf(plan: WeekPlan, today: Day): readonly Day[] {
  const pauses = (plan.pauses ?? []).map(({ from, until }) => ({
    from,
    until: until ?? (today > from ? today : from),
  }));
  const days: Day[] = [];
  for (let day = plan.from; days.length < DAYS_OF_WEEK_PLAN;) {
    const rest = pauses.find(({ from, until }) => day >= from && day < until);
    if (!rest) days.push(day);
    day = rest ? rest.until : addDays(day, 1);
  }
  return days;
}

export function openPause({ pauses = [] }: WeekPlan): Pause | undefined {
  return pauses.find(({ until }) => until === undefined);
}

function stateOf(plan: WeekPlan, today: Day, last: Day): WeekPlanNow["state"] {
  if (plan.endedOn !== undefined) return "ended";
  if (openPause(plan)) return "paused";
  if (today < plan.from) return "ahead";
  return today > last ? "over" : "running";
}
