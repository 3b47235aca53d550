import { describe, expect, test } from "vitest";
import type { Done, Practice } from "../record/record.ts";
import { calibrationOf, type Calibration } from "./calibration.ts";
import { oddsOf } from "./odds.ts";

/** So many tries of which `was` were all of it, after a chance was said. */
function said(chanceSaid: number | undefined, was: number, of: number): readonly Practice[] {
  return Array.from({ length: of }, (_, at) => {
    const done: Done = at < was ? "yes" : at % 2 ? "partly" : "no";
    return { type: "practice", done, ...(chanceSaid === undefined ? {} : { chanceSaid }) } as unknown as Practice;
  });
}

describe("how good our guesses were", () => {
  test("we said 4 in 5; it was 33 of 41", () => {
    const { most, answer } = calibrationOf([...said(80, 33, 41), ...said(95, 3, 3)]);
    expect(most).toEqual({ said: { yes: 4, of: 5 }, was: 33, of: 41, answer: "close" });
    expect(answer).toBe("close");
  });

  test("only what was really said counts", () => {
    expect(calibrationOf(said(undefined, 20, 40))).toEqual({ rows: [], most: undefined, answer: "tooEarly" });
  });

  test("under 10 it is too early to say", () => {
    expect(calibrationOf(said(80, 0, 9)).answer).toBe("tooEarly");
    expect(calibrationOf(said(80, 8, 10)).answer).toBe("close");
  });

  test("it says so when we were too hopeful, or too careful", () => {
    expect(calibrationOf(said(80, 20, 40)).answer).toBe("tooHopeful");
    expect(calibrationOf(said(60, 38, 40)).answer).toBe("tooCareful");
  });

  test("a sum that is right is not close when its rows are wrong", () => {
    // 36 + 16 expected, 52 came; yet 9 in 10 was 26 of 40, and 2 in 5 was 26 of 40 too.
    const { answer, rows } = calibrationOf([...said(90, 26, 40), ...said(40, 26, 40)]);
    expect(answer).toBe("uneven");
    expect(rows.map((row) => row.answer)).toEqual(["tooHopeful", "tooCareful"]);
  });

  test("28 of 45 is not close to 4 in 5, and what leans that far by chance too is not called close either", () => {
    // A year of the sample.
    const { rows, answer } = calibrationOf([
      ...said(97, 17, 18),
      ...said(92, 33, 37),
      ...said(78, 28, 45),
      ...said(62, 26, 43),
      ...said(40, 21, 41),
      ...said(18, 9, 22),
      ...said(8, 3, 4),
    ]);
    expect(rows.map((row) => `${row.said.yes} in ${row.said.of} ${row.answer}`)).toEqual([
      "19 in 20 close",
      "9 in 10 close",
      "4 in 5 tooHopeful",
      "3 in 5 close",
      "2 in 5 unclear",
      "1 in 5 unclear",
      "1 in 10 tooEarly",
    ]);
    expect(answer).toBe("uneven");
  });

  test("a guess is held against the words that stood on the screen", () => {
    // "4 in 5" from 72 of 100 on: it came as it was reckoned, and less often than it was said.
    expect(calibrationOf(said(72, 288, 400)).answer).toBe("tooHopeful");
  });

  test("in doubt about the row that rests on most, nothing is called close", () => {
    expect(calibrationOf([...said(40, 21, 41), ...said(60, 12, 20)]).answer).toBe("unclear");
    expect(calibrationOf([...said(40, 21, 41), ...said(60, 36, 60)]).answer).toBe("close");
  });

  test("a sum that is too high does not hide a row that was too low", () => {
    expect(calibrationOf([...said(80, 40, 80), ...said(20, 14, 24)]).answer).toBe("uneven");
  });

  test("a row of under 10 is too early, and a right sum of such rows alone is too", () => {
    const thin = calibrationOf([...said(90, 4, 9), ...said(80, 8, 9), ...said(40, 7, 9)]);
    expect(thin.rows.map((row) => row.answer)).toEqual(["tooEarly", "tooEarly", "tooEarly"]);
    expect(thin.answer).toBe("tooEarly");
    const one = calibrationOf([...said(80, 32, 40), ...said(40, 1, 4)]);
    expect(one.rows.map((row) => row.answer)).toEqual(["close", "tooEarly"]);
    expect(one.answer).toBe("close");
  });

  test("guesses that are right are hardly ever called off", () => {
    const chances = [20, 40, 60, 80, 92, 97];
    let seed = 7;
    const draw = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const people = Array.from({ length: 1000 }, () =>
      calibrationOf(
        Array.from({ length: 120 }, (_, at) => {
          const chanceSaid = chances[at % chances.length] ?? 80;
          return {
            type: "practice",
            chanceSaid,
            done: draw() * 100 < chanceSaid ? "yes" : "no",
          } as unknown as Practice;
        }),
      ),
    );
    const share = (...answers: readonly Calibration["answer"][]) =>
      people.filter(({ answer }) => answers.includes(answer)).length / people.length;
    // Two questions, each wrong about 5 times in 100, and chances that are said in round words.
    expect(share("tooHopeful", "tooCareful", "uneven")).toBeLessThan(0.1);
    expect(share("close")).toBeGreaterThan(0.6);
  });

  test("rows go from the best odds down", () => {
    const { rows } = calibrationOf([...said(40, 1, 3), ...said(97, 3, 3), ...said(78, 2, 3), ...said(91, 2, 3)]);
    expect(rows.map(({ said: { yes, of } }) => `${yes} in ${of}`)).toEqual(["19 in 20", "9 in 10", "4 in 5", "2 in 5"]);
  });
});

describe("a chance in words", () => {
  test("is fifths in the middle, and never sure", () => {
    const words = [0, 0.07, 0.12, 0.31, 0.5, 0.69, 0.72, 0.8, 0.89, 0.9, 0.94, 0.95, 1].map((chance) => {
      const { yes, of } = oddsOf(chance);
      return `${yes}/${of}`;
    });
    expect(words).toEqual([
      "1/20",
      "1/10",
      "1/5",
      "2/5",
      "3/5",
      "3/5",
      "4/5",
      "4/5",
      "4/5",
      "9/10",
      "9/10",
      "19/20",
      "19/20",
    ]);
  });
});
