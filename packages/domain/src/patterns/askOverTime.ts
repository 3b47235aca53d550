/** What changed over weeks and months (facts/honest-patterns 3.2, rules 5 and 6). Weeks without an entry are not there. */
import { dayOfNumber } from "../day/calendar.ts";
import type { DonePattern, WeeksPattern } from "./pattern.ts";
import type { Question } from "./question.ts";
import type { PatternRows, PracticeRow } from "./row.ts";
import { shareOf } from "./shareOf.ts";
import { lagOne } from "./statistics/nonoverlap.ts";
import { binaryChange } from "./statistics/changePoint.ts";
import { newcombeDifference } from "./statistics/proportions.ts";
import { mannKendall, theilSen } from "./statistics/trend.ts";
import { inflation, surety } from "./surety.ts";

/** Half a year of weeks that hold something. */
const WEEKS_SHOWN = 26;
const ENTRIES_LEAST = 14;
const WEEKS_LEAST = 3;
/** A point a week. */
const SLOPE_LEAST = 1;

export function askMoodOverWeeks({ practices, moods }: PatternRows): Question<WeeksPattern> {
  const weeks = new Map<number, { week: number; n: number; weight: number; sum: number }>();
  for (const row of moods) note(row.week, row.mood, row.weight);
  for (const row of practices) note(row.week, row.mood.before, row.weight);
  const shown = [...weeks.values()].sort((one, other) => one.week - other.week).slice(-WEEKS_SHOWN);
  const n = shown.reduce((sum, one) => sum + one.n, 0);
  const table = shown.map((one) => ({
    from: dayOfNumber(one.week * 7 - 3),
    n: one.n,
    mood: one.sum / one.weight,
  }));
  const pattern = { name: "moodOverWeeks", n, table } as const;
  if (n < ENTRIES_LEAST || shown.length < WEEKS_LEAST)
    return {
      chance: undefined,
      answer: () => ({
        ...pattern,
        says: { key: "tooEarly", have: Math.min(n, ENTRIES_LEAST), need: ENTRIES_LEAST },
      }),
    };

  const means = table.map(({ mood }) => mood);
  const { slope, intercept } = theilSen(means);
  const rest = means.map((one, i) => one - intercept - slope * (i + 1));
  const { p } = mannKendall(means, inflation(lagOne(rest), means.length));
  const worthSaying = Math.abs(slope) >= SLOPE_LEAST;
  const first = intercept + slope;
  const last = intercept + slope * means.length;
  return {
    chance: worthSaying ? p : 1,
    answer: (clear) => ({
      ...pattern,
      says:
        clear && worthSaying
          ? { key: "clear", way: slope > 0 ? "higher" : "lower", weeks: means.length, first, last }
          : { key: "nothingClear" },
    }),
  };

  function note(week: number, mood: number, weight: number): void {
    if (Number.isNaN(mood)) return;
    const one = weeks.get(week) ?? { week, n: 0, weight: 0, sum: 0 };
    weeks.set(week, one);
    one.n += 1;
    one.weight += weight;
    one.sum += weight * mood;
  }
}

/** About a year of a step a day. */
const STEPS_SHOWN = 400;
const SEGMENT_LEAST = 5;
const BAYES_FACTOR_LEAST = 10;

/**
 * Steps done in full, with one change or none. A Bayes factor of k comes up by chance in at most 1 of k cases
 * (Ville 1939 by way of Vovk & Wang 2021), so 1/k is what goes to the other questions.
 */
export function askDoneOverTime(practices: readonly PracticeRow[]): Question<DonePattern> {
  const shown = practices.slice(-STEPS_SHOWN);
  const n = shown.length;
  const done = shown.map((row) => row.done === "yes");
  const change = n >= ENTRIES_LEAST ? binaryChange(done, SEGMENT_LEAST) : undefined;
  const [first] = shown;
  const whole = first ? [part(shown)] : [];
  if (!change)
    return {
      chance: undefined,
      answer: () => ({
        name: "doneOverTime",
        n,
        says: { key: "tooEarly", have: n, need: ENTRIES_LEAST },
        table: whole,
      }),
    };
  const { after, bayesFactor } = change;
  const before = part(shown.slice(0, after));
  const since = part(shown.slice(after));
  // Days that hang together make runs that look like a change; the factor is weakened by as much as they do.
  const together = hangingTogether(restOf(done, after), shown);
  return {
    chance: bayesFactor >= BAYES_FACTOR_LEAST ? Math.min(1, Math.exp(-change.logBayesFactor / together)) : 1,
    answer: (clear) => {
      if (!clear || bayesFactor < BAYES_FACTOR_LEAST)
        return { name: "doneOverTime", n, says: { key: "nothingClear" }, table: whole, ...estimated(whole[0]) };
      const { difference, from, to } = newcombeDifference([since.done, since.n], [before.done, before.n], 0.8);
      return {
        name: "doneOverTime",
        n,
        says: { key: "clear", way: difference > 0 ? "higher" : "lower", since: since.from },
        estimate: { value: difference, from, to },
        table: [before, since],
      };
    },
  };
}

function estimated(one: { readonly done: number; readonly n: number } | undefined) {
  const share = one && shareOf(one.done, one.n).share;
  return share ? { estimate: share } : {};
}

function part(rows: readonly PracticeRow[]) {
  return {
    from: rows[0]?.day ?? dayOfNumber(0),
    done: rows.filter((row) => row.done === "yes").length,
    n: rows.length,
  };
}

/** How many times wider than days that know nothing of each other: by neighbours or by weeks, as for any mean. */
function hangingTogether(rest: readonly number[], rows: readonly PracticeRow[]): number {
  const squares = rest.reduce((sum, one) => sum + one * one, 0);
  if (squares === 0) return 1;
  const { se } = surety(
    Float64Array.from(rest),
    Int32Array.from(rows, (row) => row.week),
    1,
  );
  return Math.max(1, (se * se) / squares);
}

/** What is left once each part's own share is taken out. */
function restOf(done: readonly boolean[], after: number): readonly number[] {
  const yes = done.map(Number);
  const share = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const before = share(yes.slice(0, after));
  const since = share(yes.slice(after));
  return yes.map((one, i) => one - (i < after ? before : since));
}
