import { describe, expect, it } from "vitest";
import type { Day, DiaryCard, DiaryDay, EpochMs, RecordId, SkillLevel } from "@tussock/domain";
import type { DiaryDayNow } from "#app/diaryAsks.ts";
import { createTestTussock } from "#app/testing/testTussock.ts";
import { lookForDiary } from "./DiaryToday.tsx";
import {
  cardDraftOf,
  formOfCard,
  knownRows,
  readCardForm,
  withRow as cardWithRow,
  withRowBack,
  withSkill,
  withTyped,
} from "./cardForm.ts";
import {
  draftOf,
  hasStrongUrge,
  keptHigher,
  readDayForm,
  shownRow,
  shownSkill,
  skillsShown,
  untouched,
  withRow,
} from "./dayForm.ts";
import { markCell, skillCell, skillLines } from "./week.ts";

const at = 1 as EpochMs;
const thursday = "2026-11-19" as Day;
const card = {
  most: 5,
  rows: [
    { id: "sadness", kind: "feeling", name: "Sadness" },
    { id: "hide", kind: "urge", name: "To hide away" },
  ],
  skills: ["tip"],
} as const;
const kept: DiaryCard = { type: "diaryCard", id: "c" as RecordId, from: thursday, ...card };
const record = {
  type: "diaryDay",
  id: "diary-2026-11-19" as RecordId,
  day: thursday,
  "row:sadness": { value: 4, most: 5, at },
  "skill:tip": { level: 5, at },
} as unknown as DiaryDay;
const now: DiaryDayNow = {
  today: thursday,
  day: thursday,
  card: kept,
  record,
  fromLog: [{ skill: "stop", level: 7 }, { skill: "tip" }],
};

describe("filling in a day", () => {
  it("shows what is kept until Ana touches a line, and saves only what she touched", () => {
    expect(shownRow(untouched, record, "sadness")).toEqual({ value: 4, most: 5 });
    const form = withRow(untouched, "hide", { value: 1, most: 5 });
    expect(shownRow(form, record, "hide")).toEqual({ value: 1, most: 5 });
    expect(draftOf(form, now).rows).toEqual({ hide: { value: 1, most: 5 } });
    expect(shownRow(withRow(form, "sadness", null), record, "sadness")).toBeUndefined();
  });

  it("says when a higher number stands, unless that one was a slip", () => {
    const lower = withRow(untouched, "sadness", { value: 2, most: 5 });
    expect(keptHigher(lower, record, "sadness")).toBe(4);
    expect(
      keptHigher(withRow(lower, "sadness", { value: 2, most: 5, corrected: true }), record, "sadness"),
    ).toBeUndefined();
    expect(keptHigher(withRow(lower, "sadness", { value: 5, most: 5 }), record, "sadness")).toBeUndefined();
    expect(keptHigher(withRow(lower, "sadness", { value: 2, most: 10 }), record, "sadness")).toBeUndefined();
  });

  it("ticks what the log knows, keeps it with the day, and leaves what Ana took away", () => {
    expect(skillsShown(now, untouched)).toEqual(["tip", "stop"]);
    expect(shownSkill(untouched, now, "stop")).toBe(7);
    expect(shownSkill(untouched, now, "tip")).toBe(5);
    expect(draftOf(untouched, now).skills).toEqual({ stop: 7 });
    expect(draftOf({ ...untouched, skills: { stop: null } }, now).skills).toEqual({ stop: null });
  });

  it("has help beside an urge that is near its top, and beside nothing else", () => {
    const urge = (value: number) => hasStrongUrge(withRow(untouched, "hide", { value, most: 5 }), record, kept);
    expect([0, 3, 4, 5].map(urge)).toEqual([false, false, true, true]);
    expect(hasStrongUrge(withRow(untouched, "sadness", { value: 5, most: 5 }), undefined, kept)).toBe(false);
    expect(hasStrongUrge(withRow(untouched, "hide", { value: 7, most: 10 }), undefined, kept)).toBe(false);
  });

  it("comes back after a crash as it was, and leaves what another version wrote", () => {
    const form = {
      rows: { sadness: { value: 2, most: 5 }, hide: null, calls: { times: 3 }, walk: { yes: true } },
      skills: { tip: 6, stop: "used", give: null },
      mood: 40,
      note: "tea",
    };
    expect(readDayForm(structuredClone(form))).toEqual(form);
    expect(readDayForm({ rows: { a: { value: 6, most: 5 }, b: 4 }, skills: { c: 8 }, mood: 101 })).toEqual(untouched);
    expect(readDayForm("x")).toBeUndefined();
  });
});

