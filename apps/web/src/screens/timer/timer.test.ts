import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EpochMs, RecordId, Score } from "@tussock/domain";
import { activityById, runShape, type Activity } from "@tussock/content/activities";
import type { PlanDraft } from "#app/asks.ts";
import { readDrafts } from "#app/readDrafts.ts";
import { readLogForm } from "#app/logDraft.ts";
import { keepTimer, readTimer, type RunningTimer } from "#app/runningTimer.ts";
import { planTheDishes } from "#app/testing/anasPlan.ts";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import { besideClock, clockFace, createTimer, milestone, minutesDone, phaseOf } from "./timer.ts";

const minute = 60_000;

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

async function openTimer(plan: Partial<PlanDraft> = {}) {
  const page = await createTestTussock();
  const { planId } = await planTheDishes(page.tussock, plan);
  await page.settle();
  const timer = createTimer(page.tussock, planId);
  await timer.open();
  return { page, planId, timer };
}

describe("by the clock", () => {
  test("before the start the whole length stands there, and nothing runs", async () => {
    const { timer } = await openTimer();
    expect(timer.phase.value).toBe("ready");
    expect(timer.clock.value).toMatchObject({ seconds: 600, counts: "down" });
  });

  test("after a sleep the time that went by has gone by", async () => {
    const { page, timer } = await openTimer();
    await timer.start({});
    page.pass(3 * minute + 48_000);
    timer.look();
    expect(timer.clock.value.seconds).toBe(372);
  });

  test("a reload comes back to a timer that kept running", async () => {
    const { page, planId, timer } = await openTimer();
    await timer.start({});
    page.pass(4 * minute);
    const again = createTimer(page.tussock, planId);
    await again.open();
    expect(again.phase.value).toBe("running");
    expect(again.clock.value.seconds).toBe(360);
  });

  test("walking away rests it; a lock that closes by itself does not", async () => {
    const { page, timer } = await openTimer();
    await timer.start({});
    page.setVault({ is: "locked", ways: ["passphrase"] });
    timer.close();
    expect(readTimer()?.pausedAt).toBeUndefined();
    page.setVault({ is: "open", sample: false, lockable: true });
    timer.close();
    expect(readTimer()?.pausedAt).toBeDefined();
  });

  test("a pause takes nothing, and going on goes on from there", async () => {
    const { page, timer } = await openTimer();
    await timer.start({});
    page.pass(2 * minute);
    timer.pause();
    page.pass(60 * minute);
    timer.look();
    expect(timer.phase.value).toBe("paused");
    timer.goOn();
    page.pass(minute);
    timer.look();
    expect(timer.clock.value.seconds).toBe(420);
  });

  test("another plan’s timer is not this one’s", async () => {
    const { page, timer } = await openTimer();
    await timer.start({});
    const { planId } = await planTheDishes(page.tussock);
    const other = createTimer(page.tussock, planId);
    await other.open();
    expect(other.phase.value).toBe("ready");
  });

  test("a step without a length counts up, and never ends by itself", () => {
    const open: RunningTimer = { planId: "p" as RecordId, startedAt: 0 as EpochMs, restedMs: 0 };
    expect(clockFace(open, undefined, (90 * minute) as EpochMs)).toEqual({ seconds: 5400, counts: "up", grow: 1 });
    expect(phaseOf(open, (9000 * minute) as EpochMs)).toBe("running");
  });

  test("a plan that is gone says so", async () => {
    const page = await createTestTussock();
    const timer = createTimer(page.tussock, "nobody" as RecordId);
    await timer.open();
    expect(timer.phase.value).toBe("gone");
  });
});

describe("a kind stop", () => {
  const ten: RunningTimer = { planId: "p" as RecordId, startedAt: 0 as EpochMs, restedMs: 0, minutes: 10 };
  const said = (from: number, to: number, timer = ten) => milestone(timer, from as EpochMs, to as EpochMs);

  test("half, one minute and the end are said once each", () => {
    expect(said(5 * minute - 1, 5 * minute)).toBe("Half of the time.");
    expect(said(5 * minute, 5 * minute + 1)).toBeUndefined();
    expect(said(9 * minute - 1, 9 * minute)).toBe("1 minute left.");
    expect(said(10 * minute - 1, 10 * minute)).toBe("That is the time you set. You can stop here.");
  });

  test("after a sleep through all of them only the end is said", () => {
    expect(said(minute, 200 * minute)).toBe("That is the time you set. You can stop here.");
  });

  test("a step of 2 minutes is not talked over", () => {
    const two = { ...ten, minutes: 2 };
    expect(said(minute - 1, minute, two)).toBe("1 minute left.");
    expect(said(0, 30_000, { ...ten, minutes: 1 })).toBeUndefined();
  });

  test("nothing is said while it rests", () => {
    expect(said(0, 200 * minute, { ...ten, pausedAt: 1000 as EpochMs })).toBeUndefined();
  });

  test("at the end Ana may stop, or take 5 more from now", async () => {
    const { page, timer } = await openTimer();
    await timer.start({});
    page.pass(45 * minute);
    timer.look();
    expect(timer.phase.value).toBe("over");
    expect(timer.spoken.value).toBe("That is the time you set. You can stop here.");
    timer.more();
    expect(timer.phase.value).toBe("running");
    expect(timer.clock.value.seconds).toBe(300);
  });

  test("the log never gets more minutes than were set: nobody knows what happened while the phone slept", () => {
    expect(minutesDone(ten, (200 * minute) as EpochMs)).toBe(10);
    expect(minutesDone(ten, (6.6 * minute) as EpochMs)).toBe(7);
    expect(minutesDone(ten, 20_000 as EpochMs)).toBe(0);
  });
});

