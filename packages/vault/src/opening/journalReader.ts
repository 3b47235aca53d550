/** Reads on in the journal from where it stopped, into memory. */
import type { Clock } from "../clock/clock.ts";
import type { RecordSealer } from "../journal/recordSealer.ts";
import { latestStamp, type Row } from "../merge/row.ts";
import { DiskTrouble } from "../ports.ts";
import { bytesBeyond, markStart, type Covered } from "../segments/segments.ts";
import { bytesToHex } from "../shared/bytes.ts";
import type { Memory } from "./memory.ts";
import type { VaultWorks } from "./works.ts";

/** What lies between two places of the journal, opened. */
export interface Passage {
  readonly rows: readonly Row[];
  readonly steps: readonly Step[];
  readonly damaged: number;
  readonly newer: number;
  /** What follows the last step, and how long it is. */
  readonly rest: "nothing" | "unfinished" | "unreadable";
  readonly restBytes: number;
}
/** One batch: where it ends, and whose records it holds. */
export interface Step extends Covered {
  readonly ids: readonly string[];
}
export const JOURNAL_START: Covered = { upTo: 0, mark: "" };

/** `bytes` begin at the mark before `from`. Undefined when this is not the journal that was read before. */
export function readPassage(
  bytes: Uint8Array,
  from: Covered,
  sealer: RecordSealer,
  works: VaultWorks,
): Passage | undefined {
  const beyond = bytesBeyond(from, bytes);
  if (beyond === undefined) return undefined;
  const start = markStart(from.upTo);
  const markLength = from.upTo - start;
  const read = works.readFrames(beyond);
  const coveredAt = (end: number): Covered => {
    const at = end + markLength;
    return { upTo: start + at, mark: bytesToHex(bytes.subarray(at - (start + at - markStart(start + at)), at)) };
  };

  const rows: Row[] = [];
  const steps: Step[] = [];
  let [damaged, newer] = [read.damaged, read.newer];
  for (const batch of read.batches) {
    const ids: string[] = [];
    for (const item of batch.items) {
      const opened = sealer.open(item);
      if (opened.is === "record") {
        rows.push(opened.row);
        ids.push(opened.row.record.id);
      } else if (opened.is === "newer") newer += 1;
      else damaged += 1;
    }
    steps.push({ ...coveredAt(batch.end), ids });
  }
  if ((steps.at(-1)?.upTo ?? from.upTo) < from.upTo + read.end) steps.push({ ...coveredAt(read.end), ids: [] });
  return { rows, steps, damaged, newer, rest: read.rest, restBytes: bytes.length - markLength - read.end };
}

/** Which records came out differently. */
export function takePassage(passage: Passage, memory: Memory, clock: Clock): readonly string[] {
  const changed = new Set<string>();
  for (const row of passage.rows) {
    clock.witness(latestStamp(row.stamps));
    if (memory.take(row)) changed.add(row.record.id);
  }
  return [...changed];
}

export function journalGone(): DiskTrouble {
  return new DiskTrouble("gone");
}
