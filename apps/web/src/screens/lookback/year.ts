/** A year as twelve small calendars. Empty days are blank; nothing here counts days in a row. */
import { weekdayOf, type Day, type YearInView } from "@tussock/domain";
import { lookbackWords, type MonthFacts } from "@tussock/content/words/lookback";

const words = lookbackWords.year;

export type YearMark = "done" | "part" | "try" | "win" | "blank";
export interface YearDay {
  readonly day: Day;
  readonly number: number;
  readonly mark: YearMark;
  readonly entries: number;
}
export interface YearMonth {
  /** 1 to 12. */
  readonly month: number;
  /** Blank places before the first, so that the days stand under their weekday. */
  readonly lead: number;
  readonly days: readonly YearDay[];
  readonly facts: MonthFacts;
  /** "before": over before the first entry of all; "ahead": it begins after today. Nothing is said to be empty then. */
  readonly stands: "before" | "within" | "ahead";
}

/** `weekStart`: 1 = Monday … 7 = Sunday, as in the profile. */
export function monthsOf(view: YearInView, weekStart: number, today: Day): readonly YearMonth[] {
  const since = view.since ?? today;
  return Array.from({ length: 12 }, (_, index): YearMonth => {
    const days = view.days.filter(({ day }) => Number(day.slice(5, 7)) === index + 1).map(toYearDay);
    const first = days[0];
    const last = days.at(-1);
    return {
      stands: last && last.day < since ? "before" : first && first.day > today ? "ahead" : "within",
      month: index + 1,
      lead: first ? (weekdayOf(first.day) - weekStart + 7) % 7 : 0,
      days,
      facts: factsOf(days),
    };
  });
}

/** A day with nothing but a thought or a skill has no mark of its own; here it stands with the wins, so that it can be opened. */
function toYearDay({ day, mark, entries }: YearInView["days"][number]): YearDay {
  return { day, number: Number(day.slice(8)), mark: mark === "blank" && entries > 0 ? "win" : mark, entries };
}

/** One month as a sentence, for someone who hears it. */
export function monthSaid({ stands, facts }: YearMonth, name: string): string {
  return stands === "within" || facts.days > 0 ? words.month(name, facts) : words[stands](name);
}

/** The weeks of a month, each with seven places. */
export function weeksOf({ lead, days }: YearMonth): readonly (readonly (YearDay | undefined)[])[] {
  const places = [...Array.from({ length: lead }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, at) => places[week * 7 + at]),
  );
}

/** Weekdays 1 to 7 in the order the person’s week has. */
export function weekdayOrder(weekStart: number): readonly number[] {
  return Array.from({ length: 7 }, (_, i) => ((weekStart - 1 + i) % 7) + 1);
}

/** What a table says: a row of zeros would be read as a month without anything, before there was anything to do. */
export function isWithin({ stands, facts }: YearMonth): boolean {
  return stands === "within" || facts.days > 0;
}

export function hasEntries(months: readonly YearMonth[]): boolean {
  return months.some(({ facts }) => facts.days > 0);
}

function factsOf(days: readonly YearDay[]): MonthFacts {
  const count = (mark: YearMark) => days.filter((day) => day.mark === mark).length;
  return {
    days: days.filter((day) => day.mark !== "blank").length,
    done: count("done"),
    part: count("part"),
    try: count("try"),
    win: count("win"),
  };
}
