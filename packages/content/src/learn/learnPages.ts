import type { LearnPage, LearnPageId } from "./learnPage.ts";
import { whenAnxiousPage, whenInDoubtPage, whenLowPage, withOtherSkillsPage } from "./pages/byNeed.ts";
import { actFirstPage, noStepDaysPage, thoughtsKeptPage } from "./pages/doingIt.ts";
import { sourcesPage } from "./pages/sourcesPage.ts";
import { badDayTestPage, buildMasteryPage, fiveAreasPage, littleHarderPage, threeRulesPage } from "./pages/theSkill.ts";

/** In the order one may read them; each stands by itself. */
export const learnPages: readonly LearnPage[] = [
  buildMasteryPage,
  threeRulesPage,
  littleHarderPage,
  badDayTestPage,
  fiveAreasPage,
  actFirstPage,
  noStepDaysPage,
  withOtherSkillsPage,
  whenLowPage,
  whenAnxiousPage,
  whenInDoubtPage,
  thoughtsKeptPage,
  sourcesPage,
];

/** How the pages stand together in a list. */
export interface LearnShelf {
  readonly name: string;
  readonly pages: readonly LearnPageId[];
}
export const learnShelves: readonly LearnShelf[] = [
  { name: "The skill", pages: ["build-mastery", "three-rules", "a-little-harder", "bad-day-test", "five-areas"] },
  { name: "When it gets hard", pages: ["act-first", "no-step-days", "with-other-skills"] },
  { name: "For days like yours", pages: ["when-low", "when-anxious", "when-in-doubt"] },
  { name: "About this app", pages: ["thoughts-kept", "sources"] },
];

/** Undefined for an id of a later version. */
export function learnPageById(id: string): LearnPage | undefined {
  return learnPages.find((page) => page.id === id);
}

/** None after the last of the reading order: to read on is not the point. */
export function nextLearnPage(id: LearnPageId): LearnPage | undefined {
  const at = learnPages.findIndex((page) => page.id === id);
  return at < 0 ? undefined : learnPages[at + 1];
}
