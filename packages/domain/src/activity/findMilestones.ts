/**
 * Milestones that stand in the records (A15): a goal closed as met, one whose steps were all done, a step done in a
 * harder size than before. Nothing is guessed: what the records do not show is not found, and the person can name one of their own.
 */
import type { Day } from "../day/day.ts";
import { isMet } from "../goal/closeGoal.ts";
import { isStepDone } from "../practice/isStepDone.ts";
import { oldestFirst } from "../record/entry.ts";
import type { Goal, GoalVersion, Practice, RecordId, Size, Step, StepVersion } from "../record/record.ts";
import { newestVersion } from "../record/versions.ts";

export interface FoundMilestone {
  readonly kind: "projectDone" | "levelReached" | "goalMet";
  /** The goal or the step, in the person's words. */
  readonly title: string;
  readonly goalId?: RecordId;
  readonly stepId?: RecordId;
  /** The day it came about. */
  readonly day: Day;
  /** The practices that show it, oldest first. */
  readonly way: readonly Practice[];
}
export interface RecordsForMilestones {
  readonly goals: readonly Goal[];
  readonly goalVersions: readonly GoalVersion[];
  readonly steps: readonly Step[];
  readonly stepVersions: readonly StepVersion[];
  readonly practices: readonly Practice[];
}

/** The newest first. */
export function findMilestones(records: RecordsForMilestones): readonly FoundMilestone[] {
  const tries = records.practices.filter(isStepDone).toSorted(oldestFirst);
  return [...goalsMet(records, tries), ...projectsDone(records, tries), ...levelsReached(records, tries)].toSorted(
    (one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1),
  );
}

function goalsMet({ goals, goalVersions }: RecordsForMilestones, tries: readonly Practice[]) {
  return goals.filter(isMet).flatMap((goal): readonly FoundMilestone[] => {
    const { id, ended } = goal;
    const title = newestVersion(goalVersions.filter(({ goalId }) => goalId === id))?.title;
    const way = tries.filter(({ goalId }) => goalId === id);
    return title !== undefined && ended ? [{ kind: "goalMet", title, goalId: id, day: ended.on, way }] : [];
  });
}

function projectsDone({ goals, goalVersions, steps }: RecordsForMilestones, tries: readonly Practice[]) {
  return goals.flatMap((goal): readonly FoundMilestone[] => {
    const title = newestVersion(goalVersions.filter(({ goalId }) => goalId === goal.id))?.title;
    const own = steps.filter(({ goalId, closed }) => goalId === goal.id && !closed);
    const way = tries.filter(({ stepId }) => own.some(({ id }) => id === stepId));
    const last = way.at(-1);
    const allDone = own.length > 0 && own.every(({ id }) => way.some(({ stepId }) => stepId === id));
    return title !== undefined && last && allDone
      ? [{ kind: "projectDone", title, goalId: goal.id, day: last.day, way }]
      : [];
  });
}

const hardness: Readonly<Record<Size, number>> = { bare: 0, small: 1, usual: 2 };

function levelsReached({ steps, stepVersions }: RecordsForMilestones, tries: readonly Practice[]) {
  return steps.flatMap((step): readonly FoundMilestone[] => {
    const title = newestVersion(stepVersions.filter(({ stepId }) => stepId === step.id))?.title;
    const way = tries.filter(({ stepId, size }) => stepId === step.id && size !== undefined);
    let least: number | undefined;
    let reached: Practice | undefined;
    for (const practice of way) {
      const hard = hardness[practice.size ?? "usual"];
      if (least !== undefined && hard > least && practice.done === "yes") reached = practice;
      least = Math.max(least ?? hard, hard);
    }
    return title !== undefined && reached
      ? [{ kind: "levelReached", title, stepId: step.id, day: reached.day, way }]
      : [];
  });
}
