import { expect, test } from "vitest";
import type { Day, PlannedStep, RecordId, SizedStep } from "@tussock/domain";
import { nextSmaller, planDraft, planInSize, plannedWhat } from "./planSize.ts";

const usual: SizedStep = { size: "usual", title: "Wash the dishes", minutes: 10 };
const bare: SizedStep = { size: "bare", title: "Wash two cups", minutes: 2 };
const planned: PlannedStep = {
  planId: "p" as RecordId,
  stepId: "s" as RecordId,
  day: "2026-11-19" as Day,
  title: usual.title,
  size: "usual",
  sizes: [usual, bare],
  minutes: 10,
  place: "Kitchen",
  state: { is: "open" },
};

test("the next smaller size is the next one Ana has set, even when one in between has no words", () => {
  expect(nextSmaller(planned)).toBe(bare);
  expect(nextSmaller({ ...planned, size: "bare" })).toBeUndefined();
});

test("made smaller, the plan keeps its place and takes the length of its new size", () => {
  const draft = planInSize({ ...planned, minutes: 25 }, bare);
  expect(draft).toMatchObject({ planId: "p", size: "bare", place: "Kitchen", minutes: 2 });
});

test("an undo puts back exactly the plan there was, a chosen length included", () => {
  expect(planDraft({ ...planned, minutes: 25 }).minutes).toBe(25);
  // The size's own length is not turned into a chosen one.
  expect(planDraft(planned)).not.toHaveProperty("minutes");
});

test("what Ana set out to do is said in the words of the chosen size", () => {
  expect(plannedWhat({ ...planned, size: "bare" })).toBe("Wash two cups");
  expect(plannedWhat({ ...planned, size: "small" })).toBe("Wash the dishes");
});
