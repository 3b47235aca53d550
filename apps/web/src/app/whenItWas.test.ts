import { expect, test } from "vitest";
import { minutesOfDay, type Day, type EpochMs, type Minutes, type Zone } from "@tussock/domain";
import {
  choiceOf,
  clockNow,
  instantOf,
  readWhen,
  timeFromField,
  timeToField,
  whenOf,
  whenSaid as whenSaidOf,
} from "./whenItWas.ts";

const today = "2026-11-19" as Day;
const london = "Europe/London" as Zone;
const moment = { at: Date.UTC(2026, 10, 19, 10, 4) as EpochMs, zone: london };
const now = { moment, today, dayStart: 240 as Minutes };
const four = 240;

test("now takes the moment of saving", async () => {
  expect(await instantOf({ is: "now" }, now)).toBeUndefined();
});

test("a time before the start of the day is late on the chosen day", async () => {
  const at = async (time: number) =>
    (await instantOf({ is: "on", day: "2026-11-18" as Day, time: time as Minutes }, now))?.happenedAt;
  expect(await at(four)).toBe(Date.UTC(2026, 10, 18, 4, 0));
  expect(await at(four - 1)).toBe(Date.UTC(2026, 10, 19, 3, 59));
});

test("a day without a time is the middle of that day; today without a time is now", async () => {
  expect((await instantOf({ is: "on", day: "2026-11-18" as Day }, now))?.happenedAt).toBe(
    Date.UTC(2026, 10, 18, 12, 0),
  );
  expect(await instantOf({ is: "on", day: today }, now)).toBeUndefined();
});

test("each choice is found again as that choice", () => {
  for (const choice of ["now", "today", "yesterday", "day"] as const) {
    expect(choiceOf(whenOf(choice, today, 600 as Minutes), today)).toBe(choice);
  }
});

test("the clock of now is the one on the wall, in any zone", () => {
  for (const zone of ["Europe/London", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati"] as Zone[]) {
    for (const hour of [0, 5, 11, 23]) {
      const there = { at: Date.UTC(2026, 6, 1, hour, 30) as EpochMs, zone };
      expect(clockNow(there)).toBe(minutesOfDay(there));
    }
  }
});

test("a time field gives minutes, an empty one gives nothing", () => {
  expect(timeFromField("13:05")).toBe(785);
  expect(timeToField(785 as Minutes)).toBe("13:05");
  expect(timeToField(undefined)).toBe("");
  for (const strange of ["", "25:00", "12:60", "noon"]) expect(timeFromField(strange)).toBeUndefined();
});

test("it is said the way a person says it", () => {
  // Some locales write a narrow space before "am".
  const whenSaid = (...asked: Parameters<typeof whenSaidOf>) => whenSaidOf(...asked).replaceAll("\u202f", " ");
  expect(whenSaid({ is: "now" }, moment, today, "en-US")).toBe("Today, 10:04 am");
  expect(whenSaid({ is: "on", day: "2026-11-18" as Day, time: 1260 as Minutes }, moment, today, "en-US")).toBe(
    "Yesterday, 9:00 pm",
  );
  expect(whenSaid({ is: "on", day: "2026-11-18" as Day }, moment, today, "en-US")).toBe("Yesterday");
});

test("what a draft says of it is read only as far as it makes sense", () => {
  expect(readWhen({ is: "on", day: "2026-11-18", time: 60 })).toEqual({ is: "on", day: "2026-11-18", time: 60 });
  expect(readWhen({ is: "on", day: "2026-02-30" })).toEqual({ is: "now" });
  expect(readWhen({ is: "kept", at: 1, zone: "Europe/London", day: "2026-11-18" })).toEqual({
    is: "kept",
    at: 1,
    zone: "Europe/London",
    day: "2026-11-18",
  });
  expect(readWhen("yesterday")).toEqual({ is: "now" });
});
