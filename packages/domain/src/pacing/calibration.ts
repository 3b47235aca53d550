import type { Practice } from "../record/record.ts";
import { oddsOf, type Odds } from "./odds.ts";

/** How well our chances held: "we said 4 in 5; it was 33 of 41". Only what was really said counts, nothing reckoned later. */
export interface Calibration {
  /** By what was said, the highest chance first. */
  readonly rows: readonly CalibrationRow[];
  /** The row that rests on most. */
  readonly most: CalibrationRow | undefined;
  /** "uneven": all together it held, but a row did not; too high here and too low there add up to the right sum. */
  readonly answer: Held | "uneven";
}
export interface CalibrationRow {
  readonly said: Odds;
  /** All of it, out of the times that were said. */
  readonly was: number;
  readonly of: number;
  readonly answer: Held;
}
export type Held = "tooEarly" | "close" | "tooHopeful" | "tooCareful";

/** What was to be expected of so many chances, and what came. */
interface Tally {
  readonly said: Odds;
  was: number;
  of: number;
  expected: number;
  /** Variance of `was` if each chance was right. */
  variance: number;
}

export function calibrationOf(practices: Iterable<Practice>): Calibration {
  const tallies = new Map<number, Tally>();
  for (const { chanceSaid, done } of practices) {
    if (chanceSaid === undefined) continue;
    const chance = chanceSaid / 100;
    const said = oddsOf(chance);
    const share = said.yes / said.of;
    const tally = tallies.get(share) ?? { said, was: 0, of: 0, expected: 0, variance: 0 };
    tallies.set(share, tally);
    tally.was += done === "yes" ? 1 : 0;
    tally.of += 1;
    tally.expected += chance;
    tally.variance += chance * (1 - chance);
  }
  const rows = [...tallies.entries()]
    .sort(([one], [other]) => other - one)
    .map(([, tally]): CalibrationRow => {
      const { said, was, of } = tally;
      return { said, was, of, answer: heldOf([tally], ROW_SPREADS) };
    });
  return {
    rows,
    most: rows.reduce<CalibrationRow | undefined>((most, row) => (most && most.of >= row.of ? most : row), undefined),
    answer: answerOf(heldOf([...tallies.values()], ALL_SPREADS), rows),
  };
}

/** "Close" is said only when the sum and each row that can be judged are; a right sum of thin rows tells nothing yet. */
function answerOf(all: Held, rows: readonly CalibrationRow[]): Calibration["answer"] {
  if (all !== "close") return all;
  if (rows.some(({ answer }) => answer === "tooHopeful" || answer === "tooCareful")) return "uneven";
  return rows.some(({ answer }) => answer === "close") ? "close" : "tooEarly";
}

/** Under this many, even a coin that lies looks honest. */
const TOLD_LEAST = 10;
/** Within so many standard deviations chance alone explains a difference: for the one sum, 5 times in 100 it is more. */
const ALL_SPREADS = 2;
/** Eight rows can stand in the table. For all of them to be called off no oftener than one sum: 0.05 / 8, both sides. */
const ROW_SPREADS = 2.73;

function heldOf(tallies: readonly Tally[], spreads: number): Held {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0);
  if (sum(({ of }) => of) < TOLD_LEAST) return "tooEarly";
  const difference = sum(({ was, expected }) => was - expected);
  // Counts go by ones: half a one is taken off, or rows of few and near-sure guesses are called off by chance.
  if (Math.abs(difference) - 0.5 <= spreads * Math.sqrt(sum(({ variance }) => variance))) return "close";
  return difference < 0 ? "tooHopeful" : "tooCareful";
}
