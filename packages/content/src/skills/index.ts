export type { BreatheStep, GuidedSkill, Shelf, SkillChoice, SkillStep } from "./guidedSkill.ts";
export { guidedSkills, shelves, skillById, skillName } from "./guidedSkills.ts";
export { backToMyStep, resistanceBridges, rightNowSentences, whenNoStepToday, type Bridge, type RightNowSentence } from "./rightNow.ts";
