import type { Practice } from "../record/record.ts";
import { oddsOf, type Odds } from "./odds.ts";

/** How well our chances held: "we said 4 in 5; it was 33 of 41". Only what was really said counts, nothing reckoned later. */
export interface Calibration {
  /** By what was said, the highest chance first. */
  readonly rows: readonly CalibrationRow[];
  /** The row that rests on most. */
  readonly most: CalibrationRow | undefined;
  /** "uneven": a row did not hold, and the sum of all does not say so; too high here and too low there add up. */
  readonly answer: Held | "uneven";
}
export interface CalibrationRow {
  readonly said: Odds;
  /** All of it, out of the times that were said. */
  readonly was: number;
  readonly of: number;
  readonly answer: Held;
}
/** "unclear": what came is not what was said, and chance alone could still have done it. */
export type Held = "tooEarly" | "close" | "unclear" | "tooHopeful" | "tooCareful";

/** How often a chance was said, and how often all of it was done then. */
interface Tally {
  readonly said: Odds;
  was: number;
  of: number;
}

export function calibrationOf(practices: Iterable<Practice>): Calibration {
  const tallies = new Map<number, Tally>();
  for (const { chanceSaid, done } of practices) {
    if (chanceSaid === undefined) continue;
    const said = oddsOf(chanceSaid / 100);
    const share = said.yes / said.of;
    const tally = tallies.get(share) ?? { said, was: 0, of: 0 };
    tallies.set(share, tally);
    tally.was += done === "yes" ? 1 : 0;
    tally.of += 1;
  }
  const rows = [...tallies.entries()]
    .sort(([one], [other]) => other - one)
    .map(([, tally]): CalibrationRow => ({ ...tally, answer: heldOf([tally], ROW_SPREADS) }));
  const most = rows.reduce<CalibrationRow | undefined>((one, row) => (one && one.of >= row.of ? one : row), undefined);
  return { rows, most, answer: answerOf(heldOf([...tallies.values()], ALL_SPREADS), rows, most) };
}

/** "Close" is said only when the sum is, no row is off, and the row that rests on most is not in doubt. */
function answerOf(all: Held, rows: readonly CalibrationRow[], most: CalibrationRow | undefined): Calibration["answer"] {
  if (all === "tooEarly") return all;
  if (rows.some(({ answer }) => isOff(answer) && answer !== all)) return "uneven";
  if (isOff(all)) return all;
  if (all === "unclear" || most?.answer === "unclear") return "unclear";
  // A right sum of thin rows tells nothing yet.
  return rows.some(({ answer }) => answer === "close") ? "close" : "tooEarly";
}

function isOff(answer: Held): boolean {
  return answer === "tooHopeful" || answer === "tooCareful";
}

/** Under this many, even a coin that lies looks honest. */
const TOLD_LEAST = 10;
/** "Close" is a claim too: what was said has to lie where our ranges reach, 4 times in 5 (facts/honest-patterns 3.2). */
const CLOSE_SPREADS = 1.2816;
/** Further than so many standard deviations chance alone hardly explains: for the one sum, 5 times in 100. */
const ALL_SPREADS = 2;
/** Eight rows can stand in the table. For all of them to be called off no oftener than one sum: 0.05 / 8, both sides. */
const ROW_SPREADS = 2.73;

/** Held against the words on the screen: someone told "4 in 5" was told 80 of 100, however finely it was reckoned. */
function heldOf(tallies: readonly Tally[], spreads: number): Held {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0);
  if (sum(({ of }) => of) < TOLD_LEAST) return "tooEarly";
  const difference = sum(({ said, was, of }) => was - of * (said.yes / said.of));
  const spread = Math.sqrt(sum(({ said, of }) => of * (said.yes / said.of) * (1 - said.yes / said.of)));
  // Counts go by ones: half a one is taken off, or rows of few and near-sure guesses are called off by chance.
  const away = (Math.abs(difference) - 0.5) / spread;
  if (away <= CLOSE_SPREADS) return "close";
  if (away <= spreads) return "unclear";
  return difference < 0 ? "tooHopeful" : "tooCareful";
}
