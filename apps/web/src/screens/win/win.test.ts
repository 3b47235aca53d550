import { afterEach, expect, test } from "vitest";
import type { Day, Minutes, RecordId } from "@tussock/domain";
import type { KeptDrafts } from "#app/asks.ts";
import { afterSave, clearAfterSave } from "#app/afterSave.ts";
import { createTestTussock, thursdayMorning, type TestTussock } from "#app/testing/testTussock.ts";
import { copyOfWin, createWin, readWinForm } from "./win.ts";

afterEach(clearAfterSave);

async function openWin(page: TestTussock, entryId?: RecordId) {
  const win = createWin(page.tussock, entryId);
  await win.open();
  return win;
}
async function kept(page: TestTussock) {
  return (await page.tussock.ask("log", { filter: {} })).entries;
}

test("one line is a whole win, and Today hears of it", async () => {
  const page = await createTestTussock();
  const win = await openWin(page);
  win.change({ text: " I asked for help. " });
  expect(await win.save()).toBe(true);
  expect(await kept(page)).toMatchObject([{ type: "win", text: "I asked for help.", happenedAt: thursdayMorning }]);
  expect((await kept(page))[0]).not.toHaveProperty("mark");
  expect(afterSave.value).toMatchObject({ is: "win", win: { text: "I asked for help." } });
});

test("how Ana marks it, and when it was, are kept with it", async () => {
  const page = await createTestTussock();
  const win = await openWin(page);
  win.change({
    text: "I got up.",
    mark: "Play one song",
    when: { is: "on", day: "2026-11-18" as Day, time: (8 * 60) as Minutes },
  });
  expect(await win.save()).toBe(true);
  expect(await kept(page)).toMatchObject([
    { mark: "Play one song", day: "2026-11-18", happenedAt: Date.UTC(2026, 10, 18, 8, 0) },
  ]);
});

test("without a word it asks for one, and saves nothing", async () => {
  const page = await createTestTussock();
  const win = await openWin(page);
  win.change({ text: "   " });
  expect(await win.save()).toBe(false);
  expect(win.error.value).toBe("noWords");
  expect(page.asked).not.toContain("saveWin");
});

test("a time still to come is pointed out", async () => {
  const page = await createTestTussock();
  const win = await openWin(page);
  win.change({ text: "I got up.", when: { is: "on", day: "2026-11-19" as Day, time: (23 * 60) as Minutes } });
  expect(await win.save()).toBe(false);
  expect(win.error.value).toBe("inTheFuture");
});

test("half a line is there again after the page went away, and gone once it is saved", async () => {
  const page = await createTestTussock();
  const win = await openWin(page);
  win.change({ text: "I asked" });
  await win.finishLater();
  const again = await openWin(page);
  expect(again.draftFound.value).toBe(true);
  expect(again.form.value.text).toBe("I asked");
  await again.save();
  expect((await openWin(page)).form.value.text).toBe("");
});

test("a phone that dies between saving and putting the draft away does not offer the same win twice", async () => {
  const page = await createTestTussock();
  const win = await openWin(page);
  win.change({ text: "I asked for help." });
  await win.finishLater();
  const left = (await page.tussock.ask("draft", { of: "win" })) as KeptDrafts;
  await win.save();
  for (const [key, draft] of Object.entries(left.byKey)) await page.tussock.ask("keepDraft", { of: "win", key, draft });
  const again = await openWin(page);
  expect(again.draftFound.value).toBe(false);
  expect(again.form.value.text).toBe("");
  expect(await kept(page)).toHaveLength(1);
});

test("a win is changed where it stands, and keeps its moment", async () => {
  const page = await createTestTussock();
  const win = await openWin(page);
  win.change({ text: "I got up" });
  await win.save();
  const [entry] = await kept(page);
  page.pass(24 * 3600_000);
  const again = await openWin(page, entry?.id);
  again.change({ text: "I got up early" });
  expect(await again.save()).toBe(true);
  expect(await kept(page)).toMatchObject([{ text: "I got up early", happenedAt: thursdayMorning, day: "2026-11-19" }]);
});

test("an entry that is gone, or is no win, says so", async () => {
  const page = await createTestTussock();
  expect((await openWin(page, "nobody" as RecordId)).phase.value).toBe("gone");
  const thought = await page.tussock.ask("saveThought", { text: "a thought" });
  expect((await openWin(page, thought.ok ? thought.value.id : undefined)).phase.value).toBe("gone");
});

test("a full disk leaves the words on the screen and in the hand", async () => {
  const page = await createTestTussock();
  const win = await openWin(page);
  win.change({ text: "I got up.", mark: "Play one song" });
  page.stub("saveWin", async () => ({ ok: false as const, trouble: "diskFull" as const }));
  expect(await win.save()).toBe(false);
  expect(win.trouble.value).toBe("diskFull");
  expect(copyOfWin(win.form.value)).toBe("Small win: I got up.\nMarked: Play one song");
});

test("a draft of another version is read as far as it can be", () => {
  expect(readWinForm({ text: "I got up.", mark: 7, when: null, later: true })).toEqual({
    text: "I got up.",
    mark: "",
    when: { is: "now" },
  });
  expect(readWinForm("I got up.")).toBeUndefined();
});
