/**
 * Reckoning with days as whole numbers: a fold over ten years must not build a calendar object for each record.
 * Proleptic Gregorian, as ISO 8601 has it; years 1 to 9999. Temporal is the oracle in the tests.
 */
import type { Day } from "./day.ts";

/** 1 = Monday … 7 = Sunday, as ISO 8601 has it. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** A month as "2026-11". */
export type Month = string & { readonly month: true };

/** A real day of the calendar, written "2026-11-21". */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || value.length !== 10 || value[4] !== "-" || value[7] !== "-") return false;
  for (const at of digitPlaces) {
    const code = value.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  const { year, month, date } = parts(value);
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** How many days from one to the other; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The seven days of the week `day` stands in. */
export function weekOf(day: Day, weekStart: number = 1): readonly Day[] {
  const number = dayNumber(day);
  const first = number - ((weekdayOfNumber(number) - weekStart + 7) % 7);
  return [0, 1, 2, 3, 4, 5, 6].map((later) => dayOfNumber(first + later));
}

export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(dayNumber(day));
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

export function yearOf(day: Day): number {
  return parts(day).year;
}

/** Every day of a year, January first. */
export function daysOfYear(year: number): readonly Day[] {
  const days: Day[] = [];
  for (let month = 1; month <= 12; month++) {
    for (let date = 1; date <= daysInMonth(year, month); date++) days.push(dayFrom(year, month, date));
  }
  return days;
}

/**
 * Days since 1970-01-01. Counts in years that begin in March, so that the leap day comes last,
 * and in spans of 400 years, after which the calendar repeats (146,097 days).
 */
export function dayNumber(day: Day): number {
  const { year, month, date } = parts(day);
  return dayNumberFrom(year, month, date);
}

export function dayNumberFrom(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const span = Math.floor(marchYear / 400);
  const yearInSpan = marchYear - span * 400;
  const dayInYear = daysBeforeMonth(month) + date - 1;
  const dayInSpan = yearInSpan * 365 + Math.floor(yearInSpan / 4) - Math.floor(yearInSpan / 100) + dayInYear;
  return span * DAYS_IN_400_YEARS + dayInSpan - MARCH_0000_TO_1970;
}

export function dayOfNumber(number: number): Day {
  const since = number + MARCH_0000_TO_1970;
  const span = Math.floor(since / DAYS_IN_400_YEARS);
  const dayInSpan = since - span * DAYS_IN_400_YEARS;
  // Takes out the leap days passed so far: one every 1,461 days, less one every 36,524, plus the one that closes 400 years.
  const leapDaysOut =
    dayInSpan - Math.floor(dayInSpan / 1460) + Math.floor(dayInSpan / 36_524) - Math.floor(dayInSpan / 146_096);
  const yearInSpan = Math.floor(leapDaysOut / 365);
  const dayInYear = dayInSpan - (yearInSpan * 365 + Math.floor(yearInSpan / 4) - Math.floor(yearInSpan / 100));
  const marchMonth = Math.floor((5 * dayInYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = span * 400 + yearInSpan + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999))
    throw new RangeError(`a day between year 1 and 9999 expected, got day number ${number}`);
  return dayFrom(year, month, dayInYear - daysBeforeMonth(month) + 1);
}

const DAYS_IN_400_YEARS = 146_097;
/** From 0000-03-01, where the 400-year spans begin, to 1970-01-01. */
const MARCH_0000_TO_1970 = 719_468;
const digitPlaces = [0, 1, 2, 3, 5, 6, 8, 9];
const usualMonthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days before a month in a year that begins in March: months of 31, 30, 31, 30, 31 repeat, 153 days each five. */
function daysBeforeMonth(month: number): number {
  return Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (usualMonthLengths[month - 1] ?? 0);
}

/** 1970-01-01 was a Thursday. */
function weekdayOfNumber(number: number): Weekday {
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;
}

function parts(day: string): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: digits(day, 0, 4), month: digits(day, 5, 7), date: digits(day, 8, 10) };
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

function dayFrom(year: number, month: number, date: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
