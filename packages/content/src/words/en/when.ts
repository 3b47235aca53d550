/** Days and times the way a person says them. Pure: the day, the moment and the locale come in. */
import type { Day, EpochMs, Minutes, Zone } from "@tussock/domain";
import { say } from "../../i18n/say.ts";
import { dayToMs, englishDays, weekdayOf } from "./englishDays.ts";

/** "Thursday 19 November"; the order is the locale's. */
export function fullDay(day: Day, locale: string): string {
  return (
    englishDays(locale)?.fullDay(day) ??
    format(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }, dayToMs(day))
  );
}

/** "Mon 16 Nov". */
export function shortDay(day: Day, locale: string): string {
  return (
    englishDays(locale)?.shortDay(day) ??
    format(locale, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" }, dayToMs(day))
  );
}

/** "16 November 2025": for days far away. */
export function dayWithYear(day: Day, locale: string): string {
  return (
    englishDays(locale)?.dayWithYear(day) ??
    format(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }, dayToMs(day))
  );
}

/** "Mon", "Monday" or "M". */
export function weekday(day: Day, locale: string, length: "short" | "long" | "narrow" = "short"): string {
  return weekdayOfNumber(weekdayOf(day), locale, length);
}

/** 1 = Monday … 7 = Sunday, as in the profile; 0 is Sunday too. */
export function weekdayOfNumber(number: number, locale: string, length: "short" | "long" | "narrow" = "long"): string {
  return (
    englishDays(locale)?.weekday(number % 7, length) ??
    // 2024-01-01 was a Monday.
    format(locale, { weekday: length, timeZone: "UTC" }, Date.UTC(2024, 0, number))
  );
}

/** "September", or "September 2025" when it is not this year's. */
export function monthOf(day: Day, today: Day, locale: string): string {
  if (day.slice(0, 4) === today.slice(0, 4)) return monthOfNumber(Number(day.slice(5, 7)), locale, "long");
  return (
    englishDays(locale)?.monthWithYear(day) ??
    format(locale, { month: "long", year: "numeric", timeZone: "UTC" }, dayToMs(day))
  );
}

/** "Nov" or "November", for the heads of a year in view; months count from 1. */
export function monthOfNumber(month: number, locale: string, length: "short" | "long" = "short"): string {
  return (
    englishDays(locale)?.month(month, length) ??
    format(locale, { month: length, timeZone: "UTC" }, Date.UTC(2024, month - 1, 1))
  );
}

/** "Today", "Yesterday", "Tomorrow", "Mon 16 Nov", or "16 November 2025" when it is not this year's. */
export function relativeDay(day: Day, today: Day, locale: string): string {
  const away = daysBetween(today, day);
  if (away === 0) return say("Today");
  if (away === -1) return say("Yesterday");
  if (away === 1) return say("Tomorrow");
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day, locale) : dayWithYear(day, locale);
}

/** The same inside a sentence: "today", "yesterday", "on Mon 16 Nov". */
export function onDay(day: Day, today: Day, locale: string): string {
  const away = daysBetween(today, day);
  if (Math.abs(away) <= 1) return relativeDay(day, today, locale).toLowerCase();
  return say("on {day}", { day: relativeDay(day, today, locale) });
}

/** Minutes after midnight as "1:00 pm" or "13:00", as the locale has it. */
export function timeOfDay(minutes: Minutes, locale: string): string {
  return englishDays(locale)?.timeOfDay(minutes) ?? clockWords(locale, "UTC", minutes * 60_000);
}

/** "about 1:00 pm": a plan is not an appointment. */
export function aboutTime(minutes: Minutes, locale: string): string {
  return say("about {time}", { time: timeOfDay(minutes, locale) });
}

/** The time something happened, on the clock of the place it happened in. */
export function timeAt(at: EpochMs, zone: Zone, locale: string): string {
  return clockWords(locale, zone, at);
}

/** Day and time of a moment that belongs to no logical day, such as a copy: "Sun 15 Nov, 6:40 pm". */
export function dayAndTimeAt(at: EpochMs, zone: Zone, locale: string): string {
  const day = format(locale, { weekday: "short", day: "numeric", month: "short", timeZone: zone }, at);
  return say("{day}, {time}", { day, time: timeAt(at, zone, locale) });
}

/** Time left on a timer: "6:12", or "1:05:00" from an hour up. */
export function timerClock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const two = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** "1 minute", "10 minutes", "1 hour", "1 hour 20 minutes". */
export function minutesLong(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const restWords = say("{rest, plural, one {1 minute} other {{rest} minutes}}", { rest });
  if (hours === 0) return restWords;
  const hourWords = say("{hours, plural, one {1 hour} other {{hours} hours}}", { hours });
  return rest === 0 ? hourWords : say("{hourWords} {restWords}", { hourWords, restWords });
}

/** "10 min", "1 h", "1 h 20 min". */
export function minutesShort(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return say("{rest} min", { rest });
  return say("{rest, plural, =0 {{hours} h} other {{hours} h {rest} min}}", { rest, hours });
}

/** How much later something was written down; nothing when it was within the hour. */
export function writtenLater(laterMs: number): string | undefined {
  const hours = Math.floor(laterMs / 3_600_000);
  if (hours < 1) return undefined;
  const days = Math.round(hours / 24);
  if (hours < 24)
    return say("{hours, plural, one {Written 1 hour later} other {Written {hours} hours later}}", { hours });
  return say("{days, plural, one {Written 1 day later} other {Written {days} days later}}", { days });
}

/** 12,480, with the marks of the locale. */
export function digits(count: number, locale: string): string {
  const english = englishDays(locale);
  if (english) return english.digits(count);
  const number = numbers.get(locale) ?? new Intl.NumberFormat(known(locale));
  numbers.set(locale, number);
  return number.format(count);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayToMs(to) - dayToMs(from)) / 86_400_000);
}

// Making a formatter costs far more than using one, and a log has many rows.
const formatters = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions, at: number): string {
  return formatter(locale, options).format(at);
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(known(locale), options);
  formatters.set(key, made);
  return made;
}

/** Some systems hand out names no formatter knows ("en-US@posix"); English is better than an empty screen. */
export function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch (error) {
    if (error instanceof RangeError) return "en";
    throw error;
  }
}

/** Small letters for am and pm, as the pages are drawn; the day period keeps its own script elsewhere. */
function clockWords(locale: string, zone: string, at: number): string {
  return formatter(locale, { hour: "numeric", minute: "2-digit", timeZone: zone })
    .formatToParts(at)
    .map((part) => (part.type === "dayPeriod" && /^[AP]M$/.test(part.value) ? part.value.toLowerCase() : part.value))
    .join("");
}
