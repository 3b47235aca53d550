import { describe, expect, it } from "vitest";
import { daysOfYear, weekdayOf, type Day, type YearInView } from "@tussock/domain";
import { lookbackWords } from "@tussock/content/words/lookback";
import { hasEntries, isWithin, monthSaid, monthsOf, weekdayOrder, weeksOf } from "./year.ts";

const today = "2026-11-19" as Day;

function yearWith(
  marks: Readonly<Record<string, { readonly mark: YearInView["days"][number]["mark"]; readonly entries: number }>>,
  year = 2026,
): YearInView {
  return {
    year,
    years: [year],
    days: daysOfYear(year).map((day) => ({ day, ...(marks[day] ?? { mark: "blank" as const, entries: 0 }) })),
  };
}

describe("a year in view", () => {
  it("puts every day of the year under its weekday, whatever the week begins with", () => {
    for (const weekStart of [1, 3, 7]) {
      const order = weekdayOrder(weekStart);
      for (const month of monthsOf(yearWith({}, 2024), weekStart, today)) {
        for (const week of weeksOf(month)) {
          week.forEach((day, column) => {
            if (day) expect(weekdayOf(day.day)).toBe(order[column]);
          });
        }
      }
    }
  });

  it("holds each day exactly once, leap day included", () => {
    const days = monthsOf(yearWith({}, 2024), 1, today).flatMap((month) => month.days.map(({ day }) => day));
    expect(days).toEqual(daysOfYear(2024));
    expect(days).toContain("2024-02-29" as Day);
  });

  it("leaves a day without entries blank, and never counts it", () => {
    const months = monthsOf(yearWith({ "2026-11-19": { mark: "done", entries: 2 } }), 1, today);
    const november = months[10];
    expect(november?.facts).toEqual({ days: 1, done: 1, part: 0, try: 0, win: 0 });
    expect(november?.days.filter(({ mark }) => mark === "blank")).toHaveLength(29);
    expect(hasEntries(months)).toBe(true);
    expect(hasEntries(monthsOf(yearWith({}), 1, today))).toBe(false);
  });

  it("says nothing is empty before the first entry, nor of what is still to come", () => {
    const view = { ...yearWith({ "2026-10-20": { mark: "done", entries: 1 } }), since: "2026-10-20" as Day };
    const months = monthsOf(view, 1, today);
    expect(months.map(({ stands }) => stands)).toEqual([
      ...Array.from({ length: 9 }, () => "before"),
      "within",
      "within",
      "ahead",
    ]);
    const said = months.map((month) => monthSaid(month, `${month.month}`));
    expect([said[8], said[10], said[11]]).toEqual([
      "9: before your first entry.",
      "11: nothing kept.",
      "12: still to come.",
    ]);
    expect(months.filter(isWithin).map(({ month }) => month)).toEqual([10, 11]);
    // A flight west, or a clock that stood wrong: what is there is said all the same.
    const early = { ...yearWith({ "2026-12-02": { mark: "win", entries: 1 } }), since: "2026-12-02" as Day };
    expect(monthsOf(early, 1, today).filter(isWithin)).toMatchObject([{ month: 12 }]);
  });

  it("keeps a day with only a thought reachable", () => {
    const months = monthsOf(yearWith({ "2026-03-02": { mark: "blank", entries: 1 } }), 1, today);
    expect(months[2]?.days[1]).toEqual({ day: "2026-03-02", number: 2, mark: "win", entries: 1 });
  });

  it("says a month as a sentence that a screen reader can read out", () => {
    expect(lookbackWords.year.month("March", { days: 6, done: 3, part: 1, try: 1, win: 1 })).toBe(
      "March: 6 days with entries. 3 with all of a step, 1 with part of one, 1 with a try and 1 with a win or a note.",
    );
    expect(lookbackWords.year.month("April", { days: 0, done: 0, part: 0, try: 0, win: 0 })).toBe(
      "April: nothing kept.",
    );
  });
});
