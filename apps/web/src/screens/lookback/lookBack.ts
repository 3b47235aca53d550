/** What Look back shows: which filter is on, what the log says, and how one entry reads in a list. */
import {
  given,
  type Area,
  type Day,
  type Done,
  type Entry,
  type LogFilter,
  type LogPage,
  type Practice,
  type RecordId,
  type YearInView,
} from "@tussock/domain";
import { lookbackWords as words } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import { areaNamed } from "#app/areaNamed.ts";

/** Everything a person chose here. It lives in memory alone: search words are a person’s words too. */
export interface Look {
  readonly view: Tab | "year";
  readonly measure: "mood" | "confidence";
  readonly search: string;
  readonly kinds: readonly Entry["type"][];
  readonly areaId?: RecordId;
  readonly done?: Done;
  readonly day?: Day;
  readonly shown: number;
  readonly year?: number;
  /** 1 to 12: a month opened from the year. */
  readonly month?: number;
  readonly scrolledTo?: number;
}

/** The year in view stands within the log. */
export type Tab = "patterns" | "log" | "reviews";
export function tabOf({ view }: Look): Tab {
  return view === "year" ? "log" : view;
}

/** The sheet of what is on the screen. An address never holds a person's words: not what was searched for either. */
export function printHref(look: Look): string {
  return tabOf(look) === "patterns" ? `/print?what=patterns&of=${look.measure}` : "/print?what=log&of=month";
}

/** One screen and a half of rows on a phone; "Show more" adds as many. */
export const PAGE = 30;
export const firstLook: Look = { view: "patterns", measure: "mood", search: "", kinds: [], shown: PAGE };
export const entryKinds: readonly Entry["type"][] = ["practice", "win", "thought", "skillUse"];

/** A change of the filter begins at its first page again. */
export function narrowed(look: Look, change: Partial<Pick<Look, "search" | "kinds">>): Look {
  return { ...look, ...change, shown: PAGE };
}
export function withArea(look: Look, areaId: RecordId | undefined): Look {
  const { areaId: _, ...rest } = look;
  return { ...rest, ...given({ areaId }), shown: PAGE };
}
export function withDone(look: Look, done: Done | undefined): Look {
  const { done: _, ...rest } = look;
  return { ...rest, ...given({ done }), shown: PAGE };
}
export function withDay(look: Look, day: Day | undefined): Look {
  const { day: _, ...rest } = look;
  return { ...rest, ...given({ day }), shown: PAGE };
}
/** Which year, and which of its months is open; no month is the whole year. */
export function withMonth(look: Look, year: number, month: number | undefined): Look {
  const { month: _, day: __, ...rest } = look;
  return { ...rest, year, ...given({ month }), shown: PAGE };
}
export function withKind(look: Look, kind: Entry["type"], on: boolean): Look {
  const kinds = entryKinds.filter((one) => (one === kind ? on : look.kinds.includes(one)));
  return narrowed(look, { kinds });
}
export function cleared(look: Look): Look {
  return { ...firstLook, view: look.view, measure: look.measure };
}

export function filterOf(look: Look): LogFilter {
  return given({
    text: look.search.trim() || undefined,
    kinds: look.kinds.length === 0 ? undefined : look.kinds,
    areaId: look.areaId,
    done: look.done,
  });
}
export function isNarrowed(look: Look): boolean {
  return Object.keys(filterOf(look)).length > 0;
}

export type LogShown =
  | { readonly is: "opening" }
  | { readonly is: "empty" }
  | { readonly is: "nothingFound" }
  | {
      readonly is: "entries";
      readonly days: readonly LogDay[];
      readonly count: number;
      readonly total: number;
      readonly more: boolean;
    };
export interface LogDay {
  readonly day: Day;
  readonly entries: readonly Entry[];
}

export function logShown(page: LogPage | undefined, look: Look): LogShown {
  if (!page) return { is: "opening" };
  if (page.total === 0) return { is: isNarrowed(look) ? "nothingFound" : "empty" };
  return {
    is: "entries",
    days: byDay(page.entries),
    count: page.entries.length,
    total: page.total,
    more: page.entries.length < page.total,
  };
}

/** Newest first, as the log hands them over; a day stands once, however often it comes back. */
export function byDay(entries: readonly Entry[]): readonly LogDay[] {
  const days = new Map<Day, Entry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

/** How one entry reads in a list. */
export interface EntryLine {
  readonly title: string;
  /** "Part of it, 1:04 pm. Home." */
  readonly facts: string;
  readonly change?: { readonly name: string; readonly before: number; readonly after: number };
  readonly quote?: string;
}
export interface Naming {
  readonly locale: string;
  readonly areas: readonly Area[];
  readonly skillName: (skill: string) => string;
}

export function entryLine(entry: Entry, { locale, areas, skillName }: Naming): EntryLine {
  const time = sharedWords.timeAt(entry.happenedAt, entry.zone, locale);
  switch (entry.type) {
    case "practice": {
      const area = areaNamed(entry.areaId, areas);
      return {
        title: entry.what,
        facts: `${sharedWords.doneWords[entry.done]}, ${time}.${area === undefined ? "" : ` ${area}.`}`,
        ...given({ change: changeOf(entry), quote: entry.learned }),
      };
    }
    case "win":
      return { title: entry.text, facts: `${words.entry.of.win}, ${time}.`, ...given({ quote: entry.mark }) };
    case "thought":
      return { title: entry.text, facts: `${words.entry.of.thought}, ${time}.` };
    case "skillUse":
      return {
        title: skillName(entry.skill),
        facts: `${words.entry.of.skillUse}, ${time}.${entry.helped === undefined ? "" : ` ${words.entry.helped[entry.helped]}.`}`,
        ...given({ quote: entry.note }),
      };
  }
}

/** Mood if both sides are there, else confidence: one change is enough for a list. */
function changeOf(practice: Practice): EntryLine["change"] {
  const { moodBefore, moodAfter, confidenceBefore, confidenceAfter } = practice;
  if (moodBefore !== undefined && moodAfter !== undefined)
    return { name: sharedWords.mood, before: moodBefore, after: moodAfter };
  if (confidenceBefore !== undefined && confidenceAfter !== undefined) {
    return { name: sharedWords.confidence, before: confidenceBefore, after: confidenceAfter };
  }
  return undefined;
}

/** The five known ones as everywhere, then the person's own by name, as their language sorts. */
export function areasToPick(areas: readonly Area[], language: string): readonly Area[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return areas.toSorted((one, other) =>
    one.kind === "own" && other.kind === "own"
      ? compare(one.name ?? "", other.name ?? "")
      : Number(one.kind === "own") - Number(other.kind === "own"),
  );
}

/** How much of a step was done; what is no step has an icon instead. */
export function markOf(practice: Practice): "done" | "part" | "try" {
  return ({ yes: "done", partly: "part", no: "try" } as const)[practice.done];
}

/** Feeds the drawing: the same blades for the same entry each time. FNV-1a, cut to what the drawings take. */
export function seedOf(id: RecordId): number {
  let hash = 2_166_136_261;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0) % 997;
}

/** Only the years that hold something, newest first, and always the one that is open. */
export function yearChoices(view: YearInView): readonly number[] {
  return [...new Set([...view.years, view.year])].toSorted((a, b) => b - a);
}
