/**
 * The vault's records as the domain knows them: each is read when it is first asked for, and again once it changed.
 * Reading ten years takes as long as opening them; nobody looks at all of them in the first second.
 */
import {
  changedFields,
  cutForToday,
  recordFromFields,
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
  /** Of whatever type. */
  readonly get: (id: RecordId) => TussockRecord | undefined;
  readonly find: <Type extends RecordType>(type: Type, id: RecordId | undefined) => Typed<Type> | undefined;
  readonly ofType: <Type extends RecordType>(type: Type) => readonly Typed<Type>[];
  /** On the disk when it resolves; only fields that differ are written. Rejects with SaveFailed, and then nothing changed. */
  readonly put: (records: readonly TussockRecord[]) => Promise<void>;
  readonly change: (changes: readonly Change[]) => Promise<void>;
  /** Takes in what other tabs wrote; true when that was anything. */
  readonly refresh: () => Promise<boolean>;
  /** After a restore: nothing that was made of the records before holds any more. */
  readonly reread: () => void;
  /** Tells of each record that changes from now on; of everything, as undefined, when all is read anew. */
  readonly follow: (hear: (id: RecordId | undefined) => void) => void;
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

export function createRecords(vault: Vault, read: ReadRecord): Records {
  const heard: ((id: RecordId | undefined) => void)[] = [];

  const tell = (id: RecordId | undefined): void => heard.forEach((hear) => hear(id));
  const get = (id: string): TussockRecord | undefined => {
    const record = vault.records.get(id);
    return record && read(record);
  };

  return {
    vault,
    // Not an iterator: Today walks these twice, for the profile and for the rest, and an iterator ends where it was left.
    all: () => ({ [Symbol.iterator]: () => readEach(vault.records.values(), read) }),
    get,
    find: ((type: RecordType, id: RecordId | undefined) => {
      const record = id === undefined ? undefined : get(id);
      return record?.type === type ? record : undefined;
    }) as Records["find"],
    ofType: ((wanted: RecordType) => [
      ...readEach(
        [...vault.records.values()].filter(({ type }) => type === wanted),
        read,
      ),
    ]) as Records["ofType"],
    async put(records) {
      await this.change(
        records.map((record) => ({
          type: record.type,
          id: record.id,
          fields: changedFields(get(record.id), record),
        })),
      );
    },
    async change(changes) {
      const worth = changes.filter(
        ({ id, fields, deleted }) => !get(id) || deleted !== undefined || Object.keys(fields ?? {}).length > 0,
      );
      if (worth.length === 0) return;
      try {
        await vault.write(worth);
      } catch (error) {
        throw error instanceof DiskTrouble ? toSaveFailed(error) : error;
      }
      for (const { id } of worth) tell(id as RecordId);
      for (const id of vault.news()) tell(id as RecordId);
    },
    async refresh() {
      const changed = await vault.refresh();
      for (const id of changed) tell(id as RecordId);
      return changed.length > 0;
    },
    reread: () => tell(undefined),
    follow: (hear) => void heard.push(hear),
  };
}

export function toSaveFailed(error: DiskTrouble): SaveFailed {
  return new SaveFailed(saveTroubleOf[error.kind], { cause: error });
}
const saveTroubleOf = { full: "diskFull", gone: "diskGone", refused: "diskRefused" } as const satisfies Record<
  DiskTrouble["kind"],
  SaveTrouble
>;

/** What a record of the vault says in the domain's terms; undefined when this version cannot use it. */
export type ReadRecord = (record: VaultRecord) => TussockRecord | undefined;

/** Reads each record once. A record that changed is another object to the vault, and is read again. */
export function createReader(): ReadRecord {
  const known = new Map<string, { readonly of: VaultRecord; readonly says: TussockRecord | undefined }>();
  return (record) => {
    const before = known.get(record.id);
    if (before?.of === record) return before.says;
    const says = recordFromFields(record.type, record.id, record.fields);
    known.set(record.id, { of: record, says });
    return says;
  };
}

function* readEach(records: Iterable<VaultRecord>, read: ReadRecord): Generator<TussockRecord, void> {
  for (const record of records) {
    const known = read(record);
    if (known) yield known;
  }
}

/** Which records Today needs, told to the vault in its own terms. */
export function chooseHot(read: ReadRecord): VaultParts["chooseHot"] {
  return (all) => {
    const { hot, earlier } = cutForToday(readEach(all.values(), read));
    return { ids: hot.map(({ id }) => id), summary: earlier };
  };
}
