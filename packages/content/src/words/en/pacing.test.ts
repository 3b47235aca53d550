import { describe, expect, test } from "vitest";
import type { Practice } from "@tussock/domain";
import { foldPacing, nextStep, type Why } from "@tussock/domain/pacing";
import { readingGrade } from "../../checks/readingGrade.ts";
import { pacingWords } from "./pacing.ts";

const numbers = { done: 6, of: 8, near: 40, about: 45, yes: 4, outOf: 5 };

describe("why the next step is as big as it is", () => {
  test("is one sentence, with the numbers it rests on", () => {
    expect(pacingWords.why.harder(numbers)).toBe(
      "You finished 6 of your last 8 steps near 40, so try about 45; we expect about 4 in 5.",
    );
    expect(pacingWords.why.tooBig({ ...numbers, about: 30 })).toBe(
      "That one was too big for that day, so the next is about 30; we expect about 4 in 5.",
    );
    for (const say of Object.values(pacingWords.why)) {
      expect(say(numbers).match(/\./g)).toHaveLength(1);
      expect(say(numbers)).toContain("45");
      expect(say(numbers)).toContain("4 in 5");
    }
  });

  test("speaks of one step as one step", () => {
    expect(pacingWords.why.same({ ...numbers, done: 1, of: 1 })).toContain("You finished a step near 40");
    expect(pacingWords.why.same({ ...numbers, done: 0, of: 1 })).toContain("You tried a step near 40");
  });

  test("never counts what was not finished", () => {
    expect(pacingWords.why.easier({ ...numbers, done: 0, of: 3 })).toContain(
      "You tried 3 steps near 40, so a bit less",
    );
  });

  test("each sentence is easy to read on its own", () => {
    for (const say of Object.values(pacingWords.why)) expect(readingGrade([say(numbers)]).grade).toBeLessThanOrEqual(6);
  });

  test("what pacing gives is what the sentence takes", () => {
    const practice = { type: "practice", done: "yes", day: "2026-11-19", difficultyExpected: 40, sizedBy: "suggested" };
    const log = [1, 2, 3].map((at) => ({ ...practice, id: `p${at}`, happenedAt: at }) as unknown as Practice);
    const next = nextStep(foldPacing(log), { today: "2026-11-20" as Practice["day"] });
    if (next.is !== "wish") throw new Error(`a wish expected, got ${next.is}`);
    const why: Why = next.why;
    expect(pacingWords.why[why.key](why)).toMatch(
      /^You finished 3 of your last 3 steps near 40, so (?:try about )?\d+(?: still fits)?; we expect about 4 in 5\.$/,
    );
  });
});

test("our guesses are held to account in plain numbers", () => {
  expect(pacingWords.calibration.row(4, 5, 33, 41)).toBe("We said 4 in 5; it was 33 of 41.");
});
