import type { Day, EpochMs, Minutes, Zone } from "@tussock/domain";
import { describe, expect, it } from "vitest";
import { daysTogether } from "./daysTogether.ts";
import { sharedWords } from "./shared.ts";
import { daysBetween } from "./when.ts";

const today = "2026-11-19" as Day;
const british = "en-GB";

describe("days and times", () => {
  it("stand as Ana says them", () => {
    expect(sharedWords.fullDay(today, british)).toBe("Thursday 19 November");
    expect(sharedWords.shortDay("2026-11-16" as Day, british)).toMatch(/^Mon,? 16 Nov$/);
    expect(sharedWords.timeOfDay((13 * 60) as Minutes, "en-US").replaceAll(/\s/g, " ")).toBe("1:00 pm");
    expect(sharedWords.timeOfDay((13 * 60 + 5) as Minutes, british)).toBe("13:05");
    expect(sharedWords.aboutTime((13 * 60) as Minutes, british)).toBe("about 13:00");
    expect(sharedWords.weekdayOfNumber(1, british)).toBe("Monday");
    expect(sharedWords.weekdayOfNumber(7, british, "short")).toBe("Sun");
    expect(sharedWords.monthOfNumber(11, british, "long")).toBe("November");
  });

  it("are near when they are near: today, yesterday, tomorrow", () => {
    const said = ["2026-11-19", "2026-11-18", "2026-11-20"].map((day) =>
      sharedWords.relativeDay(day as Day, today, british),
    );
    expect(said).toEqual(["Today", "Yesterday", "Tomorrow"]);
    expect(sharedWords.relativeDay("2025-11-19" as Day, today, british)).toBe("19 November 2025");
    expect(sharedWords.onDay("2026-11-18" as Day, today, british)).toBe("yesterday");
    expect(sharedWords.onDay("2026-11-01" as Day, today, british)).toMatch(/^on Sun,? 1 Nov$/);
  });

  it("cross a month, a year and a leap day without slipping", () => {
    expect(sharedWords.relativeDay("2026-12-31" as Day, "2027-01-01" as Day, british)).toBe("Yesterday");
    expect(sharedWords.relativeDay("2028-02-29" as Day, "2028-03-01" as Day, british)).toBe("Yesterday");
    expect(daysBetween("2026-01-01" as Day, "2027-01-01" as Day)).toBe(365);
  });

  it("tell the time of the place where it happened", () => {
    const at = Date.UTC(2026, 10, 19, 12, 4) as EpochMs;
    expect(sharedWords.timeAt(at, "Europe/Amsterdam" as Zone, british)).toBe("13:04");
    expect(sharedWords.timeAt(at, "Asia/Tokyo" as Zone, british)).toBe("21:04");
  });

  it("fall back on English for a locale that no formatter knows, rather than an empty screen", () => {
    expect(sharedWords.fullDay(today, "en-US@posix")).toContain("November");
    expect(sharedWords.steps(1234, "not a locale")).toBe("1,234 steps");
  });

  it("count one as one", () => {
    expect([
      sharedWords.steps(1),
      sharedWords.steps(23),
      sharedWords.minutesLong(1),
      sharedWords.minutesLong(80),
    ]).toEqual(["1 step", "23 steps", "1 minute", "1 hour 20 minutes"]);
    expect(sharedWords.stepsSince(23, "2026-09-03" as Day, today, british)).toBe(
      "23 steps since September. They stay yours.",
    );
    expect(sharedWords.stepsSince(1, "2025-09-03" as Day, today, british)).toBe(
      "1 step since September 2025. It stays yours.",
    );
  });

  it("show what is left on a timer, and never less than nothing", () => {
    expect([
      sharedWords.timerClock(372),
      sharedWords.timerClock(59.2),
      sharedWords.timerClock(3900),
      sharedWords.timerClock(-4),
    ]).toEqual(["6:12", "1:00", "1:05:00", "0:00"]);
  });

  it("say how much later something was written, and nothing within the hour", () => {
    const hour = 3_600_000;
    expect([
      sharedWords.writtenLater(hour / 2),
      sharedWords.writtenLater(hour),
      sharedWords.writtenLater(30 * hour),
      sharedWords.writtenLater(72 * hour),
    ]).toEqual([undefined, "Written 1 hour later", "Written 1 day later", "Written 3 days later"]);
  });

  it("greet by the part of the day, with a name or without", () => {
    expect(sharedWords.greeting("morning", "Maya")).toBe("Good morning, Maya");
    expect(sharedWords.greeting("night")).toBe("Hello");
  });

  it("names several days by their span", () => {
    const days = (...dates: readonly string[]) => dates as readonly Day[];
    const said = (...dates: readonly string[]) => daysTogether(days(...dates), british);
    expect(said("2026-11-17", "2026-11-18", "2026-11-19")).toBe("Tuesday to Thursday");
    expect(said("2026-11-17", "2026-11-18")).toBe("Tuesday and Wednesday");
    expect(said("2026-11-14", "2026-11-16", "2026-11-17", "2026-11-18")).toBe("Saturday and Monday to Wednesday");
    expect(said("2026-11-14", "2026-11-16", "2026-11-18")).toBe("Saturday, Monday and Wednesday");
  });
});
