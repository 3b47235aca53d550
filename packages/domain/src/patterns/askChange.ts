/** Before and after a step, with what comes by itself taken out (facts/honest-patterns 3.2, rule 2). */
import type { ChangePattern, ChangeSays } from "./pattern.ts";
import type { Question } from "./question.ts";
import type { PatternRows, PracticeRow } from "./row.ts";
import { tQuantile, tTwoSided } from "./statistics/distributions.ts";
import { PRIOR_WEIGHT, shrunkSlope } from "./statistics/regressionToMean.ts";
import { surety } from "./surety.ts";
import { usualOf } from "./usual.ts";

/** Counts say nothing under 5; an adjusted change wants 10 pairs, and 10 notes that tell what is usual. */
export const PAIRS_LEAST = 5;
const ADJUSTED_LEAST = 10;
/** Under 1.5 points of 100 a difference is not worth a word (rule 3). */
export const POINTS_LEAST = 1.5;
/** Four times in five (rule 1). */
export const RANGE_LEVEL = 0.8;
/** As many thin lines as a picture can hold. */
const LATEST_SHOWN = 30;

export function askChange(rows: PatternRows, of: "mood" | "confidence"): Question<ChangePattern> {
  const name = of === "mood" ? "moodAfter" : "confidenceAfter";
  const pairs = rows.practices.filter((row) => !Number.isNaN(row[of].before) && !Number.isNaN(row[of].after));
  const n = pairs.length;
  const usual = usualOf(rows, of);
  const fit = fitOf(pairs, of);
  const higher = pairs.filter((row) => row[of].after > row[of].before).length;
  const lower = pairs.filter((row) => row[of].after < row[of].before).length;
  const raw = fit.meanAfter - fit.meanBefore;
  const byItself = (1 - fit.slope) * (usual.value - fit.meanBefore);
  const table = {
    higher,
    same: n - higher - lower,
    lower,
    notes: usual.notes,
    pairs: pairs.slice(-LATEST_SHOWN).map((row) => ({ id: row.id, day: row.day, ...row[of] })),
    ...(n >= PAIRS_LEAST ? { before: fit.meanBefore, after: fit.meanAfter } : undefined),
  };
  const early = tooEarly(n, usual.notes, higher);
  if (early) return { chance: undefined, answer: () => ({ name, n, says: early, table }) };

  const { se, df } = changeSurety(pairs, of, fit, usual);
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

export interface Fit {
  readonly weight: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** Spread of the befores, weighed and summed. */
  readonly sxx: number;
  readonly slope: number;
}

/** After on before, late entries weighing less; pairs only. */
export function fitOf(pairs: readonly PracticeRow[], of: "mood" | "confidence"): Fit {
  let weight = 0;
  let before = 0;
  let after = 0;
  for (const row of pairs) {
    weight += row.weight;
    before += row.weight * row[of].before;
    after += row.weight * row[of].after;
  }
  const meanBefore = before / weight;
  const meanAfter = after / weight;
  let sxx = 0;
  let sxy = 0;
  for (const row of pairs) {
    const x = row[of].before - meanBefore;
    sxx += row.weight * x * x;
    sxy += row.weight * x * (row[of].after - meanAfter);
  }
  return { weight, meanBefore, meanAfter, sxx, slope: shrunkSlope(sxx, sxy, pairs.length) };
}

function changeSurety(
  pairs: readonly PracticeRow[],
  of: "mood" | "confidence",
  fit: Fit,
  usual: { readonly value: number; readonly variance: number },
) {
  const n = pairs.length;
  const trust = n / (n + PRIOR_WEIGHT);
  const away = usual.value - fit.meanBefore;
  const tilt = fit.sxx > 0 ? (trust * away * fit.weight) / fit.sxx : 0;
  const parts = new Float64Array(n);
  const weeks = new Int32Array(n);
  pairs.forEach((row, i) => {
    const x = row[of].before - fit.meanBefore;
    const rest = row[of].after - fit.meanAfter - fit.slope * x;
    parts[i] = (row.weight / fit.weight) * rest * (1 + tilt * x);
    weeks[i] = row.week;
  });
  const sure = surety(parts, weeks, n - 2);
  const fromPrior = away * (1 - trust) * PRIOR_SLOPE_SPREAD;
  const fromUsual = (1 - fit.slope) ** 2 * usual.variance;
  return { se: Math.sqrt(sure.se ** 2 + fromPrior ** 2 + fromUsual), df: sure.df };
}

/** How far people's slopes lie from .6: between .2 and 1 nearly all, a guess on the wide side. */
const PRIOR_SLOPE_SPREAD = 0.2;
