import { describe, expect, it } from "vitest";
import type { Day, EpochMs, Minutes } from "@tussock/domain";
import { createTestTussock, thursdayMorning } from "#app/testing/testTussock.ts";
import type { Notices } from "#app/tussock.ts";
import { watchReminders } from "./watchReminders.ts";

const minute = 60_000;
const today = "2026-11-19" as Day;
/** Half an hour after the morning of the tests. */
const tenThirtyFour = 634 as Minutes;

async function watching({ outside = false, shown = true, inBackground = false } = {}) {
  const page = await createTestTussock();
  const { tussock } = page;
  const rung: string[] = [];
  const scheduled: (EpochMs | undefined)[] = [];
  let isShown = shown;
  let wake: { readonly ms: number; readonly work: () => void } | undefined;
  const notices: Notices = {
    state: () => "granted",
    ask: async () => "granted",
    inBackground,
    show: async (words) => void rung.push(words),
    schedule: async (next) => void scheduled.push(next?.at),
  };
  const step = await tussock.ask("saveStep", {
    title: "Wash two cups",
    sizes: [{ size: "usual", title: "Wash two cups" }],
  });
  if (!step.ok) throw new Error(step.trouble);
  const stepId = step.value.step.id;
  const plan = await tussock.ask("savePlan", { stepId, size: "usual", day: today, time: tenThirtyFour });
  if (!plan.ok) throw new Error(plan.trouble);
  await tussock.ask("saveReminders", { on: true, outside });
  const watch = watchReminders({
    tussock,
    notices,
    isShown: () => isShown,
    wakeIn: (ms, work) => (wake = { ms, work }),
  });
  await watch.look();
  return {
    ...page,
    watch,
    rung,
    scheduled,
    planId: plan.value.id,
    stepId,
    nextLook: () => wake?.ms,
    show: (on: boolean) => (isShown = on),
    async passMinutes(minutes: number) {
      page.pass(minutes * minute);
      await watch.look();
    },
  };
}

describe("the line on a page", () => {
  it("comes at the time of the plan, says only plain words, and stays until it is answered", async () => {
    const { watch, passMinutes, planId, nextLook } = await watching();
    expect(watch.line.value).toBeUndefined();
    expect(nextLook()).toBe(5 * minute);
    await passMinutes(29);
    expect(nextLook()).toBe(minute);
    await passMinutes(1);
    expect(watch.line.value).toEqual({ planId, words: "Your plan for now", last: false });
    await passMinutes(60);
    expect(watch.line.value).toMatchObject({ planId });
    await passMinutes(61);
    expect(watch.line.value).toBeUndefined();
  });

  it("opened, it is gone for the day", async () => {
    const { watch, passMinutes } = await watching();
    await passMinutes(30);
    await watch.answer("opened");
    expect(watch.line.value).toBeUndefined();
    await passMinutes(5);
    expect(watch.line.value).toBeUndefined();
  });

  it("“in half an hour” is one tap, and then it is there again; “not today” is one tap, and it is not", async () => {
    const { watch, passMinutes, tussock } = await watching();
    await passMinutes(30);
    await watch.answer("later");
    expect(watch.line.value).toBeUndefined();
    await passMinutes(29);
    expect(watch.line.value).toBeUndefined();
    await passMinutes(1);
    expect(watch.line.value).toBeDefined();
    await watch.answer("notToday");
    await passMinutes(31);
    expect(watch.line.value).toBeUndefined();
    const { weeks } = await tussock.ask("reminders");
    expect(weeks).toMatchObject([{ shown: 1, opened: 0 }]);
  });

  it("goes when the step is done", async () => {
    const { watch, passMinutes, tussock, planId, stepId } = await watching();
    await passMinutes(30);
    await passMinutes(1);
    await tussock.ask("logPractice", { what: "Wash two cups", done: "yes", planId, stepId });
    await watch.look();
    expect(watch.line.value).toBeUndefined();
    expect((await tussock.ask("reminders")).weeks).toMatchObject([{ shown: 1, ledToStep: 1 }]);
  });

  it("has the person’s own words, when they chose some", async () => {
    const { watch, passMinutes, tussock } = await watching();
    await tussock.ask("saveReminders", { words: "Tea first" });
    await passMinutes(30);
    expect(watch.line.value?.words).toBe("Tea first");
  });
});

describe("notifications of the device", () => {
  it("are only for who wants them, and only while the page is not looked at", async () => {
    const off = await watching({ shown: false });
    await off.passMinutes(30);
    expect(off.rung).toEqual([]);
    const looking = await watching({ outside: true });
    await looking.passMinutes(30);
    expect(looking.rung).toEqual([]);
    const away = await watching({ outside: true, shown: false });
    await away.passMinutes(30);
    expect(away.rung).toEqual(["Your plan for now"]);
    await away.passMinutes(1);
    expect(away.rung).toHaveLength(1);
  });

  it("are handed to the device ahead of time where it can do that, and taken back when the plan goes", async () => {
    const { scheduled, tussock, planId, watch } = await watching({ outside: true, inBackground: true });
    expect(scheduled.at(-1)).toBe(thursdayMorning + 30 * minute);
    await tussock.ask("letGo", { planIds: [planId] });
    await watch.look();
    expect(scheduled.at(-1)).toBeUndefined();
  });

  it("ring with plain words when the vault was locked meanwhile, once, and show nothing on the page", async () => {
    const { tussock, watch, passMinutes, rung, setVault, show } = await watching({ outside: true });
    await tussock.ask("saveReminders", { words: "Tea first" });
    await watch.look();
    show(false);
    setVault({ is: "locked", ways: ["passphrase"] });
    await passMinutes(30);
    await passMinutes(1);
    expect(rung).toEqual(["Your plan for now"]);
    expect(watch.line.value).toBeUndefined();
  });
});
