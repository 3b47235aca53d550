/** All records, decrypted, by id: what a screen is answered from. */
import { merge } from "../merge/merge.ts";
import { isDeleted, rowToStamped, stampedToRow, withKept, type Row, type RowStamps } from "../merge/row.ts";
import type { StampedRecord, VaultRecord } from "../vault.ts";

export interface Memory {
  readonly live: ReadonlyMap<string, VaultRecord>;
  readonly size: number;
  ids(): Iterable<string>;
  row(id: string): Row | undefined;
  stamped(id: string): StampedRecord | undefined;
  /** Replaces whatever is there. */
  put(row: Row): void;
  /** Many rows at once, just parsed; later ones replace earlier ones. */
  putAll(rows: Rows): void;
  /** Merges with what is there; whether anything came of it. */
  take(row: Row): boolean;
}
/** Two rows of equal length, so that JSON.parse makes the records themselves. */
export interface Rows {
  readonly records: readonly VaultRecord[];
  readonly stamps: readonly RowStamps[];
}
export type Merge = typeof merge;

export function createMemory(mergeTwo: Merge = merge): Memory {
  const live = new Map<string, VaultRecord>();
  const dead = new Map<string, VaultRecord>();
  const stampsById = new Map<string, RowStamps>();

  function put({ record, stamps }: Row): void {
    stampsById.set(record.id, stamps);
    if (isDeleted(stamps)) {
      live.delete(record.id);
      dead.set(record.id, record);
    } else {
      dead.delete(record.id);
      live.set(record.id, record);
    }
  }
  function row(id: string): Row | undefined {
    const stamps = stampsById.get(id);
    const record = live.get(id) ?? dead.get(id);
    return stamps === undefined || record === undefined ? undefined : { record, stamps };
  }
  function stamped(id: string): StampedRecord | undefined {
    const found = row(id);
    return found && rowToStamped(found);
  }

  return {
    live,
    get size() {
      return stampsById.size;
    },
    ids: () => stampsById.keys(),
    row,
    stamped,
    put,
    putAll({ records, stamps }) {
      for (let at = 0; at < records.length; at += 1) {
        const record = records[at] as VaultRecord;
        const its = stamps[at] as RowStamps;
        if (typeof its !== "string" || dead.size > 0) put(withKept({ record, stamps: its }));
        else {
          live.set(record.id, record);
          stampsById.set(record.id, its);
        }
      }
    },
    take(theirs) {
      const mine = row(theirs.record.id);
      if (mine === undefined) {
        put(theirs);
        return true;
      }
      if (mine.stamps === theirs.stamps) return false;
      const before = rowToStamped(mine);
      const merged = mergeTwo(before, rowToStamped(theirs));
      if (sameStamped(before, merged)) return false;
      put(stampedToRow(merged));
      return true;
    },
  };
}

/** Equal stamps mean equal values, so only stamps need to be looked at. */
export function sameStamped(a: StampedRecord, b: StampedRecord): boolean {
  return (
    sameStamps(a.seen, b.seen) &&
    sameStampedFields(a.fields, b.fields) &&
    a.deleted?.at === b.deleted?.at &&
    sameKept(a.kept, b.kept)
  );
}
function sameStamps(a: StampedRecord["seen"], b: StampedRecord["seen"]): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
function sameStampedFields(a: StampedRecord["fields"], b: StampedRecord["fields"]): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name]?.at === b[name]?.at);
}
function sameKept(a: StampedRecord["kept"] = [], b: StampedRecord["kept"] = []): boolean {
  return a.length === b.length && a.every((words, at) => words.stamp === b[at]?.stamp && words.field === b[at]?.field);
}
