import { dayNumber } from "../day/calendar.ts";
import type { Score } from "../shared/score.ts";
import { chanceOf, sizeWithChance, type Edge } from "./edge.ts";
import { clip } from "./numbers.ts";
import type { Asked } from "./nextStep.ts";
import { oddsOf } from "./odds.ts";
import { edgeIn, TRIES_LEAST, type Pacing } from "./pacing.ts";
import type { Proposal } from "./proposal.ts";
import { settings } from "./settings.ts";

/** The bad-day test (C5) as a forecast: "could I do this on a bad day?" */
export interface BadDayTest {
  readonly forecast: Proposal;
  readonly answer: "likely" | "even" | "unlikely";
  /** The hardest rating that is still likely on a bad day. */
  readonly likelyUpTo: Score;
  /** Too few tries: the person's own answer is worth more than this. */
  readonly guess: boolean;
}

export function badDayTest(pacing: Pacing, difficulty: Score, { areaId, today }: Omit<Asked, "energy">): BadDayTest {
  const edge = edgeIn(pacing, areaId);
  const day = dayNumber(today);
  const forecast = badDayProposal(edge, difficulty, day);
  const { chance } = forecast;
  return {
    forecast,
    answer: chance >= LIKELY_FROM ? "likely" : chance >= 1 - LIKELY_FROM ? "even" : "unlikely",
    likelyUpTo: Math.floor(clip(badDaySize(edge, day), 0, 100)) as Score,
    guess: edge.tries < TRIES_LEAST,
  };
}

export function badDayProposal(edge: Edge, difficulty: Score, day: number): Proposal {
  const chance = badDayChance(edge, difficulty, day);
  return { difficulty, chance, odds: oddsOf(chance) };
}

export function badDayChance(edge: Edge, difficulty: number, day: number): number {
  return chanceOf(edge, difficulty + settings.badDayPoints, day);
}

export function badDaySize(edge: Edge, day: number): number {
  return sizeWithChance(edge, LIKELY_FROM, day) - settings.badDayPoints;
}

/** Said to be likely when it works about 3 times in 5. */
const LIKELY_FROM = 0.6;
