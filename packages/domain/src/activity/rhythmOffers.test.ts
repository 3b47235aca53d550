import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekdayOf } from "../day/calendar.ts";
import type { Plan, Practice } from "../record/record.ts";
import { day, id, now, pansStep, today } from "../testing/people.ts";
import type { Rhythm } from "./activityRecords.ts";
import { rhythmOffers } from "./rhythmOffers.ts";

// Today is a Thursday.
const walks: Rhythm = {
  type: "rhythm",
  id: id("walks"),
  from: day("2026-11-01"),
  stepId: pansStep.id,
  timesWanted: { least: 2, most: 3 },
  weekdays: [1, 4],
  spareDays: [6, 7],
  after: "After tea",
};
const world = { today, weekStart: 1, plans: [], practices: [], isOpen: () => true };
const plan = (on: string): Plan => ({
  type: "plan",
  id: id(`plan-${on}`),
  stepId: pansStep.id,
  size: "usual",
  day: day(on),
  state: { is: "letGo" },
});
const did = (on: string): Practice => ({
  type: "practice",
  id: id(`did-${on}`),
  happenedAt: now.at,
  recordedAt: now.at,
  zone: now.zone,
  day: day(on),
  what: "Pans",
  done: "partly",
  stepId: pansStep.id,
});
const said = (more: Partial<Parameters<typeof rhythmOffers>[1]> = {}, rhythm: Rhythm = walks) =>
  rhythmOffers([rhythm], { ...world, ...more }).map((offer) => `${offer.day}${offer.spare ? " spare" : ""}`);

describe("a rhythm offers its days as plans", () => {
  test("the days of the week ahead; a Monday that went by is on no list, and a spare day may stand in for it", () => {
    expect(said()).toEqual(["2026-11-19", "2026-11-21 spare", "2026-11-22 spare", "2026-11-23"]);
  });

  test("what was done on a spare day counts like any other", () => {
    const sunday = day("2026-11-22");
    expect(said({ today: sunday, practices: [did("2026-11-19"), did("2026-11-21")] })).not.toContain(
      "2026-11-22 spare",
    );
    expect(said({ today: sunday, practices: [did("2026-11-19")] })).toContain("2026-11-22 spare");
  });

  test("a day that has a plan, or had one let go, is not offered again", () => {
    expect(said({ plans: [plan("2026-11-19")] })).not.toContain("2026-11-19");
  });

  test("a rhythm that rests, one that a newer one took over, and one for a step put away offer nothing", () => {
    expect(said({}, { ...walks, until: day("2026-11-18") })).toEqual([]);
    expect(said({ isOpen: () => false })).toEqual([]);
    const newer: Rhythm = { ...walks, id: id("newer"), from: day("2026-11-10"), weekdays: [5], spareDays: [] };
    expect(rhythmOffers([newer, walks], world).map((offer) => offer.day)).toEqual(["2026-11-20"]);
  });

  test("it never reaches back, never offers a day twice, and a day that passes leaves nothing behind", () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.subarray([1, 2, 3, 4, 5, 6, 7]),
        fc.subarray([1, 2, 3, 4, 5, 6, 7]),
        (later, days, spare) => {
          const at = addDays(today, later);
          const rhythm: Rhythm = { ...walks, weekdays: days, spareDays: spare };
          const offers = rhythmOffers([rhythm], { ...world, today: at });
          expect(offers.every((offer) => offer.day >= at && [...days, ...spare].includes(weekdayOf(offer.day)))).toBe(
            true,
          );
          expect(new Set(offers.map((offer) => offer.day)).size).toBe(offers.length);
          // A week without a step is offered what any week is offered: nothing adds up.
          const weekLater = rhythmOffers([rhythm], { ...world, today: addDays(at, 7) });
          expect(weekLater.length).toBe(offers.length);
        },
      ),
    );
  });
});
