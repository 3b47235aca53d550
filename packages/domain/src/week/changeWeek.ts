/** What a person can do with a seven-day plan: begin it on any day, let it rest, go on, close it. */
import { addDays, daysBetween, isDay } from "../day/calendar.ts";
import type { Day, EpochMs } from "../day/day.ts";
import { PLAN_DAYS_AHEAD_MOST } from "../plan/makePlan.ts";
import type { RecordId } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { openPause } from "./weekPlanNow.ts";
import type { WeekPlan, WeekStep } from "./weekRecords.ts";

/** "Five to ten tiny steps" (C12). Fewer are fine: the person decides. */
export const WEEK_STEPS = { least: 5, most: 10 } as const;

export interface WeekDraft {
  readonly from: Day;
  readonly areaId?: RecordId;
  readonly steps: readonly WeekStep[];
}
export type WeekTrouble = "noSteps" | "tooManySteps" | "badDay";

export function startWeek(
  draft: WeekDraft,
  { id, today, at }: { readonly id: RecordId; readonly today: Day; readonly at: EpochMs },
): Outcome<WeekPlan, WeekTrouble> {
  const ahead = isDay(draft.from) ? daysBetween(today, draft.from) : -1;
  if (ahead < 0 || ahead > PLAN_DAYS_AHEAD_MOST) return trouble("badDay");
  const steps = [...new Map(draft.steps.map((step) => [step.stepId, marked(step)])).values()];
  if (steps.length === 0) return trouble("noSteps");
  if (steps.length > WEEK_STEPS.most) return trouble("tooManySteps");
  return done(given({ type: "weekPlan" as const, id, from: draft.from, startedAt: at, areaId: draft.areaId, steps }));
}

/** Rests from today; from tomorrow when today has its step already, so that the step keeps its day. */
export function pauseWeek(plan: WeekPlan, today: Day, hasStepToday: boolean): WeekPlan {
  if (openPause(plan)) return plan;
  const wanted = hasStepToday ? addDays(today, 1) : today;
  const from = wanted < plan.from ? plan.from : wanted;
  return { ...plan, pauses: [...(plan.pauses ?? []), { from }] };
}

export function goOnWithWeek(plan: WeekPlan, today: Day): WeekPlan {
  const pauses = (plan.pauses ?? []).flatMap((pause) => {
    if (pause.until !== undefined) return pause;
    // It began and ended on one day: as if it had never been.
    return today > pause.from ? { ...pause, until: today } : [];
  });
  const { pauses: _, ...rest } = plan;
  return pauses.length > 0 ? { ...rest, pauses } : rest;
}

/** Closed without a word; what was practised stays. */
export function endWeek(plan: WeekPlan, today: Day): WeekPlan {
  return plan.endedOn === undefined ? { ...plan, endedOn: today } : plan;
}

function marked({ stepId, aBitHard, fineOnALowDay }: WeekStep): WeekStep {
  return given({ stepId, aBitHard: aBitHard || undefined, fineOnALowDay: fineOnALowDay || undefined });
}
