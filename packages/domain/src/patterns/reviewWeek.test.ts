import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../day/calendar.ts";
import type { Entry, Practice } from "../record/record.ts";
import { anyEntry } from "../testing/anyRecord.ts";
import { amsterdam, day, id } from "../testing/people.ts";
import { reviewWeek, type WeekNumbers } from "./reviewWeek.ts";

const monday = day("2026-11-09");

function practice(name: string, age: number, more: Partial<Practice>): Practice {
  const at = (1_794_200_000_000 + age * 86_400_000) as never;
  return {
    type: "practice",
    id: id(name),
    happenedAt: at,
    recordedAt: at,
    zone: amsterdam,
    day: addDays(monday, age),
    what: name,
    done: "yes",
    ...more,
  };
}

describe("a week in numbers", () => {
  it("Ana sees what was there: days, counts, her biggest step, what got in the way, her own words", () => {
    const week = reviewWeek(
      [
        practice("pans", 0, { difficultyExpected: 25 as never, learned: "Warm water helps." }),
        practice("form", 2, { done: "no", difficultyExpected: 70 as never, obstacle: "Tired" }),
        practice("walk", 3, { areaId: id("area-daily"), confidenceBefore: 30 as never, confidenceAfter: 46 as never }),
        practice("clinic", 5, { done: "partly", difficultyExpected: 65 as never, obstacle: "tired " }),
        practice("the week after", 7, { difficultyExpected: 90 as never }),
      ],
      monday,
    );
    expect(week.steps).toEqual({ all: 2, part: 1, notThisTime: 1 });
    expect(week.days.map(({ best }) => best)).toEqual(["yes", undefined, "no", "yes", undefined, "partly", undefined]);
    expect(week.biggest).toEqual({ id: "clinic", what: "clinic", difficulty: 65 });
    expect(week.kinds).toEqual([{ areaId: "area-daily", changes: [16] }]);
    expect(week.obstacles).toEqual([{ words: "Tired", times: 2, days: [addDays(monday, 2), addDays(monday, 5)] }]);
    expect(week.ownWords.map(({ text }) => text)).toEqual(["Warm water helps."]);
  });

  it("no number of it falls because an entry is missing from another day, and each only grows with entries", () => {
    const entries = fc.array(
      fc
        .tuple(anyEntry, fc.integer({ min: -3, max: 9 }))
        .map(([one, age]): Entry => ({ ...one, day: addDays(monday, age) })),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(entries, fc.nat(), (all, which) => {
        const gone = which % all.length;
        const fewer = countsOf(
          reviewWeek(
            all.filter((_, i) => i !== gone),
            monday,
          ),
        );
        const more = countsOf(reviewWeek(all, monday));
        fewer.forEach((count, i) => expect(more[i]).toBeGreaterThanOrEqual(count));
      }),
      { numRuns: 200 },
    );
  });
});

function countsOf(week: WeekNumbers): readonly number[] {
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  return [
    week.steps.all,
    week.steps.part,
    week.steps.notThisTime,
    week.wins,
    week.ownWords.length,
    week.biggest?.difficulty ?? 0,
    sum(week.days.map(({ steps }) => steps)),
    sum(week.kinds.map(({ changes }) => changes.length)),
    sum(week.obstacles.map(({ times }) => times)),
    sum(week.skills.map(({ times }) => times)),
  ];
}
