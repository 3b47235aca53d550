import type { Fit } from "../record/record.ts";
import { agedVariance, energyOver, energyShift, flatness, varianceOn, type Edge } from "./edge.ts";
import { clip, logistic, logit } from "./numbers.ts";
import { settings } from "./settings.ts";
import type { Try } from "./try.ts";
import { wishFor } from "./wish.ts";

/**
 * What one try says about the edge: one step of Newton's method on the likelihood of an ordered answer (no, partly, yes),
 * with confidence and fit as two noisier witnesses (facts/sizing-engine 2.2).
 */
export function learn(edge: Edge, attempt: Try): Edge {
  const { done, energy, suggested } = attempt;
  // What was proposed that day is reckoned again from the log, so that every device agrees.
  const proposed = suggested || done === "no" ? wishFor(edge, attempt.day, energy) : undefined;
  const difficulty = sizeTried(attempt, edge);
  const seen = difficulty === undefined ? edge : weigh(edge, attempt, difficulty);
  return {
    ...seen,
    floor: edge.floor,
    day: attempt.day,
    base: suggested && proposed ? proposed.base : baseAfterFreeChoice(edge, done, difficulty),
    wish: proposed ? proposed.difficulty : edge.wish,
    last: suggested || done === "no" ? done : undefined,
    tooBig: done === "no" ? difficulty : undefined,
    notAll: done === "yes" ? 0 : edge.notAll + 1,
    notThisTime: done === "no" ? edge.notThisTime + 1 : 0,
    tries: difficulty === undefined ? edge.tries : edge.tries + 1,
    gapSum: edge.day === undefined ? edge.gapSum : edge.gapSum + clip(attempt.day - edge.day, 0, settings.gapMost),
    gapCount: edge.day === undefined ? edge.gapCount : edge.gapCount + 1,
    energySum: energy === undefined ? edge.energySum : edge.energySum + energy,
    energyCount: energy === undefined ? edge.energyCount : edge.energyCount + 1,
  };
}

/** Who took the proposed size and gave it no number of their own tried a step of about that size. */
export function sizeTried({ difficulty, suggested, day, energy }: Try, before: Edge): number | undefined {
  return difficulty ?? (suggested ? wishFor(before, day, energy).difficulty : undefined);
}

/** A freely chosen step that did not work pulls the next proposal below it; any other leaves the ladder where it was. */
function baseAfterFreeChoice({ base }: Edge, done: Try["done"], difficulty: number | undefined): number | undefined {
  return done === "no" && difficulty !== undefined ? Math.min(base ?? difficulty, difficulty) : base;
}

type Moved = Pick<Edge, "at" | "variance" | "energyPoints" | "energyVariance" | "covariance">;
type Seen = Moved & Pick<Edge, "confidenceSum" | "confidenceCount" | "fit" | "fitAgain">;

function weigh(edge: Edge, attempt: Try, difficulty: number): Seen {
  const { done, found, energy, confidence, fit } = attempt;
  const flat = flatness(varianceOn(edge, attempt.day, energy));
  const hard =
    found === undefined
      ? difficulty
      : difficulty + settings.foundShare * clip(found - difficulty, -settings.foundMost, settings.foundMost);
  const below = edge.at + energyShift(edge, energy) - hard;
  const all = logistic(below / flat);
  const some = logistic((below + settings.partlyWidth) / flat);
  let pull = (done === "yes" ? 1 - all : done === "no" ? -some : 1 - all - some) / flat;
  let information = informationOf(done, all, some) / flat ** 2;
  let { confidenceSum, confidenceCount } = edge;
  if (confidence !== undefined) {
    const said = logit(clip(confidence, 3, 97) / 100) - (settings.confidenceSlope * below) / flat;
    const surprise = ((said - confidenceSum / confidenceCount) / settings.confidenceSlope) * flat;
    const weight = settings.confidenceWeight / ((settings.confidenceSpread / settings.confidenceSlope) * flat) ** 2;
    information += weight;
    pull += weight * surprise;
    confidenceSum += said;
    confidenceCount += 1;
  }
  const fitAgain = fit === undefined ? edge.fitAgain : fit === edge.fit ? edge.fitAgain + 1 : 1;
  if (fit !== undefined) {
    const weight = newsOf(fit, fitAgain) / (settings.fitSpread * settings.slope) ** 2;
    information += weight;
    pull += weight * (settings.fitMeans[fit] * settings.slope - below);
  }
  return { ...moved(edge, attempt, pull, information), confidenceSum, confidenceCount, fit: fit ?? edge.fit, fitAgain };
}

/** Who always says that it was too easy, or too much, says less and less by it; that it was right is no complaint. */
function newsOf(fit: Fit, again: number): number {
  return fit === "right" ? 1 : Math.min(1, settings.fitAgainFull / again) ** 2;
}

/** Shares the news between the edge and what energy is worth, as far as each is in doubt and had a part in it. */
function moved(edge: Edge, { day, energy }: Try, pull: number, information: number): Moved {
  const lever = energyOver(edge, energy);
  const variance = agedVariance(edge, day);
  const { energyVariance, covariance } = edge;
  const ofEdge = variance + lever * covariance;
  const ofEnergy = covariance + lever * energyVariance;
  const gain = 1 / (1 + information * (ofEdge + lever * ofEnergy));
  const learned = gain * information;
  return {
    at: clip(edge.at + gain * pull * ofEdge, -10, 120),
    variance: clip(variance - learned * ofEdge ** 2, settings.leastVariance, settings.mostVariance),
    energyPoints: clip(edge.energyPoints + gain * pull * ofEnergy, 0, settings.energyPointsMost),
    energyVariance: energyVariance - learned * ofEnergy ** 2,
    covariance: covariance - learned * ofEdge * ofEnergy,
  };
}

function informationOf(done: Try["done"], all: number, some: number): number {
  const ofAll = all * (1 - all);
  const ofSome = some * (1 - some);
  return done === "yes" ? ofAll : done === "no" ? ofSome : ofAll + ofSome;
}
