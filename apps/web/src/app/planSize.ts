/** The three sizes of a planned step, and what the plan says when another one is taken (E2). */
import { given, sizeBelow, type PlannedStep, type Size, type SizedStep } from "@tussock/domain";
import type { PlanDraft } from "./asks.ts";

/** Hardest first, as the ladder shows them. */
export const sizes = ["usual", "small", "bare"] as const satisfies readonly Size[];

/** What the person set out to do, in the words of the chosen size. */
export function plannedWhat(planned: PlannedStep): string {
  return sizeOf(planned, planned.size)?.title || planned.title;
}

export function sizeOf(planned: PlannedStep, size: Size): SizedStep | undefined {
  return planned.sizes.find((sized) => sized.size === size);
}

/** The next smaller size the person has set; undefined when this is the smallest there is. */
export function nextSmaller(planned: PlannedStep): SizedStep | undefined {
  return sizeBelow(planned.sizes, planned.size);
}

/** The plan as it stands, to save it again: after an undo, or for another day. */
export function planDraft(planned: PlannedStep): PlanDraft {
  const { planId, stepId, size, day, time, after, place, ready, obstacle, thenI } = planned;
  const { sizedBy, chanceSaid, energy } = planned;
  // A length that is only the size's own stays the size's own.
  const minutes = planned.minutes === sizeOf(planned, size)?.minutes ? undefined : planned.minutes;
  return {
    planId,
    stepId,
    size,
    day,
    ...given({ time, after, place, minutes, ready, obstacle, thenI, sizedBy, chanceSaid, energy }),
  };
}

/** The same plan in another size; its length is the one of that size, and what was said of the other one goes. */
export function planInSize(planned: PlannedStep, sized: SizedStep): PlanDraft {
  const { minutes: _m, sizedBy: _s, chanceSaid: _c, ...plan } = planDraft(planned);
  return { ...plan, size: sized.size, ...given({ minutes: sized.minutes }) };
}
