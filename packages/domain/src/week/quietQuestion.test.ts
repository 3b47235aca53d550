import { describe, expect, test } from "vitest";
import { addDays } from "../day/calendar.ts";
import type { Plan } from "../record/record.ts";
import { amsterdam, day, id } from "../testing/people.ts";
import { pauseWeek } from "./changeWeek.ts";
import { quietQuestion } from "./quietQuestion.ts";
import type { QuietDay, WeekPlan } from "./weekRecords.ts";

const monday = day("2026-11-16");
const on = (age: number) => addDays(monday, age);
const week: WeekPlan = { type: "weekPlan", id: id("w"), from: monday, steps: [] };
const plan = (name: string, age: number, is: Plan["state"]["is"] = "open"): Plan => ({
  type: "plan",
  id: id(name),
  stepId: id(`step-${name}`),
  size: "usual",
  day: on(age),
  state: is === "practised" ? { is, practiceId: id("p") } : { is },
});
const quiet = (...days: readonly number[]): QuietDay => ({
  type: "quietDay",
  id: id("q"),
  happenedAt: 0 as never,
  recordedAt: 0 as never,
  zone: amsterdam,
  day: on(5),
  days: days.map(on),
});
const ask = (more: Partial<Parameters<typeof quietQuestion>[0]>) =>
  quietQuestion({ plans: [], weekPlans: [], daysWithStep: new Set(), quietDays: [], today: on(4), ...more });

describe("the question about days without a step", () => {
  test("nobody is asked about a day that had no plan", () => {
    expect(ask({})).toBeUndefined();
    expect(ask({ plans: [plan("today", 4), plan("tomorrow", 5)] })).toBeUndefined();
  });

  test("days whose plans stayed open are asked about together, with what was planned last", () => {
    expect(ask({ plans: [plan("pans", 2), plan("walk", 3)] })).toEqual({
      days: [on(2), on(3)],
      planned: { stepId: "step-walk", size: "usual" },
    });
  });

  test("“not today” was an answer: that day is not asked about", () => {
    expect(ask({ plans: [plan("walk", 3, "letGo")] })).toBeUndefined();
  });

  test("a day that has a step is none of them, whatever became of its plan", () => {
    expect(ask({ plans: [plan("pans", 2)], daysWithStep: new Set([on(2)]) })).toBeUndefined();
    expect(ask({ plans: [plan("pans", 2, "practised")] })).toBeUndefined();
  });

  test("the days of a seven-day plan are asked about together; those it rested on are not", () => {
    expect(ask({ weekPlans: [week], daysWithStep: new Set([on(1)]) })?.days).toEqual([on(0), on(2), on(3)]);
    const rested = { ...pauseWeek(week, on(1), false), pauses: [{ from: on(1), until: on(3) }] };
    expect(ask({ weekPlans: [rested] })?.days).toEqual([on(0), on(3)]);
    expect(ask({ weekPlans: [{ ...week, endedOn: on(1) }] })?.days).toEqual([on(0)]);
  });

  test("what was answered, or let be, does not come again", () => {
    expect(ask({ weekPlans: [week], quietDays: [quiet(0, 1, 2, 3)] })).toBeUndefined();
    expect(ask({ weekPlans: [week], quietDays: [quiet(0, 1)] })?.days).toEqual([on(2), on(3)]);
  });

  test("nothing older than a week is asked about: after a long time away there is only the greeting", () => {
    expect(ask({ weekPlans: [week], today: on(40) })).toBeUndefined();
    expect(ask({ weekPlans: [week], today: on(14) })).toBeUndefined();
    expect(ask({ weekPlans: [week], today: on(9) })?.days).toEqual([2, 3, 4, 5, 6].map(on));
  });
});
