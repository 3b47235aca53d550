import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordToFields } from "../record/fields.ts";
import { isTussockRecord } from "../record/schema.ts";
import { amsterdam, day, id, today } from "../testing/people.ts";
import { weekFromFields } from "./weekFields.ts";
import type { WeekRecord } from "./weekRecords.ts";

const happened = { happenedAt: 1 as never, zone: amsterdam, day: today, recordedAt: 2 as never };
const records: readonly WeekRecord[] = [
  {
    type: "weekPlan",
    id: id("w"),
    from: today,
    areaId: id("area-daily"),
    steps: [
      { stepId: id("pans"), aBitHard: true },
      { stepId: id("walk"), fineOnALowDay: true },
    ],
    pauses: [{ from: day("2026-11-21"), until: day("2026-11-24") }, { from: day("2026-11-26") }],
    endedOn: day("2026-12-01"),
  },
  { type: "quietDay", id: id("q"), ...happened, days: [today, day("2026-11-18")], because: "tooBig" },
  { type: "quietDay", id: id("q2"), ...happened, days: [today] },
  {
    type: "review",
    id: id("r"),
    ...happened,
    from: day("2026-11-09"),
    to: day("2026-11-15"),
    weekPlanId: id("w"),
    strongest: ["Home"],
    inTheWay: ["tired", "the noise"],
    used: ["Cut “Start the aid form” down"],
    change: "Study before lunch",
  },
  {
    type: "sessionReview",
    id: id("s"),
    ...happened,
    from: day("2026-11-05"),
    to: today,
    talkAbout: ["The aid form"],
    lines: [{ fact: "steps", text: "5 steps: 3 in full, 2 in part." }],
  },
];

describe("weeks and reviews, and their stored fields", () => {
  test.each(records)("$type comes back as it was written, and is let in from outside", (record) => {
    expect(weekFromFields(record.type, record.id, recordToFields(record))).toEqual(record);
    expect(isTussockRecord(record)).toBe(true);
  });

  test("what a later version added is passed on; a part that cannot be read is left out, and the rest stands", () => {
    const fields = { from: today, steps: [{ stepId: "pans", moon: 1 }, { aBitHard: true }, "walk"], moon: "full" };
    expect(weekFromFields("weekPlan", "w", fields)).toEqual({
      type: "weekPlan",
      id: "w",
      from: today,
      steps: [{ stepId: "pans", moon: 1 }],
      moon: "full",
    });
  });

  test("a record that cannot be used is none, and nothing throws", () => {
    expect(weekFromFields("weekPlan", "w", { steps: [] })).toBeUndefined();
    expect(weekFromFields("practice", "p", { from: today })).toBeUndefined();
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.nat(12), fc.anything(), (record, place, value) => {
        const names = Object.keys(recordToFields(record));
        const spoilt = { ...recordToFields(record), [names[place % names.length] ?? "from"]: value };
        const read = weekFromFields(record.type, record.id, spoilt);
        if (read) expect(weekFromFields(read.type, read.id, recordToFields(read))).toEqual(read);
      }),
    );
  });
});
