/**
 * A stamp says when and by whom a field was written: ms since 1970 (12 hex) | counter (8 hex) | install (8 hex) | boot (8 hex).
 * Fixed width, so that text order is time order. Never shown to anyone: a practice has its own times.
 */
export type Stamp = string;
/** Install and boot: one opened vault in one tab. Its stamps only grow, also when a whole profile was cloned. */
export type Writer = string;

const MS_HEX = 12;
const COUNTER_HEX = 8;
const WHEN_HEX = MS_HEX + COUNTER_HEX;
const WRITER_HEX = 16;
export const STAMP_LENGTH = WHEN_HEX + WRITER_HEX;
/** The year 6429; what claims to be later was never made by a clock. */
export const MOST_MS = 2 ** 47 - 1;
export const MOST_COUNT = 2 ** 32 - 1;

export interface When {
  readonly ms: number;
  readonly counter: number;
}

export function stampOf(when: When, writer: Writer): Stamp {
  return when.ms.toString(16).padStart(MS_HEX, "0") + when.counter.toString(16).padStart(COUNTER_HEX, "0") + writer;
}
export function whenOf(stamp: Stamp): When {
  return { ms: parseInt(stamp.slice(0, MS_HEX), 16), counter: parseInt(stamp.slice(MS_HEX, WHEN_HEX), 16) };
}
export function writerOf(stamp: Stamp): Writer {
  return stamp.slice(WHEN_HEX);
}
export function isStamp(value: unknown): value is Stamp {
  return typeof value === "string" && value.length === STAMP_LENGTH && /^[0-7][0-9a-f]+$/.test(value);
}

/** The next moment after this one; a full counter flows over into the ms. */
export function momentAfter(when: When): When {
  return when.counter < MOST_COUNT ? { ms: when.ms, counter: when.counter + 1 } : { ms: when.ms + 1, counter: 0 };
}
export function isLater(a: When, b: When): boolean {
  return a.ms > b.ms || (a.ms === b.ms && a.counter > b.counter);
}
