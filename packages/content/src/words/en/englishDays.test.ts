import type { Day, Minutes } from "@tussock/domain";
import { describe, expect, it } from "vitest";
import { englishDays } from "./englishDays.ts";

const locales = ["en", "en-US", "en-PH", "en-GB", "en-IE", "en-NZ"];
/** Four years and a bit: each weekday meets each date, with a leap day. */
const days = Array.from({ length: 1500 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)));
/** Systems differ in the blank before "am", and in its capitals. */
const plain = (text: string) => text.replaceAll(/\s/g, " ").toLowerCase();

describe.each(locales)("the days of %s", (locale) => {
  const english = englishDays(locale);
  const intl = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (at: Date | number) => formatter.format(at);
  };

  it("are said as Intl says them, each day of four years", () => {
    const full = intl({ weekday: "long", day: "numeric", month: "long" });
    const short = intl({ weekday: "short", day: "numeric", month: "short" });
    const withYear = intl({ day: "numeric", month: "long", year: "numeric" });
    const monthWithYear = intl({ month: "long", year: "numeric" });
    const different = days.flatMap((date) => {
      const day = date.toISOString().slice(0, 10) as Day;
      const said = [
        english?.fullDay(day),
        english?.shortDay(day),
        english?.dayWithYear(day),
        english?.monthWithYear(day),
      ];
      const expected = [full(date), short(date), withYear(date), monthWithYear(date)];
      return said.join("|") === expected.join("|") ? [] : [`${said.join("|")} for ${expected.join("|")}`];
    });
    expect(different).toEqual([]);
  });

  it("have the weekdays and months of Intl, in each length", () => {
    const weekdays = (["short", "long", "narrow"] as const).flatMap((length) => {
      const expected = intl({ weekday: length });
      // 2023-12-31 was a Sunday.
      return [0, 1, 2, 3, 4, 5, 6].map((number) => [
        english?.weekday(number, length),
        expected(Date.UTC(2023, 11, 31 + number)),
      ]);
    });
    const months = (["short", "long"] as const).flatMap((length) => {
      const expected = intl({ month: length });
      return days.slice(0, 365).map((date) => [english?.month(date.getUTCMonth() + 1, length), expected(date)]);
    });
    for (const [said, expected] of [...weekdays, ...months]) expect(said).toBe(expected);
  });

  it("tell each minute of the day, and count, as Intl does", () => {
    const clock = intl({ hour: "numeric", minute: "2-digit" });
    for (let minutes = 0; minutes < 1440; minutes += 1)
      expect(english?.timeOfDay(minutes as Minutes)).toBe(plain(clock(minutes * 60_000)));
    const numbers = new Intl.NumberFormat(locale);
    for (const count of [0, 7, 999, 1000, 12_480, 100_000, 1_234_567])
      expect(english?.digits(count)).toBe(numbers.format(count));
  });
});

it("any other locale is left to Intl", () => {
  for (const locale of ["en-CA", "en-IN", "en-AU", "nl", "ar", "en-US@posix"])
    expect(englishDays(locale)).toBeUndefined();
});
