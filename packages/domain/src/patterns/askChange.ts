/** Before and after a step, with what comes by itself taken out (facts/honest-patterns 3.2, rule 2). */
import type { RecordId } from "../record/record.ts";
import type { ChangePattern, ChangeSays } from "./pattern.ts";
import type { Question } from "./question.ts";
import type { LiftPairs } from "./liftPairs.ts";
import type { PatternRows, Rating } from "./row.ts";
import { dayOfNumber } from "../day/calendar.ts";
import { tQuantile, tTwoSided } from "./statistics/distributions.ts";
import { PRIOR_WEIGHT } from "./statistics/regressionToMean.ts";
import { surety } from "./surety.ts";
import { usualOf, type Usual } from "./usual.ts";

/** Counts say nothing under 5; an adjusted change wants 10 pairs, and 10 notes that tell what is usual. */
export const PAIRS_LEAST = 5;
const ADJUSTED_LEAST = 10;
/** Under 1.5 points of 100 a difference is not worth a word (rule 3). */
export const POINTS_LEAST = 1.5;
/** Four times in five (rule 1). */
export const RANGE_LEVEL = 0.8;
/** As many thin lines as a picture can hold. */
const LATEST_SHOWN = 30;

export function askChange(rows: PatternRows, pairs: LiftPairs, of: Rating): Question<ChangePattern> {
  const name = of === "mood" ? "moodAfter" : "confidenceAfter";
  const { n, before, after, fit } = pairs;
  const notes = rows.moods.of[of].reduce((sum, rating) => (Number.isNaN(rating) ? sum : sum + 1), 0);
  let higher = 0;
  let lower = 0;
  for (let i = 0; i < n; i++) {
    const change = (after[i] ?? 0) - (before[i] ?? 0);
    if (change > 0) higher += 1;
    if (change < 0) lower += 1;
  }
  const raw = fit.meanAfter - fit.meanBefore;
  const table = {
    higher,
    same: n - higher - lower,
    lower,
    notes,
    pairs: latest(rows, pairs),
    ...(n >= PAIRS_LEAST ? { before: fit.meanBefore, after: fit.meanAfter } : undefined),
  };
  const early = tooEarly(n, notes, higher);
  if (early) return { chance: undefined, answer: () => ({ name, n, says: early, table }) };

  const usual = usualOf(rows, of);
  const byItself = (1 - fit.slope) * (usual.value - fit.meanBefore);
  const { se, df } = changeSurety(pairs, usual);
  const value = raw - byItself;
  const half = tQuantile(1 - RANGE_LEVEL, df) * se;
  const worthSaying = Math.abs(value) >= POINTS_LEAST;
  return {
    chance: worthSaying ? tTwoSided(value / se, df) : 1,
    answer: (clear) => ({
      name,
      n,
      estimate: { value, from: value - half, to: value + half },
      table: { ...table, raw, byItself },
      says:
        clear && worthSaying
          ? { key: "clear", way: value > 0 ? "higher" : "lower", higher, of: n }
          : { key: "nothingClear", higher, of: n },
    }),
  };
}

function tooEarly(n: number, notes: number, higher: number): ChangeSays | undefined {
  if (n < PAIRS_LEAST) return { key: "tooEarly", have: n, need: PAIRS_LEAST };
  const pairs = { key: "pairs", higher, of: n, need: ADJUSTED_LEAST } as const;
  if (n < ADJUSTED_LEAST) return { ...pairs, because: "fewPairs", have: n };
  if (notes < ADJUSTED_LEAST) return { ...pairs, because: "fewNotes", have: notes };
  return undefined;
}

function latest({ practices }: PatternRows, { n, places, before, after }: LiftPairs) {
  return Array.from(places.subarray(Math.max(0, n - LATEST_SHOWN)), (place, i) => {
    const pair = Math.max(0, n - LATEST_SHOWN) + i;
    return {
      id: practices.ids[place] ?? ("" as RecordId),
      day: dayOfNumber(practices.of.day[place] ?? 0),
      before: before[pair] ?? 0,
      after: after[pair] ?? 0,
    };
  });
}

function changeSurety({ n, before, after, weight, week, fit }: LiftPairs, usual: Usual) {
  const trust = n / (n + PRIOR_WEIGHT);
  const away = usual.value - fit.meanBefore;
  const tilt = fit.sxx > 0 ? (trust * away * fit.weight) / fit.sxx : 0;
  const parts = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const x = (before[i] ?? 0) - fit.meanBefore;
    const rest = (after[i] ?? 0) - fit.meanAfter - fit.slope * x;
    parts[i] = ((weight[i] ?? 0) / fit.weight) * rest * (1 + tilt * x);
  }
  const sure = surety(parts, week, n - 2);
  const fromPrior = away * (1 - trust) * PRIOR_SLOPE_SPREAD;
  const fromUsual = (1 - fit.slope) ** 2 * usual.variance;
  const variance = sure.se ** 2 + fromPrior ** 2 + fromUsual;
  // Welch 1947: the less sure part has its say in how wide the range is.
  const df =
    variance ** 2 / (sure.se ** 4 / sure.df + fromUsual ** 2 / Math.max(1, usual.worth - 1) + fromPrior ** 4 / sure.df);
  return { se: Math.sqrt(variance), df };
}

/** How far people's slopes lie from .6: between .2 and 1 nearly all, a guess on the wide side. */
const PRIOR_SLOPE_SPREAD = 0.2;