describe("choosing what stands on the card", () => {
  it("begins with nothing chosen: every line is Ana’s", () => {
    expect(formOfCard(undefined)).toEqual({ most: 5, rows: [], skills: [] });
  });

  it("keeps the offered order, own lines after the offered ones, feelings before urges", () => {
    const rows = [
      { id: "own", kind: "feeling", name: "Dread" },
      { id: "avoid", kind: "urge", name: "To hide away" },
      { id: "joy", kind: "feeling", name: "Joy" },
      { id: "sadness", kind: "feeling", name: "Sadness" },
    ] as const;
    const form = rows.reduce((before, row) => cardWithRow(before, row, true), formOfCard(undefined));
    expect(form.rows.map(({ id }) => id)).toEqual(["sadness", "joy", "own", "avoid"]);
    expect(cardWithRow(form, rows[0], false).rows).toHaveLength(3);
    expect(withSkill(withSkill(form, "tip", true), "tip", true).skills).toEqual(["tip"]);
  });

  it("takes along a line that was typed and not added, and finds a half chosen card again", () => {
    const half = withTyped({ ...formOfCard(kept), targetIs: "count" }, "target", " Calls ");
    expect(readCardForm(JSON.parse(JSON.stringify(half)))).toMatchObject(half);
    const draft = cardDraftOf(half, [], () => "own" as RecordId);
    expect(draft).toEqual({ ...card, rows: [...card.rows, { id: "own", kind: "count", name: "Calls" }] });
    expect(readCardForm("Calls")).toBeUndefined();
  });

  it("takes up its old line when the same words come back, and one that was taken off stands where it was", async () => {
    const { tussock } = await createTestTussock();
    const calls = { id: "calls", kind: "count", name: "Calls I took" } as const;
    await tussock.ask("saveDiaryCard", { ...card, rows: [...card.rows, calls] });
    await tussock.ask("saveDiaryCard", card);
    const ever = [...(await tussock.ask("diaryRows")), calls];
    const typed = withTyped(
      withTyped({ ...formOfCard(kept), rows: [], targetIs: "count" }, "target", "calls  i took "),
      "feeling",
      "sadness",
    );
    const draft = cardDraftOf(typed, knownRows(ever), () => "another" as RecordId);
    expect(draft.rows).toEqual([{ id: "sadness", kind: "feeling", name: "Sadness" }, calls]);
    const form = formOfCard(kept);
    const [first] = form.rows;
    if (!first) throw new Error("a line expected");
    const without = cardWithRow(form, first, false);
    expect(withRowBack(without, first, 0)).toEqual(form);
    expect(withRowBack(form, first, 0)).toBe(form);
  });
});

describe("two devices", () => {
  it("that were apart on one day keep its highest when they meet", async () => {
    const [phone, tablet] = [await createTestTussock(), await createTestTussock()];
    const rate = (page: typeof phone, value: number) =>
      page.tussock.ask("keepDiaryDay", { day: thursday, draft: { rows: { sadness: { value, most: 5 } } } });
    await rate(phone, 4);
    tablet.pass(3_600_000);
    await rate(tablet, 2);
    for (const [from, to] of [
      [phone, tablet],
      [tablet, phone],
    ] as const) {
      const { bytes } = await from.tussock.ask("exportJson");
      expect((await to.tussock.ask("importJson", { bytes })).ok).toBe(true);
      const { record: met } = await to.tussock.ask("diaryDay", { day: thursday });
      expect(met?.["row:sadness"]).toMatchObject({ value: 4, most: 5 });
    }
  });
});

