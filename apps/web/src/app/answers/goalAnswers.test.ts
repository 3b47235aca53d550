import { describe, expect, test } from "vitest";
import type { RecordId } from "@tussock/domain";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";

const DAY_MS = 86_400_000;

async function withGoal(page: TestTussock, more: { readonly skill?: string; readonly signs?: readonly string[] } = {}) {
  const saved = await page.tussock.ask("saveGoal", {
    title: "A calm kitchen",
    timesAWeek: { least: 2, most: 4 },
    ...more,
  });
  if (!saved.ok) throw new Error(saved.trouble);
  return saved.value.goal.id;
}
async function storyOf(page: TestTussock, id: RecordId) {
  const story = await page.tussock.ask("goalStory", { id });
  if (!story) throw new Error("a goal expected");
  return story;
}

describe("a goal that is kept", () => {
  test("changed twice, both earlier wordings stay, and an entry keeps the one it was made with", async () => {
    const page = await createTestTussock();
    const { ask } = page.tussock;
    const id = await withGoal(page);
    const step = await ask("saveStep", { title: "Wash two cups", sizes: [], goalId: id });
    if (!step.ok) throw new Error(step.trouble);
    const logged = await ask("logPractice", { what: "Wash two cups", done: "yes", stepId: step.value.step.id });
    page.pass(60_000);
    await ask("saveGoal", { goalId: id, title: "A kitchen for one" });
    page.pass(3 * DAY_MS);
    await ask("saveGoal", { goalId: id, title: "A kitchen I like" });
    const { history, version, times } = await storyOf(page, id);
    expect(version.title).toBe("A kitchen I like");
    expect(history.map((one) => [one.version.title, one.entries])).toEqual([
      ["A kitchen I like", 0],
      ["A kitchen for one", 0],
      ["A calm kitchen", 1],
    ]);
    expect(times.total).toBe(1);
    const entry = logged.ok ? logged.value.id : ("" as RecordId);
    expect(await ask("goalOfEntry", { id: entry })).toMatchObject({ version: { title: "A calm kitchen" } });
  });

  test("a sign is noticed with its day, and the notice can be taken back", async () => {
    const page = await createTestTussock();
    const id = await withGoal(page, { signs: ["I cook for two"] });
    const noticed = await page.tussock.ask("noticeSign", { goalId: id, sign: "I cook for two" });
    expect((await storyOf(page, id)).signs).toMatchObject([{ noticed: { day: "2026-11-19" } }]);
    if (noticed.ok) await page.tussock.ask("unnoticeSign", { id: noticed.value });
    expect((await storyOf(page, id)).signs).toEqual([{ sign: "I cook for two" }]);
    page.pass(3 * DAY_MS);
    if (noticed.ok) await page.tussock.ask("undoDelete", { id: noticed.value });
    expect((await storyOf(page, id)).signs).toMatchObject([{ noticed: { day: "2026-11-19" } }]);
  });

  test("closed as met it is a milestone and no longer among the open ones; taken back it is open again", async () => {
    const page = await createTestTussock();
    const { ask } = page.tussock;
    const id = await withGoal(page);
    await ask("endGoal", { id, how: "met" });
    expect(await ask("milestones")).toMatchObject([{ kind: "goalMet", title: "A calm kitchen", goalId: id }]);
    expect(await ask("goals")).toEqual([]);
    expect(await ask("goalLines")).toMatchObject([{ goal: { ended: { how: "met", on: "2026-11-19" } } }]);
    await ask("endGoal", { id, how: "open" });
    expect(await ask("goals")).toMatchObject([{ goal: { id } }]);
    expect(await ask("milestones")).toEqual([]);
  });

  test("prompting less is offered once all signs are noticed, and is Ana’s to give and to take back", async () => {
    const page = await createTestTussock();
    const { ask } = page.tussock;
    const id = await withGoal(page, { skill: "stop", signs: ["It comes sooner"] });
    await ask("noticeSign", { goalId: id, sign: "It comes sooner" });
    expect((await storyOf(page, id)).offer).toBe("signs");
    await ask("promptGoal", { id, are: "less" });
    expect((await storyOf(page, id)).offer).toBeUndefined();
    expect(await ask("promptsLess")).toEqual({ goals: [id], skills: ["stop"] });
    await ask("promptGoal", { id });
    expect(await ask("promptsLess")).toEqual({ goals: [], skills: [] });
  });

  test("its ladder is the one activities write: what is built here stands in Plan, and reads the same there", async () => {
    const page = await createTestTussock();
    const { ask } = page.tussock;
    const id = await withGoal(page);
    await ask("saveLadder", {
      goalId: id,
      places: [
        { id: "n1", kind: "goal", title: "Cups" },
        { id: "n2", kind: "step", title: "Wash two cups", under: "n1" },
      ],
    });
    const [step] = await ask("steps");
    expect(step).toMatchObject({ title: "Wash two cups" });
    expect((await ask("activityRecords")).filter(({ type }) => type === "rung")).toHaveLength(2);
    const { ladder } = await storyOf(page, id);
    expect(ladder.map(({ title }) => title)).toEqual(["Cups", "Wash two cups"]);
    await ask("saveLadder", { goalId: id, places: ladder.slice(0, 1) });
    expect(await ask("steps")).toEqual([]);
  });
});

