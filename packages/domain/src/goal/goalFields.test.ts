import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordToFields } from "../record/fields.ts";
import { isTussockRecord } from "../record/schema.ts";
import { day, id, now, today } from "../testing/people.ts";
import { goalRecordFromFields } from "./goalFields.ts";
import type { SignNoticed, SkillStage } from "./goalRecords.ts";

const noticed: SignNoticed = {
  type: "signNoticed",
  id: id("n1"),
  happenedAt: now.at,
  recordedAt: now.at,
  zone: now.zone,
  day: today,
  goalId: id("g1"),
  sign: "I cook on a weekday",
};
const reached: SkillStage = {
  type: "skillStage",
  id: id("stage-stop-working"),
  skill: "stop",
  stage: "working",
  day: day("2026-11-02"),
};

describe("what goals and the map keep", () => {
  test.each([noticed, reached])("comes back as it was written, and is let in from outside: $type", (record) => {
    expect(goalRecordFromFields(record.type, record.id, recordToFields(record))).toEqual(record);
    expect(isTussockRecord(record)).toBe(true);
  });

  test("a sign of no goal is none, and neither is a stage nobody knows", () => {
    expect(goalRecordFromFields("signNoticed", "n", { ...recordToFields(noticed), goalId: "" })).toBeUndefined();
    expect(goalRecordFromFields("skillStage", "s", { ...recordToFields(reached), stage: "perfect" })).toBeUndefined();
    expect(isTussockRecord({ ...reached, stage: "perfect" })).toBe(false);
  });

  test("reads whatever another version wrote without a fall", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("sign", "goalId", "stage", "day"), fc.anything()), (more) => {
        for (const record of [noticed, reached])
          goalRecordFromFields(record.type, record.id, { ...recordToFields(record), ...more });
        expect(goalRecordFromFields("win", "w", more)).toBeUndefined();
      }),
    );
  });
});
