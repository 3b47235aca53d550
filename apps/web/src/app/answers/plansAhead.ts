/** What lies ahead and can be reminded of or put in a calendar: open plans, and rhythms by name. */
import {
  byDayAndTime,
  goalOn,
  newestVersion,
  ofType,
  plannedStep,
  type Day,
  type Plan,
  type Reminders,
  type Rhythm,
} from "@tussock/domain";
import { reminderFromFields, REMINDERS_ID } from "@tussock/domain/reminder";
import type { Records } from "../records.ts";
import type { RhythmNow } from "../reminderAsks.ts";
import { activityRecordsOf } from "./keptRecords.ts";
import { findWhenWanted } from "./readWhenWanted.ts";
import { stepNowOf, versionsOf } from "./stepOf.ts";

/** From a day on, soonest first. */
export function openPlans(records: Records, from: Day): readonly Plan[] {
  return records
    .ofType("plan")
    .filter((plan) => plan.state.is === "open" && plan.day >= from && plannedFor(records, plan))
    .sort(byDayAndTime);
}

/** With the words of its step; nothing where the step was put away. */
export function plannedFor(records: Records, plan: Plan | undefined) {
  const step = records.find("step", plan?.stepId);
  return plan && step && !step.closed ? plannedStep(plan, step, versionsOf(records, step)) : undefined;
}

/** A change is a new rhythm with a later first day: of each step and goal the newest counts, until its last day. */
export function rhythmsNow(records: Records, from: Day): readonly RhythmNow[] {
  const all = ofType(activityRecordsOf(records), "rhythm").filter(({ weekdays }) => (weekdays?.length ?? 0) > 0);
  return [...Map.groupBy(all, ({ id, stepId, goalId }) => stepId ?? goalId ?? id).values()].flatMap((versions) => {
    const rhythm = newestVersion<Rhythm>(versions);
    if (!rhythm || (rhythm.until && rhythm.until < from)) return [];
    const name = nameOf(records, rhythm, from);
    return [{ rhythm, ...(name && { name }) }];
  });
}

function nameOf(records: Records, { stepId, goalId }: Rhythm, on: Day): string | undefined {
  if (stepId) return stepNowOf(records, stepId)?.title;
  return goalId && goalOn(records.ofType("goalVersion"), goalId, on)?.title;
}

export function reminderSettings(records: Records): Reminders | undefined {
  const read = findWhenWanted(records, REMINDERS_ID, reminderFromFields);
  return read?.type === "reminders" ? read : undefined;
}
