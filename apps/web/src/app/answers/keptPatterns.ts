/**
 * The pattern book of an open vault: begun when first asked for, told of each change after that. Ten years are taken in
 * in slices, so that no other ask waits longer than one of them. After a change the answers are made anew while nothing
 * else happens, so that whoever looks at them next finds them.
 */
import type { RecordId } from "@tussock/domain";
import { diaryFromFields, diaryMoods } from "@tussock/domain/diary";
import { createPatternBook, type Answers, type MoodNote, type PatternBook } from "@tussock/domain/patterns";
import type { Records } from "../records.ts";
import { AT_ONCE, inSlices } from "./inSlices.ts";

export interface KeptPatterns {
  readonly answers: () => Promise<Answers>;
}

/** What a save itself sets off comes first: its answer, the words on the screen, a copy that is due. */
const AFTER_CHANGE_MS = 400;

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
  let answering: Promise<Answers> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  records.follow((id) => {
    if (id === undefined) {
      book = createPatternBook([]);
      reading = inSlices("patterns read", readAll(records, book));
    } else take(records, book, id);
    answering = undefined;
    clearTimeout(soon);
    soon = setTimeout(() => void answers(), AFTER_CHANGE_MS);
  });

  /** Whoever asks while they are being made waits for the same ones. */
  function answers(): Promise<Answers> {
    if (answering) return answering;
    const made = make();
    answering = made;
    // What went wrong once is tried again by the next who asks.
    made.catch(() => (answering === made ? (answering = undefined) : undefined));
    return made;
  }
  async function make(): Promise<Answers> {
    // Read anew in the middle of it: what is asked for is the later one.
    for (let read = reading; ; read = reading) {
      await read;
      if (read === reading) break;
    }
    return inSlices("patterns answered", book.patternsInParts());
  }
  return { answers };
}

function* readAll(records: Records, book: PatternBook): Generator<undefined, void> {
  let read = 0;
  for (const { type, id } of records.vault.records.values()) {
    // Asked for by its id: it may have changed, or gone, while the others were read.
    if (isOfPatterns(type)) take(records, book, id as RecordId);
    if (++read % AT_ONCE === 0) yield undefined;
  }
}

/** Moods of the diary card tell what comes without a step; see [Note: Read when wanted]. */
function isOfPatterns(type: string): boolean {
  return type === "practice" || type === "skillUse" || type === "diaryDay";
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
