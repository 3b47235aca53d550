import { describe, expect, test } from "vitest";
import { addDays, recordToFields, type Day, type EpochMs, type RecordId, type Score } from "@tussock/domain";
import { createPatternBook, isPatternEntry } from "@tussock/domain/patterns";
import { sampleLife } from "@tussock/domain/sample";
import { createMemoryStorage } from "#platform/memoryStorage.ts";
import { indexCipher } from "#platform/indexCipher.ts";
import { createCore } from "#app/core.ts";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";

const DAY_MS = 86_400_000;
const thursday = "2026-11-19" as Day;

async function logMood(page: TestTussock, moodBefore: number, moodAfter: number, what = "Wash two cups") {
  const logged = await page.tussock.ask("logPractice", {
    what,
    done: "yes",
    moodBefore: moodBefore as Score,
    moodAfter: moodAfter as Score,
  });
  if (!logged.ok) throw new Error(logged.trouble);
  return logged.value.id;
}
async function pairsSeen(page: TestTussock) {
  const { patterns } = await page.tussock.ask("patterns");
  return patterns.find(({ name }) => name === "moodAfter")?.n;
}

describe("the pattern book beside the records", () => {
  test("knows each new log, each change and each one that is taken out and put back", async () => {
    const page = await createTestTussock();
    const { tussock } = page;
    expect(await pairsSeen(page)).toBe(0);
    const first = await logMood(page, 30, 40);
    await logMood(page, 30, 50);
    expect(await pairsSeen(page)).toBe(2);
    await tussock.ask("deleteEntry", { id: first });
    expect(await pairsSeen(page)).toBe(1);
    await tussock.ask("undoDelete", { id: first });
    expect(await pairsSeen(page)).toBe(2);
    await tussock.ask("editPractice", { id: first, draft: { what: "Wash two cups", done: "no" } });
    expect(await pairsSeen(page)).toBe(1);
    expect(await tussock.ask("patterns")).toMatchObject({ steps: 2, from: thursday, to: thursday });
  });

  test("is ready again a moment after a save, before anyone asks, and then nothing is reckoned for whoever does", async () => {
    const page = await createTestTussock();
    expect(await pairsSeen(page)).toBe(0);
    const made = () => performance.getEntriesByName("patterns answered").at(-1)?.startTime ?? 0;
    const before = made();
    await logMood(page, 30, 40);
    await expect.poll(made, { timeout: 5_000 }).toBeGreaterThan(before);
    const ready = made();
    expect(await pairsSeen(page)).toBe(1);
    expect(made()).toBe(ready);
  });

  test("says the same as one that is begun anew from all records, also when a whole life comes at once", async () => {
    const core = createCore({
      storage: createMemoryStorage(),
      indexCipher,
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      now: () => Date.UTC(2026, 10, 19, 10, 4) as EpochMs,
      zone: () => "Europe/London" as never,
      tell: () => undefined,
      tellTabs: () => undefined,
      later: () => undefined,
      sample: async (desk) => {
        // Asked in the middle of taking in: the book follows.
        await core.answer("patterns", undefined);
        await (await desk.records()).change(life.map((one) => ({ ...one, fields: recordToFields(one) })));
      },
    });
    const life = sampleLife({ seed: 3, size: "month", today: thursday, zone: "Europe/London" as never });
    await core.open();
    const { patterns } = await core.answer("patterns", undefined);
    expect(patterns).toEqual(createPatternBook(life.filter(isPatternEntry)).patterns().patterns);
  });

  test("knows what an export from another device brought", async () => {
    const phone = await createTestTussock();
    for (let i = 0; i < 6; i++) await logMood(phone, 30, 40 + i);
    const { bytes } = await phone.tussock.ask("exportJson");
    const desk = await createTestTussock();
    expect(await pairsSeen(desk)).toBe(0);
    await desk.tussock.ask("importJson", { bytes });
    expect(await pairsSeen(desk)).toBe(6);
    expect((await desk.tussock.ask("patterns")).patterns).toEqual((await phone.tussock.ask("patterns")).patterns);
  });

  test("takes the moods of the diary card for what comes without a step", async () => {
    const page = await createTestTussock();
    const notesSeen = async () => {
      const { patterns } = await page.tussock.ask("patterns");
      const change = patterns.find((one) => one.name === "moodAfter");
      return change && "notes" in change.table ? change.table.notes : undefined;
    };
    expect(await notesSeen()).toBe(0);
    await page.tussock.ask("keepDiaryDay", { day: thursday, draft: { mood: 40 as Score } });
    expect(await notesSeen()).toBe(1);
    await page.tussock.ask("keepDiaryDay", { day: thursday, draft: { mood: null } });
    expect(await notesSeen()).toBe(0);
  });

  test("asked twice at once while it is being read, it answers both alike", async () => {
    const page = await createTestTussock();
    for (let i = 0; i < 6; i++) await logMood(page, 30, 40 + i);
    const [one, other] = await Promise.all([page.tussock.ask("patterns"), page.tussock.ask("patterns")]);
    expect(one).toEqual(other);
  });
});

