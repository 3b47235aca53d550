/**
 * Areas, times, skills: which of them lies apart from the rest (facts/honest-patterns 3.2, rule 3). Each level's mean is
 * drawn towards the middle by as much as its own numbers are few; a direction is named only with 5 of the level, 20 in
 * all, 97.5 % sure of the way and the size worth saying.
 */
import type { Estimate } from "./pattern.ts";
import { normalShare, normalQuantile, tTwoSided } from "./statistics/distributions.ts";
import { pool } from "./statistics/pooling.ts";
import { surety } from "./surety.ts";

/** Levels as numbers from 0 up; in the order it happened. */
export interface Observed {
  readonly level: Int32Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  readonly week: Float64Array;
}
export interface Compared {
  /** Undefined under the least counts. */
  readonly chance: number | undefined;
  /** What is still short of the least counts: entries in all, or of the second level. */
  readonly short?: { readonly have: number; readonly need: number };
  readonly surest: { readonly level: number; readonly apart: Estimate } | undefined;
  /** Pooled means of the levels that have enough. */
  readonly pooled: ReadonlyMap<number, Estimate>;
}

export const LEVEL_LEAST = 5;
export const ALL_LEAST = 20;
const DIRECTION_LEAST = 0.975;

/** `least` is the smallest difference worth saying. */
export function compareLevels(
  observed: Observed,
  least: number,
  range: { readonly from: number; readonly to: number },
): Compared {
  const levels = gather(observed);
  const enough = levels.filter(({ n }) => n >= LEVEL_LEAST);
  const short = shortOf(observed.y.length, levels);
  if (short) return { chance: undefined, short, surest: undefined, pooled: new Map() };

  const all = totals(observed);
  const parts = new Float64Array(all.n);
  const apart = enough.map((level) => apartFromRest(observed, level, all, parts));
  const pooled = pool(
    enough.map(({ mean }) => mean),
    apart.map(({ se }) => se * se),
  );
  const z = normalQuantile(0.9);
  const estimates = new Map<number, Estimate>();
  const candidates = enough.flatMap((level, i) => {
    const shrunk = pooled.shrunk[i];
    const test = apart[i];
    if (!shrunk || !test) return [];
    estimates.set(level.level, clipped(shrunk.mean, z * shrunk.se, range));
    const away = shrunk.mean - pooled.mu;
    const sureOfWay = normalShare(Math.abs(away) / shrunk.se) >= DIRECTION_LEAST;
    const chance = sureOfWay && Math.abs(away) >= least ? tTwoSided(test.difference / test.se, test.df) : 1;
    const half = z * shrunk.se;
    return [{ level: level.level, chance, apart: { value: away, from: away - half, to: away + half } }];
  });
  // Two levels ask one question; more ask one each.
  const questions = candidates.length === 2 ? 1 : candidates.length;
  const surest = candidates.reduce((best, one) => (one.chance < best.chance ? one : best));
  return { chance: Math.min(1, surest.chance * questions), surest, pooled: estimates };
}

function shortOf(n: number, levels: readonly Gathered[]) {
  if (n < ALL_LEAST) return { have: n, need: ALL_LEAST };
  const second = levels.map((level) => level.n).sort((one, other) => other - one)[1] ?? 0;
  return second < LEVEL_LEAST ? { have: second, need: LEVEL_LEAST } : undefined;
}

interface Gathered {
  readonly level: number;
  n: number;
  weight: number;
  squaredWeights: number;
  sum: number;
  mean: number;
  spread: number;
}

function gather({ level, y, weight }: Observed): readonly Gathered[] {
  const levels: Gathered[] = [];
  for (let i = 0; i < y.length; i++) {
    const number = level[i] ?? 0;
    const one = (levels[number] ??= { level: number, n: 0, weight: 0, squaredWeights: 0, sum: 0, mean: 0, spread: 0 });
    const w = weight[i] ?? 0;
    one.n += 1;
    one.weight += w;
    one.squaredWeights += w * w;
    one.sum += w * (y[i] ?? 0);
  }
  for (const one of levels) if (one) one.mean = one.sum / one.weight;
  for (let i = 0; i < y.length; i++) {
    const one = levels[level[i] ?? 0];
    if (one) one.spread += (weight[i] ?? 0) * ((y[i] ?? 0) - one.mean) ** 2;
  }
  // A level that nothing was observed of leaves a hole.
  return levels.filter((one) => one !== undefined);
}

interface Totals {
  readonly n: number;
  readonly weight: number;
  readonly mean: number;
  /** Around the one mean of all: what the values would vary by if no level lay apart. */
  readonly variance: number;
}

function totals({ y, weight: weights }: Observed): Totals {
  const n = y.length;
  let weight = 0;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    weight += weights[i] ?? 0;
    sum += (weights[i] ?? 0) * (y[i] ?? 0);
  }
  const mean = sum / weight;
  let spread = 0;
  for (let i = 0; i < n; i++) spread += (weights[i] ?? 0) * ((y[i] ?? 0) - mean) ** 2;
  return { n, weight, mean, variance: (spread / weight) * (n / (n - 1)) };
}

/** One level's mean against the mean of all others, and how sure that is: the most doubtful of three reckonings. `parts` is room to reckon in. */
function apartFromRest(observed: Observed, level: Gathered, all: Totals, parts: Float64Array) {
  const rest = all.weight - level.weight;
  const restMean = (all.mean * all.weight - level.sum) / rest;
  const difference = level.mean - restMean;
  let squaredShares = 0;
  for (let i = 0; i < all.n; i++) {
    const inside = observed.level[i] === level.level;
    const share = (observed.weight[i] ?? 0) / (inside ? level.weight : -rest);
    // Around the means as they are: a level that truly lies apart must not pass for days that hang together.
    parts[i] = share * ((observed.y[i] ?? 0) - (inside ? level.mean : restMean));
    squaredShares += share * share;
  }
  // As many entries as the late ones among them are worth.
  const worth = level.weight ** 2 / level.squaredWeights;
  const restWorth = all.n - level.n;
  const own = ((level.spread / level.weight) * (level.n / (level.n - 1))) / worth;
  const alone = Math.max(all.variance * squaredShares, own, TINY);
  return { difference, ...surety(parts, observed.week, Math.max(1, Math.min(worth, restWorth) - 1), alone) };
}

/** Where every value is alike there is nothing to divide by, and nothing to say. */
const TINY = 1e-9;

function clipped(value: number, half: number, { from, to }: { readonly from: number; readonly to: number }): Estimate {
  const inside = (one: number) => Math.min(to, Math.max(from, one));
  return { value: inside(value), from: inside(value - half), to: inside(value + half) };
}
