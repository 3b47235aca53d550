import { describe, expect, test } from "vitest";
import type { Minutes } from "../day/day.ts";
import type { Plan } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import { day, id, pans, pansStep, pansWords, today } from "../testing/people.ts";
import { letGoPlan, practisePlan, unpractisePlan } from "./closePlan.ts";
import { makePlan, type PlanDraft } from "./makePlan.ts";
import { plannedStep } from "./plannedStep.ts";

const draft: PlanDraft = {
  stepId: pansStep.id,
  size: "usual",
  day: today,
  time: (13 * 60) as Minutes,
  after: " lunch ",
  minutes: 10,
  obstacle: "I feel too tired",
  thenI: "I wash two cups",
  place: "",
};

function plan(change: Partial<PlanDraft> = {}, before?: Plan) {
  return makePlan({ ...draft, ...change }, { id: id("plan-1"), today, step: pans, ...(before && { before }) });
}
function made(change: Partial<PlanDraft> = {}, before?: Plan): Plan {
  const outcome = plan(change, before);
  if (!outcome.ok) throw new Error(outcome.trouble);
  return outcome.value;
}

describe("planning a step", () => {
  test("keeps when, where and if-then, without blanks, and stands open", () => {
    expect(made()).toEqual({
      type: "plan",
      id: "plan-1",
      stepId: "pans",
      size: "usual",
      day: today,
      time: 780,
      after: "lunch",
      minutes: 10,
      obstacle: "I feel too tired",
      thenI: "I wash two cups",
      state: { is: "open" },
    });
  });

  test("a step and a day are enough", () => {
    expect(makePlan({ stepId: pansStep.id, size: "bare", day: today }, { id: id("p"), today, step: pans })).toEqual({
      ok: true,
      value: { type: "plan", id: "p", stepId: "pans", size: "bare", day: today, state: { is: "open" } },
    });
  });

  test("what pacing said of the size stays with it; energy stays with the day it was said", () => {
    const said = { sizedBy: "smaller", chanceSaid: 90 as Score, energy: 20 as Score } as const;
    expect(made(said)).toMatchObject(said);
    const { energy: _energy, ...rest } = made(said);
    const tomorrow = day("2026-11-20");
    expect(made({ ...said, day: tomorrow })).toEqual({ ...rest, day: tomorrow });
    expect(made({}, made(said))).toEqual(made());
  });

  test("what Ana can put right is named", () => {
    expect(makePlan(draft, { id: id("p"), today, step: undefined })).toEqual({ ok: false, trouble: "noStep" });
    for (const bad of ["2026-11-18", "2028-01-01", "2026-02-30", "soon"])
      expect(plan({ day: day(bad) })).toEqual({ ok: false, trouble: "badDay" });
    for (const bad of [-1, 1440, 12.5, Number.NaN])
      expect(plan({ time: bad as Minutes })).toEqual({ ok: false, trouble: "badTime" });
    for (const bad of [0, 1441, Number.NaN])
      expect(plan({ minutes: bad })).toEqual({ ok: false, trouble: "badMinutes" });
    expect(plan({ thenI: "x".repeat(501) })).toEqual({ ok: false, trouble: "tooLong" });
  });

  test("an open plan of an earlier day may keep its day while its words change", () => {
    const earlier = { ...made(), day: day("2026-11-12") };
    expect(made({ day: day("2026-11-12"), after: "tea" }, earlier)).toMatchObject({
      id: "plan-1",
      day: "2026-11-12",
      after: "tea",
    });
    expect(plan({ day: day("2026-11-13") }, earlier)).toEqual({ ok: false, trouble: "badDay" });
  });

  test("changing a plan takes away what the draft leaves out and keeps what a later version added", () => {
    const before = { ...made(), companion: "Sam" } as Plan;
    const after = makePlan(
      { stepId: pansStep.id, size: "small", day: today },
      { id: id("other"), today, step: pans, before },
    );
    expect(after).toEqual({
      ok: true,
      value: {
        type: "plan",
        id: "plan-1",
        stepId: "pans",
        size: "small",
        day: today,
        companion: "Sam",
        state: { is: "open" },
      },
    });
  });
});

describe("closing a plan", () => {
  test("a try closes it and is named; deleting that try opens it again, deleting another does not", () => {
    const practised = practisePlan(made(), id("practice-1"));
    expect(practised.state).toEqual({ is: "practised", practiceId: "practice-1" });
    expect(unpractisePlan(practised, id("practice-1")).state).toEqual({ is: "open" });
    expect(unpractisePlan(practised, id("practice-2"))).toBe(practised);
  });

  test("not today lets it go; planning it anew opens it; what was practised stays practised", () => {
    const letGo = letGoPlan(made());
    expect(letGo.state).toEqual({ is: "letGo" });
    expect(made({}, letGo).state).toEqual({ is: "open" });
    const practised = practisePlan(made(), id("practice-1"));
    expect(letGoPlan(practised)).toBe(practised);
    expect(made({}, practised).state).toEqual(practised.state);
  });
});

describe("a planned step", () => {
  const newer = {
    ...pansWords,
    id: id("pans-2"),
    from: day("2026-11-25"),
    title: "Pans",
    sizes: [{ size: "usual", title: "All pans" } as const],
  };

  test("shows the size that was planned, with its own length and how hard it is expected to be", () => {
    expect(plannedStep(made({ size: "bare", minutes: 3 }), pansStep, [pansWords])).toMatchObject({
      title: "Wash two cups",
      minutes: 3,
      difficulty: 15,
      areaId: "area-daily",
      size: "bare",
    });
    const { minutes: _minutes, ...unhurried } = made();
    expect(plannedStep(unhurried, pansStep, [pansWords])).toMatchObject({
      title: "Wash the pans for 10 minutes",
      minutes: 10,
    });
  });

  test("while open it speaks the words of now; once closed, those it was closed with", () => {
    expect(plannedStep(made(), pansStep, [pansWords, newer])?.title).toBe("All pans");
    expect(plannedStep(letGoPlan(made()), pansStep, [pansWords, newer])?.title).toBe("Wash the pans for 10 minutes");
  });

  test("a size that is gone falls back to the step's title; without any words there is nothing to show", () => {
    expect(plannedStep(made({ size: "small" }), pansStep, [newer])?.title).toBe("Pans");
    expect(plannedStep(made(), pansStep, [])).toBeUndefined();
  });
});
