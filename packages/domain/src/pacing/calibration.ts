import type { Practice } from "../record/record.ts";
import { oddsOf, type Odds } from "./odds.ts";

/** How well our chances held: "we said 4 in 5; it was 33 of 41". Only what was really said counts, nothing reckoned later. */
export interface Calibration {
  /** By what was said, the highest chance first. */
  readonly rows: readonly CalibrationRow[];
  /** The row that rests on most. */
  readonly most: CalibrationRow | undefined;
  readonly answer: "tooEarly" | "close" | "tooHopeful" | "tooCareful";
}
export interface CalibrationRow {
  readonly said: Odds;
  /** All of it, out of the times that were said. */
  readonly was: number;
  readonly of: number;
}

export function calibrationOf(practices: Iterable<Practice>): Calibration {
  const rows = new Map<number, CalibrationRow>();
  let count = 0;
  let expected = 0;
  let was = 0;
  let spread = 0;
  for (const { chanceSaid, done } of practices) {
    if (chanceSaid === undefined) continue;
    const chance = chanceSaid / 100;
    const said = oddsOf(chance);
    const all = done === "yes" ? 1 : 0;
    const share = said.yes / said.of;
    const row = rows.get(share) ?? { said, was: 0, of: 0 };
    rows.set(share, { said, was: row.was + all, of: row.of + 1 });
    count += 1;
    expected += chance;
    was += all;
    spread += chance * (1 - chance);
  }
  const sorted = [...rows.entries()].sort(([one], [other]) => other - one).map(([, row]) => row);
  return {
    rows: sorted,
    most: sorted.reduce<CalibrationRow | undefined>((most, row) => (most && most.of >= row.of ? most : row), undefined),
    answer: count < TOLD_LEAST ? "tooEarly" : answerOf(was - expected, Math.sqrt(spread)),
  };
}

/** Under this many, even a coin that lies looks honest. */
const TOLD_LEAST = 10;

/** Within two standard deviations chance alone explains the difference. */
function answerOf(difference: number, spread: number): "close" | "tooHopeful" | "tooCareful" {
  if (Math.abs(difference) <= 2 * spread) return "close";
  return difference < 0 ? "tooHopeful" : "tooCareful";
}
