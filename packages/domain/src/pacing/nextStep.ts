import { dayNumber } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { RecordId } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import { sizeWithChance, type Edge } from "./edge.ts";
import { edgeIn, TRIES_LEAST, type Lately, type Pacing } from "./pacing.ts";
import { NOT_THIS_TIME_MOST } from "./notThisTimeMost.ts";
import { proposal, type Proposal } from "./proposal.ts";
import { wishFor, type Wish } from "./wish.ts";

export interface Asked {
  readonly areaId?: RecordId | undefined;
  readonly today: Day;
  readonly energy?: Score | undefined;
  /** It is already about another step than those that did not work: from here on a size helps again. */
  readonly forAnother?: boolean | undefined;
}

/** What pacing has to say about the next step. Whatever it is, the person may take smaller, bigger or their own. */
export type NextStep =
  | { readonly is: "off" }
  /** After three "not this time" a smaller number is no help: another step, and a look at what was in between. */
  | {
      readonly is: "anotherStep";
      readonly times: number;
      readonly offers: readonly ["anotherStep", "missingLinks"];
      /** The steps that did not work, so that none of them is offered again. */
      readonly insteadOf: readonly RecordId[];
      /** The last of those tries, for Missing-Links to be about. */
      readonly lastId: RecordId | undefined;
    }
  | {
      readonly is: "wish";
      readonly usual: Proposal;
      readonly smaller: Proposal;
      readonly bigger: Proposal;
      readonly why: Why;
      /** Too few tries to call it more than a guess. */
      readonly guess: boolean;
    };

/** Which sentence explains it, and its numbers: `pacingWords.why[why.key](why)` says it. */
export interface Why extends WhyNumbers {
  readonly key:
    | "start"
    | "harder"
    | "same"
    | "easier"
    | "lessEnergy"
    | "moreEnergy"
    | "tooBig"
    | "sure"
    | "welcomeBack";
}
export interface WhyNumbers {
  /** All of it, of the last few near this rating; 0 of 0 before the first. */
  readonly done: number;
  readonly of: number;
  readonly near: number;
  /** The size proposed, and its odds. */
  readonly about: number;
  readonly yes: number;
  readonly outOf: number;
}

export function nextStep(pacing: Pacing, { areaId, today, energy, forAnother = false }: Asked): NextStep {
  if (pacing.off) return { is: "off" };
  const edge = edgeIn(pacing, areaId);
  const lately = pacing.lately.get(areaId) ?? [];
  if (edge.notThisTime >= NOT_THIS_TIME_MOST && !forAnother) return anotherStep(edge, lately);
  const day = dayNumber(today);
  const wish = wishFor(edge, day, energy);
  const propose = (difficulty: number) => proposal(edge, difficulty, day, energy);
  // Downwards, so that rounding never makes a step harder than the promise allows.
  const usual = propose(Math.floor(wish.difficulty));
  const smaller = Math.min(sizeWithChance(edge, SMALLER_CHANCE, day, energy), usual.difficulty - APART);
  const bigger = Math.max(sizeWithChance(edge, BIGGER_CHANCE, day, energy), usual.difficulty + APART);
  return {
    is: "wish",
    usual,
    smaller: propose(smaller),
    bigger: propose(Math.min(bigger, usual.difficulty + BIGGER_MOST)),
    why: explain(edge, wish, usual, lately),
    guess: edge.tries < TRIES_LEAST,
  };
}

/** Half of the doubt of the usual size, and as much as still goes well more often than not. */
const SMALLER_CHANCE = 0.9;
const BIGGER_CHANCE = 0.65;
/** Sizes closer together than a scale's step of 5 are the same size to a person. */
export const APART = 5;
const BIGGER_MOST = 15;

function anotherStep({ notThisTime }: Edge, lately: readonly Lately[]): NextStep {
  const steps = lately.slice(-notThisTime).flatMap(({ stepId }) => (stepId === undefined ? [] : [stepId]));
  return {
    is: "anotherStep",
    times: notThisTime,
    offers: ["anotherStep", "missingLinks"],
    insteadOf: [...new Set(steps)],
    lastId: lately.at(-1)?.id,
  };
}

function explain(edge: Edge, wish: Wish, usual: Proposal, lately: readonly Lately[]): Why {
  const { odds, difficulty: about } = usual;
  const record = recordNear(lately);
  return { key: keyOf(edge, wish, record.of), ...record, about, yes: odds.yes, outOf: odds.of };
}

/** Without a rated try among the last few there is no record to rest on. */
function keyOf(edge: Edge, { why, difficulty, base }: Wish, rated: number): Why["key"] {
  if (why === "sure" || why === "welcomeBack") return why;
  if (edge.last === "no") return "tooBig";
  if (edge.tries === 0 || rated === 0) return "start";
  const moved = difficulty - base;
  if (Math.abs(moved) >= ENERGY_WORTH_SAYING) return moved < 0 ? "lessEnergy" : "moreEnergy";
  return why === "start" ? "same" : why;
}

/** Under this the day's energy moved the wish too little to speak of. */
const ENERGY_WORTH_SAYING = 2;

/** "6 of your last 8 near 40": of the last few, those about as hard as the last one. */
function recordNear(lately: readonly Lately[]): Pick<WhyNumbers, "done" | "of" | "near"> {
  const last = lately.findLast(({ difficulty }) => difficulty !== undefined)?.difficulty;
  if (last === undefined) return { done: 0, of: 0, near: 0 };
  const near = lately.filter(({ difficulty = Number.NaN }) => Math.abs(difficulty - last) <= NEAR);
  return { done: near.filter(({ done }) => done === "yes").length, of: near.length, near: Math.round(last / 5) * 5 };
}

/** Two steps of the scale either way. */
const NEAR = 10;
