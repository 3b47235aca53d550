import { useEffect, useState } from "preact/hooks";
import type { GoalNow, RecordId } from "@tussock/domain";
import { goalsWords } from "@tussock/content/words/goals";
import { Select } from "#ui/Select.tsx";
import { useTussock } from "./tussock.ts";

export interface GoalPickProps {
  readonly goalId: RecordId | undefined;
  readonly onGoal: (goalId: RecordId | undefined) => void;
}

/** Which goal a step is for: small, and not there at all for someone without goals. */
export function GoalPick({ goalId, onGoal }: GoalPickProps) {
  const { ask, changes } = useTussock();
  const [goals, setGoals] = useState<readonly GoalNow[]>([]);
  useEffect(() => {
    let here = true;
    void ask("goals").then((open) => {
      if (here) setGoals(open);
    });
    return () => {
      here = false;
    };
  }, [ask, changes.value]);
  // A goal that was closed since stays chosen, unseen; choosing another is always possible.
  if (goals.length === 0) return null;
  const known = goals.some(({ goal }) => goal.id === goalId);
  return (
    <Select
      label={goalsWords.pick.label}
      value={known ? (goalId ?? "") : ""}
      options={[
        { value: "", label: goalsWords.pick.none },
        ...goals.map(({ goal, version }) => ({ value: goal.id as string, label: version.title })),
      ]}
      onChange={(chosen) => onGoal(chosen === "" ? undefined : (chosen as RecordId))}
    />
  );
}
