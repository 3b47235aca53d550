/**
 * Days, times and counts in the six commonest Englishes, written by hand: the first Intl object of a page costs
 * 15–30 ms (four times that on a slow phone), and Today needs one only for its date. Any other locale goes through
 * Intl. englishDays.test.ts holds each day and minute against it.
 */
import type { Day, Minutes } from "@tussock/domain";
import { say } from "../../i18n/say.ts";

interface English {
  /** "September 3" rather than "3 September". */
  readonly monthFirst?: true;
  /** What stands after "Thursday", and after "Thu". */
  readonly afterLong: string;
  readonly afterShort: string;
  readonly clock: 12 | 24;
}

const american: English = { monthFirst: true, afterLong: ", ", afterShort: ", ", clock: 12 };
const englishes: Readonly<Record<string, English>> = {
  en: american,
  "en-US": american,
  "en-PH": american,
  "en-GB": { afterLong: " ", afterShort: " ", clock: 24 },
  "en-IE": { afterLong: ", ", afterShort: ", ", clock: 24 },
  "en-NZ": { afterLong: ", ", afterShort: ", ", clock: 12 },
};
const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

export interface EnglishDays {
  readonly fullDay: (day: Day) => string;
  readonly shortDay: (day: Day) => string;
  readonly dayWithYear: (day: Day) => string;
  readonly monthWithYear: (day: Day) => string;
  /** 0 = Sunday. */
  readonly weekday: (number: number, length: "short" | "long" | "narrow") => string;
  /** Months count from 1. */
  readonly month: (number: number, length: "short" | "long") => string;
  readonly timeOfDay: (minutes: Minutes) => string;
  readonly digits: (count: number) => string;
}

/** Nothing for a locale that is not one of the six. */
export function englishDays(locale: string): EnglishDays | undefined {
  const english = englishes[locale];
  return english && daysIn(english);
}

function daysIn({ monthFirst, afterLong, afterShort, clock }: English): EnglishDays {
  const month: EnglishDays["month"] = (number, length) => {
    const name = MONTHS[number - 1] ?? "";
    // September is the one month Britain shortens to four letters.
    return length === "long" ? name : name.slice(0, name.length === 9 && !monthFirst ? 4 : 3);
  };
  const dayAndMonth = (day: Day, length: "short" | "long") => {
    const { number, monthNumber } = partsOf(day);
    const name = month(monthNumber, length);
    return monthFirst ? `${name} ${number}` : `${number} ${name}`;
  };
  const weekdayName: EnglishDays["weekday"] = (number, length) => {
    const name = WEEKDAYS[number] ?? "";
    return length === "long" ? name : name.slice(0, length === "short" ? 3 : 1);
  };
  return {
    month,
    weekday: weekdayName,
    fullDay: (day) => weekdayName(weekdayOf(day), "long") + afterLong + dayAndMonth(day, "long"),
    shortDay: (day) => weekdayName(weekdayOf(day), "short") + afterShort + dayAndMonth(day, "short"),
    dayWithYear: (day) => `${dayAndMonth(day, "long")}${monthFirst ? "," : ""} ${partsOf(day).year}`,
    monthWithYear: (day) => `${month(partsOf(day).monthNumber, "long")} ${partsOf(day).year}`,
    timeOfDay(minutes) {
      const hour = Math.floor(minutes / 60) % 24;
      const rest = String(minutes % 60).padStart(2, "0");
      if (clock === 24) return `${hour}:${rest}`;
      const time = `${hour % 12 || 12}:${rest}`;
      return hour < 12 ? say("{time} am", { time }) : say("{time} pm", { time });
    },
    digits: (count) => (count < 1000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, ",")),
  };
}

/** 0 = Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(dayToMs(day)).getUTCDay();
}

export function dayToMs(day: Day): number {
  const { year, monthNumber, number } = partsOf(day);
  return Date.UTC(year, monthNumber - 1, number);
}

function partsOf(day: Day): { readonly year: number; readonly monthNumber: number; readonly number: number } {
  return { year: Number(day.slice(0, 4)), monthNumber: Number(day.slice(5, 7)), number: Number(day.slice(8, 10)) };
}