describe("a time box", () => {
  /** Two parts of 3 and 5 minutes with a pause of 2 between them. */
  async function openBoxed(boxes: "step" | "day" = "step", minutes = 10) {
    const page = await createTestTussock();
    const { planId, stepId } = await planTheDishes(page.tussock);
    const shape = runShape(activityById("set-a-stopping-time") as Activity, "alone");
    await page.tussock.ask("finishRun", {
      draft: {
        id: "box-run" as RecordId,
        activity: "set-a-stopping-time",
        version: 1,
        form: "alone",
        answers: {
          "for-which": { id: stepId },
          "box.boxes": boxes,
          "box.minutes": minutes,
          "box.parts": ["The pan", "The cups"],
          "box.partMinutes": [3, 5],
          "box.break": 2,
          "stop-words": "The rest can wait.",
        },
      },
      shape,
    });
    const timer = createTimer(page.tussock, planId);
    await timer.open();
    await timer.start({});
    const pass = (minutesMore: number) => {
      page.pass(minutesMore * minute);
      timer.look();
    };
    return { page, planId, timer, pass };
  }

  test("the timer goes through its parts and the pause, says each once, and ends with the words Ana chose", async () => {
    const { timer, pass } = await openBoxed();
    expect(timer.box.value).toEqual({
      now: "Part 1 of 2: The pan. 3 minutes left.",
      next: "Next: a pause of 2 minutes",
    });
    pass(3);
    expect(timer.spoken.value).toBe("This part is over. A pause of 2 minutes.");
    expect(timer.box.value).toEqual({ now: "A pause. 2 minutes left.", next: "Next: The cups" });
    pass(2.5);
    expect(timer.spoken.value).toBe("Next part: The cups.");
    pass(5);
    expect(timer.phase.value).toBe("over");
    expect(timer.stopWords.value).toBe("The rest can wait.");
    expect(timer.spoken.value).toBe("The rest can wait. You can stop here.");
  });

  test("after the stop two minutes are offered, not five; and a pause is no minute of practice", async () => {
    const { planId, timer, pass } = await openBoxed();
    pass(10);
    expect(timer.finish()).toBe(`/log/new?plan=${planId}&minutes=8`);
    timer.more();
    expect(timer.clock.value.seconds).toBe(120);
  });

  test("a box for the day leaves a step its length, and shows its words once the day’s minutes are used", async () => {
    const { timer, pass } = await openBoxed("day", 10);
    expect(timer.clock.value.seconds).toBe(600);
    expect(timer.box.value?.now).toBe("Your stopping time for the day: 10 minutes. None used so far.");
    pass(10);
    expect(timer.stopWords.value).toBe("The rest can wait.");
  });

  test("a day with room left ends a step as any day does", async () => {
    const { timer, pass } = await openBoxed("day", 60);
    pass(10);
    expect(timer.stopWords.value).toBeUndefined();
  });
});

describe("into the log", () => {
  const waiting = async (page: TestTussock, planId: RecordId) =>
    readLogForm((await readDrafts(page.tussock.ask, "log"))[`plan:${planId}`]);

  test("the ratings from before wait for the log of this plan, and the way there carries the minutes", async () => {
    const { page, planId, timer } = await openTimer();
    await timer.start({ mood: 31 as Score, confidence: 30 as Score });
    expect(await waiting(page, planId)).toMatchObject({ moodBefore: 31, confidenceBefore: 30, handedOver: true });
    page.pass(7 * minute);
    expect(timer.finish()).toBe(`/log/new?plan=${planId}&minutes=7`);
    expect(timer.phase.value).toBe("paused");
  });

  test("a log that was already begun keeps its words when the timer adds ratings", async () => {
    const { page, planId, timer } = await openTimer();
    await page.tussock.ask("keepDraft", {
      of: "log",
      key: `plan:${planId}`,
      draft: { what: "Wash the dishes", learned: "I can start" },
    });
    await timer.start({ mood: 31 as Score });
    const kept = await waiting(page, planId);
    expect(kept).toMatchObject({ learned: "I can start", moodBefore: 31 });
    expect(kept).not.toHaveProperty("handedOver");
  });

  test("nothing rated is nothing written down", async () => {
    const { page, planId, timer } = await openTimer();
    await timer.start({});
    expect(await waiting(page, planId)).toBeUndefined();
  });

  test("a few seconds are no minute", async () => {
    const { page, planId, timer } = await openTimer();
    await timer.start({});
    page.pass(20_000);
    expect(timer.finish()).toBe(`/log/new?plan=${planId}`);
  });
});

