/** The steps rated before and after, and the line through them: worked out once for all that asks about them. */
import type { Practices, Rating } from "./row.ts";
import { shrunkSlope } from "./statistics/regressionToMean.ts";

export interface LiftPairs {
  readonly n: number;
  /** Their places among all practices. */
  readonly places: Int32Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly weight: Float64Array;
  readonly week: Float64Array;
  readonly fit: Fit;
  /** The change that days beginning alike would have had: what follows from the beginning is taken out. */
  readonly lift: Float64Array;
}
export interface Fit {
  readonly weight: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** Spread of the befores, weighed and summed. */
  readonly sxx: number;
  readonly slope: number;
}

export function liftPairs({ n, of }: Practices, rating: Rating): LiftPairs {
  const before = of[`${rating}Before`];
  const after = of[`${rating}After`];
  const places = placesWhere(n, (i) => !Number.isNaN(before[i]) && !Number.isNaN(after[i]));
  const pairs = {
    n: places.length,
    places,
    before: at(before, places),
    after: at(after, places),
    weight: at(of.weight, places),
    week: at(of.week, places),
  };
  const fit = fitOf(pairs);
  const lift = new Float64Array(pairs.n);
  for (let i = 0; i < pairs.n; i++) {
    const start = (pairs.before[i] ?? 0) - fit.meanBefore;
    lift[i] = (pairs.after[i] ?? 0) - fit.meanBefore - fit.slope * start;
  }
  return { ...pairs, fit, lift };
}

export function placesWhere(n: number, keeps: (i: number) => boolean): Int32Array {
  const places = new Int32Array(n);
  let kept = 0;
  for (let i = 0; i < n; i++) if (keeps(i)) places[kept++] = i;
  return places.subarray(0, kept);
}

export function at(column: Float64Array, places: Int32Array): Float64Array {
  const values = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) values[i] = column[places[i] ?? 0] ?? Number.NaN;
  return values;
}

/** Levels as whole numbers: an array is read much faster by those. */
export function levelsAt(column: Float64Array, places: Int32Array): Int32Array {
  const values = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) values[i] = column[places[i] ?? 0] ?? 0;
  return values;
}

/** After on before, late entries weighing less. */
function fitOf({ n, before, after, weight }: Omit<LiftPairs, "fit" | "lift">): Fit {
  let total = 0;
  let sumBefore = 0;
  let sumAfter = 0;
  for (let i = 0; i < n; i++) {
    const w = weight[i] ?? 0;
    total += w;
    sumBefore += w * (before[i] ?? 0);
    sumAfter += w * (after[i] ?? 0);
  }
  const meanBefore = sumBefore / total;
  const meanAfter = sumAfter / total;
  let sxx = 0;
  let sxy = 0;
  for (let i = 0; i < n; i++) {
    const x = (weight[i] ?? 0) * ((before[i] ?? 0) - meanBefore);
    sxx += x * ((before[i] ?? 0) - meanBefore);
    sxy += x * ((after[i] ?? 0) - meanAfter);
  }
  return { weight: total, meanBefore, meanAfter, sxx, slope: shrunkSlope(sxx, sxy, n) };
}
