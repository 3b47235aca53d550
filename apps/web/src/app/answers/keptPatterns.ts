/**
 * The pattern book of an open vault: begun when first asked for, told of each change after that. Ten years are taken in
 * in slices, so that no other ask waits longer than one of them.
 */
import type { RecordId } from "@tussock/domain";
import { createPatternBook, isPatternEntry, type Answers, type PatternBook } from "@tussock/domain/patterns";
import type { Records } from "../records.ts";

export interface KeptPatterns {
  readonly answers: () => Promise<Answers>;
}

/** A quarter of a frame at 60 in a second: a tap that comes in the middle waits no longer. */
const SLICE_MS = 4;
/** What bench/patterns reads in the browser: one measure for each slice. */
const SLICE = "patterns";

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
  let reading = inSlices(readAll(records, book));
  records.follow((id) => {
    if (id !== undefined) return take(records, book, id);
    book = createPatternBook([]);
    reading = inSlices(readAll(records, book));
  });
  return {
    async answers() {
      // Read anew in the middle of it: what is asked for is the later one.
      for (let read = reading; ; read = reading) {
        await read;
        if (read === reading) break;
      }
      return inSlices(book.patternsInParts());
    },
  };
}

function* readAll(records: Records, book: PatternBook): Generator<undefined, void> {
  for (const record of records.all()) {
    // Changed while the others were read: it may be gone by now.
    if (isPatternEntry(record)) take(records, book, record.id);
    yield undefined;
  }
}

function take(records: Records, book: PatternBook, id: RecordId): void {
  const entry = records.find("practice", id) ?? records.find("skillUse", id);
  if (entry) book.put(entry);
  else book.remove(id);
}

async function inSlices<Value>(work: Generator<undefined, Value>): Promise<Value> {
  performance.clearMeasures(SLICE);
  for (;;) {
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = work.next();
    performance.measure(SLICE, { start });
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
