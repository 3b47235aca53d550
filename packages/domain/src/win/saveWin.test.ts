import { describe, expect, test } from "vitest";
import type { EpochMs } from "../day/day.ts";
import type { SkillUse, Thought, Win } from "../record/record.ts";
import { useSkill } from "../skill/useSkill.ts";
import { amsterdam, auckland, four, hoursBefore, id, now, today } from "../testing/people.ts";
import { saveThought } from "../thought/saveThought.ts";
import { saveWin } from "./saveWin.ts";

const writing = { id: id("new"), moment: now, dayStart: four };
const later = { id: id("other"), moment: { at: (now.at + 90_000_000) as EpochMs, zone: auckland }, dayStart: four };
const here = { id: id("new"), happenedAt: now.at, zone: amsterdam, day: today, recordedAt: now.at };

describe("a small win", () => {
  const win: Win = { type: "win", ...here, text: "Opened the curtains" };

  test("one line is a whole win, and may be for an earlier day", () => {
    expect(saveWin({ text: " Opened the curtains " }, writing)).toEqual({ ok: true, value: win });
    expect(
      saveWin({ text: "Tea with Sam", mark: "A candle", happenedAt: hoursBefore(now, 20) }, writing),
    ).toMatchObject({
      value: { mark: "A candle", day: "2026-11-18", recordedAt: now.at },
    });
  });

  test("changing its words leaves its day and place alone; moving it moves the day", () => {
    expect(saveWin({ text: "Opened all the curtains" }, { ...later, before: win })).toEqual({
      ok: true,
      value: { ...win, text: "Opened all the curtains" },
    });
    expect(saveWin({ text: "x", happenedAt: hoursBefore(now, 12) }, { ...later, before: win })).toMatchObject({
      value: { id: "new", zone: auckland, day: "2026-11-19", recordedAt: now.at },
    });
  });

  test("what Ana can put right is named", () => {
    expect(saveWin({ text: " " }, writing)).toEqual({ ok: false, trouble: "noWords" });
    expect(saveWin({ text: "x".repeat(2001) }, writing)).toEqual({ ok: false, trouble: "tooLong" });
    expect(saveWin({ text: "x", happenedAt: (now.at + 3_600_000) as EpochMs }, writing)).toEqual({
      ok: false,
      trouble: "inTheFuture",
    });
  });
});

describe("a thought", () => {
  const thought: Thought = {
    type: "thought",
    ...here,
    text: "It was the phone call, not the pans",
    about: { kind: "practice", id: "p1" },
  };

  test("hangs on what it was about, and stays when and where it came up", () => {
    const kept = saveThought({ text: thought.text, about: { kind: "practice", id: "p1" } }, writing);
    expect(kept).toEqual({ ok: true, value: thought });
    expect(saveThought({ text: "Both, maybe" }, { ...later, before: thought })).toEqual({
      ok: true,
      value: { ...thought, text: "Both, maybe" },
    });
  });

  test("needs words, and not a book of them", () => {
    expect(saveThought({ text: "" }, writing)).toEqual({ ok: false, trouble: "noWords" });
    expect(saveThought({ text: "x".repeat(2001) }, writing)).toEqual({ ok: false, trouble: "tooLong" });
  });
});

describe("a skill used right now", () => {
  const used: SkillUse = { type: "skillUse", ...here, skill: "tip" };

  test("one tap is a whole record; a rating and a line may come later and take nothing away", () => {
    expect(useSkill({ skill: "tip" }, writing)).toEqual(used);
    const rated = useSkill({ skill: "tip", helped: "aBit" }, { ...later, before: used });
    expect(rated).toEqual({ ...used, helped: "aBit" });
    expect(useSkill({ skill: "tip", note: " cold water " }, { ...later, before: rated })).toEqual({
      ...rated,
      note: "cold water",
    });
  });
});
