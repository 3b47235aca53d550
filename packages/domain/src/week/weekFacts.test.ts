import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../day/calendar.ts";
import type { Plan, Practice } from "../record/record.ts";
import { anyEntry } from "../testing/anyRecord.ts";
import { amsterdam, day, id, pans } from "../testing/people.ts";
import { sessionFacts } from "./sessionFacts.ts";
import { samePlans, weekFacts } from "./weekFacts.ts";
import type { QuietDay, WeekPlan } from "./weekRecords.ts";

const monday = day("2026-11-09");
const on = (age: number) => addDays(monday, age);
const happened = (age: number) => {
  const at = (1_794_200_000_000 + age * 86_400_000) as never;
  return { happenedAt: at, recordedAt: at, zone: amsterdam, day: on(age) };
};
const practice = (name: string, age: number, more: Partial<Practice> = {}): Practice => ({
  type: "practice",
  id: id(name),
  ...happened(age),
  what: name,
  done: "yes",
  ...more,
});
const quiet = (because: string | undefined, ...days: readonly number[]): QuietDay => ({
  type: "quietDay",
  id: id(`quiet-${because}`),
  ...happened(6),
  days: days.map(on),
  ...(because !== undefined && { because }),
});
const facts = (more: Partial<Parameters<typeof weekFacts>[0]>) =>
  weekFacts({ records: [], steps: [pans], quietDays: [], today: on(8), of: monday, ...more });

describe("the facts of a week", () => {
  test("what got in the way comes from steps and from days without one, counted by day", () => {
    const records = [practice("pans", 1, { obstacle: "tired" }), practice("walk", 1, { obstacle: "tired" })];
    const quietDays = [quiet("tired", 2), quiet("tooBig", 4, 5, 6), quiet(undefined, 3), quiet("fear", 20)];
    expect(facts({ records, quietDays }).inTheWay).toEqual([
      { because: "tooBig", days: [on(4), on(5), on(6)] },
      { because: "tired", days: [on(1), on(2)] },
    ]);
  });

  test("days before the first step of all are blank, not days without a step; a plan begins on its own first day", () => {
    const marks = (more: Parameters<typeof facts>[0]) =>
      facts(more)
        .days.map(({ mark }) => mark)
        .join(" ");
    expect(marks({ records: [practice("a", 2), practice("b", 5)] })).toBe("blank blank done rest rest done rest");
    expect(marks({ records: [practice("a", -3), practice("b", 5)] })).toBe("rest rest rest rest rest done rest");
    expect(marks({})).toBe("blank blank blank blank blank blank blank");
    const plan: WeekPlan = { type: "weekPlan", id: id("w"), from: monday, steps: [] };
    expect(marks({ of: plan, records: [practice("a", 2)] })).toBe("rest rest done rest rest rest rest");
  });

  test("a seven-day plan that rested is looked at as a whole: seven days to draw, and what happened in between", () => {
    const plan: WeekPlan = {
      type: "weekPlan",
      id: id("w"),
      from: monday,
      steps: [],
      pauses: [{ from: on(2), until: on(9) }],
    };
    const week = facts({ of: plan, records: [practice("a", 0), practice("b", 4), practice("c", 13)], today: on(15) });
    expect(week.days.map(({ day: one }) => one)).toEqual([0, 1, 9, 10, 11, 12, 13].map(on));
    expect(week.numbers.steps.all).toBe(3);
  });

  test("kinds of step show single changes, never a mean, under the words used last", () => {
    const rated = { stepId: pans.step.id, confidenceBefore: 30 as never };
    const records = [
      practice("The pans", 0, { ...rated, confidenceAfter: 44 as never }),
      practice("The pans again", 1, { ...rated, confidenceAfter: 28 as never }),
      practice("unrated", 2, { stepId: pans.step.id }),
    ];
    expect(facts({ records }).stepKinds).toEqual([{ stepId: "pans", what: "The pans again", changes: [14, -2] }]);
  });

  test("the person's own choice of what got in the way decides which changes are offered", () => {
    const plan: Plan = {
      type: "plan",
      id: id("p"),
      stepId: pans.step.id,
      size: "usual",
      day: on(1),
      state: { is: "open" },
    };
    expect(facts({ records: [plan] }).changes).toEqual([]);
    expect(facts({ records: [plan], inTheWay: ["forgot"] }).changes).toMatchObject([{ is: "hangOn" }]);
  });
});

