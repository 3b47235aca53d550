/// <reference lib="esnext.temporal" />
/**
 * [Note: One logical day] A person's day begins at a time they choose (04:00, say), in the zone they are in, and ends
 * where the next one begins. So every instant belongs to exactly one day, whatever clocks do:
 * - the start falls into a gap (clocks jump over it): the day begins where the clock lands;
 * - the start comes twice (clocks go back): the first one counts, and a day once begun is not taken back;
 * - a date that never was (Samoa, 30 December 2011) is a day of no length; nothing belongs to it.
 * A record keeps the day it was given; travel or another day start later never moves it.
 */
import { dayNumberFrom, dayOfNumber } from "./calendar.ts";
import type { Day, EpochMs, Minutes, Moment, Zone } from "./day.ts";

export function logicalDay(moment: Moment, dayStart: Minutes = midnight): Day {
  const wall = wallTime(moment);
  let number = dayNumberFrom(wall.year, wall.month, wall.day) + 1;
  while (dayStarts(number, moment.zone, dayStart) > moment.at) number -= 1;
  return dayOfNumber(number);
}

/** The instants a day begins (within it) and ends (no longer within it). Equal for a date that never was. */
export function dayBounds(
  day: Day,
  zone: Zone,
  dayStart: Minutes = midnight,
): { readonly from: EpochMs; readonly to: EpochMs } {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  const number = dayNumberFrom(year, month, date);
  return { from: dayStarts(number, zone, dayStart), to: dayStarts(number + 1, zone, dayStart) };
}

/** The instant the clock on the wall shows a time on a date; where it shows it twice, the first. */
export function momentOf(day: Day, time: Minutes, zone: Zone): EpochMs {
  const at = Temporal.PlainDate.from(day).toPlainDateTime(clockTime(time)).toZonedDateTime(zone);
  return at.epochMilliseconds as EpochMs;
}

/** Minutes after midnight on the clock on the wall. */
export function minutesOfDay(moment: Moment): Minutes {
  const wall = wallTime(moment);
  return (wall.hour * 60 + wall.minute) as Minutes;
}

export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

/** By the clock on the wall, for a greeting: from 05:00, 12:00, 18:00 and 22:00. */
export function partOfDay(moment: Moment): PartOfDay {
  const { hour } = wallTime(moment);
  if (hour < 5 || hour >= 22) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** Whether this device knows the zone; a record may come from one with a newer list. */
export function isZone(value: unknown): value is Zone {
  if (typeof value !== "string" || value === "") return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value).timeZoneId !== "";
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

const midnight = 0 as Minutes;

function wallTime(moment: Moment): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(moment.at)).toZonedDateTimeISO(moment.zone);
}

function dayStarts(number: number, zone: Zone, dayStart: Minutes): EpochMs {
  return momentOf(dayOfNumber(number), dayStart, zone);
}

function clockTime(minutes: Minutes): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
}
