/** What the file says is read here by a parser that knows nothing of the one that wrote it (ical.js). */
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayOfNumber,
  momentOf,
  weekdayOf,
  type Day,
  type EpochMs,
  type Minutes,
  type Plan,
  type RecordId,
  type Zone,
} from "@tussock/domain";
import { calendarEntries, type CalendarEntry } from "@tussock/domain/calendar";
import { calendarFile } from "./calendarFile.ts";

const now = Date.UTC(2026, 10, 21, 10, 45, 11) as EpochMs;
const four = 240 as Minutes;
const textOf = (entries: readonly CalendarEntry[], at = now) => new TextDecoder().decode(calendarFile(entries, at));

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents("vevent").map((event) => ({ event: new ICAL.Event(event), component: event }));
}
function one(entry: Partial<CalendarEntry>, at = now) {
  const [found] = read(
    textOf(
      [{ uid: "plan-1", title: "My plan", date: "2026-11-23" as Day, time: 540 as Minutes, minutes: 10, ...entry }],
      at,
    ),
  );
  if (!found) throw new Error("no event in the file");
  return found;
}

const anyZone = fc.constantFrom(...(Intl.supportedValuesOf("timeZone") as unknown as Zone[]));
const anyDay = fc.integer({ min: 20_400, max: 22_500 }).map((number) => dayOfNumber(number));
const anyTime = fc.integer({ min: 0, max: 1439 }) as unknown as fc.Arbitrary<Minutes>;

/** The instants at which a calendar in this zone would ring: floating time, read on the clocks there. */
function instants(entry: CalendarEntry, zone: Zone, most: number): readonly number[] {
  const [found] = read(textOf([entry]));
  const times: number[] = [];
  const iterator = found?.event.iterator();
  for (let next = iterator?.next(); next && times.length < most; next = iterator?.next()) {
    const wall = { year: next.year, month: next.month, day: next.day, hour: next.hour, minute: next.minute };
    times.push(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds);
  }
  return times;
}

describe("a calendar file", () => {
  it("holds what every calendar needs: who wrote it, an id, when it was said, a start, a length, an alarm", () => {
    const { event, component } = one({});
    expect(event.uid).toBe("plan-1");
    expect(event.summary).toBe("My plan");
    expect(event.startDate.toString()).toBe("2026-11-23T09:00:00");
    expect(event.startDate.zone.tzid).toBe("floating");
    expect(event.duration.toSeconds()).toBe(600);
    expect(String(component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-21T10:45:11Z");
    const [alarm] = component.getAllSubcomponents("valarm");
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect(alarm?.getFirstPropertyValue("description")).toBe("My plan");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("PT0S");
  });

  it("a later file changes the entry a calendar knows: the same id, a higher number", () => {
    const first = one({});
    const second = one({ time: 600 as Minutes }, (now + 1000) as EpochMs);
    expect(second.event.uid).toBe(first.event.uid);
    expect(second.event.sequence).toBeGreaterThan(first.event.sequence);
    expect(second.event.sequence).toBeLessThan(2 ** 31);
  });

  it("what has no time stands for its day and does not ring", () => {
    const { event, component } = one({ time: undefined as never });
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe("2026-11-23");
    expect(component.getAllSubcomponents("valarm")).toEqual([]);
  });

  it("whatever a title says, lines end as they have to, are never longer than 75 octets, and the title comes back", () => {
    const anyTitle = fc.oneof(
      fc.string({ maxLength: 200, unit: "grapheme" }),
      fc.string({ maxLength: 90, unit: fc.constantFrom("é", "茶", "🌿", ";", ",", "\\", "\n", "BEGIN:VEVENT", " ") }),
    );
    fc.assert(
      fc.property(anyTitle, (title) => {
        const plain = title.replaceAll(/[\p{Cc}\u{2028}\u{2029}]/gu, " ");
        const text = textOf([{ uid: "p", title: plain, date: "2026-11-23" as Day, time: 0 as Minutes, minutes: 10 }]);
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of text.split("\r\n"))
          expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
        const [found, ...more] = read(text);
        expect(more).toEqual([]);
        expect(found?.event.summary ?? "").toBe(plain);
      }),
      { numRuns: 300 },
    );
  });

  it("in every zone and on every day, also when clocks change, it rings when the plan says", () => {
    fc.assert(
      fc.property(anyDay, anyTime, anyZone, (day, time, zone) => {
        const plan = { id: "p" as RecordId, day, time } as Plan;
        const [entry] = calendarEntries({ plans: [plan], rhythms: [], title: "x", dayStart: four });
        if (!entry) throw new Error("no entry");
        const date = time < four ? addDays(day, 1) : day;
        expect(instants(entry, zone, 1)).toEqual([momentOf(date, time, zone)]);
      }),
      { numRuns: 400 },
    );
  });

  it("a rhythm rings on its weekdays at the same time on the wall, before and after clocks change, until its last day", () => {
    const anyWeekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    fc.assert(
      fc.property(
        anyDay,
        fc.option(anyTime),
        anyWeekdays,
        fc.integer({ min: 0, max: 250 }),
        anyZone,
        (from, time, weekdays, days, zone) => {
          const until = addDays(from, days);
          const [entry] = calendarEntries({
            plans: [],
            rhythms: [{ id: "r" as RecordId, from, until, weekdays }],
            title: "x",
            dayStart: four,
            untimedAt: time ?? undefined,
          });
          const wanted = Array.from({ length: days + 1 }, (_, later) => addDays(from, later)).filter((day) =>
            weekdays.includes(weekdayOf(day)),
          );
          if (!entry) {
            expect(wanted).toEqual([]);
            return;
          }
          const after = time !== null && time < four ? 1 : 0;
          expect(instants(entry, zone, 1000)).toEqual(
            wanted.map((day) => momentOf(addDays(day, after), time ?? (0 as Minutes), zone)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("a week around each change of clocks in Amsterdam, New York, Lord Howe and Apia", () => {
    for (const zone of ["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"] as Zone[]) {
      let change = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).getTimeZoneTransition("next");
      for (let count = 0; count < 4 && change; count++, change = change.getTimeZoneTransition("next")) {
        for (let later = -3; later <= 3; later++) {
          const day = change.toPlainDate().add({ days: later }).toString() as Day;
          for (const time of [0, 60, 119, 120, 150, 180, 240, 1439] as Minutes[]) {
            const entry = { uid: "p", title: "x", date: day, time, minutes: 10 };
            expect(instants(entry, zone, 1), `${zone} ${day} ${time}`).toEqual([momentOf(day, time, zone)]);
          }
        }
      }
    }
  });
});
