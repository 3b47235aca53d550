/** How hard a step was feared to be against how hard it was found (E3). */
import { PAIRS_LEAST, POINTS_LEAST, RANGE_LEVEL } from "./askChange.ts";
import type { FearedPattern } from "./pattern.ts";
import type { Question } from "./question.ts";
import type { PracticeRow } from "./row.ts";
import { tQuantile, tTwoSided } from "./statistics/distributions.ts";
import { surety } from "./surety.ts";

/** As for mood: a mean is shown from 5, a direction is asked for from 10. */
const ASKED_LEAST = 10;
const LATEST_SHOWN = 30;

export function askFeared(practices: readonly PracticeRow[]): Question<FearedPattern> {
  const pairs = practices.filter((row) => !Number.isNaN(row.expected) && !Number.isNaN(row.found));
  const n = pairs.length;
  let weight = 0;
  let feared = 0;
  let found = 0;
  let easier = 0;
  let harder = 0;
  for (const row of pairs) {
    weight += row.weight;
    feared += row.weight * row.expected;
    found += row.weight * row.found;
    if (row.found < row.expected) easier += 1;
    if (row.found > row.expected) harder += 1;
  }
  const pattern = { name: "feared", n } as const;
  const table = {
    easier,
    same: n - easier - harder,
    harder,
    pairs: pairs
      .slice(-LATEST_SHOWN)
      .map((row) => ({ id: row.id, day: row.day, feared: row.expected, found: row.found })),
  };
  if (n < PAIRS_LEAST)
    return {
      chance: undefined,
      answer: () => ({ ...pattern, says: { key: "tooEarly", have: n, need: PAIRS_LEAST }, table }),
    };

  const value = (feared - found) / weight;
  const parts = Float64Array.from(pairs, (row) => (row.weight / weight) * (row.expected - row.found - value));
  const { se, df } = surety(
    parts,
    Int32Array.from(pairs, (row) => row.week),
    n - 1,
  );
  const half = tQuantile(1 - RANGE_LEVEL, df) * se;
  const worthSaying = n >= ASKED_LEAST && Math.abs(value) >= POINTS_LEAST;
  return {
    // Ratings that never vary (every fear 40, every finding 30) have no spread to reckon with: one entry's worth.
    chance: n < ASKED_LEAST ? undefined : worthSaying ? tTwoSided(value / Math.max(se, 1 / n), df) : 1,
    answer: (clear) => ({
      ...pattern,
      estimate: { value, from: value - half, to: value + half },
      table: { ...table, feared: feared / weight, found: found / weight },
      says:
        clear && worthSaying
          ? { key: "clear", way: value > 0 ? "easier" : "harder", easier, of: n }
          : { key: "nothingClear", easier, of: n },
    }),
  };
}
