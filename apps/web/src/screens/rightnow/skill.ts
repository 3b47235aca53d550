/** A walk through a guided skill: which step is next, what was typed, and what happens with it afterwards. */
import type { GuidedSkill, SkillChoice, SkillStep } from "@tussock/content/skills";
import type { VaultState } from "#app/tussock.ts";

export interface Walk {
  /** The first one is on the screen; empty when the walk is done. */
  readonly steps: readonly SkillStep[];
  /** What was to come at each step before this one, for the way back. */
  readonly past: readonly (readonly SkillStep[])[];
  /** What was typed, by the id of its step. */
  readonly words: Readonly<Record<string, string>>;
}

export function startWalk(skill: GuidedSkill): Walk {
  return { steps: skill.steps, past: [], words: {} };
}

export function goOn(walk: Walk, choice?: SkillChoice): Walk {
  return { ...walk, steps: [...(choice?.then ?? []), ...walk.steps.slice(1)], past: [...walk.past, walk.steps] };
}

export function goBack(walk: Walk): Walk {
  const before = walk.past.at(-1);
  return before ? { ...walk, steps: before, past: walk.past.slice(0, -1) } : walk;
}

export function write(walk: Walk, id: string, text: string): Walk {
  return { ...walk, words: { ...walk.words, [id]: text } };
}

/** Everything typed, in the order of the skill, as one note for the log; nothing when nothing was typed. */
export function noteOf(skill: GuidedSkill, walk: Walk): string | undefined {
  const lines = writeIds(skill.steps).flatMap((id) => walk.words[id]?.trim() || []);
  return lines.length > 0 ? lines.join("\n") : undefined;
}

export function writeIds(steps: readonly SkillStep[]): readonly string[] {
  return steps.flatMap((step) => {
    if (step.kind === "write") return [step.id];
    return step.kind === "choose" ? step.choices.flatMap((choice) => writeIds(choice.then ?? [])) : [];
  });
}

export function isLastStep(walk: Walk): boolean {
  return walk.steps.length === 1;
}

/** Only an open vault keeps that a skill was used; the skill itself never asks for one. */
export type Keeping = "kept" | "locked" | "fresh" | "opening";
export function keepingIn(vault: VaultState): Keeping {
  switch (vault.is) {
    case "open":
      return "kept";
    case "locked":
      return "locked";
    case "opening":
      return "opening";
    case "new":
    case "trouble":
      return "fresh";
  }
}
