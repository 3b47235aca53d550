/**
 * One skill on one card, in our own words. Ids, names, letters, groups and order are dbt-taxonomy.json's (a test
 * compares them); `forWhat`, `when`, `steps` and `whenNot` are there for every skill.
 */
import { firstVersion, type Piece } from "../../sources/piece.ts";
import { fieldName, type SkillCardId } from "../names.ts";
import type { GuidedSkillId } from "../plainNames.ts";

export type SkillModuleId = "mindfulness" | "interpersonal" | "emotion-regulation" | "distress-tolerance" | "general";

export interface SkillCard {
  readonly id: SkillCardId;
  readonly module: SkillModuleId;
  readonly group: string;
  readonly name: string;
  /** What it is, in everyday words. */
  readonly plainName: string;
  readonly forWhat: string;
  readonly when: readonly string[];
  readonly steps: readonly CardStep[];
  /** When another thing comes first. */
  readonly whenNot: string;
  /** About the body or about danger; shown above the steps. */
  readonly cautions: readonly string[];
  /** Ids of guided skills that walk a person through it, the best fit first. */
  readonly guides: readonly GuidedSkillId[];
  /** Other names people search for. */
  readonly alsoCalled: readonly string[];
  readonly piece: Piece;
}
export interface CardStep {
  /** The word a letter stands for, as the field writes it. */
  readonly word?: string;
  readonly line: string;
}

/** A card as it is written: what is empty or the same for all may be left out. */
export interface CardDraft {
  readonly id: SkillCardId;
  readonly plainName: string;
  readonly forWhat: string;
  readonly when: readonly string[];
  /** A line, or a letter's word with its line. */
  readonly steps: readonly (string | readonly [word: string, line: string])[];
  readonly whenNot: string;
  readonly cautions?: readonly string[];
  readonly guides?: readonly GuidedSkillId[];
  readonly alsoCalled?: readonly string[];
  readonly piece?: Piece;
}

export function cards(module: SkillModuleId, group: string, drafts: readonly CardDraft[]): readonly SkillCard[] {
  return drafts.map((draft) => ({
    cautions: [],
    guides: [],
    alsoCalled: [],
    piece: firstVersion("skill-names"),
    ...draft,
    name: fieldName(draft.id),
    module,
    group,
    steps: draft.steps.map((step) => (typeof step === "string" ? { line: step } : { word: step[0], line: step[1] })),
  }));
}
