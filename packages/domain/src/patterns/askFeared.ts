/** How hard a step was feared to be against how hard it was found (E3). */
import { PAIRS_LEAST, POINTS_LEAST, RANGE_LEVEL } from "./askChange.ts";
import type { FearedPattern } from "./pattern.ts";
import type { Question } from "./question.ts";
import type { Practices } from "./row.ts";
import { at, placesWhere } from "./liftPairs.ts";
import { dayOfNumber } from "../day/calendar.ts";
import type { RecordId } from "../record/record.ts";
import { tQuantile, tTwoSided } from "./statistics/distributions.ts";
import { surety } from "./surety.ts";

/** As for mood: a mean is shown from 5, a direction is asked for from 10. */
const ASKED_LEAST = 10;
const LATEST_SHOWN = 30;

export function askFeared({ n: all, ids, of }: Practices): Question<FearedPattern> {
  const places = placesWhere(all, (i) => !Number.isNaN(of.expected[i]) && !Number.isNaN(of.found[i]));
  const n = places.length;
  const weights = at(of.weight, places);
  const expected = at(of.expected, places);
  const after = at(of.found, places);
  let weight = 0;
  let feared = 0;
  let found = 0;
  let easier = 0;
  let harder = 0;
  for (let i = 0; i < n; i++) {
    const w = weights[i] ?? 0;
    const one = expected[i] ?? 0;
    const other = after[i] ?? 0;
    weight += w;
    feared += w * one;
    found += w * other;
    if (other < one) easier += 1;
    if (other > one) harder += 1;
  }
  const pattern = { name: "feared", n } as const;
  const table = {
    easier,
    same: n - easier - harder,
    harder,
    pairs: Array.from(places.subarray(Math.max(0, n - LATEST_SHOWN)), (place) => ({
      id: ids[place] ?? ("" as RecordId),
      day: dayOfNumber(of.day[place] ?? 0),
      feared: of.expected[place] ?? 0,
      found: of.found[place] ?? 0,
    })),
  };
  if (n < PAIRS_LEAST)
    return {
      chance: undefined,
      answer: () => ({ ...pattern, says: { key: "tooEarly", have: n, need: PAIRS_LEAST }, table }),
    };

  const value = (feared - found) / weight;
  const parts = expected.map((one, i) => ((weights[i] ?? 0) / weight) * (one - (after[i] ?? 0) - value));
  const { se, df } = surety(parts, at(of.week, places), n - 1);
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
