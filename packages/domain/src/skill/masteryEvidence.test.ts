import { describe, expect, test } from "vitest";
import type { DiaryDay, SkillLevel } from "../diary/diaryRecords.ts";
import type { Practice, SkillUse } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import { id, now, today } from "../testing/people.ts";
import { diaryEvidence, practiceEvidence, useEvidence } from "./masteryEvidence.ts";

const happened = { happenedAt: now.at, recordedAt: now.at, zone: now.zone, day: today };

describe("what an entry says about a skill", () => {
  const use: SkillUse = { type: "skillUse", id: id("u"), ...happened, skill: "stop" };

  test("one tap is a use and no more; the rest is said only where Ana said it", () => {
    expect(useEvidence(use)).toEqual({
      id: "u",
      from: "log",
      skill: "stop",
      day: today,
      writtenAt: now.at,
      used: true,
      byItself: false,
    });
    expect(
      useEvidence({ ...use, came: "byItself", helped: "aBit", situation: " night ", intensity: 70 as Score }),
    ).toMatchObject({
      byItself: true,
      helped: true,
      situation: "night",
      strength: "high",
    });
    expect(useEvidence({ ...use, helped: "notReally", intensity: 39 as Score })).toMatchObject({
      helped: false,
      strength: "low",
    });
    expect(useEvidence({ ...use, came: "couldNot", intensity: 40 as Score })).toMatchObject({
      used: false,
      strength: "middle",
    });
  });

  test("the eight levels of a diary card are facts: only thought of, used, by itself, helped", () => {
    const at = (level: SkillLevel | undefined) => {
      const card = {
        type: "diaryDay",
        id: id("d"),
        ...happened,
        "row:r1": { yes: true, at: now.at },
        "skill:stop": { ...(level !== undefined && { level }), at: now.at },
      } as DiaryDay;
      return diaryEvidence(card).map(({ used, byItself, helped }) => [used, byItself, helped]);
    };
    expect(at(0)).toEqual([]);
    for (const level of [1, 2, 3] as const) expect(at(level)).toEqual([[false, false, undefined]]);
    expect(at(4)).toEqual([[true, false, false]]);
    expect(at(5)).toEqual([[true, false, true]]);
    expect(at(6)).toEqual([[true, true, false]]);
    expect(at(7)).toEqual([[true, true, true]]);
    expect(at(undefined)).toEqual([[true, false, undefined]]);
  });

  test("a practice is a use of Build Mastery in its area, and does not claim that it helped", () => {
    const practice: Practice = {
      type: "practice",
      id: id("p"),
      ...happened,
      what: "Pans",
      done: "partly",
      areaId: id("area-daily"),
      confidenceBefore: 20 as Score,
      confidenceAfter: 60 as Score,
    };
    expect(practiceEvidence(practice)).toEqual({
      id: "p",
      from: "practice",
      skill: "build-mastery",
      day: today,
      writtenAt: now.at,
      used: true,
      byItself: false,
      situation: "area-daily",
    });
    expect(practiceEvidence({ ...practice, done: "no" }).used).toBe(false);
  });
});
