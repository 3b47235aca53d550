import { distressToleranceCards } from "./distressTolerance.ts";
import { emotionRegulationCards } from "./emotionRegulation.ts";
import { generalCards } from "./general.ts";
import { interpersonalCards } from "./interpersonal.ts";
import { mindfulnessCards } from "./mindfulness.ts";
import { skillModules, type SkillModule } from "./modules.ts";
import { moments } from "./moments.ts";
import type { SkillCard } from "./skillCard.ts";

/** Every skill of the taxonomy, in its order. */
export const skillCards: readonly SkillCard[] = [
  ...mindfulnessCards,
  ...interpersonalCards,
  ...emotionRegulationCards,
  ...distressToleranceCards,
  ...generalCards,
];

const cardsById: ReadonlyMap<string, SkillCard> = new Map(skillCards.map((card) => [card.id, card] as const));

/** Undefined for an id this version does not know, such as one from a later version. */
export function cardById(id: string): SkillCard | undefined {
  return cardsById.get(id);
}

export interface ModuleShelf {
  readonly module: SkillModule;
  readonly groups: readonly { readonly name: string; readonly cards: readonly SkillCard[] }[];
}

/** The whole library as one reads it: modules, their groups, the cards in them. */
export function skillLibrary(): readonly ModuleShelf[] {
  return skillModules.map((module) => {
    const within = skillCards.filter((card) => card.module === module.id);
    return {
      module,
      groups: [...Map.groupBy(within, ({ group }) => group)].map(([name, grouped]) => ({ name, cards: grouped })),
    };
  });
}

/** Cards that fit a moment, the quickest first; none for a moment of a later version. */
export function cardsForMoment(moment: string): readonly SkillCard[] {
  const ids = moments.find(({ id }) => id === moment)?.skills ?? [];
  return ids.flatMap((id) => cardById(id) ?? []);
}
