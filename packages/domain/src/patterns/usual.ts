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
  const { ratings, withStep, without, stepDays, weeks } = daysOf(rows, of);
  const n = ratings.length;
  if (n < 2) return { value: Number.NaN, variance: Number.NaN, worth: 0 };
  const weight = weightOfNotes(withStep.n / stepDays, without.n / Math.max(without.n, weeks * 7 - stepDays));
  // As many days as these are worth, some counting more than others (Kish 1965).
  const days = (withStep.n + weight * without.n) ** 2 / (withStep.n + weight * weight * without.n);
  const { variance, wider } = spreadOf(ratings);
  const worth = days / wider;
  // A median of bell-shaped values is off by π/2 times as much as their mean.
  return {
    value: weightedMedian(withStep.counts, without.counts, weight),
    variance: ((Math.PI / 2) * variance) / worth,
    worth,
  };
}

/** What share of days is rated, with a step and without; one note stands for no more days than this. */
const STANDS_FOR_MOST = 4;
function weightOfNotes(ratedWithStep: number, ratedWithout: number): number {
  return ratedWithStep > 0 && ratedWithout > 0
    ? Math.min(STANDS_FOR_MOST, Math.max(1 / STANDS_FOR_MOST, ratedWithStep / ratedWithout))
    : 1;
}

interface Counted {
  n: number;
  /** Ratings are whole numbers from 0 to 100, so a median is counted out, not sorted out. */
  readonly counts: Int32Array;
}

/** Every rated day in order, and how many ratings of each kind of day. */
function daysOf({ practices, moods }: PatternRows, of: Rating) {
  const from = Math.min(leastOf(practices.of.day), leastOf(moods.of.day));
  const to = Math.max(mostOf(practices.of.day), mostOf(moods.of.day));
  const length = to >= from ? to - from + 1 : 0;
  const first = new Float64Array(length).fill(Number.NaN);
  const stepped = new Uint8Array(length);
  const weeks = new Set<number>();
  let stepDays = 0;
  const before = practices.of[`${of}Before`];
  for (let i = 0; i < practices.n; i++) {
    if (practices.of.week[i] !== practices.of.week[i - 1]) weeks.add(practices.of.week[i] ?? 0);
    const day = (practices.of.day[i] ?? 0) - from;
    if (stepped[day] === 0) stepDays += 1;
    stepped[day] = 1;
    if (Number.isNaN(first[day])) first[day] = before[i] ?? Number.NaN;
  }
  for (let i = 0; i < moods.n; i++) {
    const rating = moods.of[of][i] ?? Number.NaN;
    if (Number.isNaN(rating)) continue;
    weeks.add(moods.of.week[i] ?? 0);
    const day = (moods.of.day[i] ?? 0) - from;
    if (stepped[day] === 0 && Number.isNaN(first[day])) first[day] = rating;
  }
  const withStep: Counted = { n: 0, counts: new Int32Array(101) };
  const without: Counted = { n: 0, counts: new Int32Array(101) };
  let rated = 0;
  for (let day = 0; day < length; day++) {
    const rating = first[day] ?? Number.NaN;
    if (Number.isNaN(rating)) continue;
    first[rated++] = rating;
    const kind = stepped[day] === 1 ? withStep : without;
    const place = Math.min(100, Math.max(0, Math.round(rating)));
    kind.n += 1;
    kind.counts[place] = (kind.counts[place] ?? 0) + 1;
  }
  return { ratings: first.subarray(0, rated), withStep, without, stepDays, weeks: weeks.size };
}

function leastOf(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) least = Math.min(least, values[i] ?? least);
  return least;
}
function mostOf(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] ?? most);
  return most;
}

/**
 * How far days lie apart, and how much less they say for hanging together. A rating is a mood with a wobble of its own:
 * the wobble hides how long moods last, so that is read from how the likeness of days fades from one day to two.
 */
function spreadOf(ratings: Float64Array): { readonly variance: number; readonly wider: number } {
  const n = ratings.length;
  const mean = ratings.reduce((sum, one) => sum + one, 0) / n;
  let squares = 0;
  let one = 0;
  let two = 0;
  for (let i = 0; i < n; i++) {
    const here = (ratings[i] ?? 0) - mean;
    squares += here * here;
    if (i > 0) one += here * ((ratings[i - 1] ?? 0) - mean);
    if (i > 1) two += here * ((ratings[i - 2] ?? 0) - mean);
  }
  const r = squares > 0 ? one / squares : 0;
  const lasting = r > SEEN_FROM ? Math.min(LASTING_MOST, Math.max(r, two / one)) : r;
  const faded = 1 + (2 * Math.max(0, r)) / (1 - Math.max(0, lasting));
  return { variance: squares / (n - 1), wider: Math.max(inflation(r, n, LASTING_MOST), faded) };
}

/** Days of mood hang together more than changes do, so more than the .8 of rule 3 may be believed. */
const LASTING_MOST = 0.95;
/** Under this the fading is drowned in chance. */
const SEEN_FROM = 0.3;

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
