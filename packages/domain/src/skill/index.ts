/** Skills as they grow: the mastery map and what it is made of. A door of its own: nothing of it belongs to the first load. */
export {
  BUILD_MASTERY,
  diaryEvidence,
  practiceEvidence,
  useEvidence,
  type MasteryEvidence,
  type Strength,
} from "./masteryEvidence.ts";
export { masteryMap, stages, stagesToKeep, type MasteryCell, type SkillMastery } from "./masteryMap.ts";
