import type { Score } from "../shared/score.ts";
import { chanceOf, type Edge } from "./edge.ts";
import { clip } from "./numbers.ts";
import { oddsOf, type Odds } from "./odds.ts";

/** A size with its honest chance. */
export interface Proposal {
  /** How hard it would be rated, on the person's own scale. */
  readonly difficulty: Score;
  readonly chance: number;
  readonly odds: Odds;
}

export function proposal(edge: Edge, difficulty: number, day: number, energy: number | undefined): Proposal {
  const rated = clip(Math.round(difficulty), 0, 100) as Score;
  const chance = chanceOf(edge, rated, day, energy);
  return { difficulty: rated, chance, odds: oddsOf(chance) };
}
