import { daysBetween, isDay } from "../day/calendar.ts";
import { MINUTES_A_DAY, type Day, type Minutes } from "../day/day.ts";
import type { Plan, RecordId, Size, SizedBy } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { toWholeMinutes } from "../shared/length.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { toScore, type Score } from "../shared/score.ts";
import { isLonger, words } from "../shared/words.ts";
import type { StepNow } from "../step/step.ts";

export interface PlanDraft {
  readonly planId?: RecordId;
  readonly stepId: RecordId;
  readonly size: Size;
  readonly day: Day;
  readonly time?: Minutes;
  readonly after?: string;
  readonly place?: string;
  readonly minutes?: number;
  readonly ready?: string;
  readonly obstacle?: string;
  readonly thenI?: string;
  readonly sizedBy?: SizedBy;
  readonly chanceSaid?: Score;
  readonly energy?: Score;
}
export type PlanTrouble = "noStep" | "badDay" | "badTime" | "badMinutes" | "tooLong";

/** Room for a whole if-then sentence. */
export const PLAN_WORDS_MOST = 500;
/** A plan is for the weeks ahead; further off is nearly always a slip of the year. */
export const PLAN_DAYS_AHEAD_MOST = 366;

export function makePlan(
  draft: PlanDraft,
  {
    id,
    today,
    step,
    before,
  }: {
    readonly id: RecordId;
    readonly today: Day;
    /** The step it is for, when there is one. */
    readonly step: StepNow | undefined;
    /** The plan as it was, when this changes one. */
    readonly before?: Plan;
  },
): Outcome<Plan, PlanTrouble> {
  if (!step || step.step.id !== draft.stepId) return trouble("noStep");
  if (!isDayForPlan(draft.day, today, before)) return trouble("badDay");
  if (draft.time !== undefined && !isTimeOfDay(draft.time)) return trouble("badTime");
  const minutes = draft.minutes === undefined ? undefined : toWholeMinutes(draft.minutes, 1);
  if (draft.minutes !== undefined && minutes === undefined) return trouble("badMinutes");
  const said = {
    after: words(draft.after),
    place: words(draft.place),
    ready: words(draft.ready),
    obstacle: words(draft.obstacle),
    thenI: words(draft.thenI),
  };
  if (Object.values(said).some((text) => isLonger(text, PLAN_WORDS_MOST))) return trouble("tooLong");

  return done(
    given({
      ...without(before),
      type: "plan" as const,
      id: before?.id ?? id,
      stepId: draft.stepId,
      size: draft.size,
      day: draft.day,
      time: draft.time,
      minutes,
      ...said,
      sizedBy: draft.sizedBy,
      chanceSaid: toScore(draft.chanceSaid),
      energy: isSaidForThatDay(draft.day, today, before) ? toScore(draft.energy) : undefined,
      state: stateAfterChange(before),
    }),
  );
}

/** Days gone by are not planned; a plan that already stands on one may stay there while its words change. */
function isDayForPlan(day: Day, today: Day, before: Plan | undefined): boolean {
  if (!isDay(day)) return false;
  if (day === before?.day) return true;
  const ahead = daysBetween(today, day);
  return ahead >= 0 && ahead <= PLAN_DAYS_AHEAD_MOST;
}

function isTimeOfDay(time: number): boolean {
  return Number.isInteger(time) && time >= 0 && time < MINUTES_A_DAY;
}

/** Energy is said for today; a plan that is moved to another day takes none along. */
function isSaidForThatDay(day: Day, today: Day, before: Plan | undefined): boolean {
  return day === today || day === before?.day;
}

/** Planning anew what was let go opens it again. */
function stateAfterChange(before: Plan | undefined): Plan["state"] {
  return before?.state.is === "practised" ? before.state : { is: "open" };
}

/** What a draft does not know of stays as it was. */
function without(before: Plan | undefined): Partial<Plan> {
  if (!before) return {};
  const {
    time: _time,
    after: _after,
    place: _place,
    minutes: _minutes,
    ready: _ready,
    obstacle: _obstacle,
    thenI: _thenI,
    sizedBy: _sizedBy,
    chanceSaid: _chanceSaid,
    energy: _energy,
    ...kept
  } = before;
  return kept;
}
