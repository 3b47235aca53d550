import type { Area, Day, EpochMs, LogPage, Practice, RecordId, Score, Zone } from "@tussock/domain";
import { createPatternBook, type MoodNote, type PatternEntry, type PatternName } from "@tussock/domain/patterns";
import { sampleLife } from "@tussock/domain/sample";
import { Frame } from "#app/Frame.tsx";
import type { PatternsNow } from "#app/patternAsks.ts";
import { withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { LookBackScreen } from "../LookBackScreen.tsx";
import type { Look } from "../lookBack.ts";

const zone = "Europe/London" as Zone;
const areas: readonly Area[] = (["study", "daily", "social"] as const).map((kind) => ({
  type: "area",
  id: `area-${kind}` as RecordId,
  kind,
}));

/** The twelve logs of the mock, oldest first: day, area, rated, how much, mood and confidence before and after. */
const twelve: readonly Practice[] = (
  [
    ["2026-11-02", "daily", 30, "yes", 30, 44, 30, 41],
    ["2026-11-03", "study", 40, "partly", 35, 38, 33, 39],
    ["2026-11-04", "daily", 25, "yes", 28, 36, 29, 42],
    ["2026-11-05", "social", 35, "yes", 40, 52, 36, 48],
    ["2026-11-06", "daily", 15, "yes", 33, 50, 35, 46],
    ["2026-11-08", "study", 45, "partly", 38, 46, 34, 40],
    ["2026-11-09", "daily", 30, "yes", 36, 51, 38, 50],
    ["2026-11-11", "study", 70, "no", 36, 30, 30, 24],
    ["2026-11-12", "daily", 25, "yes", 30, 45, 36, 50],
    ["2026-11-14", "social", 65, "partly", 34, 41, 28, 44],
    ["2026-11-15", "daily", 30, "yes", 26, 43, 30, 46],
    ["2026-11-16", "daily", 35, "yes", 32, 47, 34, 52],
  ] as const
).map(([day, area, rated, done, moodBefore, moodAfter, confidenceBefore, confidenceAfter], i) => ({
  ...common(`p${i}`, day),
  type: "practice",
  what: ["Wash the pans", "Open the aid form", "Walk round the block", "Call the clinic"][i % 4] ?? "",
  done,
  areaId: `area-${area}` as RecordId,
  difficultyExpected: rated as Score,
  difficultyFound: (rated - (i % 3) * 5) as Score,
  moodBefore: moodBefore as Score,
  moodAfter: moodAfter as Score,
  confidenceBefore: confidenceBefore as Score,
  confidenceAfter: confidenceAfter as Score,
  ...(done === "yes" ? {} : { obstacle: "I was tired" }),
}));
const notes: readonly MoodNote[] = Array.from({ length: 14 }, (_, i) => ({
  ...common(`n${i}`, `2026-10-${10 + i}`),
  type: "moodNote",
  mood: [36, 40, 33, 38, 35][i % 5] ?? 36,
  confidence: 36,
}));

/** A whole year in which steps lift, most of all those at home, and mornings get done: everything has something to say. */
const year: readonly PatternEntry[] = sampleLife({ seed: 1, size: "year", today: "2026-11-19" as Day, zone }).flatMap(
  (record, i): readonly PatternEntry[] => {
    if (record.type === "skillUse") return [record];
    if (record.type !== "practice") return [];
    const { moodBefore, confidenceBefore, difficultyExpected } = record;
    const lift = record.areaId === "area-daily" ? 16 : 6;
    return [
      {
        ...record,
        ...(moodBefore !== undefined && { moodAfter: Math.min(100, moodBefore + lift + (i % 5)) as Score }),
        ...(confidenceBefore !== undefined && {
          confidenceAfter: Math.min(100, confidenceBefore + 8 + (i % 7)) as Score,
        }),
        ...(difficultyExpected !== undefined && {
          done: difficultyExpected > 45 + (i % 9) ? ("partly" as const) : ("yes" as const),
        }),
      },
      {
        ...common(`note-${i}`, record.day),
        type: "moodNote",
        mood: 40 + (i % 11),
        confidence: 38 + (i % 7),
      } satisfies MoodNote,
    ];
  },
);

const longName = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const longAreas: readonly Area[] = areas.map((area) => ({ ...area, kind: "own", name: `${longName} and the garden` }));
const longWords = twelve.map((one) => ({
  ...one,
  what: `${longName} once more, and then all of it again from the start`,
  obstacle: `I stood at the door for a while and thought about ${longName}`,
}));

export const gallery: readonly GalleryState[] = [
  state("full", "Patterns of a year, one of them new", now(year, { told: "all", news: "kindsMood" })),
  state("confidence", "Patterns of a year, confidence", now(year, { told: "all" }), {
    look: { measure: "confidence" },
  }),
  state("untold", "Patterns of a year, nothing told yet", now(year, { told: [] })),
  state("few", "Patterns, twelve logs", now([...twelve, ...notes])),
  state("early", "Patterns, too early to say", now(twelve.slice(0, 3))),
  state("empty", "Patterns, nothing yet", now([])),
  state("away", "Patterns, two put away", now(twelve, { away: ["moodAfter", "ladder"] })),
  state("long", "Patterns, very long words", now([...longWords, ...notes]), { areas: longAreas, steps: longWords }),
  state("loading", "Patterns, looking", new Promise<never>(() => undefined)),
  state("reviews", "Reviews, none yet", now([]), { look: { view: "reviews" } }),
];

function now(
  entries: readonly PatternEntry[],
  said: {
    readonly told?: readonly PatternName[] | "all";
    readonly news?: PatternName;
    readonly away?: readonly PatternName[];
  } = {},
): PatternsNow {
  const { patterns, clear } = createPatternBook(entries).patterns();
  const days = entries.filter(({ type }) => type === "practice").map(({ day }) => day);
  const [from, to] = [days.at(0), days.at(-1)];
  return {
    patterns,
    told: said.told === "all" || said.told === undefined ? clear : said.told,
    away: said.away ?? [],
    steps: days.length,
    ...(said.news && { news: said.news }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function state(
  name: string,
  title: string,
  patterns: PatternsNow | Promise<never>,
  more: { readonly look?: Partial<Look>; readonly areas?: readonly Area[]; readonly steps?: readonly Practice[] } = {},
): GalleryState {
  const steps = (more.steps ?? twelve).toReversed().slice(0, 6);
  const answers: FakeAnswers = {
    patterns,
    areas: more.areas ?? areas,
    comparisons: [],
    reviews: [],
    log: { entries: steps, total: twelve.length, next: "more" } satisfies LogPage,
    tellFinding: { ok: true, value: undefined },
    putFinding: { ok: true, value: undefined },
  };
  return {
    id: `screens/lookback/patterns-${name}`,
    title,
    frame: "bare",
    draw: () =>
      withTussock(
        { answers },
        <Frame current="lookBack">
          <LookBackScreen from={more.look ?? {}} />
        </Frame>,
      ),
  };
}

function common(id: string, day: string) {
  const at = Date.parse(`${day}T10:04:00Z`) as EpochMs;
  return { id: id as RecordId, happenedAt: at, recordedAt: at, zone, day: day as Day };
}
