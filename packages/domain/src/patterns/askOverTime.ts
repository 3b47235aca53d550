/** What changed over weeks and months (facts/honest-patterns 3.2, rules 5 and 6). Weeks without an entry are not there. */
import { dayOfNumber } from "../day/calendar.ts";
import type { DonePattern, WeeksPattern } from "./pattern.ts";
import type { Question } from "./question.ts";
import { mondayOf, YES, type PatternRows, type Practices } from "./row.ts";
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
/** Moods that last for weeks look most like a change, so these two may err less than the others. */
const OVER_TIME_WEIGHT = 0.4;
/** A point a week. */
const SLOPE_LEAST = 1;

export function askMoodOverWeeks({ practices, moods }: PatternRows): Question<WeeksPattern> {
  const weeks = new Map<number, { week: number; n: number; weight: number; sum: number }>();
  for (const i of fromLatestWeeks(moods.of.week)) note(moods.of.week[i], moods.of.mood[i], moods.of.weight[i]);
  for (const i of fromLatestWeeks(practices.of.week))
    note(practices.of.week[i], practices.of.moodBefore[i], practices.of.weight[i]);
  const shown = [...weeks.values()].sort((one, other) => one.week - other.week).slice(-WEEKS_SHOWN);
  const n = shown.reduce((sum, one) => sum + one.n, 0);
  const table = shown.map((one) => ({
    from: dayOfNumber(mondayOf(one.week)),
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
  // Taking a slope out hides as much again of how weeks hang together as taking a mean out does.
  const rest = means.map((one, i) => one - intercept - slope * (i + 1));
  const { p } = mannKendall(means, inflation(lagOne(rest) + 1 / means.length, means.length));
  const worthSaying = Math.abs(slope) >= SLOPE_LEAST;
  const first = intercept + slope;
  const last = intercept + slope * means.length;
  return {
    chance: worthSaying ? p : 1,
    weight: OVER_TIME_WEIGHT,
    answer: (clear) => ({
      ...pattern,
      says:
        clear && worthSaying
          ? { key: "clear", way: slope > 0 ? "higher" : "lower", weeks: means.length, first, last }
          : { key: "nothingClear" },
    }),
  };

  function note(week = 0, mood = Number.NaN, weight = 0): void {
    if (Number.isNaN(mood)) return;
    let one = weeks.get(week);
    if (!one) weeks.set(week, (one = { week, n: 0, weight: 0, sum: 0 }));
    one.n += 1;
    one.weight += weight;
    one.sum += weight * mood;
  }
}

/** The places of the latest weeks with room to spare, newest first: some of them may hold no rating. */
function* fromLatestWeeks(week: Float64Array): Iterable<number> {
  let seen = 0;
  for (let i = week.length - 1; i >= 0 && seen <= 2 * WEEKS_SHOWN; i--) {
    if (week[i] !== week[i + 1]) seen += 1;
    yield i;
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
export function askDoneOverTime(practices: Practices): Question<DonePattern> {
  const shown = latest(practices);
  const n = shown.length;
  const done = shown.map((one) => one.done);
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
    weight: OVER_TIME_WEIGHT,
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

interface Shown {
  readonly day: number;
  readonly week: number;
  readonly done: boolean;
}

function latest({ n, of }: Practices): readonly Shown[] {
  const from = Math.max(0, n - STEPS_SHOWN);
  return Array.from(of.done.subarray(from), (done, i) => ({
    day: of.day[from + i] ?? 0,
    week: of.week[from + i] ?? 0,
    done: done === YES,
  }));
}

function part(rows: readonly Shown[]) {
  return { from: dayOfNumber(rows[0]?.day ?? 0), done: rows.filter(({ done }) => done).length, n: rows.length };
}

/** How many times wider than days that know nothing of each other: by neighbours, by weeks or by four of them. */
function hangingTogether(rest: readonly number[], rows: readonly Shown[]): number {
  const squares = rest.reduce((sum, one) => sum + one * one, 0);
  if (squares === 0) return 1;
  const parts = Float64Array.from(rest);
  const spans = [1, 4].map(
    (weeks) =>
      surety(
        parts,
        rows.map((row) => Math.floor(row.week / weeks)),
        1,
      ).se,
  );
  return Math.max(1, Math.max(...spans) ** 2 / squares);
}

/** What is left once each part's own share is taken out. */
function restOf(done: readonly boolean[], after: number): readonly number[] {
  const yes = done.map(Number);
  const share = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const before = share(yes.slice(0, after));
  const since = share(yes.slice(after));
  return yes.map((one, i) => one - (i < after ? before : since));
}
