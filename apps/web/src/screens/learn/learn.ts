/** The pages of Learn: their addresses, and where the ways out of them lead. */
import { exampleSteps } from "@tussock/content/examples";
import type { LearnPageId, Place, ScreenId } from "@tussock/content/learn";

export function pagePath(page: LearnPageId): string {
  return `/learn/${page}`;
}
export const questionsPath = "/learn/questions";

/** Undefined where there is no such screen yet: then the way is not offered. */
export function wayTo(place: Place): string | undefined {
  switch (place.kind) {
    case "screen":
      return screens[place.screen];
    case "guide":
      return `/right-now/${place.guide}`;
    case "card":
      return `/skills/${place.card}`;
    case "page":
      return pagePath(place.page);
    case "activity":
      return `/activities/${place.activity}`;
    case "example": {
      const area = exampleSteps.find(({ id }) => id === place.example)?.area;
      return area === undefined ? "/plan/new" : `/plan/new?area=${area}`;
    }
  }
}

const screens: Readonly<Record<ScreenId, string | undefined>> = {
  today: "/",
  planStep: "/plan/new",
  sevenDays: "/plan",
  log: "/log/new",
  win: "/win",
  lookBack: "/look-back",
  rightNow: "/right-now",
  skills: "/skills",
  thoughts: "/thoughts",
  proof: "/proof",
  diary: "/diary",
  safetyPlan: "/safety-plan",
};
