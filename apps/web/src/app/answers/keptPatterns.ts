/**
 * The pattern book of an open vault: begun when first asked for, told of each change after that. Ten years are taken in
 * in slices, so that no other ask waits longer than one of them.
 */
import type { RecordId } from "@tussock/domain";
import { diaryFromFields, diaryMoods } from "@tussock/domain/diary";
import {
  createPatternBook,
  isPatternEntry,
  type Answers,
  type MoodNote,
  type PatternBook,
} from "@tussock/domain/patterns";
import type { Records } from "../records.ts";

export interface KeptPatterns {
  readonly answers: () => Promise<Answers>;
}

/** A quarter of a frame at 60 in a second: a tap that comes in the middle waits no longer. */
const SLICE_MS = 4;
/** What bench/patterns reads in the browser: one measure for each slice of the last reading and the last answer. */
type Work = "patterns read" | "patterns answered";

const kept = new WeakMap<Records, KeptPatterns>();

export function keptPatterns(records: Records): KeptPatterns {
  const known = kept.get(records);
  if (known) return known;
  const begun = beginPatterns(records);
  kept.set(records, begun);
  return begun;
}

function beginPatterns(records: Records): KeptPatterns {
  let book = createPatternBook([]);
  let reading = inSlices("patterns read", readAll(records, book));
  records.follow((id) => {
    if (id !== undefined) return take(records, book, id);
    book = createPatternBook([]);
    reading = inSlices("patterns read", readAll(records, book));
  });
  return {
    async answers() {
      // Read anew in the middle of it: what is asked for is the later one.
      for (let read = reading; ; read = reading) {
        await read;
        if (read === reading) break;
      }
      return inSlices("patterns answered", book.patternsInParts());
    },
  };
}

function* readAll(records: Records, book: PatternBook): Generator<undefined, void> {
  for (const { type, id } of records.vault.records.values()) {
    // Asked for by its id: it may have changed, or gone, while the others were read.
    if (isOfPatterns(type)) take(records, book, id as RecordId);
    yield undefined;
  }
}

/** Moods of the diary card tell what comes without a step; see [Note: Read when wanted]. */
function isOfPatterns(type: string): boolean {
  return isPatternEntry({ type }) || type === "diaryDay";
}

function take(records: Records, book: PatternBook, id: RecordId): void {
  const entry = records.find("practice", id) ?? records.find("skillUse", id) ?? moodNoteOf(records, id);
  if (entry) book.put(entry);
  else book.remove(id);
}

function moodNoteOf(records: Records, id: RecordId): MoodNote | undefined {
  const raw = records.vault.records.get(id);
  const day = raw?.type === "diaryDay" ? diaryFromFields(raw.type, raw.id, raw.fields) : undefined;
  return day?.type === "diaryDay" ? diaryMoods([day])[0] : undefined;
}

async function inSlices<Value>(name: Work, work: Generator<undefined, Value>): Promise<Value> {
  performance.clearMeasures(name);
  for (;;) {
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = work.next();
    performance.measure(name, { start });
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
