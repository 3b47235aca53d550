import { expect, test } from "vitest";
import type { Area, Day, Minutes, PlannedStep, RecordId } from "@tussock/domain";
import { planTheDishes } from "#app/testing/anasPlan.ts";
import { createTestTussock } from "#app/testing/testTussock.ts";
import { createPlan, planMeta, stepMeta } from "./plan.ts";

test("Plan shows what is coming up, soonest first, and every step Ana has", async () => {
  const page = await createTestTussock();
  const { stepId } = await planTheDishes(page.tussock);
  await page.tussock.ask("savePlan", { stepId, size: "bare", day: "2026-11-21" as Day });
  await page.tussock.ask("savePlan", { stepId, size: "small", day: "2026-11-20" as Day });
  const plan = createPlan(page.tussock);
  const close = plan.open();
  await page.settle();
  expect(plan.list.value?.plans.map(({ day, size }) => `${day} ${size}`)).toEqual([
    "2026-11-19 usual",
    "2026-11-20 small",
    "2026-11-21 bare",
  ]);
  expect(plan.list.value?.steps.map(({ title }) => title)).toEqual(["Wash the dishes"]);
  close();
});

test("a step put away takes its plans along, and Undo brings both back", async () => {
  const page = await createTestTussock();
  await planTheDishes(page.tussock);
  const plan = createPlan(page.tussock);
  const close = plan.open();
  await page.settle();
  const [step] = plan.list.value?.steps ?? [];
  if (!step) throw new Error("a step expected");
  await plan.putAway(step);
  await page.settle();
  expect(plan.list.value).toMatchObject({ steps: [], plans: [] });

  page.tussock.toast.value?.action?.run();
  await page.settle();
  expect(plan.list.value?.steps).toEqual([step]);
  expect(plan.list.value?.plans).toHaveLength(1);
  close();
});

test("a full disk is said, and the step stays", async () => {
  const page = await createTestTussock();
  await planTheDishes(page.tussock);
  page.stub("closeStep", async () => ({ ok: false as const, trouble: "diskFull" as const }));
  const [step] = await page.tussock.ask("steps");
  if (!step) throw new Error("a step expected");
  await createPlan(page.tussock).putAway(step);
  expect(page.tussock.toast.value?.text).toBe("This change is not saved yet.");
});

test("the small line says when, and which area and sizes", () => {
  const planned: PlannedStep = {
    planId: "p" as RecordId,
    stepId: "s" as RecordId,
    day: "2026-11-20" as Day,
    title: "Wash",
    size: "usual",
    sizes: [],
    after: "After lunch",
    time: 780 as Minutes,
    state: { is: "open" },
  };
  expect(planMeta(planned, "2026-11-19" as Day, "en-US").replaceAll("\u202f", " ")).toBe(
    "Tomorrow, after lunch, about 1:00 pm",
  );
  const areas: readonly Area[] = [{ type: "area", id: "area-daily" as RecordId, kind: "daily" }];
  const step = (areaId: string) => ({ type: "step", id: "s" as RecordId, areaId: areaId as RecordId }) as const;
  const sizes = [
    { size: "usual", title: "a", minutes: 10 },
    { size: "small", title: "b", minutes: 5 },
    { size: "bare", title: "c", minutes: 2 },
  ] as const;
  expect(stepMeta({ step: step("area-daily"), title: "a", sizes }, areas)).toBe("Home · 10, 5 or 2 min");
  expect(stepMeta({ step: step("gone"), title: "a", sizes: [] }, areas)).toBe("");
});
