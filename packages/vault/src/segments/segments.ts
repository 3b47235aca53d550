/**
 * The index: many records in each sealed segment, so that ten years open in a few hundredths of a second.
 * It may be lost, foreign or stale at any time; whatever does not fit the journal exactly is not believed.
 */
import type { Rows } from "../opening/memory.ts";
import type { IndexCipher, IndexStore } from "../ports.ts";
import { bytesToHex, bytesToUtf8, concatBytes, utf8ToBytes, viewOf } from "../shared/bytes.ts";
import { isPlainObject } from "../shared/values.ts";

/** What the index covers of the journal, and the records Today needs. */
export interface Head extends Covered {
  readonly segments: readonly SegmentName[];
  /** Segments that an opening still under way may need; the next head's writer removes them. */
  readonly leaving: readonly string[];
  readonly hot: Rows;
  readonly summary: unknown;
  /** The clock's last stamp. */
  readonly clock?: string;
  readonly damaged: number;
  readonly newer: number;
}
/** A place in the journal: how far, and the last bytes before it, by which the same journal is known again. */
export interface Covered {
  readonly upTo: number;
  readonly mark: string;
}
export interface SegmentName {
  readonly name: string;
  readonly rows: number;
}

/** A frame ends in a seal's tag and a checksum: 16 bytes no other journal has in the same place. */
export const MARK_BYTES = 16;
export const HEAD_NAME = "head";
const UP_TO_BYTES = 8;
/** Letters may take a tenth more room for being quicker to read. */
const MOST_LONGER = 1.1;

/** Where the mark before `upTo` begins. */
export function markStart(upTo: number): number {
  return Math.max(0, upTo - MARK_BYTES);
}

/** What a journal holds after `place`; `bytes` begin at the mark before it. Undefined when it is another journal. */
export function bytesBeyond(place: Covered, bytes: Uint8Array): Uint8Array | undefined {
  const markLength = place.upTo - markStart(place.upTo);
  const isIt = bytes.length >= markLength && bytesToHex(bytes.subarray(0, markLength)) === place.mark;
  return isIt ? bytes.subarray(markLength) : undefined;
}

/** Readable without the key, so that the journal can be read while the head is being opened. */
export function peekUpTo(sealedHead: Uint8Array): number {
  if (sealedHead.length < UP_TO_BYTES) return 0;
  const view = viewOf(sealedHead);
  const upTo = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  return Number.isSafeInteger(upTo) ? upTo : 0;
}

export interface Segments {
  openHead(sealed: Uint8Array): Promise<Head | undefined>;
  /** All of them in one read, unsealed not before `when`; undefined as soon as one is missing or not ours. */
  readRows(names: readonly string[], when?: Promise<void>): Promise<readonly Rows[] | undefined>;
  sealHead(head: Head): Promise<Uint8Array>;
  sealRows(name: string, rowsText: string): Promise<Uint8Array>;
}

/** Needs no key: it is read while the keys are still on their way. */
export async function readSealedHead(store: IndexStore): Promise<Uint8Array | undefined> {
  return (await readFrom(store, [HEAD_NAME]))[0];
}

async function readFrom(store: IndexStore, names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
  try {
    return await store.read(names);
  } catch {
    // An index that cannot be read is an index that is not there.
    return names.map(() => undefined);
  }
}

export function createSegments(
  indexKey: Uint8Array,
  vaultId: Uint8Array,
  store: IndexStore,
  cipher: IndexCipher,
): Segments {
  const vault = bytesToHex(vaultId);
  // The number is the layout: a later layout finds nothing here that it could open, and makes the index again.
  const bound = (name: string, upTo?: Uint8Array): Uint8Array =>
    concatBytes(utf8ToBytes(`bm/index/1|${vault}|${name}`), upTo ?? new Uint8Array());

  async function openJson(sealed: Uint8Array, to: Uint8Array): Promise<unknown> {
    try {
      return JSON.parse(bytesToUtf8(await cipher.open(indexKey, sealed, to)));
    } catch {
      // Not ours, or damaged: either way the journal has everything, and the caller makes the index again.
      return undefined;
    }
  }

  return {
    async openHead(sealed) {
      if (sealed.length < UP_TO_BYTES) return undefined;
      const upTo = sealed.subarray(0, UP_TO_BYTES);
      const value = await openJson(sealed.subarray(UP_TO_BYTES), bound(HEAD_NAME, upTo));
      return isHead(value) ? value : undefined;
    },
    async readRows(names, when) {
      const found = await readFrom(store, names);
      await when;
      const opened = await Promise.all(
        found.map(async (sealed, at) => (sealed === undefined ? undefined : openJson(sealed, bound(names[at] ?? "")))),
      );
      return opened.every(areRows) ? opened : undefined;
    },
    async sealHead(head) {
      const upTo = new Uint8Array(UP_TO_BYTES);
      viewOf(upTo).setUint32(0, head.upTo % 2 ** 32, true);
      viewOf(upTo).setUint32(4, Math.floor(head.upTo / 2 ** 32), true);
      const text = quickToRead(JSON.stringify(head));
      return concatBytes(upTo, await cipher.seal(indexKey, utf8ToBytes(text), bound(HEAD_NAME, upTo)));
    },
    sealRows: (name, rowsText) => cipher.seal(indexKey, utf8ToBytes(quickToRead(rowsText)), bound(name)),
  };
}

/**
 * JSON text with its few letters beyond ASCII written as escapes: one byte for each letter is read five times faster
 * (measured: 42 ms of the 190 that ten years take to open). Where such letters are common the text would grow too much.
 */
function quickToRead(json: string): string {
  const quick = json.replaceAll(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return quick.length > json.length * MOST_LONGER ? json : quick;
}

function areRows(value: unknown): value is Rows {
  if (!isPlainObject(value)) return false;
  const { records, stamps } = value;
  return Array.isArray(records) && Array.isArray(stamps) && records.length === stamps.length;
}

/** Only we can have sealed it, so a look at its shape is enough. */
function isHead(value: unknown): value is Head {
  if (!isPlainObject(value)) return false;
  const { upTo, mark, segments, leaving, hot } = value;
  return (
    typeof upTo === "number" &&
    typeof mark === "string" &&
    Array.isArray(segments) &&
    Array.isArray(leaving) &&
    areRows(hot)
  );
}
