/** How long all patterns of ten years take, opened anew and after one more entry. */
import type { Practice, Zone } from "@tussock/domain";
import { createPatternBook, type MoodNote, type PatternEntry } from "@tussock/domain/patterns";
import { sampleLife } from "@tussock/domain/sample";

const TURNS = 40;

export function speed(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const records = sampleLife({
    seed: 1,
    size: "tenYears",
    today: "2026-11-21" as never,
    zone: "Europe/Amsterdam" as Zone,
  });
  const practices = records.filter((record): record is Practice => record.type === "practice");
  // The sample life keeps no card, and what comes by itself is told from notes: 2,000 records make room for as many.
  const notes = practices.slice(0, 2000).map(noteFrom);
  const rest = records.filter(({ type }) => type === "practice" || type === "skillUse");
  const others = records.filter(({ type }) => type !== "practice" && type !== "skillUse").slice(notes.length);
  const all = [...rest, ...others, ...notes];

  const anew: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const began = performance.now();
    createPatternBook(all).patterns();
    anew.push(performance.now() - began);
  }
  const oneMore: number[] = [];
  const book = createPatternBook(all);
  book.patterns();
  for (let turn = 0; turn < 5 * TURNS; turn++) {
    const entry = practices[practices.length - 1 - turn];
    if (!entry) break;
    const before = performance.now();
    book.put({ ...entry, id: `new-${turn}` as Practice["id"] } satisfies PatternEntry);
    book.patterns();
    oneMore.push(performance.now() - before);
  }
  return {
    "all, anew (ms)": { records: all.length, ...spread(anew) },
    "after one more (ms)": { records: all.length + 1, ...spread(oneMore) },
  };
}

function noteFrom({ happenedAt, recordedAt, day, moodBefore }: Practice, i: number): MoodNote {
  return {
    type: "moodNote",
    id: `note-${i}` as Practice["id"],
    happenedAt,
    recordedAt,
    day,
    ...(moodBefore === undefined ? undefined : { mood: moodBefore }),
  };
}

function spread(times: readonly number[]) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 100) / 100;
  return { best: at(0), median: at(0.5), "9 of 10 under": at(0.9) };
}
