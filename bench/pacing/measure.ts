import type { Life, Tried } from "./simulate.ts";

export interface Measures {
  /** Share of tries, in %, whose true chance was 70–90 %; and of those in the first 14 days. */
  readonly band: number;
  readonly firstDays: number;
  /** p⁴(1−p), scaled so that its best (at 80 %) is 1. */
  readonly value: number;
  readonly success: number;
  readonly no: number;
  /** The longest run without "all of it" of each person: mean and 95th percentile. */
  readonly run: number;
  readonly run95: number;
  /** Tries after a jump of ability until two wishes in a row fit (60–95 %). */
  readonly adapt: readonly [number, number] | undefined;
  /** Times the next wish was harder than the last, right after "not this time". */
  readonly harderAfterNo: number;
  /** Times it was harder than the rating of the step that did not work, freely chosen or not. */
  readonly harderThanTried: number;
  readonly calibration: Calibration | undefined;
  /** On the worst tenth of each person's days, after two weeks: the chance said for a bad day, and what was done, in %. */
  readonly badDays: readonly [number, number] | undefined;
}
export interface Calibration {
  /** Expected calibration error over tenths, after day 7. */
  readonly error: number;
  readonly brier: number;
}

export function measure(lives: readonly Life[]): Measures {
  const tried = lives.flatMap((life) => life.tried);
  const runs = lives.filter((life) => life.tried.length > 0).map((life) => longestRun(life.tried));
  const adapts = lives.flatMap((life) => adaptation(life) ?? []);
  return {
    band: percent(tried, fits),
    firstDays: percent(
      tried.filter(({ day }) => day < 14),
      fits,
    ),
    value: mean(tried.map(({ chance }) => (chance ** 4 * (1 - chance)) / 0.08192)),
    success: percent(tried, ({ done }) => done === "yes"),
    no: percent(tried, ({ done }) => done === "no"),
    run: mean(runs),
    run95: quantile(runs, 0.95),
    adapt: adapts.length > 0 ? [quantile(adapts, 0.5), quantile(adapts, 0.9)] : undefined,
    harderAfterNo: sum(lives.map(({ tried: own }) => harder(own, (before) => before.wish))),
    harderThanTried: sum(lives.map(({ tried: own }) => harder(own, (before) => before.rated))),
    calibration: calibrationOf(tried),
    badDays: badDaysOf(lives),
  };
}

function fits({ chance }: Tried): boolean {
  return chance >= 0.7 && chance <= 0.9;
}

function longestRun(tried: readonly Tried[]): number {
  let longest = 0;
  let run = 0;
  for (const { done } of tried) {
    run = done === "yes" ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function adaptation({ tried, jumpDay }: Life): number | undefined {
  if (jumpDay === undefined) return undefined;
  const after = tried.filter(({ day, suggested }) => day >= jumpDay && suggested);
  const fitting = ({ chance }: Tried) => chance >= 0.6 && chance <= 0.95;
  const at = after.findIndex((one, which) => which > 0 && fitting(one) && fitting(after[which - 1] ?? one));
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** Wishes are compared, whether or not they were taken up. */
function harder(tried: readonly Tried[], than: (before: Tried) => number): number {
  let times = 0;
  for (let at = 1; at < tried.length; at++) {
    const [before, now] = [tried[at - 1], tried[at]];
    if (before?.done === "no" && now && now.wish > than(before) + 1e-9) times += 1;
  }
  return times;
}

function calibrationOf(tried: readonly Tried[]): Calibration | undefined {
  const said = tried.filter(({ day, said: chance }) => day >= 7 && chance !== undefined);
  if (said.length === 0) return undefined;
  const bins = Array.from({ length: 10 }, () => ({ said: 0, was: 0, count: 0 }));
  let brier = 0;
  for (const { said: chance = 0, done } of said) {
    const bin = bins[Math.min(9, Math.floor(chance * 10))];
    const was = done === "yes" ? 1 : 0;
    brier += (chance - was) ** 2;
    if (!bin) continue;
    bin.said += chance;
    bin.was += was;
    bin.count += 1;
  }
  return { error: sum(bins.map((bin) => Math.abs(bin.said - bin.was))) / said.length, brier: brier / said.length };
}

function badDaysOf(lives: readonly Life[]): readonly [number, number] | undefined {
  const worst = lives.flatMap(({ tried }) => {
    const later = tried.filter(({ day, saidForABadDay }) => day >= 14 && saidForABadDay !== undefined);
    return later.sort((one, other) => one.dayState - other.dayState).slice(0, Math.floor(later.length / 10));
  });
  if (worst.length === 0) return undefined;
  return [
    100 * mean(worst.map(({ saidForABadDay = 0 }) => saidForABadDay)),
    percent(worst, ({ done }) => done === "yes"),
  ];
}

/** Of several populations: means of their means; counts added up. */
export function meanOf(all: readonly Measures[]): Measures {
  const of = (read: (one: Measures) => number) => mean(all.map(read));
  const adapt = all.find((one) => one.adapt)?.adapt;
  const calibrations = all.flatMap(({ calibration }) => calibration ?? []);
  return {
    band: of((one) => one.band),
    firstDays: of((one) => one.firstDays),
    value: of((one) => one.value),
    success: of((one) => one.success),
    no: of((one) => one.no),
    run: of((one) => one.run),
    run95: of((one) => one.run95),
    adapt,
    harderAfterNo: sum(all.map((one) => one.harderAfterNo)),
    harderThanTried: sum(all.map((one) => one.harderThanTried)),
    calibration:
      calibrations.length > 0
        ? { error: mean(calibrations.map(({ error }) => error)), brier: mean(calibrations.map(({ brier }) => brier)) }
        : undefined,
    badDays: undefined,
  };
}

function percent(tried: readonly Tried[], is: (one: Tried) => boolean): number {
  return (100 * tried.filter(is).length) / Math.max(1, tried.length);
}
function mean(numbers: readonly number[]): number {
  return sum(numbers) / Math.max(1, numbers.length);
}
function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
