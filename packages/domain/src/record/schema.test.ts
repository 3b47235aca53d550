import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord } from "../testing/anyRecord.ts";
import { recordFromFields, recordToFields } from "./fields.ts";
import { isTussockRecord, recordFaults } from "./schema.ts";

describe("records from outside", () => {
  test("every record the app makes is welcome, with fields of later versions too", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(recordFaults(record)).toEqual([]);
        expect(isTussockRecord({ ...record, fromALaterVersion: { any: "thing" } })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("what is let in, the app can read without losing a known field", () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(30), fc.anything(), (record, place, value) => {
        const names = Object.keys(record);
        const spoilt = { ...record, [names[place % names.length] ?? "id"]: value } as typeof record;
        fc.pre(isTussockRecord(spoilt));
        const { type, id, ...fields } = recordToFields(spoilt) as Record<string, unknown>;
        expect([type, id]).toEqual([undefined, undefined]);
        const read = recordFromFields(spoilt.type, spoilt.id, fields);
        expect(read).toEqual(spoilt);
      }),
      { numRuns: 1000 },
    );
  });

  test("a fault names its place and never the words that stand there", () => {
    const practice = {
      type: "practice",
      id: "p1",
      happenedAt: 1,
      zone: "UTC",
      day: "2026-02-30",
      recordedAt: 2,
      what: "my secret words",
      done: "maybe",
      moodBefore: "low",
    };
    expect([...recordFaults(practice)].sort()).toEqual(["day", "done", "moodBefore"]);
    expect(
      recordFaults({
        type: "stepVersion",
        id: "v",
        stepId: "s",
        from: "2026-01-01",
        title: "x",
        sizes: [{ size: "usual" }],
      }),
    ).toEqual(["sizes.0.title"]);
    expect(recordFaults({ type: "nothingWeKnow" })).toEqual(["type"]);
    for (const not of [null, undefined, 5, "practice", []]) expect(recordFaults(not).length).toBeGreaterThan(0);
    expect(JSON.stringify(recordFaults({ ...practice, what: 5, learned: 7 }))).not.toContain("secret");
  });

  test("a file cannot fill the memory through one field", () => {
    const win = {
      type: "win",
      id: "w",
      happenedAt: 1,
      zone: "UTC",
      day: "2026-02-20",
      recordedAt: 2,
      text: "x".repeat(20_001),
    };
    expect(recordFaults(win)).toEqual(["text"]);
    expect(recordFaults({ ...win, text: "x" })).toEqual([]);
  });
});
