/**
 * What pacing would have said to the made-up person on the way: it is asked before each step, and learns of each, so that
 * what stands in the sample is what a person would have seen. Chance of its own: the rest of the life stays as it was.
 */
import { dayNumber } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import { learn } from "../pacing/learn.ts";
import { chanceOf, startEdge, type Edge } from "../pacing/edge.ts";
import { wishFor } from "../pacing/wish.ts";
import { APART } from "../pacing/nextStep.ts";
import type { Fit, Practice, RecordId, SizedBy } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { toScore, type Score } from "../shared/score.ts";
import { createChance } from "./createChance.ts";

export interface SizeSteps {
  /** Before a planned step: energy now and then, whose size it is, and the chance that stood beside it. */
  readonly ask: (asked: AskedSize) => Said;
  /** After any step: how the size felt now and then, and pacing knows more. */
  readonly log: (practice: Practice) => Practice;
}
export interface AskedSize {
  readonly areaId: RecordId | undefined;
  readonly day: Day;
  readonly difficulty: Score | undefined;
  /** How the day is, 0 to 100; energy leans on it. */
  readonly mood: number;
}
export interface Said {
  readonly sizedBy?: SizedBy;
  readonly chanceSaid?: Score;
  readonly energy?: Score;
}

export function sizeSteps(seed: number): SizeSteps {
  const chance = createChance(seed);
  const edges = new Map<RecordId | undefined, Edge>();
  const edgeOf = (areaId: RecordId | undefined) => edges.get(areaId) ?? startEdge();

  return {
    ask({ areaId, day, difficulty, mood }) {
      const energy = chance.happens(0.6) ? toScore(mood + 6 + chance.around(14)) : undefined;
      if (difficulty === undefined) return given({ energy });
      const edge = edgeOf(areaId);
      const at = dayNumber(day);
      const over = difficulty - wishFor(edge, at, energy).difficulty;
      return given({
        energy,
        sizedBy:
          Math.abs(over) < APART ? ("suggested" as const) : over < 0 ? ("smaller" as const) : ("bigger" as const),
        chanceSaid: toScore(chanceOf(edge, difficulty, at, energy) * 100),
      });
    },
    log(practice) {
      const { areaId, difficultyExpected, difficultyFound, energyBefore, confidenceBefore } = practice;
      const felt = difficultyFound !== undefined && practice.done !== "no" && chance.happens(0.7);
      const fit = felt ? fitOf(edgeOf(areaId).at - difficultyFound + chance.around(8)) : undefined;
      const attempt = {
        day: dayNumber(practice.day),
        suggested: practice.sizedBy === "suggested",
        difficulty: difficultyExpected,
        done: practice.done,
        found: difficultyFound,
        energy: energyBefore,
        confidence: confidenceBefore,
        fit,
      };
      edges.set(areaId, learn(edgeOf(areaId), attempt));
      return given({ ...practice, fit });
    },
  };
}

/** How far below the edge a step lies that people call this (facts/sizing-engine 2.2, fit). */
function fitOf(below: number): Fit {
  if (below > 26) return "muchEasier";
  if (below > 17) return "bitEasy";
  if (below > 7) return "right";
  return below > -4 ? "bitMuch" : "tooMuch";
}
