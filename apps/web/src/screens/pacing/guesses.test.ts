import { describe, expect, test } from "vitest";
import type { Done, Practice, Score } from "@tussock/domain";
import { calibrationOf } from "@tussock/domain/pacing";
import { practicesOf } from "#app/testing/pacingAfter.ts";
import { guessesPage } from "./guesses.ts";

function told(chance: number, yes: number, of: number, other: Done = "partly"): readonly Practice[] {
  const answers = Array.from({ length: of }, (_, at) => (at < yes ? "yes" : other));
  return practicesOf(answers, { chanceSaid: chance as Score });
}

describe("how good our guesses were", () => {
  test("is said in plain numbers, with every row beside it", () => {
    const page = guessesPage(calibrationOf([...told(80, 33, 41), ...told(20, 1, 6)]));
    expect(page.sentence).toBe("We said 4 in 5; it was 33 of 41.");
    expect(page.answer).toBe("So far our guesses are close.");
    expect(page.table).toEqual([
      ["4 in 5", "33", "41", "Close"],
      ["1 in 5", "1", "6", "Too few so far"],
    ]);
    expect(page.bars[0]).toMatchObject({ said: "4 in 5", line: 80, count: "33 of 41" });
    expect(page.bars[0]?.was).toBeCloseTo(80.49, 2);
  });

  test("below ten tries it is too early to say, and a share of fewer than five is no share", () => {
    const page = guessesPage(calibrationOf(told(80, 3, 4)));
    expect(page.sentence).toBeUndefined();
    expect(page.answer).toBe("Too early to say how good our guesses are.");
    expect(page.bars[0]).not.toHaveProperty("was", expect.any(Number));
  });

  test("a right sum of wrong rows is not called close, and the rows are named", () => {
    const page = guessesPage(calibrationOf([...told(90, 26, 40), ...told(40, 26, 40)]));
    expect(page.answer).toBe("Some of our guesses were off. “9 in 10” was too high. “2 in 5” was too low.");
    expect(page.table.map((row) => row[3])).toEqual(["Too high", "Too low"]);
  });

  test("what chance alone could have done is neither called close nor off", () => {
    const page = guessesPage(calibrationOf([...told(60, 36, 60), ...told(40, 21, 41)]));
    expect(page.answer).toBe("So far our guesses are close. “2 in 5” is not clear yet.");
    expect(page.table.map((row) => row[3])).toEqual(["Close", "Not clear yet"]);
    const most = guessesPage(calibrationOf([...told(60, 12, 20), ...told(40, 21, 41)]));
    expect(most.sentence).toBe("We said 2 in 5; it was 21 of 41.");
    expect(most.answer).toBe("It is not clear yet how good our guesses are.");
  });

  test("nothing that was not said is counted, and a day without a step changes nothing", () => {
    const said = told(80, 12, 15);
    const unsaid = practicesOf(["no", "no", "yes"]);
    expect(guessesPage(calibrationOf([...said, ...unsaid]))).toEqual(guessesPage(calibrationOf(said)));
    expect(guessesPage(calibrationOf(unsaid)).bars).toEqual([]);
  });
});
