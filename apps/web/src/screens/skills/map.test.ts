import { describe, expect, test } from "vitest";
import type { Day, EpochMs, RecordId, SkillUse } from "@tussock/domain";
import { masteryMap, type MasteryEvidence } from "@tussock/domain/skill";
import { skillsWords } from "@tussock/content/words/skills";
import { cellSaid, columnsOf, dotsOf, placeName, placeRows, skillMapPath, whereSaid } from "./map.ts";
import { askedAfter } from "./skills.ts";

const words = skillsWords.map;
let count = 0;
function used(part: Partial<MasteryEvidence>): MasteryEvidence {
  count += 1;
  return {
    id: `u${count}` as RecordId,
    from: "log",
    skill: "stop",
    day: "2026-11-02" as Day,
    writtenAt: count as EpochMs,
    used: true,
    byItself: false,
    ...part,
  };
}
function mapOf(...evidence: readonly MasteryEvidence[]) {
  const [one] = masteryMap(evidence);
  if (!one) throw new Error("a skill expected");
  return one;
}

describe("the map of one skill", () => {
  test("has a row for each place, the most used first, and what was not said last", () => {
    const mastery = mapOf(
      used({}),
      used({}),
      used({}),
      used({ situation: "night", strength: "high" }),
      used({ situation: "home", strength: "low" }),
      used({ situation: "home", strength: "high" }),
      used({ situation: "On the night bus" }),
    );
    const rows = placeRows(mastery, []);
    expect(rows.map(({ name, uses }) => [name, uses])).toEqual([
      ["At home with others", 2],
      ["At night", 1],
      ["On the night bus", 1],
      [words.anyPlace, 3],
    ]);
    expect(columnsOf(rows)).toEqual(["low", "middle", "high", "unsaid"]);
    expect(columnsOf(placeRows(mapOf(used({ situation: "home", strength: "low" })), []))).toEqual([
      "low",
      "middle",
      "high",
    ]);
    expect(columnsOf(placeRows(mapOf(used({ situation: "home" })), []))).toEqual(["unsaid"]);
  });

  test("a practice names its area, known or Ana’s own", () => {
    const areas = [
      { type: "area", id: "area-daily" as RecordId, kind: "daily" } as const,
      { type: "area", id: "a1" as RecordId, kind: "own", name: "The allotment" } as const,
    ];
    expect(placeName("area-daily", areas)).toBe("Home");
    expect(placeName("a1", areas)).toBe("The allotment");
    expect(placeName("gone", areas)).toBe("gone");
  });

  test("use without help is a use like any other: no mark is missing, none is a cross", () => {
    const { cells } = mapOf(used({ helped: true }), used({ helped: false }), used({}), used({ used: false }));
    expect(dotsOf(cells[0]!)).toEqual(["helped", "used", "used", "tried"]);
    expect(cellSaid(cells[0]!)).toBe("used 3 times, helped 1");
    expect(cellSaid(mapOf(used({ helped: false })).cells[0]!)).toBe("used once");
    expect(cellSaid(mapOf(used({ used: false })).cells[0]!)).toBe(words.cellTried);
    expect(whereSaid(cells[0]!, [])).toBe(`${words.anyPlace}. ${words.strengthUnsaid}`);
  });

  test("has an address of its own", () => {
    expect(skillMapPath("dear-man")).toBe("/skills/map?skill=dear-man");
  });
});

test("a skill that Ana wants to be prompted less for is not asked after, whichever guide it was used by", () => {
  const uses = ["paced-breathing", "tip", "give"].map((skill) => ({ skill }) as SkillUse);
  expect(askedAfter(uses, ["tip"]).map(({ skill }) => skill)).toEqual(["give"]);
  expect(askedAfter(uses, [])).toHaveLength(3);
});
