export type { BreatheStep, GuidedSkill, Shelf, SkillChoice, SkillStep } from "./guidedSkill.ts";
export { guidedSkills, shelves, skillById } from "./guidedSkills.ts";
export { skillName, type GuidedSkillId } from "./plainNames.ts";
export {
  backToMyStep,
  resistanceBridges,
  rightNowSentences,
  whenNoStepToday,
  type Bridge,
  type RightNowSentence,
} from "./rightNow.ts";
