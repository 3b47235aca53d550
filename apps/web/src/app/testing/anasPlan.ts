import { given, type Day, type RecordId } from "@tussock/domain";
import type { PlanDraft } from "#app/asks.ts";
import type { Tussock } from "#app/tussock.ts";

/** Ana has one step in three sizes, and plans it for today. */
export async function planTheDishes(
  { ask }: Pick<Tussock, "ask">,
  plan: Partial<PlanDraft> = {},
): Promise<{ readonly planId: RecordId; readonly stepId: RecordId }> {
  const step = await ask("saveStep", {
    areaId: "area-daily" as RecordId,
    title: "Wash the dishes",
    sizes: [
      { size: "usual", title: "Wash the dishes", minutes: 10, difficulty: 40 },
      { size: "small", title: "Wash half of them", minutes: 5, difficulty: 25 },
      { size: "bare", title: "Wash two cups", minutes: 2, difficulty: 10, fineOnABadDay: true },
    ],
  });
  if (!step.ok) throw new Error(`a saved step expected, got ${step.trouble}`);
  const stepId = step.value.step.id;
  const saved = await ask("savePlan", { stepId, size: "usual", day: "2026-11-19" as Day, ...given(plan) });
  if (!saved.ok) throw new Error(`a saved plan expected, got ${saved.trouble}`);
  return { planId: saved.value.id, stepId };
}
