import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../day/calendar.ts";
import type { Plan, Practice } from "../record/record.ts";
import { cutDown } from "../step/cutDown.ts";
import type { StepNow } from "../step/step.ts";
import { anyPractice } from "../testing/anyRecord.ts";
import { amsterdam, day, id, pans } from "../testing/people.ts";
import { CHANGES_MOST, tinyChanges, type WeekForChanges } from "./tinyChanges.ts";

const monday = day("2026-11-16");
const form: StepNow = {
  step: { type: "step", id: id("form") },
  title: "Fill in the aid form",
  sizes: [{ size: "usual", title: "Fill in the aid form", difficulty: 70 as never }],
};
const practice = (name: string, step: StepNow | undefined, more: Partial<Practice>): Practice => ({
  type: "practice",
  id: id(name),
  happenedAt: 1_794_800_000_000 as never,
  recordedAt: 1_794_800_000_000 as never,
  zone: amsterdam,
  day: monday,
  what: step?.title ?? name,
  done: "yes",
  ...(step && { stepId: step.step.id }),
  ...more,
});
const plan = (step: StepNow, age: number, more: Partial<Plan> = {}): Plan => ({
  type: "plan",
  id: id(`plan-${age}`),
  stepId: step.step.id,
  size: "usual",
  day: addDays(monday, age),
  state: { is: "open" },
  ...more,
});
const offers = (week: Partial<WeekForChanges>) =>
  tinyChanges({
    practices: [],
    plans: [],
    steps: [pans, form],
    inTheWay: [],
    partOfDay: () => "morning",
    ...week,
  }).map(
    (change) => (change.is === "ifThen" ? `${change.is} ${change.obstacle}` : change.is) + ` ${change.step.step.id}`,
  );

describe("one tiny change", () => {
  test("the step that was too much gets smaller, with the number it had and the size it gets", () => {
    const [change] = tinyChanges({
      practices: [practice("no", pans, { done: "no", difficultyFound: 60 as never })],
      plans: [],
      steps: [pans],
      inTheWay: [],
      partOfDay: () => "morning",
    });
    expect(change).toEqual({ is: "smaller", step: pans, from: 60, to: pans.sizes[1] });
  });

  test("of two that were too much, the harder one", () => {
    const practices = [
      practice("a", pans, { done: "no", difficultyExpected: 35 as never }),
      practice("b", form, { done: "partly", fit: "tooMuch", difficultyFound: 70 as never }),
    ];
    expect(offers({ practices })).toContain("smaller form");
    expect(offers({ practices })).not.toContain("smaller pans");
  });

  test("tired in the evening moves the step before lunch; tired in the morning asks for an if-then", () => {
    const practices = [practice("a", pans, { done: "partly", obstacle: "tired" })];
    expect(offers({ practices, inTheWay: ["tired"], partOfDay: () => "evening" })).toEqual(["earlier pans"]);
    expect(offers({ practices, inTheWay: ["tired"] })).toEqual(["ifThen tired pans"]);
  });

  test("a step that was forgotten hangs on something, unless it hangs on something already", () => {
    expect(offers({ plans: [plan(pans, 1)], inTheWay: ["forgot"] })).toEqual(["hangOn pans"]);
    expect(offers({ plans: [plan(pans, 1, { after: "After lunch" })], inTheWay: ["forgot"] })).toEqual([]);
  });

  test("what was too big is the person's to say, also about a day without a step", () => {
    expect(offers({ plans: [plan(form, 1)], inTheWay: ["tooBig"] })).toEqual(["smaller form"]);
    expect(offers({ plans: [plan(form, 1)], inTheWay: ["parts"] })).toEqual(["smaller form"]);
  });

  test("in a week in which all went well the step with the largest rise in confidence comes again", () => {
    const rise = (before: number, after: number) => ({
      confidenceBefore: before as never,
      confidenceAfter: after as never,
    });
    const practices = [practice("a", pans, rise(40, 45)), practice("b", form, rise(30, 52))];
    expect(offers({ practices })).toEqual(["again form"]);
  });

  test("a step that was put away is left in peace, and an empty week asks for nothing", () => {
    expect(offers({ practices: [practice("a", pans, { done: "no" })], steps: [] })).toEqual([]);
    expect(offers({})).toEqual([]);
  });

  test("three at most, one for each step, and the same days give the same offers", () => {
    const week = fc
      .array(anyPractice, { maxLength: 12 })
      .map((all) => all.map((one, i) => ({ ...one, stepId: [pans, form][i % 2]?.step.id ?? id("x") })));
    fc.assert(
      fc.property(week, fc.subarray(["tired", "tooBig", "forgot", "fear", "my own words"]), (practices, inTheWay) => {
        const given = { practices, inTheWay, plans: [plan(pans, 0), plan(form, 1)] };
        const said = offers(given);
        expect(said).toEqual(offers(given));
        expect(said.length).toBeLessThanOrEqual(CHANGES_MOST);
        const about = said.map((one) => one.split(" ").at(-1));
        expect(new Set(about).size).toBe(about.length);
      }),
    );
  });
});

describe("a step that is cut down", () => {
  const begin = { title: "Fill in the aid form, the first 2 minutes", minutes: 2 };

  test("its small size is the usual one from now on, and the bare minimum the small one", () => {
    const { title, sizes } = cutDown(pans, begin);
    expect(title).toBe("The pans");
    expect(sizes.map(({ size, title: words }) => `${size}: ${words}`)).toEqual([
      "usual: Wash half of the pans",
      "small: Wash two cups",
    ]);
  });

  test("a step of one size becomes its first minutes, and is called so when it was called after its size", () => {
    expect(cutDown(form, begin)).toEqual({ title: begin.title, sizes: [{ ...begin, size: "usual" }] });
  });
});
