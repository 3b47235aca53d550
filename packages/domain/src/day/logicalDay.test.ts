import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allZones, anyDay, anyDayStart, anyInstant, anyZone, at, momentsAroundChanges } from "../testing/anyDay.ts";
import { addDays, daysBetween } from "./calendar.ts";
import type { Day, EpochMs, Minutes, Zone } from "./day.ts";
import { dayBounds, isZone, logicalDay, minutesOfDay, momentOf, partOfDay } from "./logicalDay.ts";

const amsterdam = "Europe/Amsterdam" as Zone;
const four = 240 as Minutes;

describe("one logical day", () => {
  test("half past one at night still belongs to the evening before when Ana's day starts at four", () => {
    const night = at("2026-11-21T00:30:00Z");
    expect(logicalDay({ at: night, zone: amsterdam }, four)).toBe("2026-11-20");
    expect(logicalDay({ at: night, zone: amsterdam })).toBe("2026-11-21");
    expect(logicalDay({ at: at("2026-11-21T02:59:59.999Z"), zone: amsterdam }, four)).toBe("2026-11-20");
    expect(logicalDay({ at: at("2026-11-21T03:00:00Z"), zone: amsterdam }, four)).toBe("2026-11-21");
  });

  test("on an ordinary day it is what the clock on the wall says, less the start of the day, in every zone", () => {
    const formats = new Map<Zone, Intl.DateTimeFormat>();
    fc.assert(
      fc.property(anyInstant, anyZone, anyDayStart, (instant, zone, dayStart) => {
        fc.pre(clocksStayPut(zone, instant));
        const format = formats.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
        formats.set(zone, format);
        expect(logicalDay({ at: instant, zone }, dayStart)).toBe(format.format(instant - dayStart * 60_000));
      }),
      { numRuns: 1500 },
    );
  });

  test("every instant of every zone from 1970 to 2100 belongs to exactly one day", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, anyDayStart, (instant, zone, dayStart) => {
        belongsToOneDay(instant, zone, dayStart);
      }),
      { numRuns: 2000 },
    );
  });

  test("so does every instant around changes of the clocks, in all zones", () => {
    let changes = 0;
    for (const zone of allZones) {
      const from = fc.sample(anyInstant, {
        numRuns: 1,
        seed: zone.length * 1000 + zone.charCodeAt(zone.length - 1),
      })[0] as EpochMs;
      const moments = momentsAroundChanges(zone, Math.min(from, at("2035-01-01T00:00:00Z")) as EpochMs, 2);
      changes += moments.length;
      moments.forEach((moment, place) => belongsToOneDay(moment, zone, ((place * 97) % 721) as Minutes));
    }
    expect(changes).toBeGreaterThan(5000);
  });

  test("days lie end to end without a gap or an overlap", () => {
    fc.assert(
      fc.property(anyDay, anyZone, anyDayStart, (day, zone, dayStart) => {
        const bounds = dayBounds(day, zone, dayStart);
        expect(bounds.to).toBe(dayBounds(addDays(day, 1), zone, dayStart).from);
        expect(bounds.to).toBeGreaterThanOrEqual(bounds.from);
        if (bounds.to > bounds.from) {
          expect(logicalDay({ at: bounds.from, zone }, dayStart)).toBe(day);
          expect(logicalDay({ at: (bounds.to - 1) as EpochMs, zone }, dayStart)).toBe(day);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("later is never an earlier day", () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: 0, max: 200_000_000 }),
        anyZone,
        anyDayStart,
        (instant, later, zone, dayStart) => {
          const first = logicalDay({ at: instant, zone }, dayStart);
          const second = logicalDay({ at: (instant + later) as EpochMs, zone }, dayStart);
          expect(daysBetween(first, second)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe("clocks that jump", () => {
  test("when the start of the day is skipped in spring, the day begins where the clock lands", () => {
    const half = 150 as Minutes;
    const { from } = dayBounds("2026-03-29" as Day, amsterdam, half);
    expect(from).toBe(at("2026-03-29T01:30:00Z"));
    expect(minutesOfDay({ at: from, zone: amsterdam })).toBe(3 * 60 + 30);
    expect(hours("2026-03-29", amsterdam)).toBe(23);
  });

  test("when the start of the day comes twice in autumn, the first one counts", () => {
    const half = 150 as Minutes;
    const { from } = dayBounds("2026-10-25" as Day, amsterdam, half);
    expect(from).toBe(at("2026-10-25T00:30:00Z"));
    const secondTwoOClock = at("2026-10-25T01:10:00Z");
    expect(logicalDay({ at: secondTwoOClock, zone: amsterdam }, half)).toBe("2026-10-25");
    expect(hours("2026-10-25", amsterdam)).toBe(25);
  });

  test("Lord Howe's half hour makes days of 23.5 and 24.5 hours", () => {
    const lordHowe = "Australia/Lord_Howe" as Zone;
    expect(hours("2026-10-04", lordHowe)).toBe(23.5);
    expect(hours("2026-04-05", lordHowe)).toBe(24.5);
  });

  test("30 December 2011 never was in Samoa: it has no length, and nothing belongs to it", () => {
    const apia = "Pacific/Apia" as Zone;
    for (const dayStart of [0, 240, 720] as Minutes[]) {
      const { from, to } = dayBounds("2011-12-30" as Day, apia, dayStart);
      expect(to).toBe(from);
      expect(logicalDay({ at: (from - 1) as EpochMs, zone: apia }, dayStart)).toBe("2011-12-29");
      expect(logicalDay({ at: from, zone: apia }, dayStart)).toBe("2011-12-31");
    }
  });

  test("where midnight itself went back a minute past midnight, a day once begun is not taken back", () => {
    const stJohns = "America/St_Johns" as Zone;
    const { from } = dayBounds("2010-11-07" as Day, stJohns);
    const anHourOn = (from + 30 * 60_000) as EpochMs;
    expect(minutesOfDay({ at: anHourOn, zone: stJohns })).toBe(23 * 60 + 30);
    expect(logicalDay({ at: anHourOn, zone: stJohns })).toBe("2010-11-07");
  });

  test("odd offsets are kept to the second", () => {
    expect(hours("2026-06-01", "Asia/Kathmandu" as Zone)).toBe(24);
    expect(dayBounds("2026-06-01" as Day, "Asia/Kathmandu" as Zone).from).toBe(at("2026-05-31T18:15:00Z"));
    expect(dayBounds("2026-06-01" as Day, "Pacific/Chatham" as Zone).from).toBe(at("2026-05-31T11:15:00Z"));
    expect(dayBounds("1971-06-01" as Day, "Africa/Monrovia" as Zone).from).toBe(at("1971-06-01T00:44:30Z"));
  });

  test("the same instant can be two days in two places, on both sides of the date line", () => {
    const instant = at("2026-11-21T10:30:00Z");
    expect(logicalDay({ at: instant, zone: "Pacific/Kiritimati" as Zone })).toBe("2026-11-22");
    expect(logicalDay({ at: instant, zone: "Pacific/Pago_Pago" as Zone })).toBe("2026-11-20");
  });
});

describe("the clock on the wall", () => {
  test("a time on a day becomes an instant and comes back", () => {
    fc.assert(
      fc.property(anyDay, anyZone, fc.integer({ min: 0, max: 1439 }), (day, zone, time) => {
        const instant = momentOf(day, time as Minutes, zone);
        fc.pre(clocksStayPut(zone, instant));
        expect(minutesOfDay({ at: instant, zone })).toBe(time);
        expect(logicalDay({ at: instant, zone })).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  test("greets by the clock, also at night", () => {
    const parts = [4, 5, 11, 12, 17, 18, 21, 22].map((hour) =>
      partOfDay({ at: momentOf("2026-11-21" as Day, (hour * 60) as Minutes, amsterdam), zone: amsterdam }),
    );
    expect(parts).toEqual(["night", "morning", "morning", "afternoon", "afternoon", "evening", "evening", "night"]);
  });

  test("a zone this device does not know is noticed, not thrown", () => {
    expect(isZone("Europe/Amsterdam")).toBe(true);
    for (const not of ["Mars/Olympus", "", "  ", undefined, 3]) expect(isZone(not)).toBe(false);
  });
});

function belongsToOneDay(instant: EpochMs, zone: Zone, dayStart: Minutes): void {
  const day = logicalDay({ at: instant, zone }, dayStart);
  const holders = [-2, -1, 0, 1, 2]
    .map((away) => addDays(day, away))
    .filter((one) => {
      const { from, to } = dayBounds(one, zone, dayStart);
      return from <= instant && instant < to;
    });
  expect(holders, `${zone} ${instant} day start ${dayStart}`).toEqual([day]);
}

/** No change of the clocks within two days: then days are plain. */
function clocksStayPut(zone: Zone, instant: EpochMs): boolean {
  const twoDays = 48 * 3_600_000;
  const offsets = [-1, 0, 1].map(
    (way) =>
      Temporal.Instant.fromEpochMilliseconds(Math.max(0, instant + way * twoDays)).toZonedDateTimeISO(zone).offset,
  );
  return offsets[0] === offsets[1] && offsets[1] === offsets[2];
}

function hours(day: string, zone: Zone): number {
  const { from, to } = dayBounds(day as Day, zone);
  return (to - from) / 3_600_000;
}