describe("the week in cells", () => {
  it("leaves an empty day empty, shows a zero that was meant, and names another scale", () => {
    expect(markCell(undefined, 5)).toBeUndefined();
    expect(markCell({ value: 0, most: 5, at }, 5)).toEqual({ sign: "0" });
    expect(markCell({ value: 7, most: 10, at }, 5)).toEqual({ sign: "7/10", said: "7 of 10" });
    expect(markCell({ yes: false, at }, 5)).toEqual({ sign: "No" });
    expect(markCell({ times: 1, at }, 5)).toEqual({ sign: "1", said: "1 time" });
    expect(skillCell({ at })).toEqual({ sign: "✓", said: "used" });
    expect(skillCell({ level: 6, at })).toEqual({ sign: "6", said: "It came by itself. It did not help" });
  });

  it("tells of a skill in days, and of one that was not used without a word of blame", () => {
    const week = { daysTold: 3, thoughtOf: 3, used: 2, byItself: 1, helped: 1, helpTold: 2 };
    expect(skillLines(week)).toEqual([
      "Thought of: 3 of 3 days",
      "Used: 2 of 3 days",
      "Came by itself: 1 of 3 days",
      "Helped 1 of 2 times it was used",
    ]);
    expect(skillLines({ ...week, daysTold: 0, thoughtOf: 0, used: 0 })).toEqual([]);
    expect(skillLines({ daysTold: 1, thoughtOf: 0, used: 0, byItself: 0, helped: 0, helpTold: 0 })).toHaveLength(1);
  });
});

describe("the diary card and the vault", () => {
  it("keeps a day line by line, prefilled from the log, and an emptied line is gone", async () => {
    const { tussock } = await createTestTussock();
    await tussock.ask("saveDiaryCard", card);
    await tussock.ask("useSkill", { skill: "stop", helped: "aLot", came: "byItself" });
    const first = await tussock.ask("diaryDay", {});
    expect(first).toMatchObject({ day: thursday, card, fromLog: [{ skill: "stop", level: 7 }] });
    const form = withRow(untouched, "sadness", { value: 3, most: 5 });
    expect(await tussock.ask("keepDiaryDay", { day: first.day, draft: draftOf(form, first) })).toMatchObject({
      ok: true,
    });
    const draft = { rows: { hide: { value: 2, most: 5 as const }, sadness: null } };
    await tussock.ask("keepDiaryDay", { day: first.day, draft });
    const { record: after } = await tussock.ask("diaryDay", {});
    expect(after).toMatchObject({ "row:hide": { value: 2 }, "skill:stop": { level: 7 satisfies SkillLevel } });
    expect(after).not.toHaveProperty("row:sadness");
    const { week } = await tussock.ask("diaryWeek", {});
    expect(week.filled).toBe(1);
  });

  it("changes the card from today on, and an older week keeps its lines", async () => {
    const { tussock, pass } = await createTestTussock();
    await tussock.ask("saveDiaryCard", card);
    await tussock.ask("keepDiaryDay", { day: thursday, draft: { rows: { hide: { value: 2, most: 5 } } } });
    // To Monday.
    pass(4 * 86_400_000);
    await tussock.ask("saveDiaryCard", { ...card, rows: [card.rows[0]], most: 10 });
    const names = async (day?: Day) => (await tussock.ask("diaryWeek", { day })).week.rows.map(({ row }) => row.name);
    expect(await names()).toEqual(["Sadness"]);
    expect(await names(thursday)).toEqual(["Sadness", "To hide away"]);
    expect((await tussock.ask("diaryWeek", { day: thursday })).week.most).toBe(5);
  });

  it("is on Today in the evening, while its day is empty, and only for who has a card", async () => {
    const evening = Date.UTC(2026, 10, 19, 19, 30) as EpochMs;
    const { tussock, settle } = await createTestTussock({ at: evening });
    expect(await lookForDiary(tussock)).toBeUndefined();
    await tussock.ask("saveDiaryCard", card);
    await settle();
    expect(await lookForDiary(tussock)).toBeDefined();
    await tussock.ask("keepDiaryDay", { day: thursday, draft: { rows: { hide: { value: 0, most: 5 } } } });
    expect(await lookForDiary(tussock)).toBeUndefined();
    const morning = await createTestTussock();
    await morning.tussock.ask("saveDiaryCard", card);
    expect(await lookForDiary(morning.tussock)).toBeUndefined();
  });

  it("keeps the answers of a session on that day’s week", async () => {
    const { tussock } = await createTestTussock();
    await tussock.ask("keepDiarySession", { urgeToQuit: 2 });
    await tussock.ask("keepDiarySession", { canChangeActions: 3 });
    expect(await tussock.ask("diarySession")).toMatchObject({ urgeToQuit: 2, canChangeActions: 3, most: 5 });
    expect((await tussock.ask("diaryWeek", {})).week.sessions).toHaveLength(1);
  });
});
