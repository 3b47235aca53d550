/**
 * Graduation (E11): Tussock prompts less for what comes by itself. It offers that once, the person decides, and it can
 * be turned round at any time. Nothing else changes: the goal, its ladder and its signs stay.
 */
import type { Day } from "../day/day.ts";
import type { Goal, RecordId } from "../record/record.ts";
import type { Stage } from "./goalRecords.ts";
import type { SignNow } from "./signs.ts";

/** Why it is offered: the skill comes by itself, or every sign the person named was noticed. */
export type GraduationReason = "byItself" | "signs";

export function offerGraduation(
  { closed, prompts }: Goal,
  signs: readonly SignNow[],
  stage?: Stage,
): GraduationReason | undefined {
  if (closed || prompts) return undefined;
  if (stage === "byItself") return "byItself";
  return signs.length > 0 && signs.every(({ noticed }) => noticed !== undefined) ? "signs" : undefined;
}

/** `undefined` takes the answer back: then it may be offered again. */
export function answerGraduation(goal: Goal, are: "less" | "asBefore" | undefined, from: Day): Goal {
  const { prompts: _prompts, ...kept } = goal;
  return are === undefined ? kept : { ...kept, prompts: { are, from } };
}

export interface PromptsLess {
  readonly goals: ReadonlySet<RecordId>;
  /** Ids of skills, as their goals name them. */
  readonly skills: ReadonlySet<string>;
}

/** What Tussock does not remind of or ask after by itself any more, until the person says otherwise. */
export function promptsLess(goals: readonly Goal[]): PromptsLess {
  const quiet = goals.filter(({ prompts }) => prompts?.are === "less");
  const loud = new Set(goals.filter((goal) => !goal.closed && !quiet.includes(goal)).map(({ skill }) => skill));
  return {
    goals: new Set(quiet.map(({ id }) => id)),
    skills: new Set(quiet.flatMap(({ skill }) => (skill === undefined || loud.has(skill) ? [] : [skill]))),
  };
}
