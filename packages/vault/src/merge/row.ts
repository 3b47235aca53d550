/**
 * A record as it lies in memory, in segments and inside sealed items: the record itself, and its stamps as small as
 * they can be. Nearly every record is written once, so its stamps are one text, and opening ten years of them
 * is one JSON.parse with nothing to rebuild.
 */
import { isStamp, writerOf, type Stamp } from "../clock/stamp.ts";
import { isPlainObject, own, sameValue } from "../shared/values.ts";
import type { StampedRecord, VaultRecord } from "../vault.ts";

export interface Row {
  readonly record: VaultRecord;
  readonly stamps: RowStamps;
}
/** One text: every field was written at once, by one writer, and nothing else happened to the record. */
export type RowStamps = Stamp | LongStamps;
interface LongStamps {
  /** The stamp most fields have. */
  readonly a: Stamp;
  /** Fields with another one. */
  readonly s?: Readonly<Record<string, Stamp>>;
  /** Fields that were removed. */
  readonly x?: Readonly<Record<string, Stamp>>;
  /** What `seen` says, when that is more than the writer of `a`. */
  readonly n?: readonly Stamp[];
  readonly k?: NonNullable<StampedRecord["kept"]>;
  readonly d?: NonNullable<StampedRecord["deleted"]>;
}

export function isDeleted(stamps: RowStamps): boolean {
  return typeof stamps !== "string" && stamps.d?.v === true;
}

/** The latest stamp the record has taken in. */
export function latestStamp(stamps: RowStamps): Stamp {
  if (typeof stamps === "string") return stamps;
  return (stamps.n ?? [stamps.a]).reduce((latest, stamp) => (stamp > latest ? stamp : latest), "");
}

export function rowToStamped({ record, stamps }: Row): StampedRecord {
  const long: LongStamps = typeof stamps === "string" ? { a: stamps } : stamps;
  const fields = Object.entries(record.fields).map(
    ([name, v]) => [name, { v, at: (long.s && own(long.s, name)) ?? long.a }] as const,
  );
  const removed = Object.entries(long.x ?? {}).map(([name, at]) => [name, { v: undefined, at }] as const);
  const seen = (long.n ?? [long.a]).map((stamp) => [writerOf(stamp), stamp] as const);
  return {
    type: record.type,
    id: record.id,
    fields: Object.fromEntries([...fields, ...removed]),
    seen: Object.fromEntries(seen),
    ...(long.k && { kept: long.k }),
    ...(long.d && { deleted: long.d }),
  };
}

export function stampedToRow(stamped: StampedRecord): Row {
  const present = Object.entries(stamped.fields).filter(([, field]) => field.v !== undefined);
  const removed = Object.entries(stamped.fields).filter(([, field]) => field.v === undefined);
  const seen = Object.values(stamped.seen);
  const a = mostCommon(present.map(([, field]) => field.at)) ?? seen[0] ?? "";
  const others = present.filter(([, field]) => field.at !== a);
  const long: LongStamps = {
    a,
    ...(others.length > 0 && { s: Object.fromEntries(others.map(([name, field]) => [name, field.at])) }),
    ...(removed.length > 0 && { x: Object.fromEntries(removed.map(([name, field]) => [name, field.at])) }),
    ...((seen.length !== 1 || seen[0] !== a) && { n: seen }),
    ...(stamped.kept && { k: stamped.kept }),
    ...(stamped.deleted && { d: stamped.deleted }),
  };
  const kept = otherWords(stamped);
  return {
    record: {
      type: stamped.type,
      id: stamped.id,
      fields: Object.fromEntries(present.map(([name, field]) => [name, field.v])),
      ...(kept.length > 0 && { kept }),
    },
    stamps: Object.keys(long).length === 1 ? a : long,
  };
}

/** The text that gets sealed for one record. */
export function rowToText({ record, stamps }: Row): string {
  return JSON.stringify({ t: record.type, i: record.id, f: record.fields, p: stamps });
}

/** Undefined when the text is no record: only a mistake of a program that held the key can make one. */
export function textToRow(text: string): Row | undefined {
  const value: unknown = parseJson(text);
  if (!isPlainObject(value)) return undefined;
  const { t: type, i: id, f: fields, p: stamps } = value;
  if (typeof type !== "string" || typeof id !== "string" || !isPlainObject(fields) || !areStamps(stamps))
    return undefined;
  return withKept({ record: { type, id, fields }, stamps });
}

/** Segments and items hold the kept words once, in the stamps; the record shows them as a person should see them. */
export function withKept(row: Row): Row {
  if (typeof row.stamps === "string" || row.stamps.k === undefined) return row;
  const kept = otherWords(rowToStamped(row));
  return kept.length === 0 ? row : { ...row, record: { ...row.record, kept } };
}

/** Each different wording once, the latest of each, and none that says what the winner says. */
function otherWords(stamped: StampedRecord): NonNullable<VaultRecord["kept"]> {
  const latestFirst = [...(stamped.kept ?? [])].sort((a, b) => (a.stamp > b.stamp ? -1 : 1));
  return latestFirst.filter((words, at) => {
    if (sameValue(words.value, own(stamped.fields, words.field)?.v)) return false;
    return latestFirst.findIndex((other) => other.field === words.field && sameValue(other.value, words.value)) === at;
  });
}

function mostCommon(stamps: readonly Stamp[]): Stamp | undefined {
  const first = stamps[0];
  if (stamps.every((stamp) => stamp === first)) return first;
  const count = new Map<Stamp, number>();
  for (const stamp of stamps) count.set(stamp, (count.get(stamp) ?? 0) + 1);
  return [...count].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

export function areStamps(value: unknown): value is RowStamps {
  if (isStamp(value)) return true;
  if (!isPlainObject(value) || !isStamp(value["a"])) return false;
  const { s, x, n, k, d } = value;
  return (
    areStampsByName(s) &&
    areStampsByName(x) &&
    (n === undefined || (Array.isArray(n) && n.every(isStamp))) &&
    areKept(k) &&
    isMark(d)
  );
}
function areStampsByName(value: unknown): boolean {
  return value === undefined || (isPlainObject(value) && Object.values(value).every(isStamp));
}
function areKept(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    Array.isArray(value) &&
    value.every((one) => isPlainObject(one) && typeof one["field"] === "string" && isStamp(one["stamp"]))
  );
}
function isMark(value: unknown): boolean {
  return value === undefined || (isPlainObject(value) && typeof value["v"] === "boolean" && isStamp(value["at"]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
