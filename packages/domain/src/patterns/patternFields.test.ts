import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordToFields } from "../record/fields.ts";
import { isTussockRecord } from "../record/schema.ts";
import { day, id } from "../testing/people.ts";
import { patternFromFields } from "./patternFields.ts";
import type { Comparison, Finding } from "./patternRecords.ts";

const comparison: Comparison = {
  type: "comparison",
  id: id("c1"),
  asks: "mood",
  ways: ["before lunch", "after supper"],
  from: day("2026-11-20"),
  rhythm: "days",
  first: 1,
};
const finding: Finding = { type: "finding", id: id("finding-feared"), name: "feared", toldOn: day("2026-11-20") };

describe("what Patterns keep", () => {
  it.each([
    comparison,
    { ...comparison, stoppedOn: day("2026-11-25") },
    finding,
    { ...finding, put: "never" as const },
  ])("comes back as it was written, and is let in from outside: $type", (record) => {
    expect(patternFromFields(record.type, record.id, recordToFields(record))).toEqual(record);
    expect(isTussockRecord(record)).toBe(true);
  });

  it("a comparison without two ways, a first day or a first way is none", () => {
    const fields = recordToFields(comparison);
    for (const broken of [
      { ...fields, ways: ["one"] },
      { ...fields, from: "soon" },
      { ...fields, first: 2 },
      { ...fields, asks: undefined },
    ])
      expect(patternFromFields("comparison", "c1", broken)).toBeUndefined();
    expect(isTussockRecord({ ...comparison, ways: ["one"] })).toBe(false);
  });

  it("reads whatever another version wrote without a fall", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("asks", "ways", "from", "put"), fc.anything()), (more) => {
        for (const record of [comparison, finding])
          patternFromFields(record.type, record.id, { ...recordToFields(record), ...more });
        expect(patternFromFields("win", "w", more)).toBeUndefined();
      }),
    );
  });
});
