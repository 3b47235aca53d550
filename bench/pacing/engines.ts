/** Tussock's engine as it ships, with all it may know and with less. */
import { badDayChance, chanceOf, learn, startEdge, wishFor, type Edge, type Try } from "@tussock/domain/pacing";
import type { Person } from "./person.ts";
import type { Sizer } from "./sizer.ts";

interface Knows {
  readonly setUp?: false;
  readonly energy?: false;
  readonly extras?: false;
  readonly fit?: false;
}

export const tussock = engine("Tussock", {});
export const engines: readonly Sizer[] = [
  engine("Tussock, outcome only, no set-up", { setUp: false, energy: false, extras: false, fit: false }),
  engine("Tussock, outcome only", { energy: false, extras: false, fit: false }),
  engine("Tussock, outcome + energy", { extras: false, fit: false }),
  engine("Tussock, without the fit tap", { fit: false }),
  tussock,
];

function engine(name: string, knows: Knows): Sizer {
  return {
    name,
    begin: (setUp: Person["setUp"]) => {
      let edge: Edge = startEdge(knows.setUp === false ? undefined : setUp);
      const known = (energy: number | undefined) => (knows.energy === false ? undefined : energy);
      return {
        wish: (day, energy) => wishFor(edge, day, known(energy)).difficulty,
        chance: (rated, day, energy) => chanceOf(edge, rated, day, known(energy)),
        badDayChance: (rated, day) => badDayChance(edge, rated, day),
        learn: (attempt) => {
          edge = learn(edge, without(attempt, knows));
        },
      };
    },
  };
}

function without(attempt: Try, knows: Knows): Try {
  return {
    ...attempt,
    ...(knows.energy === false ? { energy: undefined } : {}),
    ...(knows.extras === false ? { found: undefined, confidence: undefined } : {}),
    ...(knows.fit === false ? { fit: undefined } : {}),
  };
}
