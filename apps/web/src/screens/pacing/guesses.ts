/** What the page about our guesses says. Under 5 times a share is no share (DESIGN-LANGUAGE: no range under 5 logs). */
import type { Calibration, CalibrationRow } from "@tussock/domain/pacing";
import { pacingWords } from "@tussock/content/words/pacing";

const words = pacingWords.calibration;

export interface GuessesPage {
  /** "We said 4 in 5; it was 33 of 41." */
  readonly sentence: string | undefined;
  readonly answer: string;
  readonly bars: readonly GuessBar[];
  readonly table: readonly (readonly string[])[];
}
export interface GuessBar {
  readonly said: string;
  /** Where what was said lies, in 100. */
  readonly line: number;
  /** How often it was all of it, in 100; undefined while there are too few. */
  readonly was: number | undefined;
  readonly count: string;
}

export function guessesPage({ rows, most, answer }: Calibration): GuessesPage {
  return {
    sentence: most && answer !== "tooEarly" ? words.row(most.said.yes, most.said.of, most.was, most.of) : undefined,
    answer: [words.answers[answer], ...(answer === "uneven" || answer === "close" ? rowsSaid(rows) : [])].join(" "),
    bars: rows.map(barOf),
    table: rows.map((row) => [saidOf(row), String(row.was), String(row.of), words.held[row.answer]]),
  };
}

/** What was off by name, and then what nobody can tell yet. */
function rowsSaid(rows: readonly CalibrationRow[]): readonly string[] {
  const off: string[] = [];
  const unclear: string[] = [];
  for (const row of rows) {
    const { answer } = row;
    if (answer === "unclear") unclear.push(words.rowOff.unclear(saidOf(row)));
    else if (answer === "tooHopeful" || answer === "tooCareful") off.push(words.rowOff[answer](saidOf(row)));
  }
  return [...off, ...unclear];
}

function saidOf({ said }: CalibrationRow): string {
  return words.said(said.yes, said.of);
}

const SHARE_LEAST = 5;

function barOf(row: CalibrationRow): GuessBar {
  const { said, was, of } = row;
  return {
    said: saidOf(row),
    line: (said.yes / said.of) * 100,
    was: of < SHARE_LEAST ? undefined : (was / of) * 100,
    count: words.was(was, of),
  };
}