describe("a finding", () => {
  test("is told once, stays new for a week, and is put away and asked back at a word", async () => {
    const page = await createTestTussock();
    const { tussock } = page;
    await tussock.ask("tellFinding", { name: "feared" });
    page.pass(2 * DAY_MS);
    await tussock.ask("tellFinding", { name: "feared" });
    await tussock.ask("putFinding", { name: "feared", put: "never" });
    expect((await tussock.ask("patterns")).away).toEqual(["feared"]);
    await tussock.ask("putFinding", { name: "feared", put: "shown" });
    expect((await tussock.ask("patterns")).away).toEqual([]);
    await tussock.ask("putFinding", { name: "ladder", put: "never" });
    expect((await tussock.ask("patterns")).away).toEqual(["ladder"]);
  });
});

describe("two ways for two weeks", () => {
  const draft = { asks: "mood", ways: ["In the morning", "In the evening"], rhythm: "days", begins: "today" } as const;

  test("begin once, turn about, and are answered when they are over and not before", async () => {
    const page = await createTestTussock();
    const { tussock } = page;
    const started = await tussock.ask("startComparison", draft);
    if (!started.ok) throw new Error(started.trouble);
    const { id, first } = started.value;
    expect(await tussock.ask("startComparison", draft)).toEqual({ ok: false, trouble: "another" });
    for (let age = 0; age < 14; age++) {
      const now = await tussock.ask("comparison", { id });
      const way = age % 2 === 0 ? first : 1 - first;
      expect(now).toMatchObject({ is: "running", way });
      expect(now).not.toHaveProperty("result");
      await logMood(page, 40, way === 0 ? 42 + (age % 4) : 70 + (age % 4));
      page.pass(DAY_MS);
    }
    const over = await tussock.ask("comparison", { id });
    expect(over).toMatchObject({ is: "over", n: [7, 7], lastDay: addDays(thursday, 13) });
    expect(over?.result?.says).toEqual({ key: "clear", better: 1, ofHundred: 99 });
    expect((await tussock.ask("startComparison", draft)).ok).toBe(true);
    expect(await tussock.ask("comparisons")).toHaveLength(2);
  });

  test("stop on any day, and what was rated by then is compared or is too early to say", async () => {
    const page = await createTestTussock();
    const { tussock } = page;
    const started = await tussock.ask("startComparison", { ...draft, begins: "tomorrow" });
    if (!started.ok) throw new Error(started.trouble);
    const { id } = started.value;
    expect(await tussock.ask("comparison", { id })).toMatchObject({ is: "ahead" });
    page.pass(DAY_MS);
    await logMood(page, 40, 50);
    await tussock.ask("stopComparison", { id });
    page.pass(DAY_MS);
    await logMood(page, 40, 90);
    expect(await tussock.ask("comparison", { id })).toMatchObject({
      is: "stopped",
      result: { says: { key: "tooEarly", have: 0, need: 5 }, table: [{ value: 50 }] },
    });
    expect((await tussock.ask("startComparison", draft)).ok).toBe(true);
    expect(await tussock.ask("comparison", { id: "nobody" as RecordId })).toBeUndefined();
  });
});
