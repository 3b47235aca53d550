import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay } from "../testing/anyDay.ts";
import {
  addDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysOfYear,
  isDay,
  monthOf,
  weekdayOf,
  weekOf,
  yearOf,
} from "./calendar.ts";
import type { Day } from "./day.ts";

describe("the calendar", () => {
  test("every day from 1890 to 2110 follows the one before, by a calendar counted on fingers", () => {
    let [year, month, date] = [1890, 1, 1];
    let number = dayNumber("1890-01-01" as Day);
    for (; year <= 2110; number++) {
      const day = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` as Day;
      if (dayOfNumber(number) !== day || dayNumber(day) !== number)
        expect([number, dayOfNumber(number)]).toEqual([dayNumber(day), day]);
      const lengths = [
        31,
        (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
      ];
      date += 1;
      if (date > (lengths[month - 1] ?? 0)) [month, date] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
    expect(number).toBe(dayNumber("2111-01-01" as Day));
  });

  test("agrees with Temporal in every year it can write", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        const date = Temporal.PlainDate.from("1970-01-01").add({ days: number });
        expect(dayOfNumber(number)).toBe(date.toString());
        expect(dayNumber(date.toString() as Day)).toBe(number);
        expect(weekdayOf(dayOfNumber(number))).toBe(date.dayOfWeek);
      }),
      { numRuns: 3000 },
    );
    expect(() => dayOfNumber(-719_163)).toThrow(RangeError);
    expect(() => dayOfNumber(2_932_897)).toThrow(RangeError);
  });

  test("going some days on and counting the days between are each other's way back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(addDays(one, daysBetween(one, other))).toBe(other);
        expect(daysBetween(one, other) > 0).toBe(one < other);
      }),
    );
  });

  test("a week is seven days in a row, begins on the day the person chose, and holds today", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
        const week = weekOf(day, weekStart);
        expect(week).toContain(day);
        expect(weekdayOf(week[0] as Day)).toBe(weekStart);
        expect(week).toEqual([0, 1, 2, 3, 4, 5, 6].map((later) => addDays(week[0] as Day, later)));
      }),
    );
    expect(weekOf("2026-11-19" as Day)).toEqual([
      "2026-11-16",
      "2026-11-17",
      "2026-11-18",
      "2026-11-19",
      "2026-11-20",
      "2026-11-21",
      "2026-11-22",
    ]);
    expect(weekOf("2026-11-22" as Day, 7)[0]).toBe("2026-11-22");
  });

  test("a year has its 365 or 366 days, each in its month", () => {
    expect(daysOfYear(2026)).toHaveLength(365);
    expect(daysOfYear(2028)).toHaveLength(366);
    expect(daysOfYear(2100)).toHaveLength(365);
    expect(daysOfYear(2028)[59]).toBe("2028-02-29");
    expect(
      daysOfYear(2026).every(
        (day, at) => yearOf(day) === 2026 && dayNumber(day) === dayNumber("2026-01-01" as Day) + at,
      ),
    ).toBe(true);
    expect(monthOf("2026-11-21" as Day)).toBe("2026-11");
  });

  test("only a real day is a day", () => {
    for (const day of ["2026-11-21", "2028-02-29", "0001-01-01", "9999-12-31", "2000-02-29"])
      expect(isDay(day)).toBe(true);
    for (const not of [
      "2026-02-29",
      "2100-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-04-31",
      "2026-11-00",
      "0000-01-01",
      "26-11-21",
      "2026-1-21",
      "2026-11-21T00:00",
      "2026/11/21",
      "２026-11-21",
      " 2026-11-2",
      "-026-11-21",
      "2026-11-2x",
      "",
      20261121,
      null,
      undefined,
      {},
      ["2026-11-21"],
    ])
      expect(isDay(not)).toBe(false);
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (isDay(text)) expect(Temporal.PlainDate.from(text).toString()).toBe(text);
      }),
    );
  });
});
