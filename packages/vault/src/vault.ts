/** The open vault: records by id, every write on disk before it is called saved. */
import type { IndexCipher, IndexStore, JournalDisk, RandomBytes, WallClock } from "./ports.ts";

/** A record as the vault knows it: fields, not their meaning. */
export interface VaultRecord {
  readonly type: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Words another device wrote at the same time and that lost; never dropped, until a person chooses. */
  readonly kept?: readonly { readonly field: string; readonly value: unknown; readonly stamp: string }[];
}
/** `fields` with the value undefined are removed; `deleted` makes a tombstone, `deleted: false` brings the record back. */
export interface Change {
  readonly type: string;
  readonly id: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly deleted?: boolean;
  /** Fields between whose words (`kept`) a person has just chosen: the words that lost may go. */
  readonly settled?: readonly string[];
}

export interface VaultParts {
  readonly journal: JournalDisk;
  readonly index: IndexStore;
  readonly indexCipher: IndexCipher;
  readonly random: RandomBytes;
  readonly now: WallClock;
  /** What is to be opened first, made from all live records. */
  readonly chooseHot: (all: ReadonlyMap<string, VaultRecord>) => ChosenHot;
  /** Where there are hot records, all others are unsealed once this resolves; absent: at once. */
  readonly beforeRest?: Promise<void>;
}

export interface ChosenHot {
  /** The records Today needs. */
  readonly ids: readonly string[];
  /** A small derived value kept beside them (counts, first day); plain JSON, never the truth. */
  readonly summary: unknown;
}
/** What can be used before everything is read. */
export interface HotVault {
  readonly records: ReadonlyMap<string, VaultRecord>;
  readonly summary: unknown;
  /** Ids of the records in `records`, or deleted ones, that changed after the summary was made. */
  readonly afterSummary: readonly string[];
}

export interface Vault {
  /** Live records only; tombstones are not in it. */
  readonly records: ReadonlyMap<string, VaultRecord>;
  /** Resolves with the records as they now are, once they are flushed to the journal. All or nothing. */
  write(changes: readonly Change[]): Promise<readonly VaultRecord[]>;
  /** Takes in what other tabs wrote; resolves as `news` does. */
  refresh(): Promise<readonly string[]>;
  /** Ids that other tabs changed, taken in by a refresh or a write since this was last asked. */
  news(): readonly string[];
  /** Folds the journal into the index. Cheap when there is little to do; safe to lose at any moment. */
  settle(): Promise<void>;
  /** Every record with its stamps, tombstones and unknown fields, for a backup. */
  stamped(): readonly StampedRecord[];
  /** Merges records from a backup; never deletes. Resolves with how many were new or changed. */
  take(
    records: readonly StampedRecord[],
  ): Promise<{ readonly added: number; readonly changed: number; readonly same: number }>;
  /** What `take` would do, without doing it. */
  preview(records: readonly StampedRecord[]): {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
  };
  /** What was noticed while opening: a wiped index, a torn tail, damaged or newer items (kept, counted). */
  readonly noticed: Noticed;
}

export interface Noticed {
  readonly indexRebuilt: boolean;
  readonly tornBytes: number;
  readonly damaged: number;
  readonly newer: number;
  /** Records the index still had when the journal was gone or cut back; they were written to it again. */
  readonly recovered: number;
}

/** The form a record has in the journal, the index and a backup: each field with its stamp. */
export interface StampedRecord {
  readonly type: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, { readonly v: unknown; readonly at: string }>>;
  /** Which writers' stamps this record has taken in; tells a replaced value from a concurrent one. */
  readonly seen: Readonly<Record<string, string>>;
  readonly kept?: readonly { readonly field: string; readonly value: unknown; readonly stamp: string }[];
  /** Present on a tombstone and on what came back from one. */
  readonly deleted?: { readonly v: boolean; readonly at: string };
}

export interface Opening {
  /** Undefined when there is no usable index yet. */
  readonly hot: HotVault | undefined;
  /** Everything, index and journal tail merged. */
  readonly all: Promise<Vault>;
}
/** `ahead` may have been begun before the keys were there. */
export type OpenVault = (keys: VaultKeys, parts: VaultParts, ahead?: Promise<ReadAhead>) => Promise<Opening>;
/** The sealed head of the index and the journal from the mark it names on; nothing where there is no head. */
export type ReadAhead = { readonly sealedHead: Uint8Array; readonly journalBytes: Uint8Array } | undefined;

/** What the vault runs on once unlocked. Today needs no more than the first two: the others may be opened when asked for. */
export interface VaultKeys {
  readonly vaultId: Uint8Array;
  /** What deriveIndexKey makes of the epoch key, where it is at hand already. */
  readonly indexKey?: Uint8Array;
  readonly deviceId: Uint8Array;
  readonly epochKey: Uint8Array;
  /** Tells installs apart in stamps; the device id stands in for it when absent. */
  readonly installId?: Uint8Array;
}
