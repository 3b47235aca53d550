import { describe, expect, it } from "vitest";
import type { Day, EpochMs, Minutes, RecordId, SkillUse, TodayView, Zone } from "@tussock/domain";
import { countHelped, rightNowRows } from "./rightNow.ts";

const nothingKnown = new Map();

let lastUse = 0;
function use(skill: string, helped?: SkillUse["helped"]): SkillUse {
  const at = 0 as EpochMs;
  return {
    type: "skillUse",
    id: `use-${++lastUse}` as RecordId,
    happenedAt: at,
    recordedAt: at,
    zone: "UTC" as Zone,
    day: "2026-11-19" as Day,
    skill,
    ...(helped === undefined ? {} : { helped }),
  };
}
const today = {
  step: { planId: "plan-pans" as RecordId, minutes: 10, title: "Wash the pans", time: 780 as Minutes },
} as TodayView;

describe("Right now", () => {
  it("shows five sentences and “I might not be safe”, always in the same order", () => {
    const order = [
      "It’s all too much",
      "I can’t get started",
      "I want to hide or give up",
      "I messed up",
      "I have a little energy",
      "I might not be safe",
    ];
    expect(rightNowRows(undefined, nothingKnown).map(({ sentence }) => sentence)).toEqual(order);
    expect(
      rightNowRows(
        today,
        countHelped([use("kind-turn", "aLot"), use("kind-turn", "aLot"), use("kind-turn", "aLot")]),
      ).map(({ sentence }) => sentence),
    ).toEqual(order);
  });

  it("needs no vault: each sentence leads to a skill, and the last one to people", () => {
    expect(rightNowRows(undefined, nothingKnown).map(({ href }) => href)).toEqual([
      "/right-now/paced-breathing",
      "/right-now/two-minute-step",
      "/right-now/opposite-action",
      "/right-now/kind-turn",
      "/right-now/two-minute-step",
      "/reach",
    ]);
  });

  it("leads a little energy to Ana’s own step for today, when there is one", () => {
    const row = rightNowRows(today, nothingKnown)[4];
    expect(row).toMatchObject({ hint: "Your step for today. 10 minutes", href: "/do/plan-pans" });
  });

  it("says how often a skill helped only from three ratings on", () => {
    const twice = countHelped([use("paced-breathing", "aLot"), use("paced-breathing", "aBit")]);
    expect(rightNowRows(undefined, twice)[0]?.hint).toBe("Slow breathing. 1 minute");
    const five = countHelped([
      ...["aLot", "aBit", "aBit", "aLot", "notReally"].map((helped) =>
        use("paced-breathing", helped as SkillUse["helped"]),
      ),
      use("paced-breathing"),
    ]);
    expect(rightNowRows(undefined, five)[0]?.hint).toBe("Slow breathing. Helped 4 of 5 times");
  });

  it("keeps the plain line when a skill has not helped yet: nobody needs a zero now", () => {
    const never = countHelped([
      use("paced-breathing", "notReally"),
      use("paced-breathing", "notReally"),
      use("paced-breathing", "notReally"),
    ]);
    expect(rightNowRows(undefined, never)[0]?.hint).toBe("Slow breathing. 1 minute");
  });
});
