import type { Plan, StepVersion } from "../record/record.ts";
import { newestVersion, versionOn } from "../record/versions.ts";
import type { Step } from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { PlannedStep } from "../today/todayView.ts";

/** A plan with the words of its step: while open those that count now, once closed those it was closed with. */
export function plannedStep(plan: Plan, step: Step, versions: readonly StepVersion[]): PlannedStep | undefined {
  const version = plan.state.is === "open" ? newestVersion(versions) : versionOn(versions, plan.day);
  if (!version) return undefined;
  const sized = version.sizes.find((one) => one.size === plan.size);
  return given({
    planId: plan.id,
    stepId: plan.stepId,
    areaId: step.areaId,
    day: plan.day,
    title: sized?.title ?? version.title,
    size: plan.size,
    sizes: version.sizes,
    minutes: plan.minutes ?? sized?.minutes,
    difficulty: sized?.difficulty,
    time: plan.time,
    after: plan.after,
    place: plan.place,
    ready: plan.ready,
    obstacle: plan.obstacle,
    thenI: plan.thenI,
    sizedBy: plan.sizedBy,
    chanceSaid: plan.chanceSaid,
    energy: plan.energy,
    state: plan.state,
  });
}
