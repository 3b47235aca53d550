/** What a plan or a step already knows of a log before the first word. */
import { given, type PlannedStep } from "@tussock/domain";
import type { StepNow } from "#app/asks.ts";
import type { LogForm } from "#app/logDraft.ts";
import { plannedWhat, sizeOf } from "#app/planSize.ts";

export function ofPlanned(planned: PlannedStep): Partial<LogForm> {
  const { planId, stepId, areaId, size, state } = planned;
  const difficultyExpected = planned.difficulty ?? sizeOf(planned, size)?.difficulty;
  // A plan that already has its practice is not answered twice; the step still gets the log.
  const plan = state.is === "practised" ? {} : { planId };
  return { what: plannedWhat(planned), stepId, size, ...plan, ...given({ areaId, difficultyExpected }) };
}

/** A step that was not planned is done in its usual size, unless the person says otherwise. */
export function ofStep({ step, title, sizes }: StepNow): Partial<LogForm> {
  const usual = sizes.find(({ size }) => size === "usual");
  return {
    what: title,
    stepId: step.id,
    ...given({ areaId: step.areaId, size: usual?.size, difficultyExpected: usual?.difficulty }),
  };
}
