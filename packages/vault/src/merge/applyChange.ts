/** What a person changes on this device becomes the next state of the record. */
import { writerOf, type Stamp } from "../clock/stamp.ts";
import { own, sameValue } from "../shared/values.ts";
import type { Change, StampedRecord } from "../vault.ts";

/**
 * A record changed in many openings would name ever more writers. The oldest are forgotten here, which can only bring
 * a long replaced value back as "other words", never lose one.
 */
export const MOST_SEEN_WRITERS = 16;

/** The same object when the change changes nothing. `stamp` must be later than everything in the record. */
export function applyChange(record: StampedRecord | undefined, change: Change, stamp: Stamp): StampedRecord {
  if (record !== undefined && record.type !== change.type) {
    throw new TypeError(`record ${change.id} is a ${record.type}, not a ${change.type}`);
  }
  const written = writtenFields(record, change);
  const settled = settledFields(record, change);
  const marked = change.deleted !== undefined && change.deleted !== (record?.deleted?.v ?? false);
  if (record !== undefined && written.size === 0 && settled.size === 0 && !marked) return record;

  const fields = new Map(Object.entries(record?.fields ?? {}));
  for (const [name, value] of written) fields.set(name, { v: value, at: stamp });
  const kept = (record?.kept ?? []).filter(({ field }) => !settled.has(field));
  const deleted = marked ? { v: change.deleted ?? false, at: stamp } : record?.deleted;
  return {
    type: change.type,
    id: change.id,
    fields: Object.fromEntries(fields),
    seen: withSeen(record?.seen ?? {}, stamp),
    ...(kept.length > 0 && { kept }),
    ...(deleted !== undefined && { deleted }),
  };
}

/** Only what differs is written, so that saving a whole form never overrules a field somebody else changed meanwhile. */
function writtenFields(record: StampedRecord | undefined, change: Change): ReadonlyMap<string, unknown> {
  const written = new Map<string, unknown>();
  for (const [name, value] of Object.entries(change.fields ?? {})) {
    const now = record === undefined ? undefined : own(record.fields, name)?.v;
    if (!sameValue(now, value)) written.set(name, value);
  }
  return written;
}

/** Fields between whose words a person has chosen: named so, or given one of the words that had lost. */
function settledFields(record: StampedRecord | undefined, change: Change): ReadonlySet<string> {
  const settled = new Set<string>();
  for (const { field, value } of record?.kept ?? []) {
    const chosen = change.settled?.includes(field) ?? false;
    const given =
      change.fields !== undefined && Object.hasOwn(change.fields, field) && sameValue(change.fields[field], value);
    if (chosen || given) settled.add(field);
  }
  return settled;
}

function withSeen(seen: StampedRecord["seen"], stamp: Stamp): StampedRecord["seen"] {
  const all = new Map(Object.entries(seen));
  all.set(writerOf(stamp), stamp);
  const latestFirst = [...all].sort(([, a], [, b]) => (a > b ? -1 : 1));
  const remembered = latestFirst.slice(0, MOST_SEEN_WRITERS);
  return Object.fromEntries(remembered.sort(([a], [b]) => (a < b ? -1 : 1)));
}
