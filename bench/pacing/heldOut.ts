/**
 * People of other kinds than the six, kept apart: no size was fitted to them. One rule came from looking at them: that
 * being away is judged by a person's own rhythm ("sparse loggers").
 */
import { ordinary, type Population } from "./populations.ts";

export const heldOut: readonly Population[] = [
  {
    name: "slow drift",
    draw: (luck) => {
      const aDay = luck.between(-0.3, 0.3);
      return { ...ordinary(luck), path: (day) => aDay * day };
    },
  },
  {
    // Down by 20 to 35 within a week, level for two, and half of the way back over a month.
    name: "relapse",
    draw: (luck) => {
      const [begins, depth] = [Math.floor(luck.between(25, 45)), luck.between(20, 35)];
      const down = (day: number) => Math.min(1, Math.max(0, (day - begins) / 7));
      const back = (day: number) => 0.5 * Math.min(1, Math.max(0, (day - begins - 21) / 30));
      return { ...ordinary(luck), path: (day) => depth * (back(day) - down(day)) };
    },
  },
  {
    name: "two kinds of days",
    draw: (luck) => ({ ...ordinary(luck), daySpread: 3, badDays: luck.between(0.3, 0.5), badDayDepth: -22 }),
  },
  {
    name: "sparse loggers",
    draw: (luck) => ({
      ...ordinary(luck),
      practises: luck.between(0.1, 0.25),
      answersSetUp: false,
      gives: { energy: 0.2, confidence: 0.1, found: 0.1, fit: 0.1 },
    }),
  },
  { name: "once a week", draw: (luck) => ({ ...ordinary(luck), practises: 1 / 7 }) },
  { name: "“fit” out of kindness", draw: (luck) => ({ ...ordinary(luck), alwaysSaysFit: "right", walk: 0.6 }) },
  {
    name: "kind about all of it",
    draw: (luck) => ({
      ...ordinary(luck),
      alwaysSaysFit: "right",
      tellsPartlyAsYes: 0.5,
      tellsNoAsPartly: 0.5,
      confidenceBias: 1.5,
    }),
  },
  { name: "very low start", draw: (luck) => ({ ...ordinary(luck), ability: luck.between(8, 22) }) },
  { name: "very high start", draw: (luck) => ({ ...ordinary(luck), ability: luck.between(88, 105) }) },
  { name: "set-up far off", draw: (luck) => ({ ...ordinary(luck), setUpBias: luck.happens(0.5) ? 28 : -28 }) },
  {
    // One step in 16 comes to nothing, however easy it is.
    name: "life gets in the way",
    draw: (luck) => ({ ...ordinary(luck), curve: (margin) => 0.94 / (1 + Math.exp(-margin)) }),
  },
  {
    name: "all or nothing",
    draw: (luck) => ({ ...ordinary(luck), slope: luck.between(3, 5), partlyWidth: luck.between(1, 3) }),
  },
  {
    name: "rough raters",
    draw: (luck) => ({
      ...ordinary(luck),
      ratingNoise: 10,
      ratingStep: 20,
      foundShift: { yes: -8, partly: 5, no: 15 },
    }),
  },
  { name: "energy says nothing", draw: (luck) => ({ ...ordinary(luck), energyTells: 0, daySpread: 6 }) },
  {
    // Monday to Friday another life than at the weekend.
    name: "weekdays and weekends",
    draw: (luck) => ({ ...ordinary(luck), path: (day) => (day % 7 >= 5 ? 14 : 0) }),
  },
];
