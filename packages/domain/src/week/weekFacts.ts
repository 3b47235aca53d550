/** What a review looks at: a week, or a seven-day plan with its days of rest, as counts and in the person's own words. */
import { addDays } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import { reviewWeek, type WeekNumbers } from "../patterns/reviewWeek.ts";
import { createWallClock } from "../patterns/wallClock.ts";
import { firstPracticeDay } from "../practice/firstPracticeDay.ts";
import type { Plan, Practice, RecordId, TussockRecord } from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { StepNow } from "../step/step.ts";
import type { PathDay } from "../today/todayView.ts";
import { tinyChanges, type TinyChange } from "./tinyChanges.ts";
import { isSince, weekPlanNow } from "./weekPlanNow.ts";
import type { QuietDay, WeekPlan } from "./weekRecords.ts";
import { byText } from "../shared/byText.ts";

export interface WeekFacts {
  readonly numbers: WeekNumbers;
  /** Seven days to draw; those of a plan that rested are further apart. */
  readonly days: readonly PathDay[];
  /** How confidence changed, by step: what to look at where all of it was one area of life. */
  readonly stepKinds: readonly {
    readonly stepId: RecordId;
    readonly what: string;
    readonly changes: readonly number[];
  }[];
  /** What got in the way, from steps and from days without one, the most frequent first. */
  readonly inTheWay: readonly { readonly because: string; readonly days: readonly Day[] }[];
  readonly changes: readonly TinyChange[];
}

export interface FactsAsked {
  readonly records: Iterable<TussockRecord>;
  readonly steps: readonly StepNow[];
  readonly quietDays: readonly QuietDay[];
  readonly today: Day;
  /** The first day of a week, or a seven-day plan. */
  readonly of: Day | WeekPlan;
  /** As the person has it on the page by now; what the records say when they have not touched it. */
  readonly inTheWay?: readonly string[];
}

export function weekFacts({ records, steps, quietDays, today, of, inTheWay }: FactsAsked): WeekFacts {
  const all = typeof of === "string" ? [...records] : [...records].filter((one) => isOf(of, one));
  const everyPractice = all.filter((record) => record.type === "practice");
  const days = daysFor(of, everyPractice, today);
  const from = typeof of === "string" ? of : of.from;
  const to = days.at(-1)?.day ?? addDays(from, 6);
  const isWithin = ({ day }: { readonly day: Day }) => day >= from && day <= to;
  const practices = everyPractice.filter(isWithin).sort((one, other) => one.happenedAt - other.happenedAt);
  const plans = all.filter((record): record is Plan => record.type === "plan" && isWithin(record));
  const said = reasons(practices, quietDays, from, to);
  return {
    numbers: reviewWeek(all, from, to),
    days,
    stepKinds: stepKinds(practices),
    inTheWay: said,
    changes: tinyChanges({
      practices,
      plans,
      steps,
      inTheWay: inTheWay ?? said.map(({ because }) => because),
      partOfDay: createWallClock().partOfDay,
    }),
  };
}

function isOf(plan: WeekPlan, record: TussockRecord): boolean {
  return record.type !== "practice" || isSince(plan, record);
}

function daysFor(of: Day | WeekPlan, practices: readonly Practice[], today: Day): WeekFacts["days"] {
  if (typeof of !== "string") return weekPlanNow(of, practices, today).days;
  // A week of the calendar is drawn as a plan that never rests; only, it did not begin the practice.
  const plan: WeekPlan = { type: "weekPlan", id: "" as RecordId, from: of, steps: [] };
  return weekPlanNow(plan, practices, today, firstPracticeDay(practices) ?? today).days;
}

function stepKinds(practices: readonly Practice[]): WeekFacts["stepKinds"] {
  const kinds = new Map<RecordId, { what: string; changes: number[] }>();
  for (const { stepId, what, confidenceBefore, confidenceAfter } of practices) {
    if (stepId === undefined || confidenceBefore === undefined || confidenceAfter === undefined) continue;
    const kind = kinds.get(stepId) ?? { what, changes: [] };
    kinds.set(stepId, { what, changes: [...kind.changes, confidenceAfter - confidenceBefore] });
  }
  return [...kinds].map(([stepId, kind]) => ({ stepId, ...kind }));
}

function reasons(
  practices: readonly Practice[],
  quietDays: readonly QuietDay[],
  from: Day,
  to: Day,
): WeekFacts["inTheWay"] {
  const days = new Map<string, Set<Day>>();
  const note = (because: string, day: Day) => days.set(because, (days.get(because) ?? new Set()).add(day));
  for (const { obstacle, day } of practices) if (obstacle !== undefined) note(obstacle, day);
  for (const quiet of quietDays)
    for (const day of quiet.days) if (quiet.because !== undefined && day >= from && day <= to) note(quiet.because, day);
  return [...days]
    .map(([because, on]) => ({ because, days: [...on].sort() }))
    .sort((one, other) => other.days.length - one.days.length || byText(one.because, other.because));
}

/** Plans of a week again in the next one, on the same weekdays: those that stood to the end, practised or open. */
export function samePlans(plans: readonly Plan[], days: readonly Day[], today: Day): readonly Omit<Plan, "id">[] {
  const kept = plans.filter(({ day, state }) => days.includes(day) && state.is !== "letGo");
  const standing = new Set(plans.map(({ stepId, day }) => `${day} ${stepId}`));
  return kept.flatMap(({ id: _id, chanceSaid: _chance, energy: _energy, ...plan }) => {
    const day = addDays(plan.day, 7);
    if (day < today || standing.has(`${day} ${plan.stepId}`)) return [];
    return [given({ ...plan, day, state: { is: "open" as const } })];
  });
}
