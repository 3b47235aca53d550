import type { Done, Fit } from "../record/record.ts";
import { clip, logistic, logit } from "./numbers.ts";
import { settings } from "./settings.ts";

/**
 * [Note: The edge] What pacing believes about a person in one area of life: the rated difficulty they finish about half
 * of the time on an ordinary day, and how unsure that is. It is folded out of the log, never stored.
 */
export interface Edge {
  readonly at: number;
  readonly variance: number;
  /** What energy is worth to this person: points for each standard deviation of it, and how unsure that is. */
  readonly energyPoints: number;
  readonly energyVariance: number;
  /** How the two doubts go together. */
  readonly covariance: number;
  /** Nothing smaller is proposed. */
  readonly floor: number;
  /** The day of the last try. */
  readonly day: number | undefined;
  /** The last proposal: before and after today's energy moved it. */
  readonly base: number | undefined;
  readonly wish: number | undefined;
  /** How the last try went; a free choice that worked binds the next proposal to nothing. */
  readonly last: Done | undefined;
  /** How hard the last try was, when it was "not this time": the next is never harder. */
  readonly tooBig: number | undefined;
  /** Tries since the last "all of it", and how many of the last ones running were "not this time". */
  readonly notAll: number;
  readonly notThisTime: number;
  readonly tries: number;
  /** Days from one try to the next, as this person does them. */
  readonly gapSum: number;
  readonly gapCount: number;
  readonly energySum: number;
  readonly energyCount: number;
  /** How much surer or less sure of themselves than the edge says. */
  readonly confidenceSum: number;
  readonly confidenceCount: number;
  /** The last answer to “how did it fit”, and how many times running it was that one. */
  readonly fit: Fit | undefined;
  readonly fitAgain: number;
}

/** The two questions a person may answer before the first step. */
export interface SetUp {
  readonly easy: number | undefined;
  readonly hard: number | undefined;
}

export function startEdge(setUp?: SetUp, otherEdges: readonly Edge[] = []): Edge {
  const { at, spread } = startOf(setUp, otherEdges);
  return {
    at,
    variance: spread ** 2,
    energyPoints: settings.energyPoints,
    energyVariance: settings.energyPointsSpread ** 2,
    covariance: 0,
    floor: Math.min(settings.floor, setUp?.easy ?? settings.floor),
    day: undefined,
    base: undefined,
    wish: undefined,
    last: undefined,
    tooBig: undefined,
    notAll: 0,
    notThisTime: 0,
    tries: 0,
    gapSum: settings.gapUsual * settings.gapUsualWeight,
    gapCount: settings.gapUsualWeight,
    energySum: settings.energyUsual * settings.energyUsualWeight,
    energyCount: settings.energyUsualWeight,
    confidenceSum: 0,
    confidenceCount: settings.confidenceBiasWeight,
    fit: undefined,
    fitAgain: 0,
  };
}

/** The chance of finishing all of a step rated so, that day. */
export function chanceOf(edge: Edge, difficulty: number, day: number, energy?: number): number {
  return logistic((edge.at + energyShift(edge, energy) - difficulty) / flatness(varianceOn(edge, day, energy)));
}

/** The rating that has this chance that day. */
export function sizeWithChance(edge: Edge, chance: number, day: number, energy?: number): number {
  return edge.at + energyShift(edge, energy) - flatness(varianceOn(edge, day, energy)) * logit(chance);
}

/** How unsure we are of what this person finishes half of the time on a day of such energy. */
export function varianceOn(edge: Edge, day: number, energy?: number): number {
  const lever = energyOver(edge, energy);
  return agedVariance(edge, day) + 2 * lever * edge.covariance + lever ** 2 * edge.energyVariance;
}

/** Absence adds doubt and never lowers the edge. */
export function agedVariance({ day: before, variance }: Edge, day: number): number {
  if (before === undefined) return variance;
  const drift = Math.min(settings.driftMost ** 2, settings.driftADay ** 2 * Math.max(0, day - before));
  return Math.min(settings.mostVariance, variance + drift);
}

/** Away for longer than this person's own rhythm: someone who practises once a week is not away each week. */
export function isAway({ day: before, gapSum, gapCount }: Edge, day: number): boolean {
  if (before === undefined) return false;
  return day - before >= Math.max(settings.awayDays, (settings.awayRhythms * gapSum) / gapCount);
}

/** The less sure we are, the flatter the curve: an honest chance lies nearer to even. */
export function flatness(variance: number): number {
  return Math.sqrt(settings.slope ** 2 + settings.doubtShare * variance);
}

export function energyShift(edge: Edge, energy: number | undefined): number {
  return edge.energyPoints * energyOver(edge, energy);
}

/** Against the person's own usual energy, so that always feeling low is nobody's disadvantage. */
export function energyOver({ energySum, energyCount }: Edge, energy: number | undefined): number {
  return energy === undefined ? 0 : clip((energy - energySum / energyCount) / settings.energySpread, -2, 2);
}

/** Two answers that make sense come first, then what the person's other areas say, then the middle of what people say. */
function startOf(
  setUp: SetUp | undefined,
  otherEdges: readonly Edge[],
): { readonly at: number; readonly spread: number } {
  const { easy, hard } = setUp ?? {};
  if (easy !== undefined && hard !== undefined && hard > easy)
    return { at: easy + settings.setUpShare * (hard - easy), spread: settings.setUpSpread };
  if (otherEdges.length > 0)
    return {
      at: otherEdges.reduce((sum, edge) => sum + edge.at, 0) / otherEdges.length,
      spread: settings.otherAreasSpread,
    };
  return { at: settings.startAt, spread: settings.startSpread };
}
