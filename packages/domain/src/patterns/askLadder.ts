/** Steps by how hard they were rated beforehand: what is done in full, and how hard is just right. */
import type { LadderPattern, LadderRow } from "./pattern.ts";
import type { Question } from "./question.ts";
import { doneOfNumber, PARTLY, YES, type Practices } from "./row.ts";
import { shareOf, SHARE_N_LEAST } from "./shareOf.ts";
import { tTwoSided } from "./statistics/distributions.ts";
import { surety } from "./surety.ts";

/** What suits someone now: the latest steps, not those of years ago. */
const LATEST = 90;
/** As many marks as stay apart in a picture. */
const MARKS_SHOWN = 40;
const BAND = 20;
/** The success band that pacing aims at begins here (facts/sizing-engine 2.1: a choice, not a finding). */
const SUITS_FROM = 0.7;
const ASKED_LEAST = 20;

export function askLadder(practices: Practices): Question<LadderPattern> {
  const rated = latestRated(practices);
  const n = rated.length;
  const table = rungs(rated);
  const band = bandOf(rated);
  const latest = rated.slice(-MARKS_SHOWN).map(({ difficulty, done }) => ({ difficulty, done: doneOfNumber(done) }));
  const pattern = { name: "ladder", n, table, latest } as const;
  if (!band)
    return {
      chance: undefined,
      answer: () => ({
        ...pattern,
        says: { key: "tooEarly", have: Math.min(n, SHARE_N_LEAST - 1), need: SHARE_N_LEAST },
      }),
    };
  const { share, ...counts } = band;
  const told = { ...pattern, ...(share ? { estimate: share } : undefined) };
  const tilt = n >= ASKED_LEAST ? tiltOf(rated) : undefined;
  return {
    chance: tilt?.chance,
    answer: (clear) => ({
      ...told,
      says: clear && tilt ? { key: "clear", way: tilt.way, ...counts } : { key: "counts", ...counts },
    }),
  };
}

interface Rated {
  readonly difficulty: number;
  readonly done: number;
  readonly weight: number;
  readonly week: number;
}

/** As it was rated before; found hard only where nothing else was said. */
function latestRated({ n, of }: Practices): readonly Rated[] {
  const rated: Rated[] = [];
  for (let i = n - 1; i >= 0 && rated.length < LATEST; i--) {
    const expected = of.expected[i] ?? Number.NaN;
    const difficulty = Number.isNaN(expected) ? (of.found[i] ?? Number.NaN) : expected;
    if (Number.isNaN(difficulty)) continue;
    rated.push({ difficulty, done: of.done[i] ?? 0, weight: of.weight[i] ?? 0, week: of.week[i] ?? 0 });
  }
  return rated.reverse();
}

function rungs(rated: readonly Rated[]): readonly LadderRow[] {
  return [0, 20, 40, 60, 80].map((from) => {
    const counts = countIn(rated, from, from + BAND);
    return {
      from,
      to: from + BAND,
      done: counts.done,
      partly: counts.partly,
      no: counts.no,
      ...shareOf(counts.done, counts.of),
    };
  });
}

/** The hardest twenty points that mostly work; else where most steps are. */
function bandOf(rated: readonly Rated[]) {
  const bands = Array.from({ length: 17 }, (_, i) => {
    const from = i * 5;
    const { done, partly, of } = countIn(rated, from, from + BAND);
    return { from, to: from + BAND, done, partly, of, ...shareOf(done, of) };
  }).filter(({ of }) => of >= SHARE_N_LEAST);
  const hardest = bands.findLast(({ share }) => (share?.value ?? 0) >= SUITS_FROM);
  return (
    hardest ??
    bands.reduce<(typeof bands)[number] | undefined>((most, one) => (most && most.of >= one.of ? most : one), undefined)
  );
}

function countIn(rated: readonly Rated[], from: number, to: number) {
  const counts = { done: 0, partly: 0, no: 0, of: 0 };
  for (const row of rated) {
    const { difficulty } = row;
    if (difficulty < from || (difficulty >= to && !(difficulty === 100 && to === 100))) continue;
    counts.of += 1;
    if (row.done === YES) counts.done += 1;
    else if (row.done === PARTLY) counts.partly += 1;
    else counts.no += 1;
  }
  return counts;
}

/** Whether doing it in full goes with the rating at all: the slope between them against chance. */
function tiltOf(rated: readonly Rated[]) {
  const n = rated.length;
  let weight = 0;
  let x = 0;
  let y = 0;
  for (const row of rated) {
    weight += row.weight;
    x += row.weight * row.difficulty;
    if (row.done === YES) y += row.weight;
  }
  x /= weight;
  y /= weight;
  let spread = 0;
  let together = 0;
  const parts = new Float64Array(n);
  rated.forEach((row, i) => {
    const across = row.weight * (row.difficulty - x);
    const up = (row.done === YES ? 1 : 0) - y;
    spread += across * (row.difficulty - x);
    together += across * up;
    parts[i] = across * up;
  });
  for (let i = 0; i < n; i++) parts[i] = (parts[i] ?? 0) - together / n;
  if (spread === 0 || y === 0 || y === 1) return { chance: 1, way: "lower" as const };
  const sure = surety(
    parts,
    rated.map((row) => row.week),
    n - 2,
    // As if the two had nothing to do with each other.
    spread * y * (1 - y),
  );
  return {
    chance: tTwoSided(together / sure.se, sure.df),
    way: together > 0 ? ("higher" as const) : ("lower" as const),
  };
}
