export { type Moment, moments } from "./moments.ts";
export { type SkillModule, skillModules } from "./modules.ts";
export type { CardStep, SkillCard, SkillModuleId } from "./skillCard.ts";
export { cardById, cardsForMoment, type ModuleShelf, skillCards, skillLibrary } from "./skillCards.ts";
export { searchSkills } from "../search.ts";
