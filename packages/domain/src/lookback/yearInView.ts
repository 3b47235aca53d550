import { daysOfYear, yearOf } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Done, Entry } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { better, markOf } from "../today/todayFold.ts";
import type { YearInView } from "./lookBack.ts";
import type { LogIndex } from "./logIndex.ts";

interface DayKept {
  entries: number;
  best: Done | undefined;
  win: boolean;
}

/** A year day by day. `years` are those with something in them, and the one asked for; the newest first. */
export function yearInView(index: LogIndex, year: number): YearInView {
  const years = new Set([year]);
  const kept = new Map<Day, DayKept>();
  let since: Day | undefined;
  for (const { entry } of index.rows) {
    const entryYear = yearOf(entry.day);
    if (since === undefined || entry.day < since) since = entry.day;
    years.add(entryYear);
    if (entryYear === year) keep(kept, entry);
  }
  return {
    year,
    years: [...years].sort((one, other) => other - one),
    ...given({ since }),
    days: daysOfYear(year).map((day) => {
      const one = kept.get(day);
      return { day, mark: one?.best ? markOf[one.best] : one?.win ? "win" : "blank", entries: one?.entries ?? 0 };
    }),
  };
}

function keep(kept: Map<Day, DayKept>, entry: Entry): void {
  const day = kept.get(entry.day) ?? { entries: 0, best: undefined, win: false };
  day.entries += 1;
  if (entry.type === "practice") day.best = better(day.best, entry.done);
  if (entry.type === "win") day.win = true;
  kept.set(entry.day, day);
}
