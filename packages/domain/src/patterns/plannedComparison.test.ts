import { describe, expect, it } from "vitest";
import { addDays } from "../day/calendar.ts";
import type { Practice } from "../record/record.ts";
import { createChance } from "../sample/createChance.ts";
import { amsterdam, day, id } from "../testing/people.ts";
import { comparePlanned, COMPARED_DAYS, planComparison, wayOn, type PlannedComparison } from "./plannedComparison.ts";

const asked = { asks: "mood", ways: ["before lunch", "after supper"], from: day("2026-11-02") } as const;
const byDays: PlannedComparison = { ...asked, rhythm: "days", first: 0 };
const byWeeks: PlannedComparison = { ...asked, rhythm: "weeks", first: 1 };

describe("two ways, tried for two weeks", () => {
  it("Ana’s days turn about, or her weeks do, and nothing outside of them counts", () => {
    const ways = (plan: PlannedComparison) =>
      Array.from({ length: 16 }, (_, age) => wayOn(plan, addDays(plan.from, age - 1)));
    expect(ways(byDays)).toEqual([undefined, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, undefined]);
    expect(ways(byWeeks)).toEqual([undefined, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, undefined]);
  });

  it("chance draws which way begins, and the person does not", () => {
    const chance = createChance(5);
    const first = Array.from({ length: 200 }, () => planComparison({ ...asked, rhythm: "days" }, chance.next).first);
    expect(first.filter((way) => way === 0).length).toBeGreaterThan(70);
    expect(first.filter((way) => way === 1).length).toBeGreaterThan(70);
  });

  it("is too early to say under 5 days each way", () => {
    const { says, n } = comparePlanned(byDays, moods(byDays, [50, 60, 50, 60, 50, 60, 50, 60, 50]));
    expect(n).toEqual([5, 4]);
    expect(says).toEqual({ key: "tooEarly", have: 4, need: 5 });
  });

  it("names the better way in pairings, and never as 100 of 100", () => {
    const result = comparePlanned(byDays, moods(byDays, [40, 60, 42, 61, 41, 63, 44, 66, 43, 62, 40, 60, 45, 64]));
    expect(result.says).toEqual({ key: "clear", better: 1, ofHundred: 99 });
    expect(result.estimate?.to).toBeLessThan(1);
  });

  it("takes a rise out that was there before the ways changed", () => {
    // Mood goes up by 3 a day from the first day to the last, whatever is done.
    const rising = Array.from({ length: COMPARED_DAYS }, (_, age) => 30 + 3 * age);
    expect(comparePlanned(byWeeks, moods(byWeeks, rising)).says.key).toBe("nothingClear");
  });

  it.each(["days", "weeks"] as const)("where nothing differs, turn about by %s says so 19 times in 20", (rhythm) => {
    let told = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const chance = createChance(seed);
      const plan = planComparison({ ...asked, rhythm }, chance.next);
      let state = chance.around(12);
      const values = Array.from({ length: COMPARED_DAYS }, () => {
        state = 0.5 * state + chance.around(12 * Math.sqrt(0.75));
        return 50 + state + chance.around(6);
      });
      if (comparePlanned(plan, moods(plan, values)).says.key === "clear") told += 1;
    }
    expect(told / 600).toBeLessThanOrEqual(0.05);
  });

  it("finds a difference of 20 points more often than not", () => {
    let found = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const chance = createChance(seed);
      const plan = planComparison({ ...asked, rhythm: "days" }, chance.next);
      const values = Array.from(
        { length: COMPARED_DAYS },
        (_, age) => 45 + chance.around(12) + (wayOn(plan, addDays(plan.from, age)) === 1 ? 20 : 0),
      );
      const { says } = comparePlanned(plan, moods(plan, values));
      if (says.key === "clear" && says.better === 1) found += 1;
    }
    expect(found).toBeGreaterThan(120);
  });
});

function moods(plan: PlannedComparison, values: readonly number[]): readonly Practice[] {
  return values.map((value, age) => ({
    type: "practice",
    id: id(`p${age}`),
    happenedAt: (1_793_600_000_000 + age * 86_400_000) as never,
    recordedAt: (1_793_600_000_000 + age * 86_400_000) as never,
    zone: amsterdam,
    day: addDays(plan.from, age),
    what: "Wash two cups",
    done: "yes",
    moodAfter: value as never,
  }));
}
