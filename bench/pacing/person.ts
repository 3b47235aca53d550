/**
 * A simulated person (facts/sizing-engine 2.3). Where the protocol gives a number it is used; where it is silent the
 * choice stands here with its reason. Nothing in this file looks at the engine.
 */
import type { Done, Fit } from "@tussock/domain";
import { createLuck, type Luck } from "./luck.ts";

/** What a person is like. Ability and difficulty live on a true 0–100 scale; people rate it each in their own way. */
export interface Traits {
  readonly ability: number;
  /** True points that turn even odds into 73 %. */
  readonly slope: number;
  /** How much wider "at least part of it" is. */
  readonly partlyWidth: number;
  /** Rating = shift + scale × (difficulty − relative × (ability now − ability at the start)) + noise. */
  readonly ratingShift: number;
  readonly ratingScale: number;
  readonly relative: number;
  readonly ratingNoise: number;
  /** People rate in fives, or in tens, or in fourths of the line. */
  readonly ratingStep: number;
  /** How a rating made afterwards is coloured by how it went. */
  readonly foundShift: Readonly<Record<Done, number>>;
  /** The day's state: yesterday's share, its spread, and bad days on top. */
  readonly dayMemory: number;
  readonly daySpread: number;
  readonly badDays: number;
  readonly badDayDepth: number;
  /** Share of days with a step. */
  readonly practises: number;
  readonly learning: number;
  readonly walk: number;
  /** How far life itself moves ability by a day, and the day of a jump, when there is one to adapt to. */
  readonly path: (day: number) => number;
  readonly jumpDay: number | undefined;
  readonly drops: Drops | undefined;
  readonly confidenceBias: number;
  readonly confidenceSlope: number;
  readonly tellsPartlyAsYes: number;
  readonly tellsNoAsPartly: number;
  /** How closely energy goes with the day. */
  readonly energyTells: number;
  readonly setUpBias: number;
  readonly answersSetUp: boolean;
  readonly gives: {
    readonly energy: number;
    readonly confidence: number;
    readonly found: number;
    readonly fit: number;
  };
  readonly alwaysSaysFit: Fit | undefined;
  /** Chance against (ability − difficulty) ÷ slope; the logistic curve unless a population has another form. */
  readonly curve: (margin: number) => number;
}
/** Practice with gaps: more after two steps that were not finished, ability lost while away, and in the end quitting. */
export interface Drops {
  readonly gap: number;
  readonly gapAfterTwo: number;
  readonly gapDays: readonly [number, number];
  readonly lossADay: number;
  readonly quits: number;
}

export interface Today {
  readonly energy: number | undefined;
}
export interface Found {
  /** True difficulty, which nobody sees. */
  readonly difficulty: number;
  /** As the person rates it before. */
  readonly rated: number;
}
export interface Told {
  readonly done: Done;
  readonly confidence: number | undefined;
  readonly found: number | undefined;
  readonly fit: Fit | undefined;
}

export interface Person {
  readonly setUp: { readonly easy: number | undefined; readonly hard: number | undefined };
  /** Begins a day; `undefined` when no step is done that day. */
  readonly wake: (day: number) => Today | undefined;
  /** Some steps are chosen freely, whatever was proposed. */
  readonly choosesFreely: () => boolean;
  readonly findNear: (wish: number) => Found;
  readonly findFreely: () => Found;
  readonly practise: (found: Found) => Told;
  /** What only the simulation knows. */
  readonly truth: {
    readonly chance: (difficulty: number) => number;
    /** The rating whose steps have this chance, on an ordinary day and today. */
    readonly wishFor: (chance: number, knowsToday: boolean) => number;
    readonly dayState: () => number;
  };
}

