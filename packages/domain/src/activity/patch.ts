/**
 * The picture of a shared challenge (A13). [Note: A picture nobody can be read from] It is drawn from a total alone: who
 * added what, and when, is kept nowhere. On its ground some grew before anyone came, how many depends on the challenge and is
 * never shown; so with two people nobody can take their own steps away from the picture and be left with the other's.
 */
import type { RecordId } from "../record/record.ts";
import type { ActivityRecord, Challenge } from "./activityRecords.ts";

/** Everything that was ever added. Each addition is a record of its own, so that a merge can only add. */
export function tuftsOf({ id, total = 0 }: Challenge, records: Iterable<ActivityRecord>): number {
  let tufts = total;
  for (const record of records) if (record.type === "growth" && record.challengeId === id) tufts += record.tufts;
  return tufts;
}

/** How many are drawn: those that stood there, and one for each that was added. */
export function tuftsDrawn(challenge: RecordId | string, tufts: number): number {
  return WILD_LEAST + (hashOf(challenge) % WILD_SPREAD) + tufts;
}
const WILD_LEAST = 5;
/** Wider than what one person adds in a week of doing something each day. */
const WILD_SPREAD = 16;

function hashOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}
