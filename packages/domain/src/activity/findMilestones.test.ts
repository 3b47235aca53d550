import { describe, expect, test } from "vitest";
import type { Practice } from "../record/record.ts";
import { day, id, now, pansStep, pansWords } from "../testing/people.ts";
import { findMilestones, type RecordsForMilestones } from "./findMilestones.ts";

const goal = { type: "goal", id: id("g") } as const;
const goalWords = {
  type: "goalVersion",
  id: id("g1"),
  goalId: goal.id,
  from: day("2026-10-01"),
  title: "Guests",
} as const;
const step = { ...pansStep, goalId: goal.id };
const nothing: RecordsForMilestones = { goals: [], goalVersions: [], steps: [], stepVersions: [], practices: [] };
const kept: RecordsForMilestones = {
  ...nothing,
  goals: [goal],
  goalVersions: [goalWords],
  steps: [step],
  stepVersions: [pansWords],
};

function tried(at: number, more: Partial<Practice> = {}): Practice {
  return {
    type: "practice",
    id: id(`p${at}`),
    happenedAt: (now.at + at) as typeof now.at,
    recordedAt: now.at,
    zone: now.zone,
    day: day(`2026-11-0${at}`),
    what: "Pans",
    done: "yes",
    stepId: step.id,
    ...more,
  };
}

describe("milestones in the records", () => {
  test("where there is nothing to find, nothing is found", () => {
    expect(findMilestones(nothing)).toEqual([]);
    expect(findMilestones(kept)).toEqual([]);
    expect(findMilestones({ ...kept, practices: [tried(1, { done: "no" })] })).toEqual([]);
  });

  test("a goal with every step done at least once, in whole or in part", () => {
    const fern = { type: "step", id: id("fern"), goalId: goal.id } as const;
    const two = { ...kept, steps: [step, fern] };
    expect(findMilestones({ ...two, practices: [tried(1)] })).toEqual([]);
    expect(
      findMilestones({ ...two, practices: [tried(1), tried(2, { stepId: fern.id, done: "partly" })] }),
    ).toMatchObject([{ kind: "projectDone", title: "Guests", goalId: "g", day: "2026-11-02", way: [{}, {}] }]);
  });

  test("a goal closed as met is one, on the day Ana said so; one that was let go is none", () => {
    const met = { ...goal, closed: true, ended: { how: "met", on: day("2026-11-09") } } as const;
    const way = [tried(3, { goalId: goal.id })];
    expect(findMilestones({ ...kept, goals: [met], steps: [], practices: way })).toMatchObject([
      { kind: "goalMet", title: "Guests", goalId: "g", day: "2026-11-09", way: [{ id: "p3" }] },
    ]);
    const letGo = { ...goal, closed: true, ended: { how: "letGo", on: day("2026-11-09") } } as const;
    expect(findMilestones({ ...kept, goals: [letGo], steps: [] })).toEqual([]);
  });

  test("a step done in a harder size than before; the same size again, or an easier one, is no new level", () => {
    const alone = { ...kept, goals: [], steps: [pansStep] };
    const found = (...practices: Practice[]) => findMilestones({ ...alone, practices });
    expect(found(tried(1, { size: "bare" }), tried(2, { size: "usual" }))).toMatchObject([
      { kind: "levelReached", title: "The pans", day: "2026-11-02" },
    ]);
    expect(found(tried(1, { size: "usual" }), tried(2, { size: "bare" }), tried(3, { size: "usual" }))).toEqual([]);
    expect(found(tried(1, { size: "bare" }), tried(2, { size: "usual", done: "partly" }))).toEqual([]);
  });
});
