import { describe, expect, test } from "vitest";
import { addDays } from "../day/calendar.ts";
import type { EpochMs } from "../day/day.ts";
import { day, id, today } from "../testing/people.ts";
import { endWeek, goOnWithWeek, pauseWeek, startWeek, type WeekDraft } from "./changeWeek.ts";

const steps = ["a", "b", "c", "d", "e"].map((name) => ({ stepId: id(name) }));
const start = (draft: Partial<WeekDraft>) =>
  startWeek({ from: today, steps, ...draft }, { id: id("w"), today, at: 1 as EpochMs });
const begun = () => {
  const plan = start({});
  if (!plan.ok) throw new Error(plan.trouble);
  return plan.value;
};

describe("beginning seven days", () => {
  test("on any day from today on, with the marks the person made and no others", () => {
    expect(
      start({
        from: addDays(today, 3),
        areaId: id("area-daily"),
        steps: [
          { stepId: id("a"), aBitHard: true, fineOnALowDay: false },
          { stepId: id("b"), fineOnALowDay: true },
        ],
      }),
    ).toEqual({
      ok: true,
      value: {
        type: "weekPlan",
        id: "w",
        from: addDays(today, 3),
        startedAt: 1,
        areaId: "area-daily",
        steps: [
          { stepId: "a", aBitHard: true },
          { stepId: "b", fineOnALowDay: true },
        ],
      },
    });
  });

  test("one step is enough, ten are the most, and the same one stands there once", () => {
    expect(start({ steps: [{ stepId: id("a") }] }).ok).toBe(true);
    expect(start({ steps: [...steps, ...steps] })).toMatchObject({ ok: true, value: { steps } });
    expect(start({ steps: [] })).toEqual({ ok: false, trouble: "noSteps" });
    const many = Array.from({ length: 11 }, (_, i) => ({ stepId: id(`s${i}`) }));
    expect(start({ steps: many })).toEqual({ ok: false, trouble: "tooManySteps" });
  });

  test("a day that has gone by, or none of the calendar, is asked for again", () => {
    for (const from of [addDays(today, -1), addDays(today, 400), day("2026-02-30")])
      expect(start({ from })).toEqual({ ok: false, trouble: "badDay" });
  });
});

describe("resting", () => {
  test("begins today, or tomorrow when today has its step already", () => {
    expect(pauseWeek(begun(), today, false).pauses).toEqual([{ from: today }]);
    expect(pauseWeek(begun(), today, true).pauses).toEqual([{ from: addDays(today, 1) }]);
  });

  test("a second tap changes nothing, and a rest that ended on the day it began leaves no trace", () => {
    const resting = pauseWeek(begun(), today, false);
    expect(pauseWeek(resting, addDays(today, 2), false)).toBe(resting);
    expect(goOnWithWeek(resting, today)).toEqual(begun());
    expect(goOnWithWeek(resting, addDays(today, 9)).pauses).toEqual([{ from: today, until: addDays(today, 9) }]);
  });

  test("a plan that has not begun rests from its first day on", () => {
    const ahead = { ...begun(), from: addDays(today, 5) };
    expect(pauseWeek(ahead, today, false).pauses).toEqual([{ from: addDays(today, 5) }]);
  });
});

test("closing it twice keeps the day it was closed on", () => {
  const closed = endWeek(begun(), today);
  expect(closed.endedOn).toBe(today);
  expect(endWeek(closed, addDays(today, 4))).toBe(closed);
});
