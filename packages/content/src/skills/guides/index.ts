/** Guided skills beyond those of Right now. They come with the library, so that Right now stays light. */
import type { GuidedSkill } from "../guidedSkill.ts";
import { guidedSkills } from "../guidedSkills.ts";
import {
  checkFacts,
  effectiveRethinking,
  improve,
  nameEmotions,
  problemSolving,
  selfValidation,
  willingness,
} from "./feelings.ts";
import { bodyScan, lovingKindness, muscleRelaxation, observe, oneThing } from "./mind.ts";
import { dearMan, fast, give, missingLinks } from "./people.ts";

const moreGuides: readonly GuidedSkill[] = [
  bodyScan,
  muscleRelaxation,
  improve,
  problemSolving,
  dearMan,
  give,
  fast,
  checkFacts,
  nameEmotions,
  effectiveRethinking,
  observe,
  oneThing,
  missingLinks,
  lovingKindness,
  selfValidation,
  willingness,
];

/** All of them: those of Right now first. */
export const allGuides: readonly GuidedSkill[] = [...guidedSkills, ...moreGuides];

const guidesById: ReadonlyMap<string, GuidedSkill> = new Map(allGuides.map((guide) => [guide.id, guide]));

/** Undefined for an id of a later version. */
export function guideById(id: string): GuidedSkill | undefined {
  return guidesById.get(id);
}
