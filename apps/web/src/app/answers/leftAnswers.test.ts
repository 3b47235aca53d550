import { describe, expect, test } from "vitest";
import type { ActivityAnswer, Day, RecordId, Score } from "@tussock/domain";
import { tuftsOf } from "@tussock/domain/activity";
import { activityById, runShape, type Activity } from "@tussock/content/activities";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import { planTheDishes } from "#app/testing/anasPlan.ts";

/** The test clock stands at Thursday 19 November 2026. */
const thursday = "2026-11-19" as Day;

async function run(page: TestTussock, activity: string, answers: Readonly<Record<string, ActivityAnswer>>) {
  const finished = await page.tussock.ask("finishRun", {
    draft: { id: `run-${activity}` as RecordId, activity, version: 1, form: "alone", answers },
    shape: runShape(activityById(activity) as Activity, "alone"),
  });
  if (!finished.ok) throw new Error(finished.trouble);
  return finished.value.run;
}
const offered = async (page: TestTussock) =>
  (await page.tussock.ask("rhythmOffers")).map(({ day, spare }) => `${day}${spare ? " spare" : ""}`);

describe("a rhythm", () => {
  async function withRhythm() {
    const page = await createTestTussock();
    const rhythm = await run(page, "a-rhythm-that-fits", {
      "which-step": { words: "Walk to the post box" },
      "week.wanted": { least: 2, most: 3 },
      "week.days": [1, 4],
      "week.spare": [6, 7],
      "week.after": "After tea",
    });
    return { page, rhythm };
  }

  test("its days become plans when Ana says so, and a plan let go is not offered again", async () => {
    const { page } = await withRhythm();
    expect(await offered(page)).toEqual([thursday, "2026-11-21 spare", "2026-11-22 spare", "2026-11-23"]);
    expect(await page.tussock.ask("openPlans")).toEqual([]);
    const offers = (await page.tussock.ask("rhythmOffers")).filter(({ spare }) => !spare);
    const planned = await page.tussock.ask("planOffers", { offers });
    if (!planned.ok) throw new Error(planned.trouble);
    await page.settle();
    expect(page.tussock.today.peek()?.step).toMatchObject({ title: "Walk to the post box", after: "After tea" });
    const [first] = planned.value;
    await page.tussock.ask("letGo", { planIds: first ? [first.id] : [] });
    expect(await offered(page)).not.toContain(thursday);
  });

  test("a week that goes by leaves no plan, no list and no number", async () => {
    const { page } = await withRhythm();
    page.pass(7 * 86_400_000);
    expect(await page.tussock.ask("openPlans")).toEqual([]);
    expect(await offered(page)).toEqual(["2026-11-26", "2026-11-28 spare", "2026-11-29 spare", "2026-11-30"]);
  });

  test("it rests, and is taken up again", async () => {
    const { page, rhythm } = await withRhythm();
    const id = rhythm.made?.find(({ type }) => type === "rhythm")?.id as RecordId;
    await page.tussock.ask("restRhythm", { id, rests: true });
    expect(await offered(page)).toEqual([]);
    await page.tussock.ask("restRhythm", { id, rests: false });
    expect(await offered(page)).toHaveLength(4);
  });
});

test("what was made knows its run, on every page it stands on; another thing knows none", async () => {
  const page = await createTestTussock();
  await run(page, "save-a-small-win", { win: "I got up." });
  const [win] = (await page.tussock.ask("log", { filter: {} })).entries;
  expect(await page.tussock.ask("runThatMade", { id: win?.id ?? ("" as RecordId) })).toMatchObject({
    activity: "save-a-small-win",
  });
  expect(await page.tussock.ask("runThatMade", { id: "nobody" as RecordId })).toBeUndefined();
});

test("a run that was begun is put away with its words, and comes back with them", async () => {
  const page = await createTestTussock();
  const id = "begun" as RecordId;
  const draft = { id, activity: "teach-it", version: 1, form: "alone" as const, answers: { "card.topic": "Tea" } };
  await page.tussock.ask("keepRun", draft);
  await page.tussock.ask("deleteEntry", { id });
  expect(await page.tussock.ask("activityRuns")).toEqual([]);
  await page.tussock.ask("undoDelete", { id });
  expect(await page.tussock.ask("activityRuns")).toMatchObject([{ id, answers: { "card.topic": "Tea" } }]);
});

test("that an activity was led is kept, and nothing about anyone", async () => {
  const page = await createTestTussock();
  await page.tussock.ask("keepLed", { activities: [{ activity: "teach-it", version: 1 }] });
  const [led] = await page.tussock.ask("activityRuns");
  expect(led).toMatchObject({ activity: "teach-it", form: "inGroup", finished: true, answers: {}, day: thursday });
});

test("a step’s own stopping time goes before that of the day, which knows what was used", async () => {
  const page = await createTestTussock();
  const { planId, stepId } = await planTheDishes(page.tussock);
  expect(await page.tussock.ask("timeBoxFor", { planId })).toBeUndefined();
  await run(page, "set-a-stopping-time", { "box.boxes": "day", "box.minutes": 60 });
  await page.tussock.ask("logPractice", { what: "The floor", done: "yes", minutes: 25 });
  expect(await page.tussock.ask("timeBoxFor", { planId })).toMatchObject({ box: { boxes: "day" }, usedToday: 25 });
  const page2 = { "for-which": { id: stepId }, "box.boxes": "step", "box.minutes": 5 } as const;
  await page.tussock.ask("finishRun", {
    draft: { id: "own" as RecordId, activity: "set-a-stopping-time", version: 1, form: "alone", answers: page2 },
    shape: runShape(activityById("set-a-stopping-time") as Activity, "alone"),
  });
  expect(await page.tussock.ask("timeBoxFor", { planId })).toMatchObject({ box: { boxes: "step", minutes: 5 } });
});

test("a sign rated twice on a day keeps the last word; on another day it is another rating", async () => {
  const page = await createTestTussock();
  const goalId = "phone" as RecordId;
  const rate = (score: number) =>
    page.tussock.ask("rateSigns", { goalId, ratings: [{ sign: "Sooner", score: score as Score }] });
  await rate(20);
  await rate(40);
  page.pass(86_400_000);
  await rate(30);
  const ratings = (await page.tussock.ask("activityRecords")).filter((one) => one.type === "signRating");
  expect(Object.fromEntries(ratings.map(({ day, score }) => [day, score]))).toEqual({
    [thursday]: 40,
    "2026-11-20": 30,
  });
  expect(ratings).toHaveLength(2);
});

test("a picture is begun once and grows with each addition; nothing takes away from it", async () => {
  const page = await createTestTussock();
  const challengeId = "patch" as RecordId;
  for (const tufts of [4, 0, -3, 2]) await page.tussock.ask("growPatch", { challengeId, tufts, title: "Our patch" });
  const records = await page.tussock.ask("activityRecords");
  const challenges = records.filter((one) => one.type === "challenge");
  expect(challenges).toMatchObject([{ title: "Our patch", from: thursday }]);
  expect(challenges.map((one) => tuftsOf(one, records))).toEqual([6]);
});

test("what is kept a second time, after a window was reloaded, does not grow a second time", async () => {
  const page = await createTestTussock();
  const grown = { id: "today" as RecordId, challengeId: "patch" as RecordId, tufts: 4, title: "Our patch" };
  for (let pressed = 0; pressed < 2; pressed++) await page.tussock.ask("growPatch", grown);
  const records = await page.tussock.ask("activityRecords");
  expect(records.filter((one) => one.type === "growth")).toMatchObject([{ tufts: 4 }]);
});
