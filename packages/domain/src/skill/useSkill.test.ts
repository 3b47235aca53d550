import { describe, expect, it } from "vitest";
import type { EpochMs, Minutes, Zone } from "../day/day.ts";
import { recordFromFields, recordToFields } from "../record/fields.ts";
import type { RecordId } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import { useSkill } from "./useSkill.ts";

const writing = {
  id: "use-1" as RecordId,
  moment: { at: Date.UTC(2026, 10, 21, 9) as EpochMs, zone: "Europe/London" as Zone },
  dayStart: 240 as Minutes,
};

describe("a skill that was used", () => {
  it("is kept with one tap; situation, strength and how it came about may follow later and take nothing away", () => {
    const before = useSkill({ skill: "stop", helped: "aBit" }, writing);
    const later = useSkill(
      { skill: "stop", came: "byItself", situation: "conflict", intensity: 80 as Score },
      { ...writing, moment: { ...writing.moment, at: (writing.moment.at + 7_200_000) as EpochMs }, before },
    );
    expect(later).toEqual({ ...before, came: "byItself", situation: "conflict", intensity: 80 });
  });

  it("has a line no longer once Ana emptied it", () => {
    const before = useSkill({ skill: "stop", note: "I counted to ten", situation: "conflict" }, writing);
    const after = useSkill({ skill: "stop", note: " ", situation: "" }, { ...writing, before });
    expect(after).not.toHaveProperty("note");
    expect(after).not.toHaveProperty("situation");
  });

  it("has no situation when Ana typed blanks", () => {
    expect(useSkill({ skill: "stop", situation: "  " }, writing)).not.toHaveProperty("situation");
  });

  it("reads as it always did where an older version wrote it, and keeps what a newer one added", () => {
    const old = recordToFields(useSkill({ skill: "stop", note: "I counted to ten" }, writing));
    expect(recordFromFields("skillUse", "use-1", old)).toMatchObject({ skill: "stop", note: "I counted to ten" });
    const newer = recordFromFields("skillUse", "use-1", { ...old, came: "inADream", weather: "rain", intensity: 300 });
    expect(newer).toMatchObject({ skill: "stop", weather: "rain" });
    expect(newer).not.toHaveProperty("came");
    expect(newer).not.toHaveProperty("intensity");
  });
});
