import { describe, expect, test } from "vitest";
import type { Score } from "../shared/score.ts";
import { id } from "../testing/people.ts";
import type { NextStep } from "./nextStep.ts";
import { sizedByOf } from "./sizedByOf.ts";

const score = (n: number) => n as Score;
const proposal = (difficulty: number) => ({
  difficulty: score(difficulty),
  chance: 0.8,
  odds: { yes: 4, of: 5 } as const,
});
const wish: NextStep = {
  is: "wish",
  usual: proposal(45),
  smaller: proposal(37),
  bigger: proposal(52),
  why: { key: "harder", done: 6, of: 8, near: 40, about: 45, yes: 4, outOf: 5 },
  guess: false,
};

describe("whose size a step is", () => {
  test("nearer than a step of the scale it is the proposed one, else Ana's smaller or bigger one", () => {
    const sized = [40, 41, 45, 49, 50].map((n) => sizedByOf(wish, score(n)));
    expect(sized).toEqual(["smaller", "suggested", "suggested", "suggested", "bigger"]);
  });

  test("where nothing was proposed, or nobody said how hard it is, it is her own", () => {
    expect(sizedByOf({ is: "off" }, score(45))).toBe("own");
    expect(sizedByOf(wish, undefined)).toBe("own");
    const offers = ["anotherStep", "missingLinks"] as const;
    expect(
      sizedByOf({ is: "anotherStep", times: 3, offers, insteadOf: [id("pans")], lastId: id("p3") }, score(45)),
    ).toBe("own");
  });
});