describe("the mastery map", () => {
  test("is made of what was logged, one skill with its entries; what it showed stays when an entry is deleted", async () => {
    const page = await createTestTussock();
    const { ask } = page.tussock;
    const ids: RecordId[] = [];
    for (const situation of ["home", "work", "night", "home", "conflict"]) {
      const used = await ask("useSkill", { skill: "paced-breathing", helped: "aBit", situation });
      if (used.ok) ids.push(used.value);
      page.pass(60_000);
    }
    expect(await ask("masteryMap", {})).toMatchObject([{ skill: "tip", stage: "practising", uses: 5, helped: 5 }]);
    const [tip] = await ask("masteryMap", { skill: "tip" });
    expect(tip?.cells[0]).toMatchObject({ situation: "home", uses: 2, evidence: [{ id: ids[3] }, { id: ids[0] }] });
    for (const id of ids.slice(1)) await ask("deleteEntry", { id });
    expect(await ask("masteryMap", {})).toMatchObject([{ skill: "tip", stage: "practising", uses: 1 }]);
  });

  test("practices stand there as Build Mastery, in their areas, and looking writes nothing a second time", async () => {
    const page = await createTestTussock();
    const { ask } = page.tussock;
    for (let time = 0; time < 6; time++) {
      await ask("logPractice", { what: "Cups", done: "yes", areaId: "area-daily" as RecordId });
      page.pass(DAY_MS);
    }
    expect(await ask("masteryMap", {})).toMatchObject([
      {
        skill: "build-mastery",
        stage: "practising",
        rated: 0,
        cells: [{ situation: "area-daily", uses: 6, evidence: [] }],
      },
    ]);
    const changes = page.tussock.changes.peek();
    await ask("masteryMap", {});
    expect(page.tussock.changes.peek()).toBe(changes);
  });
});

test("a plan for a goal that Ana wants to be prompted less for is not reminded of; the plan stays", async () => {
  const page = await createTestTussock();
  const { ask } = page.tussock;
  const id = await withGoal(page);
  await ask("saveReminders", { on: true });
  const step = await ask("saveStep", { title: "Wash two cups", sizes: [], goalId: id });
  if (!step.ok) throw new Error(step.trouble);
  await ask("savePlan", { stepId: step.value.step.id, size: "usual", day: "2026-11-19" as never, time: 780 as never });
  expect((await ask("reminderNow")).next.is).toBe("later");
  await ask("promptGoal", { id, are: "less" });
  expect((await ask("reminderNow")).next.is).toBe("none");
  expect(await ask("openPlans")).toHaveLength(1);
});
