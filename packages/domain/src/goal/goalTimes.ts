/**
 * How often, for a goal. Every logged try counts, as everywhere. "This week" is told only once there is something to
 * tell (facts/reminders, rule 5): a new week begins without a number, so none is ever seen to fall; the count since the
 * beginning only grows.
 */
import { weekOf } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Practice, RecordId, SkillUse } from "../record/record.ts";
import { given } from "../shared/given.ts";

export interface GoalTimes {
  readonly total: number;
  readonly since?: Day;
  /** Absent while it is none. */
  readonly thisWeek?: number;
}
export interface ForGoal {
  readonly goals: ReadonlySet<RecordId>;
  readonly skill?: string | undefined;
}

export function isForGoal(entry: Practice | SkillUse, { goals, skill }: ForGoal): boolean {
  if (entry.type === "practice") return entry.goalId !== undefined && goals.has(entry.goalId);
  return skill !== undefined && entry.skill === skill;
}

export function goalTimes(entries: readonly (Practice | SkillUse)[], today: Day, weekStart: number): GoalTimes {
  const week = weekOf(today, weekStart);
  const days = entries.map(({ day }) => day);
  return given({
    total: days.length,
    since: days.reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined),
    thisWeek: days.filter((day) => week.includes(day)).length || undefined,
  });
}
