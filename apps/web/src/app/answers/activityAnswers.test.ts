import { expect, test } from "vitest";
import type { ActivityAnswer, RecordId } from "@tussock/domain";
import { activityById, runShape, type Activity } from "@tussock/content/activities";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";

function activity(id: string): Activity {
  const found = activityById(id);
  if (!found) throw new Error(`no activity ${id}`);
  return found;
}
function draft(of: string, answers: Readonly<Record<string, ActivityAnswer>>, at?: string) {
  return {
    id: "run-1" as RecordId,
    activity: of,
    version: 1,
    form: "alone" as const,
    answers,
    ...(at !== undefined && { at }),
  };
}
async function finish(page: TestTussock, of: string, answers: Readonly<Record<string, ActivityAnswer>>) {
  const finished = await page.tussock.ask("finishRun", {
    draft: draft(of, answers),
    shape: runShape(activity(of), "alone"),
  });
  if (!finished.ok) throw new Error(finished.trouble);
  return finished.value;
}

test("a run that Ana left is there again, at the screen she left, with her answers", async () => {
  const page = await createTestTussock();
  await page.tussock.ask("keepRun", draft("turn-a-setback-around", { happened: "I closed the form." }, "fairer"));
  page.pass(3600_000);
  await page.tussock.ask("keepRun", draft("turn-a-setback-around", { happened: "I closed it." }, "true-now"));
  expect(await page.tussock.ask("activityRuns")).toMatchObject([
    { id: "run-1", at: "true-now", answers: { happened: "I closed it." } },
  ]);
});

test("what it made stands where it belongs: the smaller try among the steps, its day among the plans, the thought in the log", async () => {
  const page = await createTestTussock();
  const { run, made } = await finish(page, "turn-a-setback-around", {
    happened: "I closed the form.",
    "smaller-try": "Open it and read one page",
    "which-day": "2026-11-20",
    "line-to-keep": "One time is not always.",
  });
  expect(run.finished).toBe(true);
  expect(made.map(({ type }) => type).sort()).toEqual(["plan", "setback", "step", "stepVersion", "thought"]);
  expect(await page.tussock.ask("steps")).toMatchObject([{ title: "Open it and read one page" }]);
  expect(await page.tussock.ask("openPlans")).toMatchObject([{ day: "2026-11-20" }]);
  expect((await page.tussock.ask("log", { filter: {} })).entries).toMatchObject([
    { type: "thought", text: "One time is not always." },
  ]);
});

test("finishing again changes what was changed and makes nothing a second time", async () => {
  const page = await createTestTussock();
  const first = await finish(page, "save-a-small-win", { win: "I got up." });
  const changes = page.tussock.changes.peek();
  await finish(page, "save-a-small-win", { win: "I got up." });
  expect(page.tussock.changes.peek()).toBe(changes);
  await finish(page, "save-a-small-win", { win: "I got up early." });
  const { entries } = await page.tussock.ask("log", { filter: {} });
  expect(entries).toMatchObject([{ id: first.made[0]?.id, text: "I got up early." }]);
});

test("what was deleted since is not said to be there", async () => {
  const page = await createTestTussock();
  const { made } = await finish(page, "save-a-small-win", { win: "I got up." });
  await page.tussock.ask("deleteEntry", { id: made[0]?.id as RecordId });
  expect(await page.tussock.ask("madeByRun", { id: "run-1" as RecordId })).toEqual([]);
});

test("goals are offered with the words that count now", async () => {
  const page = await createTestTussock();
  await finish(page, "break-it-down", { "big-thing": "A home for guests" });
  expect(await page.tussock.ask("goals")).toMatchObject([{ version: { title: "A home for guests" } }]);
});

test("milestones come from the records, and there are none where nothing was done", async () => {
  const page = await createTestTussock();
  await finish(page, "break-it-down", {
    "big-thing": "A home for guests",
    "ladder.places": [{ id: "a", kind: "step", title: "Clear 5 things" }],
  });
  expect(await page.tussock.ask("milestones")).toEqual([]);
  const [step] = await page.tussock.ask("steps");
  await page.tussock.ask("logPractice", { what: "Clear 5 things", done: "yes", stepId: step?.step.id as RecordId });
  expect(await page.tussock.ask("milestones")).toMatchObject([{ kind: "projectDone", title: "A home for guests" }]);
});

test("a full disk says so, and nothing of the run is lost on screen", async () => {
  const page = await createTestTussock();
  page.stub("keepRun", async () => ({ ok: false as const, trouble: "diskFull" as const }));
  expect(await page.tussock.ask("keepRun", draft("save-a-small-win", {}))).toEqual({ ok: false, trouble: "diskFull" });
});

test("a step that was borrowed comes with its smaller sizes, as the step maker opens it", async () => {
  const page = await createTestTussock();
  await finish(page, "try-something-new", {
    "taste.step": "Learn 4 words of a language",
    "taste.minutes": 10,
    "taste.sizes": [
      { size: "usual", title: "Learn 4 words of a language", minutes: 10 },
      { size: "small", title: "Learn 2 words", minutes: 5 },
      { size: "bare", title: "Say 1 word out loud", minutes: 1 },
    ],
  });
  expect(await page.tussock.ask("steps")).toMatchObject([
    {
      sizes: [
        { size: "usual", minutes: 10 },
        { size: "small", title: "Learn 2 words", minutes: 5 },
        { size: "bare", title: "Say 1 word out loud", minutes: 1 },
      ],
    },
  ]);
});
