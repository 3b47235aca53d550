import { useEffect, useState } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import type { FoundMilestone } from "@tussock/domain/activity";
import type { Area, Milestone } from "@tussock/domain";
import type { GoalLine, GoalStory } from "@tussock/domain/goal";
import { useTussock } from "#app/tussock.ts";

export interface GoalsNow {
  readonly lines: readonly GoalLine[];
  readonly areas: readonly Area[];
  readonly found: readonly FoundMilestone[];
  readonly named: readonly Milestone[];
}

export function useGoals(): GoalsNow | undefined {
  const { ask, changes } = useTussock();
  const [goals, setGoals] = useState<GoalsNow>();
  useEffect(() => {
    let here = true;
    void Promise.all([ask("goalLines"), ask("areas"), ask("milestones"), ask("activityRecords")]).then(
      ([lines, areas, found, records]) => {
        if (here) setGoals({ lines, areas, found, named: records.filter((one) => one.type === "milestone") });
      },
    );
    return () => {
      here = false;
    };
  }, [ask, changes.value]);
  return goals;
}

export type FoundGoal =
  | { readonly is: "opening" }
  | { readonly is: "gone" }
  | { readonly is: "here"; readonly story: GoalStory; readonly areas: readonly Area[] };

export function useGoal(id: RecordId): FoundGoal {
  const { ask, changes } = useTussock();
  const [found, setFound] = useState<FoundGoal>({ is: "opening" });
  useEffect(() => {
    let here = true;
    void Promise.all([ask("goalStory", { id }), ask("areas")]).then(([story, areas]) => {
      if (here) setFound(story ? { is: "here", story, areas } : { is: "gone" });
    });
    return () => {
      here = false;
    };
  }, [id, ask, changes.value]);
  return found;
}