export function createPerson(traits: Traits, seed: number): Person {
  const days = createLuck(seed, 1);
  const tries = createLuck(seed, 2);
  const margins = new Map<number, number>();
  let ability = traits.ability;
  let state = days.around(traits.daySpread);
  let dip = 0;
  let awayUntil = -1;
  let gone = false;
  let notFinished = 0;
  let freely = false;

  const { ratingShift, ratingScale, slope } = traits;
  const anchor = () => traits.relative * (ability - traits.ability);
  const ratingOf = (difficulty: number) => ratingShift + ratingScale * (difficulty - anchor());
  const difficultyOf = (rating: number) => (rating - ratingShift) / ratingScale + anchor();
  const marginOf = (difficulty: number) => (ability + state + dip - difficulty) / slope;
  const inSteps = (rating: number) => clip(Math.round(rating / traits.ratingStep) * traits.ratingStep, 0, 100);

  return {
    setUp: setUpOf(traits, ratingOf, createLuck(seed, 3)),
    wake,
    choosesFreely: () => freely,
    findNear,
    findFreely,
    practise,
    truth: {
      chance: (difficulty) => traits.curve(marginOf(difficulty)),
      wishFor: (chance, knowsToday) =>
        clip(ratingOf(ability + (knowsToday ? state + dip : 0) - slope * marginWith(chance)), 0, 100),
      dayState: () => state + dip,
    },
  };

  /** Every draw is made every day, so that what a rule proposes does not change the days that follow. */
  function wake(day: number): Today | undefined {
    const { dayMemory, daySpread } = traits;
    state = dayMemory * state + days.around(daySpread * Math.sqrt(1 - dayMemory ** 2));
    dip = days.happens(traits.badDays) ? traits.badDayDepth : 0;
    ability += days.around(traits.walk) + traits.path(day) - (day > 0 ? traits.path(day - 1) : 0);
    ability = clip(ability, 5, 110);
    const practises = days.happens(traits.practises);
    freely = days.happens(FREELY);
    const felt = days.around(1);
    const energyGiven = days.happens(traits.gives.energy);
    const [gapDraw, lengthDraw, quitDraw] = [days.next(), days.next(), days.next()];
    if (traits.drops && day > 0) {
      const { gap, gapAfterTwo, gapDays, lossADay, quits } = traits.drops;
      if (day <= awayUntil) ability -= lossADay;
      else if (gapDraw < (notFinished >= 2 ? gapAfterTwo : gap)) {
        awayUntil = day + Math.round(gapDays[0] + lengthDraw * (gapDays[1] - gapDays[0]));
        gone ||= quitDraw < quits;
      }
    }
    if (gone || day <= awayUntil || !practises) return undefined;
    // 22 points of energy are one standard deviation of it.
    const sd = Math.hypot(daySpread, traits.badDayDepth * Math.sqrt(traits.badDays * (1 - traits.badDays)));
    const centred = state + dip - traits.badDays * traits.badDayDepth;
    const { energyTells } = traits;
    const energy = 50 + 22 * (energyTells * (sd > 0 ? centred / sd : 0) + Math.sqrt(1 - energyTells ** 2) * felt);
    return { energy: energyGiven ? clip(Math.round(energy / 5) * 5, 0, 100) : undefined };
  }

  /** A step that is rated within 3 of the wish; the rating is noisy, so its true difficulty is not what it seems. */
  function findNear(wish: number): Found {
    const rated = clip(wish + tries.between(-3, 3), 0, 100);
    const difficulty = difficultyOf(rated - tries.around(traits.ratingNoise));
    tries.around(1);
    return { difficulty, rated: inSteps(rated) };
  }

  /** Left to themselves people choose about the same, and far less evenly. */
  function findFreely(): Found {
    const difficulty = ability - 1.4 * slope + tries.around(12);
    tries.next();
    return { difficulty, rated: inSteps(ratingOf(difficulty) + tries.around(traits.ratingNoise)) };
  }

  function practise({ difficulty }: Found): Told {
    const margin = marginOf(difficulty);
    const all = traits.curve(margin);
    const some = traits.curve(margin + traits.partlyWidth / slope);
    const draw = tries.next();
    const truly: Done = draw < all ? "yes" : draw < some ? "partly" : "no";
    const [kindly, shyly] = [tries.happens(traits.tellsPartlyAsYes), tries.happens(traits.tellsNoAsPartly)];
    const felt = traits.confidenceSlope * margin + traits.confidenceBias + tries.around(1.4);
    const found = inSteps(ratingOf(difficulty) + tries.around(traits.ratingNoise) + traits.foundShift[truly]);
    const fit = traits.alwaysSaysFit ?? fitOf(margin + tries.around(1.2));
    const given = [
      tries.happens(traits.gives.confidence),
      tries.happens(traits.gives.found),
      tries.happens(traits.gives.fit),
    ];
    if (truly === "yes") ability += traits.learning * 4 * all * (1 - all);
    notFinished = truly === "yes" ? 0 : notFinished + 1;
    return {
      done: truly === "partly" && kindly ? "yes" : truly === "no" && shyly ? "partly" : truly,
      confidence: given[0] ? clip(Math.round(20 / (1 + Math.exp(-felt))) * 5, 0, 100) : undefined,
      found: given[1] ? found : undefined,
      fit: given[2] ? fit : undefined,
    };
  }

  /** The margin at which this person's own curve gives a chance. */
  function marginWith(chance: number): number {
    const known = margins.get(chance);
    if (known !== undefined) return known;
    let [low, high] = [-12, 12];
    while (high - low > 1e-6) {
      const middle = (low + high) / 2;
      if (traits.curve(middle) < chance) low = middle;
      else high = middle;
    }
    margins.set(chance, low);
    return low;
  }
}

/** "Could do it on a bad day" is what works 9 times in 10; "out of reach for now" 1 time in 4. */
function setUpOf(traits: Traits, ratingOf: (difficulty: number) => number, luck: Luck): Person["setUp"] {
  const easy = toFives(ratingOf(traits.ability - 2.2 * traits.slope) + traits.setUpBias + luck.around(10));
  const hard = toFives(ratingOf(traits.ability + 1.1 * traits.slope) + traits.setUpBias + luck.around(10));
  return traits.answersSetUp ? { easy, hard } : { easy: undefined, hard: undefined };
}

/** Where the words change: at chances of about 95, 87, 69 and 40 %. */
function fitOf(margin: number): Fit {
  if (margin > 2.9) return "muchEasier";
  if (margin > 1.9) return "bitEasy";
  if (margin > 0.8) return "right";
  return margin > -0.4 ? "bitMuch" : "tooMuch";
}

const FREELY = 0.15;

function toFives(rating: number): number {
  return clip(Math.round(rating / 5) * 5, 0, 100);
}

function clip(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}
