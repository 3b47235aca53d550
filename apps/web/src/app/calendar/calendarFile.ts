/**
 * Plans and rhythms as an iCalendar file (RFC 5545). A chunk of its own, fetched when somebody wants a file. Times are
 * floating ([Note: Floating times] in calendarEntries.ts); the alarm rings at the start, and says no more than the title.
 */
import { ICalAlarmType, ICalCalendar } from "ical-generator";
import type { EpochMs } from "@tussock/domain";
import type { CalendarEntry } from "@tussock/domain/calendar";

export function calendarFile(entries: readonly CalendarEntry[], now: EpochMs): Uint8Array<ArrayBuffer> {
  const calendar = new ICalCalendar({ prodId: { company: "Tussock", product: "Plan", language: "EN" } });
  for (const entry of entries) addEntry(calendar, entry, now);
  // The library leaves out the end of the last line, which RFC 5545 (3.1) wants.
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

function addEntry(
  calendar: ICalCalendar,
  { uid, title, date, time, minutes, weekdays, until }: CalendarEntry,
  now: EpochMs,
) {
  const start = wallClock(date, time ?? 0);
  calendar.createEvent({
    id: uid,
    summary: title,
    stamp: new Date(now),
    sequence: sequenceAt(now),
    start,
    ...(time === undefined
      ? { allDay: true }
      : {
          floating: true,
          end: new Date(start.getTime() + minutes * MINUTE_MS),
          alarms: [{ type: ICalAlarmType.display, trigger: 0, description: title }],
        }),
    repeating: weekdays ? weekly(weekdays, until, time) : null,
  });
}

/** A time on the wall, as a Date whose UTC parts are the ones that are written. */
function wallClock(date: string, minutes: number): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE_MS);
}
const MINUTE_MS = 60_000;

/** Written out here: the end of a rule has to be a date where the start is one, which the library does not do. */
function weekly(weekdays: readonly number[], until: string | undefined, time: number | undefined): string {
  const days = weekdays.map((weekday) => dayNames[weekday - 1]).join(",");
  const last = until && until.replaceAll("-", "");
  const end = last === undefined ? "" : `;UNTIL=${time === undefined ? last : `${last}T235959`}`;
  return `RRULE:FREQ=WEEKLY${end};BYDAY=${days}`;
}
const dayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * Each file says more than the one before it, so a calendar that knows an entry takes the later one. Seconds since 2026:
 * whole numbers until 2094 (the field ends at 2³¹).
 */
function sequenceAt(now: EpochMs): number {
  return Math.max(0, Math.floor((now - Date.UTC(2026, 0, 1)) / 1000));
}
