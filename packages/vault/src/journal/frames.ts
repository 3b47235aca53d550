/**
 * The journal is a row of frames; one frame is one batch, so a batch is there whole or not at all:
 *   mark (4) | version (1) | zero (3) | body length (4) | CRC-32 of these 12 (4) | body | CRC-32 of all before (4)
 * The body is a row of sealed items, each behind its length (4). Numbers are little-endian.
 *
 * [Note: What may be cut] Only what proves itself unfinished may be taken off the end of the journal: a frame whose
 * bytes run out, or that the file system filled up with zeros after a power cut. Anything else at the end may once
 * have been acknowledged and then damaged; it stays, is skipped and counted.
 */
import { viewOf } from "../shared/bytes.ts";
import { crc32 } from "./crc32.ts";

/** One batch and where its frame ends, counted from the start of what was read. */
interface Batch {
  readonly items: readonly Uint8Array[];
  readonly end: number;
}
export interface FramesRead {
  readonly batches: readonly Batch[];
  /** Up to here everything was taken in, or skipped for good. */
  readonly end: number;
  /** Places skipped because they were damaged. */
  readonly damaged: number;
  /** Frames of a newer layout, kept. */
  readonly newer: number;
  /** What follows `end`. */
  readonly rest: "nothing" | "unfinished" | "unreadable";
}

const MARK: readonly number[] = [0xf7, 0x42, 0x4d, 0x4a];
const VERSION = 1;
const HEADER_BYTES = 16;
const CHECK_BYTES = 4;
const LENGTH_BYTES = 4;
/** No honest frame ends in so many zeros: a seal's tag and the checksum stand there. */
const ZEROS_OF_A_POWER_CUT = 16;

export function frameOf(items: readonly Uint8Array[]): Uint8Array {
  const bodyLength = items.reduce((sum, item) => sum + LENGTH_BYTES + item.length, 0);
  const frame = new Uint8Array(HEADER_BYTES + bodyLength + CHECK_BYTES);
  const view = viewOf(frame);
  frame.set(MARK, 0);
  frame[4] = VERSION;
  view.setUint32(8, bodyLength, true);
  view.setUint32(12, crc32(frame.subarray(0, 12)), true);
  let at = HEADER_BYTES;
  for (const item of items) {
    view.setUint32(at, item.length, true);
    frame.set(item, at + LENGTH_BYTES);
    at += LENGTH_BYTES + item.length;
  }
  view.setUint32(at, crc32(frame.subarray(0, at)), true);
  return frame;
}

export function readFrames(bytes: Uint8Array): FramesRead {
  const batches: Batch[] = [];
  let [at, damaged, newer] = [0, 0, 0];
  while (at < bytes.length) {
    const found = frameAt(bytes, at);
    if (found.is === "whole") {
      const items = itemsOf(bytes.subarray(at + HEADER_BYTES, found.end - CHECK_BYTES));
      if (items === undefined) damaged += 1;
      else batches.push({ items, end: found.end });
      at = found.end;
    } else if (found.is === "newer") {
      newer += 1;
      at = found.end;
    } else {
      const next = nextFrame(bytes, at + 1);
      if (next === undefined) return { batches, end: at, damaged, newer, rest: found.is };
      damaged += 1;
      at = next;
    }
  }
  return { batches, end: at, damaged, newer, rest: "nothing" };
}

type FoundFrame =
  | { readonly is: "whole" | "newer"; readonly end: number }
  | { readonly is: "unfinished" | "unreadable" };

function frameAt(bytes: Uint8Array, at: number): FoundFrame {
  const left = bytes.length - at;
  if (left < HEADER_BYTES)
    return { is: beginsLikeAFrame(bytes, at) || endsInZeros(bytes, at) ? "unfinished" : "unreadable" };
  if (!hasHeader(bytes, at)) return { is: endsInZeros(bytes, at) ? "unfinished" : "unreadable" };
  const view = viewOf(bytes);
  const end = at + HEADER_BYTES + view.getUint32(at + 8, true) + CHECK_BYTES;
  if (end > bytes.length) return { is: "unfinished" };
  if (bytes[at + 4] !== VERSION) return { is: "newer", end };
  const check = view.getUint32(end - CHECK_BYTES, true);
  if (check === crc32(bytes.subarray(at, end - CHECK_BYTES))) return { is: "whole", end };
  // Its last byte never came: that, and all that follows, is still zero.
  const zeros = bytes.subarray(end - 1).every((byte) => byte === 0);
  return { is: zeros && endsInZeros(bytes, at) ? "unfinished" : "unreadable" };
}

function hasHeader(bytes: Uint8Array, at: number): boolean {
  if (!MARK.every((byte, offset) => bytes[at + offset] === byte)) return false;
  return viewOf(bytes).getUint32(at + 12, true) === crc32(bytes.subarray(at, at + 12));
}

/** The next place where a frame can be read whole: a damaged length must not swallow what comes after it. */
function nextFrame(bytes: Uint8Array, from: number): number | undefined {
  for (let at = bytes.indexOf(MARK[0] as number, from); at >= 0; at = bytes.indexOf(MARK[0] as number, at + 1)) {
    const found = frameAt(bytes, at);
    if (found.is === "whole" || found.is === "newer") return at;
  }
  return undefined;
}

function itemsOf(body: Uint8Array): readonly Uint8Array[] | undefined {
  const view = viewOf(body);
  const items: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    if (at + LENGTH_BYTES > body.length) return undefined;
    const end = at + LENGTH_BYTES + view.getUint32(at, true);
    if (end > body.length) return undefined;
    items.push(body.subarray(at + LENGTH_BYTES, end));
    at = end;
  }
  return items;
}

function beginsLikeAFrame(bytes: Uint8Array, at: number): boolean {
  return bytes.subarray(at).every((byte, offset) => offset >= MARK.length || byte === MARK[offset]);
}

function endsInZeros(bytes: Uint8Array, from: number): boolean {
  return bytes.subarray(Math.max(from, bytes.length - ZEROS_OF_A_POWER_CUT)).every((byte) => byte === 0);
}
