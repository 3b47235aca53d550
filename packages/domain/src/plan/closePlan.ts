import type { Plan, RecordId } from "../record/record.ts";

/** A try closes the plan it was for, whatever came of it: showing up was the plan. */
export function practisePlan(plan: Plan, practiceId: RecordId): Plan {
  return { ...plan, state: { is: "practised", practiceId } };
}

/** "Not today", without a word of blame. What was practised stays practised. */
export function letGoPlan(plan: Plan): Plan {
  return plan.state.is === "practised" ? plan : { ...plan, state: { is: "letGo" } };
}

/** When the practice is deleted, its plan stands open again; any other plan stays as it is. */
export function unpractisePlan(plan: Plan, practiceId: RecordId): Plan {
  return plan.state.is === "practised" && plan.state.practiceId === practiceId
    ? { ...plan, state: { is: "open" } }
    : plan;
}
