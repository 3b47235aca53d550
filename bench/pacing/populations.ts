/** The six populations of facts/sizing-engine 2.3. Another one is one more entry: a name and traits drawn by luck. */
import type { Luck } from "./luck.ts";
import type { Traits } from "./person.ts";

export interface Population {
  readonly name: string;
  readonly draw: (luck: Luck) => Traits;
}

export const populations: readonly Population[] = [
  { name: "steady", draw: ordinary },
  { name: "drifting", draw: (luck) => ({ ...ordinary(luck), learning: luck.between(0.2, 0.6), walk: 0.6 }) },
  {
    name: "step change",
    draw: (luck) => {
      const by = luck.happens(0.5) ? 20 : -20;
      const jumpDay = Math.floor(luck.between(40, 51));
      return { ...ordinary(luck), jumpDay, path: (day) => (day >= jumpDay ? by : 0) };
    },
  },
  {
    name: "bad days",
    draw: (luck) => ({ ...ordinary(luck), daySpread: luck.between(8, 13), badDays: 0.15, badDayDepth: -18 }),
  },
  {
    name: "over-raters",
    draw: (luck) => ({
      ...ordinary(luck),
      ratingShift: luck.between(30, 45),
      ratingScale: luck.between(0.45, 0.65),
      confidenceBias: 1 + luck.around(0.8),
      tellsPartlyAsYes: 0.3,
    }),
  },
  {
    name: "droppers",
    draw: (luck) => ({
      ...ordinary(luck),
      learning: luck.between(0.1, 0.4),
      drops: { gap: 0.04, gapAfterTwo: 0.25, gapDays: [3, 14], lossADay: 0.3, quits: 0.08 },
    }),
  },
];

/** Someone whose ability stays, with ordinary ups and downs, who does a step on most days. */
export function ordinary(luck: Luck): Traits {
  return {
    ability: clip(55 + luck.around(13), 25, 85),
    slope: luck.between(7, 13),
    partlyWidth: luck.between(6, 16),
    ratingShift: luck.between(-5, 10),
    ratingScale: luck.between(0.85, 1.1),
    relative: luck.between(0, 1),
    ratingNoise: 5,
    ratingStep: 5,
    foundShift: { yes: 0, partly: 0, no: 0 },
    dayMemory: 0.5,
    daySpread: luck.between(3, 6),
    badDays: 0,
    badDayDepth: 0,
    practises: luck.between(0.5, 0.95),
    learning: 0,
    walk: 0,
    path: () => 0,
    jumpDay: undefined,
    drops: undefined,
    confidenceBias: luck.around(0.8),
    confidenceSlope: luck.between(0.5, 0.9),
    tellsPartlyAsYes: 0,
    tellsNoAsPartly: 0,
    energyTells: 0.6,
    setUpBias: luck.around(6),
    answersSetUp: true,
    gives: { energy: 0.75, confidence: 1, found: 1, fit: 0.7 },
    alwaysSaysFit: undefined,
    curve: (margin) => 1 / (1 + Math.exp(-margin)),
  };
}

function clip(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}
