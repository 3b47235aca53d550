/** The vault's records as the domain knows them: typed once, kept in step with every write of any tab. */
import {
  changedFields,
  createLogIndex,
  hotCut,
  isEntry,
  isHotRecord,
  recordFromFields,
  todaySummary,
  type HotCut,
  type LogIndex,
  type RecordId,
  type RecordType,
  type TussockRecord,
} from "@tussock/domain";
import { DiskTrouble, type Change, type Vault, type VaultParts, type VaultRecord } from "@tussock/vault";
import type { SaveTrouble } from "./asks.ts";

type Typed<Type extends RecordType> = Extract<TussockRecord, { readonly type: Type }>;

export interface Records {
  readonly vault: Vault;
  readonly all: () => Iterable<TussockRecord>;
  readonly find: <Type extends RecordType>(type: Type, id: RecordId | undefined) => Typed<Type> | undefined;
  readonly ofType: <Type extends RecordType>(type: Type) => readonly Typed<Type>[];
  /** The log, newest first; made when first asked for. */
  readonly log: () => LogIndex;
  /** On the disk when it resolves; only fields that differ are written. Rejects with SaveFailed, and then nothing changed. */
  readonly put: (records: readonly TussockRecord[]) => Promise<void>;
  readonly change: (changes: readonly Change[]) => Promise<void>;
  /** Takes in what other tabs wrote; true when that was anything. */
  readonly refresh: () => Promise<boolean>;
  /** Reads everything anew, after a restore. */
  readonly reread: () => void;
  /** Tells one listener of each record that changes from now on; of everything, as undefined, when all is read anew. */
  readonly follow: (heard: (id: RecordId | undefined) => void) => void;
}

/** The disk said no. What a person had typed stays on their screen. */
export class SaveFailed extends Error {
  override readonly name = "SaveFailed";
  readonly trouble: SaveTrouble;
  constructor(trouble: SaveTrouble, options?: ErrorOptions) {
    super(`not saved: ${trouble}`, options);
    this.trouble = trouble;
  }
}

export function createRecords(vault: Vault): Records {
  let typed = readAll(vault.records);
  let log: LogIndex | undefined;
  let tell: (id?: RecordId) => void = () => undefined;

  const take = (id: string): void => {
    const record = vault.records.get(id);
    const read = record && recordFromFields(record.type, record.id, record.fields);
    if (read) typed.set(id, read);
    else typed.delete(id);
    tell(id as RecordId);
    if (!log) return;
    if (read && isEntry(read)) log.put(read);
    else log.remove(id as RecordId);
  };

  return {
    vault,
    // Not the map's own iterator: Today walks these twice, for the profile and for the rest, and an iterator ends where it was left.
    all: () => ({ [Symbol.iterator]: () => typed.values() }),
    find: ((type: RecordType, id: RecordId | undefined) => {
      const record = id === undefined ? undefined : typed.get(id);
      return record?.type === type ? record : undefined;
    }) as Records["find"],
    ofType: ((type: RecordType) => [...typed.values()].filter((record) => record.type === type)) as Records["ofType"],
    log: () => (log ??= createLogIndex([...typed.values()].filter(isEntry))),
    async put(records) {
      await this.change(
        records.map((record) => ({
          type: record.type,
          id: record.id,
          fields: changedFields(typed.get(record.id), record),
        })),
      );
    },
    async change(changes) {
      const worth = changes.filter(
        ({ id, fields, deleted }) => !typed.has(id) || deleted !== undefined || Object.keys(fields ?? {}).length > 0,
      );
      if (worth.length === 0) return;
      try {
        await vault.write(worth);
      } catch (error) {
        throw error instanceof DiskTrouble ? toSaveFailed(error) : error;
      }
      for (const { id } of worth) take(id);
      for (const id of vault.news()) take(id);
    },
    async refresh() {
      const changed = await vault.refresh();
      for (const id of changed) take(id);
      return changed.length > 0;
    },
    reread() {
      typed = readAll(vault.records);
      log = undefined;
      tell();
    },
    follow: (heard) => (tell = heard),
  };
}

export function toSaveFailed(error: DiskTrouble): SaveFailed {
  return new SaveFailed(saveTroubleOf[error.kind], { cause: error });
}
const saveTroubleOf = { full: "diskFull", gone: "diskGone", refused: "diskRefused" } as const satisfies Record<
  DiskTrouble["kind"],
  SaveTrouble
>;

export function readAll(records: ReadonlyMap<string, VaultRecord>): Map<string, TussockRecord> {
  const typed = new Map<string, TussockRecord>();
  for (const { type, id, fields } of records.values()) {
    const record = recordFromFields(type, id, fields);
    if (record) typed.set(id, record);
  }
  return typed;
}

/** Which records Today needs, told to the vault in its own terms. Reckoned once per settling. */
export function hotParts(): Pick<VaultParts, "isHot" | "summarise"> {
  let cut: { readonly of: ReadonlyMap<string, VaultRecord>; readonly size: number; readonly cut: HotCut } | undefined;
  const cutOf = (all: ReadonlyMap<string, VaultRecord>): HotCut => {
    if (cut?.of !== all || cut.size !== all.size) cut = { of: all, size: all.size, cut: hotCut(readAll(all).values()) };
    return cut.cut;
  };
  return {
    isHot(record, all) {
      const typed = recordFromFields(record.type, record.id, record.fields);
      return typed !== undefined && isHotRecord(typed, cutOf(all));
    },
    summarise: (all) => todaySummary(readAll(all).values()),
  };
}
