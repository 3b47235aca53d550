/**
 * Field by field, the later stamp wins. Fields and types this version does not know are merged like any other.
 *
 * [Note: Why lost words stay] When two devices write the same field without knowing of each other, one value has to
 * lose. If it holds words, it is kept beside the winner until a person chooses. A value that was knowingly replaced is
 * gone: `seen` says for each writer how far its stamps had been taken in when a state was made, so "not here, though
 * seen" means replaced, and "not here, not seen" means written elsewhere. This is the rule of causal sets (Almeida,
 * Shoker and Baquero 2018), which makes merging commutative, associative and idempotent.
 */
import { writerOf, type Stamp } from "../clock/stamp.ts";
import { canonicalText, holdsWords, own } from "../shared/values.ts";
import type { StampedRecord } from "../vault.ts";

type Field = StampedRecord["fields"][string];
type Seen = StampedRecord["seen"];
interface Words {
  readonly field: string;
  readonly value: unknown;
  readonly stamp: Stamp;
}

export function merge(a: StampedRecord, b: StampedRecord): StampedRecord {
  const fields = mergeFields(a, b);
  const kept = mergeKept(a, b, fields);
  const deleted = laterMark(a.deleted, b.deleted);
  return {
    // One id has one type; should two ever meet, every device picks the same.
    type: a.type >= b.type ? a.type : b.type,
    id: a.id,
    fields,
    seen: mergeSeen(a.seen, b.seen),
    ...(kept.length > 0 && { kept }),
    ...(deleted !== undefined && { deleted }),
  };
}

export function hasSeen(seen: Seen, stamp: Stamp): boolean {
  const upTo = own(seen, writerOf(stamp));
  return upTo !== undefined && upTo >= stamp;
}

/** The latest stamp that a record has taken in. */
export function latestSeen(record: StampedRecord): Stamp {
  return Object.values(record.seen).reduce((latest, stamp) => (stamp > latest ? stamp : latest), "");
}

function mergeFields(a: StampedRecord, b: StampedRecord): Readonly<Record<string, Field>> {
  const names = [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])].sort();
  const entries: [string, Field][] = [];
  for (const name of names) {
    const winner = laterField(own(a.fields, name), own(b.fields, name));
    if (winner !== undefined) entries.push([name, winner]);
  }
  return Object.fromEntries(entries);
}

function laterField(a: Field | undefined, b: Field | undefined): Field | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  // The same stamp is the same write. Damaged or forged twins still end alike everywhere.
  return canonicalText(a.v) >= canonicalText(b.v) ? a : b;
}

function laterMark(a: StampedRecord["deleted"], b: StampedRecord["deleted"]): StampedRecord["deleted"] {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.v ? b : a;
}

function mergeKept(a: StampedRecord, b: StampedRecord, fields: Readonly<Record<string, Field>>): readonly Words[] {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const kept: Words[] = [];
  for (const [key, words] of ofA) if (ofB.has(key) || !hasSeen(b.seen, words.stamp)) kept.push(words);
  for (const [key, words] of ofB) if (!ofA.has(key) && !hasSeen(a.seen, words.stamp)) kept.push(words);
  return kept.filter((words) => own(fields, words.field)?.at !== words.stamp).sort(byFieldThenStamp);
}

/** Every value with words that a state still holds, winners and kept ones, by where and when it was written. */
function wordsOf(record: StampedRecord): ReadonlyMap<string, Words> {
  const words = new Map<string, Words>();
  for (const one of record.kept ?? []) words.set(`${one.stamp} ${one.field}`, one);
  for (const [field, { v, at }] of Object.entries(record.fields)) {
    if (holdsWords(v)) words.set(`${at} ${field}`, { field, value: v, stamp: at });
  }
  return words;
}

function byFieldThenStamp(a: Words, b: Words): number {
  if (a.field !== b.field) return a.field < b.field ? -1 : 1;
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? -1 : 1;
  return 0;
}

function mergeSeen(a: Seen, b: Seen): Seen {
  const seen = new Map(Object.entries(a));
  for (const [writer, stamp] of Object.entries(b)) if (stamp > (seen.get(writer) ?? "")) seen.set(writer, stamp);
  return Object.fromEntries([...seen].sort(([one], [other]) => (one < other ? -1 : 1)));
}
