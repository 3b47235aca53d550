import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord } from "../testing/anyRecord.ts";
import { changedFields, recordFromFields, recordToFields } from "./fields.ts";
import type { Practice, TussockRecord } from "./record.ts";

const practice = {
  type: "practice",
  id: "p1",
  happenedAt: 5,
  zone: "Europe/Amsterdam",
  day: "2026-11-19",
  recordedAt: 9,
  what: "Wash the pans",
  done: "partly",
  moodBefore: 31,
} as unknown as Practice;

describe("records and their stored fields", () => {
  test("every record comes back from its fields as it was", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(recordFromFields(record.type, record.id, recordToFields(record))).toEqual(record);
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever stands in a field, reading never throws, and what comes out can be read again", () => {
    fc.assert(
      fc.property(anyRecord, fc.array(fc.tuple(fc.nat(30), fc.anything())), (record, spoilt) => {
        const fields: Record<string, unknown> = { ...recordToFields(record) };
        const names = Object.keys(fields);
        for (const [place, value] of spoilt) fields[names[place % names.length] ?? "what"] = value;
        const read = recordFromFields(record.type, record.id, fields);
        if (read) expect(recordFromFields(read.type, read.id, recordToFields(read))).toEqual(read);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.dictionary(fc.string(), fc.anything()), (type, id, fields) => {
        recordFromFields(type, id, fields);
      }),
    );
  });

  test("an optional field that cannot be read is left out, and the rest stands", () => {
    const fields = {
      ...recordToFields(practice),
      moodBefore: "31",
      moodAfter: 101,
      minutes: Number.NaN,
      learned: ["no"],
      size: "huge",
    };
    expect(recordFromFields("practice", "p1", fields)).toEqual({
      ...recordFromFields("practice", "p1", recordToFields(practice)),
      moodBefore: undefined,
    });
  });

  test("a practice without what, done or day is no practice; nor is a type from a later version", () => {
    for (const name of ["what", "done", "day", "happenedAt", "recordedAt", "zone"]) {
      expect(recordFromFields("practice", "p1", { ...recordToFields(practice), [name]: undefined })).toBeUndefined();
      expect(recordFromFields("practice", "p1", { ...recordToFields(practice), [name]: {} })).toBeUndefined();
    }
    for (const type of ["diaryCard", "", "constructor", "__proto__", "toString"]) {
      expect(recordFromFields(type, "x", recordToFields(practice))).toBeUndefined();
    }
  });

  test("what a later version added is passed on, at the top and inside", () => {
    const plan = { stepId: "s", size: "usual", day: "2026-11-19", state: { is: "open", since: 5 }, companion: "Sam" };
    expect(recordFromFields("plan", "p", plan)).toEqual({ type: "plan", id: "p", ...plan });
    expect(recordFromFields("plan", "p", { ...plan, type: "win", id: "w" })).toEqual({
      ...plan,
      type: "plan",
      id: "p",
    });
  });

  test("a safety plan stands even when one of its parts cannot be read", () => {
    const read = recordFromFields("safetyPlan", "safety-plan", {
      signs: ["I go quiet"],
      askHelp: [{ name: "Sam" }, { phone: 3 }],
      alone: 5,
    });
    expect(read).toEqual({
      type: "safetyPlan",
      id: "safety-plan",
      signs: ["I go quiet"],
      alone: [],
      distract: [],
      askHelp: [{ name: "Sam" }],
      professionals: [],
      surroundings: [],
    });
  });

  test("a change writes the fields that changed, takes away those that are gone, and touches no other", () => {
    const after = { ...practice, done: "yes", learned: "I can start" } as unknown as Record<string, unknown>;
    delete after["moodBefore"];
    expect(changedFields(practice, after as unknown as TussockRecord)).toEqual({
      done: "yes",
      learned: "I can start",
      moodBefore: undefined,
    });
    expect(Object.keys(changedFields(practice, after as unknown as TussockRecord)).sort()).toEqual([
      "done",
      "learned",
      "moodBefore",
    ]);
    expect(changedFields(undefined, practice)).toEqual(recordToFields(practice));
  });

  test("writing the change onto the old fields gives the new record, whatever the two are", () => {
    const twoOfAKind = fc.tuple(anyRecord, anyRecord).filter(([one, other]) => one.type === other.type);
    fc.assert(
      fc.property(twoOfAKind, ([before, second]) => {
        const after = { ...second, id: before.id } as TussockRecord;
        const written = { ...recordToFields(before), ...changedFields(before, after) };
        expect(recordFromFields(after.type, after.id, written)).toEqual(after);
        expect(changedFields(after, after)).toEqual({});
      }),
    );
  });
});
