import {
  addDays,
  type Comparison,
  type Day,
  type EpochMs,
  type Practice,
  type RecordId,
  type Score,
} from "@tussock/domain";
import { comparisonNow, wayOn, type ComparisonNow } from "@tussock/domain/patterns";
import { fakeZone, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { ComparisonScreen } from "./ComparisonScreen.tsx";
import { TryScreen } from "./TryScreen.tsx";

const today = "2026-11-19" as Day;
const planned: Comparison = {
  type: "comparison",
  id: "c1" as RecordId,
  asks: "mood",
  ways: ["In the morning", "In the evening"],
  from: "2026-11-12" as Day,
  rhythm: "days",
  first: 0,
};
const over = { ...planned, from: "2026-11-01" as Day };
const longWay = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterb";

export const gallery: readonly GalleryState[] = [
  begin("start", "Two weeks: planning one", {}),
  begin("start-other", "Two weeks: one is on its way", { comparisons: [now(planned, 30)] }),
  begin("start-loading", "Two weeks: planning one, opening", { areas: new Promise<never>(() => undefined) }),
  one("ahead", "Two weeks: it begins tomorrow", now({ ...planned, from: addDays(today, 1) }, 30)),
  one("running", "Two weeks: on its way", now(planned, 30)),
  one("clear", "Two weeks: one way came out ahead", now(over, 24)),
  one("chance", "Two weeks: neither came out ahead", now(over, 2)),
  one("early", "Two weeks: stopped, too early to say", now({ ...planned, stoppedOn: "2026-11-15" as Day }, 24)),
  one("long", "Two weeks: very long words", now({ ...over, ways: [longWay, `${longWay} too`] }, 24)),
  one("gone", "Two weeks: not here", undefined),
  one("loading", "Two weeks: opening", new Promise<never>(() => undefined)),
];

/** A mood around 45, and so many points more the second way. */
function now(comparison: Comparison, apart: number): ComparisonNow {
  const practices = Array.from({ length: 14 }, (_, age): Practice => {
    const day = addDays(comparison.from, age);
    const at = Date.parse(`${day}T10:00:00Z`) as EpochMs;
    const mood = 45 + ((age * 7) % 11) - 5 + (wayOn(comparison, day) === 1 ? apart : 0);
    return {
      type: "practice",
      id: `p${age}` as RecordId,
      happenedAt: at,
      recordedAt: at,
      zone: fakeZone,
      day,
      what: "Wash two cups",
      done: "yes",
      moodAfter: mood as Score,
    };
  }).filter(({ day }) => day <= today);
  return comparisonNow(comparison, practices, today);
}

function one(name: string, title: string, found: ComparisonNow | undefined | Promise<never>): GalleryState {
  return {
    id: `screens/lookback/comparison-${name}`,
    title,
    frame: "bare",
    draw: () => withTussock({ answers: { comparison: () => found } }, <ComparisonScreen id={planned.id} />),
  };
}

function begin(name: string, title: string, answers: FakeAnswers): GalleryState {
  return {
    id: `screens/lookback/comparison-${name}`,
    title,
    frame: "bare",
    draw: () => withTussock({ answers: { draft: undefined, areas: [], comparisons: [], ...answers } }, <TryScreen />),
  };
}
