import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../day/calendar.ts";
import type { Day, EpochMs } from "../day/day.ts";
import { logicalDay } from "../day/logicalDay.ts";
import type { Practice } from "../record/record.ts";
import { anyDayStart, anyZone } from "../testing/anyDay.ts";
import { anyPractice } from "../testing/anyRecord.ts";
import { amsterdam, day, id } from "../testing/people.ts";
import { endWeek, goOnWithWeek, pauseWeek } from "./changeWeek.ts";
import { newestWeekPlan, openWeekPlan, weekPlanNow } from "./weekPlanNow.ts";
import type { WeekPlan } from "./weekRecords.ts";

const monday = day("2026-11-16");
const plan: WeekPlan = { type: "weekPlan", id: id("w"), from: monday, steps: [{ stepId: id("pans") }] };
const on = (age: number): Day => addDays(monday, age);

function practice(age: number, done: Practice["done"] = "yes", more: Partial<Practice> = {}): Practice {
  const at = (1_794_800_000_000 + age * 86_400_000) as EpochMs;
  return {
    type: "practice",
    id: id(`p${age}`),
    happenedAt: at,
    recordedAt: at,
    zone: amsterdam,
    day: on(age),
    what: "The pans",
    done,
    ...more,
  };
}
const marks = (of: WeekPlan, practices: readonly Practice[], today: Day) =>
  weekPlanNow(of, practices, today).days.map(({ mark }) => mark);

describe("a seven-day plan on a day", () => {
  test("each day shows the best of it; a day without a step is firm ground, and days to come lie ahead", () => {
    expect(marks(plan, [practice(0), practice(1, "no"), practice(3, "partly")], on(4))).toEqual([
      "done",
      "try",
      "rest",
      "part",
      "today",
      "ahead",
      "ahead",
    ]);
  });

  test("it says which day this is and what was done, and never how many spare days are left", () => {
    const now = weekPlanNow(plan, [practice(0), practice(0, "partly", { id: id("more") }), practice(3)], on(3));
    expect(now).toMatchObject({ state: "running", dayNumber: 4, daysWithStep: 2, steps: 3, doneToday: "yes" });
    expect(JSON.stringify(now)).not.toMatch(/spare|left|empty|missing/i);
  });

  test("what was logged before it was set up leaves day 1 to its first step", () => {
    const walk = practice(0, "yes");
    const setUpAfter = { ...plan, startedAt: (walk.recordedAt + 1) as EpochMs };
    expect(weekPlanNow(setUpAfter, [walk], monday)).toMatchObject({ dayNumber: 1, steps: 0, daysWithStep: 0 });
    expect(weekPlanNow(setUpAfter, [walk], monday).doneToday).toBeUndefined();
    const later = { ...practice(0, "partly", { id: id("later") }), recordedAt: setUpAfter.startedAt };
    expect(weekPlanNow(setUpAfter, [walk, later], monday)).toMatchObject({ steps: 1, doneToday: "partly" });
    expect(weekPlanNow(plan, [walk], monday)).toMatchObject({ steps: 1 });
  });

  test("it can begin on any day, a day to come among them", () => {
    expect(weekPlanNow({ ...plan, from: on(3) }, [], monday)).toMatchObject({ state: "ahead", canReview: false });
    expect(weekPlanNow({ ...plan, from: on(3) }, [], on(3))).toMatchObject({ state: "running", dayNumber: 1 });
  });

  test("after seven days it is over and can be looked back on, also with days that stayed empty", () => {
    expect(weekPlanNow(plan, [practice(0)], on(6))).toMatchObject({ state: "running", canReview: false });
    expect(weekPlanNow(plan, [practice(6)], on(6))).toMatchObject({ state: "running", canReview: true });
    expect(weekPlanNow(plan, [], on(7))).toMatchObject({ state: "over", canReview: true, daysWithStep: 0 });
  });

  test("while it rests no day of it goes by, and it goes on with as many days as it had", () => {
    const resting = pauseWeek(plan, on(2), false);
    expect(weekPlanNow(resting, [practice(0)], on(5))).toMatchObject({ state: "paused" });
    expect(marks(resting, [practice(0)], on(5))).toEqual(["done", "rest", "today", "ahead", "ahead", "ahead", "ahead"]);
    const again = goOnWithWeek(resting, on(5));
    expect(weekPlanNow(again, [practice(0)], on(5))).toMatchObject({ state: "running", dayNumber: 3 });
    expect(weekPlanNow(again, [practice(0)], on(10))).toMatchObject({ state: "over" });
  });

  test("a plan that was closed is closed; the newest of two that stand open is the one", () => {
    const later = { ...plan, id: id("x"), from: on(2) };
    expect(openWeekPlan([plan, later])).toBe(later);
    expect(openWeekPlan([plan, endWeek(later, on(3))])).toBe(plan);
    expect(newestWeekPlan([plan, endWeek(later, on(3))])).toMatchObject({ id: "x", endedOn: on(3) });
    expect(openWeekPlan([])).toBeUndefined();
  });
});

