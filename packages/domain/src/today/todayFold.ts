/** Today, from plain records: the home screen as one pure fold, quick enough to run after every write. */
import { addDays, dayNumber, daysBetween, weekOf } from "../day/calendar.ts";
import type { Day, Moment } from "../day/day.ts";
import { logicalDay, partOfDay } from "../day/logicalDay.ts";
import { NOT_THIS_TIME_MOST } from "../pacing/notThisTimeMost.ts";
import { byDayAndTime } from "../plan/byDayAndTime.ts";
import { plannedStep } from "../plan/plannedStep.ts";
import { isStepDone } from "../practice/isStepDone.ts";
import { notThisTimeSince } from "../practice/notThisTimeSince.ts";
import { dayStartOf, weekStartOf } from "../profile/profile.ts";
import { isEntry, isNewer } from "../record/entry.ts";
import type { Done, Plan, Practice, Profile, RecordId, Step, StepVersion, TussockRecord } from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { TodaySummary } from "./todaySummary.ts";
import type { DayMark, PathDay, PlannedStep, TodayView } from "./todayView.ts";

/** A greeting instead of a list after this many days (facts/reminders, rule 6). */
export const BACK_AFTER_DAYS = 4;
/** "Kept from this week" looks back over seven days, today being one of them. */
const KEPT_DAYS = 7;

/**
 * `earlier` stands for the entries that are not among `records`: with the hot records, the summary kept beside them;
 * with all records, `nothingEarlier`.
 */
export function todayFold(
  records: Iterable<TussockRecord>,
  earlier: TodaySummary,
  moment: Moment,
  profile: Profile,
): TodayView {
  const day = logicalDay(moment, dayStartOf(profile));
  const seen = look(records, earlier, day);
  const open = seen.openPlans.sort(byDayAndTime);
  const todays = open.filter((plan) => plan.day === day).flatMap((plan) => asPlanned(plan, seen) ?? []);
  const away = seen.lastEntryDay === undefined ? 0 : daysBetween(seen.lastEntryDay, day);
  return given({
    day,
    madeAt: moment.at,
    partOfDay: partOfDay(moment),
    name: profile.name,
    week: weekOf(day, weekStartOf(profile)).map((one) => pathDay(one, day, seen.best.get(one), seen.firstPracticeDay)),
    steps: given({ count: seen.stepsDone, since: seen.firstPracticeDay }),
    step: todays[0],
    anotherStep: todays[0] && !profile.pacingOff ? isAnotherStepBetter(todays[0], seen) : undefined,
    moreToday: todays.slice(1),
    earlierOpen: open.filter((plan) => plan.day < day).map((plan) => plan.id),
    kept: seen.kept && {
      practiceId: seen.kept.id,
      text: seen.kept.learned ?? "",
      what: seen.kept.what,
      day: seen.kept.day,
    },
    backAfterDays: away >= BACK_AFTER_DAYS ? away : undefined,
  });
}

interface Seen {
  stepsDone: number;
  firstPracticeDay: Day | undefined;
  lastEntryDay: Day | undefined;
  kept: Practice | undefined;
  readonly best: Map<Day, Done>;
  readonly practices: Practice[];
  readonly openPlans: Plan[];
  readonly steps: Map<RecordId, Step>;
  readonly versions: Map<RecordId, StepVersion[]>;
}

function look(records: Iterable<TussockRecord>, earlier: TodaySummary, today: Day): Seen {
  const seen: Seen = {
    stepsDone: earlier.stepsDone,
    firstPracticeDay: earlier.firstPracticeDay,
    lastEntryDay: earlier.lastEntryDay,
    kept: undefined,
    best: new Map(),
    practices: [],
    openPlans: [],
    steps: new Map(),
    versions: new Map(),
  };
  const keptFrom = addDays(today, 1 - KEPT_DAYS);
  const bestFrom = addDays(today, -6);
  for (const record of records) {
    if (isEntry(record) && (seen.lastEntryDay === undefined || record.day > seen.lastEntryDay))
      seen.lastEntryDay = record.day;
    if (record.type === "practice") {
      if (isStepDone(record)) seen.stepsDone += 1;
      if (seen.firstPracticeDay === undefined || record.day < seen.firstPracticeDay) seen.firstPracticeDay = record.day;
      if (record.day >= bestFrom) seen.best.set(record.day, better(seen.best.get(record.day), record.done));
      if (record.learned && record.day >= keptFrom && isNewer(record, seen.kept)) seen.kept = record;
      seen.practices.push(record);
    } else if (record.type === "plan") {
      if (record.state.is === "open") seen.openPlans.push(record);
    } else if (record.type === "step") {
      seen.steps.set(record.id, record);
    } else if (record.type === "stepVersion") {
      const versions = seen.versions.get(record.stepId);
      if (versions) versions.push(record);
      else seen.versions.set(record.stepId, [record]);
    }
  }
  return seen;
}

/** The same answer as pacing's `nextStep` gives, which is not there yet when Today is first drawn. */
function isAnotherStepBetter({ stepId, areaId }: PlannedStep, { practices }: Seen): true | undefined {
  const since = notThisTimeSince(practices.filter((one) => one.areaId === areaId));
  return since.length >= NOT_THIS_TIME_MOST && since.some((one) => one.stepId === stepId) ? true : undefined;
}

/** A plan whose step was put away, or has not arrived yet from another device, is not shown. */
function asPlanned(plan: Plan, seen: Seen): PlannedStep | undefined {
  const step = seen.steps.get(plan.stepId);
  return step && !step.closed ? plannedStep(plan, step, seen.versions.get(plan.stepId) ?? []) : undefined;
}

/**
 * What the path shows of a day: the best that was done; nothing done is firm ground too, from the day of the first
 * step on (`begun`). A day to come can already hold a practice, after a flight west.
 */
export function pathDay(day: Day, today: Day, best: Done | undefined, begun: Day | undefined): PathDay {
  const empty = begun === undefined || day < begun ? "blank" : "rest";
  return {
    day,
    mark: best ? markOf[best] : day < today ? empty : day === today ? "today" : "ahead",
    seed: seedOf(day),
  };
}

export function better(one: Done | undefined, other: Done): Done {
  return one === undefined || rank[other] > rank[one] ? other : one;
}

export const markOf = { yes: "done", partly: "part", no: "try" } as const satisfies Record<Done, DayMark>;
const rank: Record<Done, number> = { yes: 3, partly: 2, no: 1 };

/** A small whole number, another one for each day of 27 years (9,973 is a prime the drawing's generator likes). */
function seedOf(day: Day): number {
  return (((dayNumber(day) % 9973) + 9973) % 9973) + 1;
}
