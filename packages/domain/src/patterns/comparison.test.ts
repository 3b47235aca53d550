import { describe, expect, it } from "vitest";
import { day, id } from "../testing/people.ts";
import { startComparison, stopComparison, WAY_WORDS_MOST, type ComparisonDraft } from "./comparison.ts";
import type { Comparison } from "./patternRecords.ts";

const draft: ComparisonDraft = { asks: "mood", ways: ["alone", "with someone"], rhythm: "days", begins: "tomorrow" };
const world = { id: id("c1"), today: day("2026-11-19"), before: [], chance: () => 0.7 };

function started(change: Partial<ComparisonDraft> = {}, before: readonly Comparison[] = []) {
  return startComparison({ ...draft, ...change }, { ...world, before });
}

describe("planning a comparison", () => {
  it("keeps Ana’s words without the blanks, and everything is decided before the first day", () => {
    expect(started({ ways: [" alone ", "with someone"] })).toEqual({
      ok: true,
      value: {
        type: "comparison",
        id: "c1",
        asks: "mood",
        ways: ["alone", "with someone"],
        from: "2026-11-20",
        rhythm: "days",
        first: 1,
      },
    });
    expect(started({ begins: "today" })).toMatchObject({ value: { from: "2026-11-19" } });
  });

  it("needs two ways that can be told apart, short enough for a line of Today", () => {
    expect(started({ ways: ["alone", "  "] })).toEqual({ ok: false, trouble: "noWords" });
    expect(started({ ways: ["Alone", "alone"] })).toEqual({ ok: false, trouble: "sameWords" });
    expect(started({ ways: ["alone", "x".repeat(WAY_WORDS_MOST + 1)] })).toEqual({ ok: false, trouble: "tooLong" });
  });

  it("is one at a time, and the next may begin once one is stopped or over", () => {
    const one = started();
    if (!one.ok) throw new Error(one.trouble);
    expect(started({}, [one.value])).toEqual({ ok: false, trouble: "another" });
    expect(started({}, [stopComparison(one.value, day("2026-11-19"))]).ok).toBe(true);
    expect(started({}, [{ ...one.value, from: day("2026-11-05") }]).ok).toBe(true);
    expect(started({}, [{ ...one.value, from: day("2026-11-06") }]).ok).toBe(false);
  });

  it("a second stop changes nothing", () => {
    const one = started();
    if (!one.ok) throw new Error(one.trouble);
    const stopped = stopComparison(one.value, day("2026-11-22"));
    expect(stopComparison(stopped, day("2026-11-25"))).toBe(stopped);
    const over = { ...one.value, from: day("2026-10-01") };
    expect(stopComparison(over, day("2026-11-25"))).toBe(over);
  });
});