/** What a person does with their plan, day by day. */
const anyLife = fc.array(fc.constantFrom("step", "part", "nothing", "pause", "goOn"), { minLength: 1, maxLength: 40 });

function live(life: readonly string[]) {
  const practices: Practice[] = [];
  let now: WeekPlan = plan;
  const seen = life.map((does, age) => {
    if (does === "step" || does === "part") practices.push(practice(age, does === "step" ? "yes" : "partly"));
    if (does === "pause") now = pauseWeek(now, on(age), false);
    if (does === "goOn") now = goOnWithWeek(now, on(age));
    return weekPlanNow(now, practices, on(age));
  });
  return { seen, practices, plan: now };
}

describe("whatever the days bring", () => {
  test("no number falls as days go by, with steps or without, with rests or without", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { seen } = live(life);
        seen.slice(1).forEach((now, i) => {
          expect(now.daysWithStep).toBeGreaterThanOrEqual(seen[i]?.daysWithStep ?? 0);
          expect(now.steps).toBeGreaterThanOrEqual(seen[i]?.steps ?? 0);
        });
      }),
    );
  });

  test("no number falls because an entry is missing from another day, and each only grows with entries", () => {
    const entries = fc.array(
      fc.tuple(anyPractice, fc.integer({ min: -3, max: 12 })).map(([one, age]) => ({ ...one, day: on(age) })),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(entries, anyLife, fc.nat(), fc.integer({ min: 0, max: 12 }), (all, life, which, age) => {
        const { plan: lived } = live(life);
        const fewer = weekPlanNow(
          lived,
          all.filter((_, i) => i !== which % all.length),
          on(age),
        );
        const more = weekPlanNow(lived, all, on(age));
        expect(more.daysWithStep).toBeGreaterThanOrEqual(fewer.daysWithStep);
        expect(more.steps).toBeGreaterThanOrEqual(fewer.steps);
        expect(more.days.map(({ day: one }) => one)).toEqual(fewer.days.map(({ day: one }) => one));
      }),
    );
  });

  test("it always has seven days, in order, none of them within a rest", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { seen, plan: lived } = live(life);
        const days = seen.at(-1)?.days.map(({ day: one }) => one) ?? [];
        expect(days).toHaveLength(7);
        days.slice(1).forEach((one, i) => expect(daysBetween(days[i] ?? one, one)).toBeGreaterThan(0));
        for (const { from, until } of lived.pauses ?? [])
          if (until !== undefined) expect(days.filter((one) => one >= from && one < until)).toEqual([]);
      }),
    );
  });

  test("resting and going on gives back every day: as many are to come as before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }), (age, away) => {
        const before = weekPlanNow(plan, [], on(age)).days.filter(({ mark }) => mark !== "rest").length;
        const again = goOnWithWeek(pauseWeek(plan, on(age), false), on(age + away));
        expect(weekPlanNow(again, [], on(age + away)).days.filter(({ mark }) => mark !== "rest")).toHaveLength(before);
      }),
    );
  });

  test("a practice stands on the day it was given, in whatever zone, however late the day starts there", () => {
    fc.assert(
      fc.property(anyZone, anyDayStart, fc.integer({ min: 0, max: 6 * 86_400_000 }), (zone, dayStart, after) => {
        const at = (Date.UTC(2026, 10, 16, 12) + after) as EpochMs;
        const kept = logicalDay({ at, zone }, dayStart);
        const now = weekPlanNow(plan, [practice(0, "yes", { happenedAt: at, zone, day: kept })], on(6));
        const stands = now.days.find(({ mark }) => mark === "done")?.day;
        expect(stands).toBe(kept >= plan.from && kept <= on(6) ? kept : undefined);
      }),
      { numRuns: 60 },
    );
  });
});
