import { addDays, type Day, type EpochMs, type Practice, type RecordId, type Score, type Zone } from "@tussock/domain";
import { foldPacing, nextStep } from "@tussock/domain/pacing";
import { createLuck } from "./luck.ts";

/** Milliseconds for what a screen asks: the whole log folded, and the next step out of it. Median of many, once warm. */
export function foldSpeed(): number {
  const log = thousandEntries();
  const today = addDays(FIRST, 900);
  const times = Array.from({ length: 400 }, () => {
    const began = performance.now();
    nextStep(foldPacing(log), { areaId: areas[0], today, energy: 40 as Score });
    return performance.now() - began;
  });
  const warm = times.slice(100).sort((one, other) => one - other);
  return warm[Math.floor(warm.length / 2)] ?? Number.NaN;
}

/** All that can be filled in is filled in; in three areas, in the order the vault may hand them out: none. */
function thousandEntries(): readonly Practice[] {
  const luck = createLuck(1_000);
  const rating = () => Math.round(luck.between(5, 95)) as Score;
  const log = Array.from({ length: 1_000 }, (_, at): Practice => {
    const happenedAt = (Date.UTC(2026, 0, 1, 12) + at * 80_000_000) as EpochMs;
    return {
      type: "practice",
      id: `entry-${at}` as RecordId,
      happenedAt,
      recordedAt: happenedAt,
      zone: "Europe/Amsterdam" as Zone,
      day: addDays(FIRST, Math.floor(at * 0.9)),
      what: "Wash two cups",
      done: luck.happens(0.8) ? "yes" : luck.happens(0.5) ? "partly" : "no",
      areaId: areas[at % areas.length] as RecordId,
      difficultyExpected: rating(),
      difficultyFound: rating(),
      confidenceBefore: rating(),
      energyBefore: rating(),
      fit: "right",
      sizedBy: luck.happens(0.8) ? "suggested" : "own",
    };
  });
  return log
    .map((entry) => ({ entry, place: luck.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}

const FIRST = "2026-01-01" as Day;
const areas = ["area-daily", "area-work", "area-social"] as unknown as readonly RecordId[];
