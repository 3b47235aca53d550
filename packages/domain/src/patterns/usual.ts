/**
 * Where someone's mood usually lies: the median over their days, with and without a step (facts/honest-patterns 3.2,
 * rule 2). A day counts once, by its first rating that no step had shaped yet. Days without a step are noted less often
 * than days with one, and steps are often begun on low days; so those that are noted stand for the others of the weeks
 * that hold anything. A week without an entry does not count.
 */
import type { PatternRows, Rating } from "./row.ts";
import { inflation } from "./surety.ts";

export interface Usual {
  readonly value: number;
  /** How far off the median may be, as a variance. */
  readonly variance: number;
  /** How many days that know nothing of each other it rests on. */
  readonly worth: number;
}

export function usualOf(rows: PatternRows, of: Rating): Usual {
  const { withStep, without, stepDays, weeks } = daysOf(rows, of);
  const n = withStep.n + without.n;
  if (n < 2) return { value: Number.NaN, variance: Number.NaN, worth: 0 };
  const weight = weightOfNotes(withStep.n / stepDays, without.n / Math.max(without.n, weeks * 7 - stepDays));
  // As many days as these are worth, some counting more than others (Kish 1965).
  const days = (withStep.n + weight * without.n) ** 2 / (withStep.n + weight * weight * without.n);
  const { variance, r } = spreadOf(withStep, without);
  const worth = days / inflation(r, n, LASTING_MOST);
  // A median of bell-shaped values is off by π/2 times as much as their mean.
  return {
    value: weightedMedian(withStep.counts, without.counts, weight),
    variance: ((Math.PI / 2) * variance) / worth,
    worth,
  };
}

/** Days of mood hang together more than changes do, so more than the .8 of rule 3 may be believed. */
const LASTING_MOST = 0.95;

/** What share of days is rated, with a step and without; one note stands for no more days than this. */
const STANDS_FOR_MOST = 4;
function weightOfNotes(ratedWithStep: number, ratedWithout: number): number {
  return ratedWithStep > 0 && ratedWithout > 0
    ? Math.min(STANDS_FOR_MOST, Math.max(1 / STANDS_FOR_MOST, ratedWithStep / ratedWithout))
    : 1;
}

const NO_STEP = -1;
function daysOf({ practices, moods }: PatternRows, of: Rating) {
  const before = practices.of[`${of}Before`];
  const { day: days, week } = practices.of;
  const weeks = new Set<number>();
  const firstDay = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const lastDay = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  /** By day: its first rating, NaN where a step was not rated, and NO_STEP. */
  const first = new Float64Array(practices.n > 0 ? lastDay - firstDay + 1 : 0).fill(NO_STEP);
  let stepDays = 0;
  for (let i = 0; i < practices.n; i++) {
    if (week[i] !== week[i - 1]) weeks.add(week[i] ?? 0);
    const day = (days[i] ?? 0) - firstDay;
    if (first[day] === NO_STEP) stepDays += 1;
    if (first[day] === NO_STEP || Number.isNaN(first[day])) first[day] = before[i] ?? Number.NaN;
  }
  const without = createRatings();
  let last: number | undefined;
  for (let i = 0; i < moods.n; i++) {
    const rating = moods.of[of][i] ?? Number.NaN;
    if (Number.isNaN(rating)) continue;
    weeks.add(moods.of.week[i] ?? 0);
    const day = moods.of.day[i] ?? 0;
    if ((first[day - firstDay] ?? NO_STEP) === NO_STEP && day !== last) without.add(rating);
    last = day;
  }
  const withStep = createRatings();
  for (let i = 0; i < first.length; i++) {
    const rating = first[i] ?? NO_STEP;
    if (rating >= 0) withStep.add(rating);
  }
  return { withStep: withStep.now(), without: without.now(), stepDays, weeks: weeks.size };
}

interface Ratings {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  /** Each times the one before it. */
  readonly products: number;
  readonly ends: number;
  readonly counts: Int32Array;
}

/** Ratings are whole numbers from 0 to 100, so a median is counted out, not sorted out. */
function createRatings() {
  const counts = new Int32Array(101);
  let n = 0;
  let sum = 0;
  let squares = 0;
  let products = 0;
  let first = 0;
  let last = 0;

  function add(rating: number): void {
    const place = Math.min(100, Math.max(0, Math.round(rating)));
    counts[place] = (counts[place] ?? 0) + 1;
    if (n === 0) first = rating;
    else products += rating * last;
    n += 1;
    sum += rating;
    squares += rating * rating;
    last = rating;
  }
  return { add, now: (): Ratings => ({ n, sum, squares, products, ends: first + last, counts }) };
}

function spreadOf(...parts: readonly Ratings[]): { readonly variance: number; readonly r: number } {
  let n = 0;
  let spread = 0;
  let lagged = 0;
  for (const one of parts) {
    if (one.n < 2) continue;
    const mean = one.sum / one.n;
    n += one.n;
    spread += one.squares - one.n * mean * mean;
    // Σ (x − mean)(y − mean) over neighbours, written out so that one pass is enough.
    lagged += one.products - mean * (2 * one.sum - one.ends) + (one.n - 1) * mean * mean;
  }
  return { variance: n > 1 ? spread / (n - 1) : 0, r: spread > 0 ? lagged / spread : 0 };
}

/**
 * Thumbs like fives and tens, so a value stands for all that lies nearer to it than to its neighbours; the median lies
 * as far along that stretch as half of all days does.
 */
function weightedMedian(one: Int32Array, other: Int32Array, weight: number): number {
  const places: number[] = [];
  let total = 0;
  for (let place = 0; place <= 100; place++) {
    if (at(place) === 0) continue;
    places.push(place);
    total += at(place);
  }
  let below = 0;
  for (const [i, place] of places.entries()) {
    const here = at(place);
    if (below + here >= total / 2) {
      const from = ((places[i - 1] ?? place) + place) / 2;
      const to = ((places[i + 1] ?? place) + place) / 2;
      return from + (to - from) * ((total / 2 - below) / here);
    }
    below += here;
  }
  return Number.NaN;

  function at(place: number): number {
    return (one[place] ?? 0) + weight * (other[place] ?? 0);
  }
}
