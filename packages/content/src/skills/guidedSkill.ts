import type { GuidedSkillId } from "./plainNames.ts";

/**
 * A skill that Tussock can walk a person through, offline, in a few minutes. The names are the field's; every
 * sentence is ours. `id` is what the log keeps, so an id is never renamed; `skill` is its place in the taxonomy.
 */
export interface GuidedSkill {
  readonly id: GuidedSkillId;
  /** Id in dbt-taxonomy.json. */
  readonly skill: string;
  readonly name: string;
  /** What it is, in everyday words. */
  readonly plainName: string;
  readonly forWhat: string;
  readonly minutes: number;
  readonly shelf: Shelf;
  readonly steps: readonly SkillStep[];
  /** About the body. Shown before the first step. */
  readonly caution?: string;
  /** When another thing comes first. */
  readonly whenNot?: string;
}

export type SkillStep =
  | { readonly kind: "say"; readonly text: string; readonly more?: string }
  | BreatheStep
  | { readonly kind: "choose"; readonly ask: string; readonly choices: readonly SkillChoice[] }
  /** Every line can be left empty. */
  | {
      readonly kind: "write";
      readonly id: string;
      readonly ask: string;
      readonly hint?: string;
      readonly examples?: readonly string[];
    }
  | { readonly kind: "timer"; readonly text: string; readonly seconds: number; readonly end: string };

/** Out for longer than in (DESIGN-LANGUAGE §9: out 6 s, in 4 s; a clinician is to confirm). Starts with the breath out. */
export interface BreatheStep {
  readonly kind: "breathe";
  readonly opening: string;
  readonly out: string;
  readonly in: string;
  readonly outSeconds: number;
  readonly inSeconds: number;
  readonly seconds: number;
  readonly half?: string;
  readonly end: string;
}

export interface SkillChoice {
  readonly id: string;
  readonly label: string;
  /** Steps that only this choice leads through. */
  readonly then?: readonly SkillStep[];
}

/** How skills stand together under "All my skills". */
export type Shelf = "settle" | "getThrough" | "act" | "see" | "accept";
