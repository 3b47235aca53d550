import {
  daysOfYear,
  type Day,
  type Entry,
  type EpochMs,
  type LogPage,
  type Practice,
  type Profile,
  type RecordId,
  type Score,
  type YearInView,
  type Zone,
} from "@tussock/domain";
import type { EntryNow } from "#app/asks.ts";
import { Frame } from "#app/Frame.tsx";
import { withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { EntryScreen } from "./EntryScreen.tsx";
import { LookBackScreen } from "./LookBackScreen.tsx";
import type { Look } from "./lookBack.ts";

const zone = "Europe/London" as Zone;
const areas = (["study", "work", "creative", "daily", "social"] as const).map((kind) => ({
  type: "area" as const,
  id: `area-${kind}` as RecordId,
  kind,
}));

/** The logs of the mocks, newest first, with a win, a thought and a skill among them. */
const entries: readonly Entry[] = [
  win("w1", "2026-11-18", "Answered the phone when it rang"),
  step("p12", "2026-11-17", "Open the aid form", "partly", 37, 40, { areaId: "area-study" as RecordId }),
  step("p11", "2026-11-16", "Put the laundry away", "yes", 32, 47, {
    learned: "I can start even when I don’t feel like it.",
  }),
  {
    ...common("t1", "2026-11-16", 9),
    type: "thought",
    text: "Two cups are not a lesser kitchen.",
    about: { kind: "page", id: "bad-day-test" },
  },
  step("p10", "2026-11-15", "Walk round the block", "yes", 26, 43),
  step("p9", "2026-11-14", "Call the clinic", "partly", 34, 41, {
    areaId: "area-social" as RecordId,
    learned: "I hung up, and I know the number now.",
  }),
  {
    ...common("s1", "2026-11-12", 21),
    type: "skillUse",
    skill: "paced-breathing",
    helped: "aBit",
    came: "byItself",
    situation: "conflict",
    intensity: 80 as Score,
  },
  step("p8", "2026-11-12", "Wash the pans, 5 minutes", "yes", 30, 45),
  step("p7", "2026-11-11", "Start the aid form", "no", 36, 30, {
    areaId: "area-study" as RecordId,
    obstacle: "It was a big form on a tired night.",
  }),
];
const longText =
  "I stood at the door for a while, then I went down one flight of stairs, then another, and then I was outside before I had decided to be. "
    .repeat(3)
    .trim();
const longEntries: readonly Entry[] = [
  step("l1", "2026-11-18", longText, "partly", 8, 100, { learned: longText }),
  win("l2", "2026-11-18", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"),
];

const log = (shown: readonly Entry[], total = shown.length): LogPage => ({
  entries: shown,
  total,
  ...(total > shown.length ? { next: "next" } : {}),
});
const profile: Profile = { type: "profile", id: "profile" as RecordId, weekStart: 1 };
const answers = (more: FakeAnswers): FakeAnswers => ({
  areas,
  profile,
  year: yearOf(2026),
  log: log(entries),
  ...more,
});
const forever = new Promise<never>(() => undefined);

export const gallery: readonly GalleryState[] = [
  look("log", "Look back, the log", { log: log(entries, 248) }),
  look("log-all", "Look back, everything on one page", {}),
  look("loading", "Look back, opening", { log: forever }),
  look("empty", "Look back, nothing yet", { log: log([]) }),
  look(
    "filtered",
    "Look back, narrowed down",
    { log: log(entries.filter((entry) => entry.type === "practice" && entry.done === "partly")) },
    { search: "form", kinds: ["practice"], done: "partly" },
  ),
  look("filtered-empty", "Look back, nothing found", { log: log([]) }, { search: "violin" }),
  look("long", "Look back, very long words", { log: log(longEntries) }),
  look("year", "A year in view", {}, { view: "year" }),
  look(
    "year-empty",
    "A year with nothing in it",
    { year: { year: 2026, years: [2026], days: daysOfYear(2026).map((day) => ({ day, mark: "blank", entries: 0 })) } },
    { view: "year" },
  ),
  look("year-loading", "A year in view, opening", { year: forever }, { view: "year" }),
  look("month", "One month of the year", {}, { view: "year", year: 2026, month: 11 }),
  look(
    "day",
    "One day of the year",
    { log: log(entries.slice(2, 4)) },
    { view: "year", year: 2026, month: 11, day: "2026-11-16" as Day },
  ),
  page("step", "A step with everything", {
    entry: {
      ...step("p1", "2026-11-17", "Wash the pans for 10 minutes", "partly", 31, 44, {
        learned: "I can start even when I don’t feel like it.",
      }),
      size: "small",
      minutes: 7,
      difficultyExpected: 35 as Score,
      difficultyFound: 38 as Score,
      confidenceBefore: 30 as Score,
      confidenceAfter: 46 as Score,
      feelingsBefore: ["Tired", "Ashamed"],
      feelingsAfter: ["Relieved"],
      obstacle: "The noise outside",
    } satisfies Practice,
    writtenAfterMs: 0,
    otherWords: [],
  }),
  page("step-short", "A step with only what is needed", {
    entry: { ...common("p2", "2026-11-19", 8), type: "practice", what: "Wash two cups", done: "no" },
    writtenAfterMs: 0,
    otherWords: [],
  }),
  page("step-later", "A step written down later", {
    entry: step("p3", "2026-11-14", "Call the clinic", "yes", 34, 41),
    writtenAfterMs: 52 * 3_600_000,
    otherWords: [],
  }),
  page("step-long", "A step with very long words", {
    entry: longEntries[0] as Practice,
    writtenAfterMs: 0,
    otherWords: [],
  }),
  page("win", "A small win", {
    entry: { ...win("w1", "2026-11-18", "Answered the phone when it rang"), mark: "Tea in the good cup" },
    writtenAfterMs: 0,
    otherWords: [],
  }),
  page("thought", "A thought kept on a page", { entry: entries[3] as Entry, writtenAfterMs: 0, otherWords: [] }),
  page("skill", "A skill used in the moment", { entry: entries[6] as Entry, writtenAfterMs: 0, otherWords: [] }),
  page("two-versions", "Two versions of one note", {
    entry: entries[2] as Entry,
    writtenAfterMs: 0,
    otherWords: [{ field: "learned", value: "I can start when I don’t feel like it." }],
  }),
  page(
    "change-thought",
    "Changing a thought",
    { entry: entries[3] as Entry, writtenAfterMs: 0, otherWords: [] },
    "changing",
  ),
  page("removed", "An entry taken out of the log", undefined, "removed"),
  page("gone", "An entry that is not here", undefined),
  page("loading", "An entry, opening", forever),
];

function look(name: string, title: string, more: FakeAnswers, from?: Partial<Look>): GalleryState {
  return {
    id: `screens/lookback/${name}`,
    title,
    frame: "bare",
    draw: () =>
      withTussock(
        { answers: answers(more) },
        <Frame current="lookBack">
          <LookBackScreen from={{ view: "log", ...from }} />
        </Frame>,
      ),
  };
}
function page(
  name: string,
  title: string,
  now: EntryNow | undefined | Promise<never>,
  from?: "removed" | "changing",
): GalleryState {
  const drafts = {
    draft: undefined,
    keepDraft: { ok: true, value: undefined },
    dropDraft: { ok: true, value: undefined },
  } as const;
  return {
    id: `screens/lookback/entry-${name}`,
    title,
    frame: "bare",
    draw: () =>
      withTussock(
        { answers: { areas, entry: () => now, ...drafts } },
        <EntryScreen id={"e" as RecordId} {...(from ? { from } : {})} />,
      ),
  };
}

function common(id: string, day: string, hour: number) {
  const at = Date.parse(`${day}T${String(hour).padStart(2, "0")}:04:00Z`) as EpochMs;
  return { id: id as RecordId, happenedAt: at, recordedAt: at, zone, day: day as Day };
}
function step(
  id: string,
  day: string,
  what: string,
  done: Practice["done"],
  before: number,
  after: number,
  more: Partial<Practice> = {},
): Practice {
  return {
    ...common(id, day, 13),
    type: "practice",
    what,
    done,
    areaId: "area-daily" as RecordId,
    moodBefore: before as Score,
    moodAfter: after as Score,
    ...more,
  };
}
function win(id: string, day: string, text: string) {
  return { ...common(id, day, 18), type: "win" as const, text };
}

/** A year that begins in September and thins out, as years do; the same each time it is drawn. */
function yearOf(year: number): YearInView {
  const marks = ["done", "part", "done", "try", "win", "done", "part"] as const;
  return {
    year,
    years: [2026, 2025],
    since: "2025-09-03" as Day,
    days: daysOfYear(year).map((day, i) => {
      const known = entries.find((one) => one.day === day);
      const isOn =
        known !== undefined || (day >= `${year}-03-01` && day < `${year}-11-19` && (i * 7 + Math.floor(i / 9)) % 5 < 2);
      const mark = marks[i % marks.length] ?? "done";
      return isOn ? { day, mark, entries: 1 + (i % 2) } : { day, mark: "blank" as const, entries: 0 };
    }),
  };
}