describe("when it resists", () => {
  test("“Make it smaller” while it runs keeps the time spent, and Undo puts the length back", async () => {
    const { page, timer } = await openTimer();
    await timer.start({});
    page.pass(2 * minute);
    await timer.makeSmaller();
    expect(timer.planned.value).toMatchObject({ size: "small", title: "Wash half of them" });
    expect(timer.clock.value.seconds).toBe(180);
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect(timer.planned.value?.size).toBe("usual");
    expect(timer.clock.value.seconds).toBe(480);
  });

  test("a timer without an end counts up, and a rest says so beside the clock", async () => {
    const { page, planId, timer } = await openTimer();
    await timer.start({});
    page.pass(1000);
    timer.pause();
    const beside = () => besideClock(timer.phase.value, timer.clock.value, timer.planned.value?.minutes);
    expect(beside()).toBe("Paused");
    const { minutes: _, ...open } = readTimer() as RunningTimer;
    keepTimer(open);
    const again = createTimer(page.tussock, planId);
    await again.open();
    expect(again.phase.value).toBe("paused");
    expect(again.clock.value).toMatchObject({ seconds: 1, counts: "up" });
    expect(besideClock(again.phase.value, again.clock.value, undefined)).toBe("so far. Paused");
  });

  test("“Make it smaller” takes the size that is likely to go well, says its chance, and the log learns of it", async () => {
    const { page, planId, timer } = await openTimer({ sizedBy: "suggested", chanceSaid: 80 as Score });
    expect(timer.smaller.value).toMatchObject({ sized: { size: "small" }, odds: { of: expect.any(Number) } });
    await timer.start({});
    await timer.makeSmaller();
    expect(page.tussock.toast.value?.text).toMatch(/^Smaller now: Wash half of them\. Today: about \d+ in \d+$/);
    const smaller = await page.tussock.ask("planned", { planId });
    expect(smaller).toMatchObject({ sizedBy: "smaller", size: "small" });
    expect(smaller?.chanceSaid).not.toBe(80);
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect(await page.tussock.ask("planned", { planId })).toMatchObject({ sizedBy: "suggested", chanceSaid: 80 });
  });

  test("energy that is said before the start waits for the log", async () => {
    const { page, planId, timer } = await openTimer();
    await timer.start({ energy: 25 as Score });
    const drafts = await readDrafts(page.tussock.ask, "log");
    expect(drafts[`plan:${planId}`]).toMatchObject({ energyBefore: 25, handedOver: true });
  });

  test("a smaller size that is already done ends kindly", async () => {
    const { page, timer } = await openTimer();
    await timer.start({});
    page.pass(6 * minute);
    await timer.makeSmaller();
    expect(timer.phase.value).toBe("over");
    expect(timer.spoken.value).toBe("You have done this much already.");
  });

  test("a thought is kept with the plan, and the step goes on", async () => {
    const { page, planId, timer } = await openTimer();
    await timer.start({});
    timer.writeThought("I will never finish");
    expect(await timer.keepThought()).toBe(true);
    expect(timer.phase.value).toBe("running");
    expect((await page.tussock.ask("log", { filter: {} })).entries).toMatchObject([
      { type: "thought", text: "I will never finish", about: { kind: "plan", id: planId } },
    ]);
    expect(timer.thought.value).toBe("");
  });

  test("a thought that is kept with two presses is one, and another one can follow", async () => {
    const { page, timer } = await openTimer();
    timer.writeThought("I will never finish");
    expect(await Promise.all([timer.keepThought(), timer.keepThought()])).toEqual([true, false]);
    page.pass(1000);
    timer.writeThought("Or maybe I will");
    expect(await timer.keepThought()).toBe(true);
    const { entries } = await page.tussock.ask("log", { filter: { kinds: ["thought"] } });
    expect(entries.map((entry) => entry.type === "thought" && entry.text)).toEqual([
      "Or maybe I will",
      "I will never finish",
    ]);
  });

  test("half a thought is there again after the page went away", async () => {
    const { page, planId, timer } = await openTimer();
    timer.writeThought("I will nev");
    timer.close();
    await page.settle();
    const again = createTimer(page.tussock, planId);
    await again.open();
    expect(again.thought.value).toBe("I will nev");
  });

  test("a thought that cannot be saved stays written", async () => {
    const { page, timer } = await openTimer();
    timer.writeThought("I will never finish");
    page.stub("saveThought", async () => ({ ok: false as const, trouble: "diskFull" as const }));
    expect(await timer.keepThought()).toBe(false);
    expect(timer.thought.value).toBe("I will never finish");
    expect(timer.thoughtTrouble.value).toBe("diskFull");
  });
});
