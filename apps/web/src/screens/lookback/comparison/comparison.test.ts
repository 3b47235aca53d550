import { describe, expect, it } from "vitest";
import {
  addDays,
  type Area,
  type Comparison,
  type Day,
  type EpochMs,
  type Practice,
  type RecordId,
  type Score,
  type Zone,
} from "@tussock/domain";
import { comparisonNow, createPatternBook, wayOn, type PlannedResult } from "@tussock/domain/patterns";
import { comparisonWords as words } from "@tussock/content/words/comparison";
import { answerSaid, countRows, draftFrom, emptyDraft, planRows, readDraft, stateSaid } from "./comparison.ts";

const locale = "en-GB";
const thursday = "2026-11-19" as Day;
const comparison: Comparison = {
  type: "comparison",
  id: "c" as RecordId,
  asks: "mood",
  ways: ["Alone", "With someone"],
  from: "2026-11-02" as Day,
  rhythm: "days",
  first: 0,
};
const areas: readonly Area[] = [{ type: "area", id: "area-daily" as RecordId, kind: "daily" }];

/** So many points more the second way, day after day. */
function practices(apart: number, days = 14): readonly Practice[] {
  return Array.from({ length: days }, (_, age) => {
    const day = addDays(comparison.from, age);
    const at = Date.parse(`${day}T10:00:00Z`) as EpochMs;
    return {
      type: "practice",
      id: `p${age}` as RecordId,
      happenedAt: at,
      recordedAt: at,
      zone: "Europe/London" as Zone,
      day,
      what: "Wash two cups",
      done: "yes",
      areaId: "area-daily" as RecordId,
      moodBefore: 40 as Score,
      moodAfter: (45 + ((age * 7) % 9) + (wayOn(comparison, day) === 1 ? apart : 0)) as Score,
      difficultyExpected: 30 as Score,
    };
  });
}
function resultOf(apart: number, days?: number): PlannedResult {
  const { result } = comparisonNow(comparison, practices(apart, days), thursday);
  if (!result) throw new Error("it is over, so there is a result");
  return result;
}

describe("words on their way to two weeks", () => {
  it("are found again as Ana left them, and what cannot be read is no draft", () => {
    const half = { ...emptyDraft, ways: ["At my desk", ""], rhythm: "weeks", begins: "today" } as const;
    expect(readDraft(JSON.parse(JSON.stringify(half)))).toEqual(half);
    expect(readDraft({ ways: ["At my desk"], rhythm: "hours" })).toEqual({ ...emptyDraft, ways: ["At my desk", ""] });
    expect(readDraft("At my desk")).toBeUndefined();
  });
});

describe("two weeks as they read", () => {
  it("says where it is: ahead, on its way with today’s way, stopped, over", () => {
    const at = (change: Partial<Comparison>) =>
      stateSaid(comparisonNow({ ...comparison, ...change }, [], thursday), thursday, locale);
    expect(at({ from: "2026-11-20" as Day })).toBe("It begins tomorrow.");
    expect(at({ from: "2026-11-18" as Day })).toBe("Today: With someone");
    expect(at({ from: "2026-11-18" as Day, stoppedOn: thursday })).toBe("Stopped today. What is there stays.");
    expect(at({})).toBe("Mon 2 Nov to Sun 15 Nov");
  });

  it("shows the whole plan beforehand, and while it runs no more than how many days have a rating", () => {
    expect(planRows(comparison, locale).slice(0, 3)).toEqual([
      ["Mon 2 Nov", "Alone"],
      ["Tue 3 Nov", "With someone"],
      ["Wed 4 Nov", "Alone"],
    ]);
    const now = comparisonNow(comparison, practices(20), "2026-11-08" as Day);
    expect(now).not.toHaveProperty("result");
    expect(countRows(comparisonNow(comparison, practices(20, 5), "2026-11-08" as Day), locale)).toEqual([
      ["Alone", "3"],
      ["With someone", "2"],
    ]);
  });

  it("answers honestly: one way ahead with its range, neither, or too early", () => {
    const ahead = answerSaid(comparison, resultOf(30), locale);
    expect(ahead.sentences[0]).toBe("“With someone” was the better day in 99 of 100 pairings.");
    expect(ahead.sentences.at(-1)).toMatch(/^Likely in \d+ to 99 of 100 pairings\.$/);
    expect(answerSaid(comparison, resultOf(-30), locale).sentences[0]).toContain("“Alone” was the better day in 99");
    expect(answerSaid(comparison, resultOf(0), locale).sentences).toEqual([words.answer.nothingClear]);
    expect(answerSaid(comparison, resultOf(30, 6), locale).sentences).toEqual([
      words.answer.tooEarly(3, 5),
      words.one.few,
    ]);
  });

  it("each day is a ring in the picture, a sentence for those who hear it, and a row of the table", () => {
    const { picture, table } = answerSaid(comparison, resultOf(30), locale);
    expect(picture.rows.map(({ label, rings }) => [label, rings.length])).toEqual([
      ["Alone", 7],
      ["With someone", 7],
    ]);
    expect(picture.alt).toContain("With someone: 7 days, rated ");
    expect(table.rows).toHaveLength(14);
  });
});

describe("starting from a pattern", () => {
  const { patterns } = createPatternBook(practices(5)).patterns();
  const from = (name: string) =>
    draftFrom(
      patterns.find((one) => one.name === name),
      areas,
    );

  it("suggests ways that can take turns, in words Ana can change", () => {
    expect(from("kindsMood")).toMatchObject({ asks: "mood", ways: ["Home steps", "Other steps"] });
    expect(from("timesDone").ways).toEqual(words.fromTime.morning);
    expect(from("ladder").ways).toEqual(["An easy step", "A bit harder step"]);
    expect(from("confidenceAfter")).toEqual({ ...emptyDraft, asks: "confidence" });
    expect(draftFrom(undefined, areas)).toEqual(emptyDraft);
  });
});
