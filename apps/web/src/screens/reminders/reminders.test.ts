import { describe, expect, it } from "vitest";
import type { Day, Minutes } from "@tussock/domain";
import { createTestTussock } from "#app/testing/testTussock.ts";
import { lookForReminders } from "./RemindersCard.tsx";
import { outsideMeta, textToTime, timeToText } from "./reminders.ts";

async function withPlan(time?: number) {
  const page = await createTestTussock();
  const step = await page.tussock.ask("saveStep", { title: "Tea", sizes: [{ size: "usual", title: "Tea" }] });
  if (!step.ok) throw new Error(step.trouble);
  const plan = await page.tussock.ask("savePlan", {
    stepId: step.value.step.id,
    size: "usual",
    day: "2026-11-20" as Day,
    ...(time !== undefined && { time: time as Minutes }),
  });
  if (!plan.ok) throw new Error(plan.trouble);
  return { ...page, planId: plan.value.id, stepId: step.value.step.id };
}

describe("reminders on Today", () => {
  it("are offered once there is a plan with a time, and after a no never again", async () => {
    expect(await lookForReminders((await createTestTussock()).tussock)).toBeUndefined();
    expect(await lookForReminders((await withPlan()).tussock)).toBeUndefined();
    const { tussock } = await withPlan(600);
    expect(await lookForReminders(tussock)).toBeDefined();
    await tussock.ask("saveReminders", { offerOff: true });
    expect(await lookForReminders(tussock)).toBeUndefined();
  });

  it("are not offered to who has them, and asked about after two weeks without a step", async () => {
    const { tussock, pass, planId } = await withPlan(600);
    await tussock.ask("saveReminders", { on: true });
    expect(await lookForReminders(tussock)).toBeUndefined();
    await tussock.ask("answerReminder", { answer: "shown", planId });
    pass(14 * 86_400_000);
    expect(await lookForReminders(tussock)).toBeDefined();
    await tussock.ask("saveReminders", { keptOn: "2026-12-03" as Day });
    expect(await lookForReminders(tussock)).toBeUndefined();
  });
});

describe("plans and rhythms for a calendar", () => {
  it("have a title that says nothing, or one of Ana’s own", async () => {
    const { tussock, planId } = await withPlan(600);
    const ask = () => tussock.ask("calendarEntries", { plans: "open", rhythms: [], title: "My plan" });
    expect(await ask()).toEqual([{ uid: planId, title: "My plan", date: "2026-11-20", time: 600, minutes: 15 }]);
    await tussock.ask("saveReminders", { calendarTitle: "Tea with Kit" });
    expect(await ask()).toMatchObject([{ title: "Tea with Kit" }]);
  });

  it("one plan alone, or none that was let go", async () => {
    const { tussock, planId } = await withPlan();
    const one = await tussock.ask("calendarEntries", {
      plans: [planId],
      rhythms: [],
      title: "x",
      untimedAt: 480 as Minutes,
    });
    expect(one).toMatchObject([{ uid: planId, time: 480 }]);
    await tussock.ask("letGo", { planIds: [planId] });
    expect(await tussock.ask("calendarEntries", { plans: "open", rhythms: [], title: "x" })).toEqual([]);
  });
});

describe("times in a field", () => {
  it("read back as they were written; half a time is none", () => {
    for (const time of [0, 9 * 60 + 5, 1439] as Minutes[]) expect(textToTime(timeToText(time))).toBe(time);
    for (const text of ["", "9:05", "24:00", "soon"]) expect(textToTime(text)).toBeUndefined();
    expect(timeToText(undefined)).toBe("");
  });

  it("says honestly whether a notification comes while the app is closed", () => {
    const notices = {
      state: () => "ask" as const,
      ask: async () => "ask" as const,
      show: async () => {},
      schedule: async () => {},
    };
    expect(outsideMeta({ ...notices, inBackground: false })).toContain("Only while");
    expect(outsideMeta({ ...notices, inBackground: true })).toContain("closed");
  });
});
