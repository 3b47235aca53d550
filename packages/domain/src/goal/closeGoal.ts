import type { Day } from "../day/day.ts";
import type { Goal } from "../record/record.ts";

/** Met, or let go: both close it, neither takes anything away. */
export function closeGoal(goal: Goal, how: "met" | "letGo", on: Day): Goal {
  return { ...goal, closed: true, ended: { how, on } };
}

export function reopenGoal({ closed: _closed, ended: _ended, ...goal }: Goal): Goal {
  return goal;
}

export function isMet({ closed, ended }: Goal): boolean {
  return closed === true && ended?.how === "met";
}
