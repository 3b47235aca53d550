import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordToFields } from "../record/fields.ts";
import { isTussockRecord, recordFaults } from "../record/schema.ts";
import { anyActivityRecord } from "../testing/anyActivityRecord.ts";
import { activityFromFields } from "./activityFields.ts";

describe("what activities leave behind, and its stored fields", () => {
  test("every record comes back from its fields as it was", () => {
    fc.assert(
      fc.property(anyActivityRecord, (record) => {
        expect(activityFromFields(record.type, record.id, recordToFields(record))).toEqual(record);
      }),
      { numRuns: 500 },
    );
  });

  test("what a later version added is passed on, in the record and in its answers", () => {
    fc.assert(
      fc.property(anyActivityRecord, (record) => {
        const fields = { ...recordToFields(record), moon: { any: "thing" } };
        expect(activityFromFields(record.type, record.id, fields)).toMatchObject({ moon: { any: "thing" } });
      }),
    );
    const run = {
      happenedAt: 1,
      zone: "UTC",
      day: "2026-11-19",
      recordedAt: 2,
      activity: "from-later",
      version: 9,
      form: "alone",
      answers: { drawn: { strokes: [1, 2] } },
    };
    expect(activityFromFields("activityRun", "r", run)).toMatchObject({ answers: { drawn: { strokes: [1, 2] } } });
  });

  test("an optional field that cannot be read is left out, and a record that cannot be used is none", () => {
    expect(activityFromFields("timeBox", "t", { boxes: "step", minutes: 10, enough: 7 })).toEqual({
      type: "timeBox",
      id: "t",
      boxes: "step",
      minutes: 10,
    });
    expect(activityFromFields("timeBox", "t", { minutes: 10 })).toBeUndefined();
    for (const type of ["practice", "constructor", "__proto__", ""]) {
      expect(activityFromFields(type, "x", { boxes: "step", minutes: 10 })).toBeUndefined();
    }
  });

  test("whatever stands in a field, reading never throws", () => {
    fc.assert(
      fc.property(anyActivityRecord, fc.nat(20), fc.anything(), (record, place, value) => {
        const names = Object.keys(recordToFields(record));
        const fields = { ...recordToFields(record), [names[place % names.length] ?? "x"]: value };
        const read = activityFromFields(record.type, record.id, fields);
        if (read) expect(activityFromFields(read.type, read.id, recordToFields(read))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  test("each of them is welcome from outside, and what is let in loses no known field", () => {
    fc.assert(
      fc.property(anyActivityRecord, fc.nat(20), fc.anything(), (record, place, value) => {
        expect(recordFaults(record)).toEqual([]);
        const names = Object.keys(record);
        const spoilt = { ...record, [names[place % names.length] ?? "id"]: value } as typeof record;
        if (!isTussockRecord(spoilt)) return;
        const { type: _type, id: _id, ...fields } = spoilt;
        expect(activityFromFields(spoilt.type, spoilt.id, fields)).toEqual(spoilt);
      }),
      { numRuns: 500 },
    );
  });
});