describe("the same plan again", () => {
  const plan = (name: string, age: number, more: Partial<Plan> = {}): Plan => ({
    type: "plan",
    id: id(name),
    stepId: id(`s-${name}`),
    size: "small",
    day: on(age),
    state: { is: "open" },
    ...more,
  });
  const week = [0, 1, 2, 3, 4, 5, 6].map(on);

  test("each plan that stood comes again a week later, open, without what was said of that day", () => {
    const practised = plan("a", 1, {
      state: { is: "practised", practiceId: id("p") },
      after: "After lunch",
      chanceSaid: 80 as never,
    });
    expect(samePlans([practised], week, on(6))).toEqual([
      { type: "plan", stepId: "s-a", size: "small", day: on(8), after: "After lunch", state: { is: "open" } },
    ]);
  });

  test("what was let go, what has its place already, and what would lie behind us does not come", () => {
    expect(samePlans([plan("a", 1, { state: { is: "letGo" } })], week, on(6))).toEqual([]);
    expect(samePlans([plan("a", 1), { ...plan("b", 8), stepId: id("s-a") }], week, on(6))).toEqual([]);
    expect(samePlans([plan("a", 1)], week, on(9))).toEqual([]);
  });
});

describe("the facts before a session", () => {
  test("ratings are counted one by one, and the largest lift is told with its two numbers", () => {
    const rated = (before: number, after: number) => ({ moodBefore: before as never, moodAfter: after as never });
    const found = sessionFacts(
      [practice("walk", 1, rated(26, 43)), practice("pans", 2, rated(40, 40)), practice("form", 3, rated(50, 41))],
      monday,
      on(10),
    );
    expect(found.mood).toEqual({ pairs: 3, higher: 1, same: 1, lower: 1 });
    expect(found.lift).toEqual({ what: "walk", day: on(1), before: 26, after: 43 });
    expect(found.confidence.pairs).toBe(0);
  });

  test("only what lies within the days is there", () => {
    const win = (name: string, age: number) => ({ type: "win", id: id(name), ...happened(age), text: name }) as const;
    expect(sessionFacts([win("in", 3), win("out", 12)], monday, on(10)).wins.map(({ text }) => text)).toEqual(["in"]);
  });

  test("no number of it falls because an entry is missing", () => {
    const entries = fc.array(
      fc.tuple(anyEntry, fc.integer({ min: -2, max: 15 })).map(([one, age]) => ({ ...one, day: on(age) })),
      { minLength: 1, maxLength: 20 },
    );
    const counts = (all: Parameters<typeof sessionFacts>[0]) => {
      const { numbers, mood, confidence, lift, wins, thoughts, ownWords } = sessionFacts(all, monday, on(12));
      const { all: whole, part, notThisTime } = numbers.steps;
      const moved = [mood, confidence].flatMap(({ pairs, higher, same, lower }) => [pairs, higher, same, lower]);
      const rise = lift ? lift.after - lift.before : 0;
      return [whole, part, notThisTime, ...moved, rise, wins.length, thoughts.length, ownWords.length];
    };
    fc.assert(
      fc.property(entries, fc.nat(), (all, which) => {
        const more = counts(all);
        counts(all.filter((_, i) => i !== which % all.length)).forEach((count, i) =>
          expect(more[i]).toBeGreaterThanOrEqual(count),
        );
      }),
      { numRuns: 200 },
    );
  });
});
