/**
 * What the vault needs from a platform. The real parts are chosen in the web worker (OPFS, IndexedDB,
 * WebCrypto), the simulated ones in tests; both pass the same contract suites.
 */

/** One append-only file. Its only writer at a time is whoever holds the lock, over all tabs. */
export interface JournalDisk {
  /** Bytes from `from` to the end as they are now; works while another tab writes. */
  read(from: number): Promise<Uint8Array>;
  /** Runs `work` as the only writer. Rejects with DiskTrouble when the file cannot be had. */
  exclusive<Value>(work: (file: JournalFile) => Value): Promise<Value>;
}
/** Synchronous on purpose: read, merge, seal and append are one step that nothing can come between. */
export interface JournalFile {
  size(): number;
  read(from: number, to: number): Uint8Array;
  /** Returns once the bytes are on the disk (written and flushed). Throws DiskTrouble when they are not. */
  append(bytes: Uint8Array): void;
  truncate(to: number): void;
}

/** A small map of names to bytes that may vanish at any time; the journal can always make it again. */
export interface IndexStore {
  read(names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
  /** All or nothing; `undefined` removes. */
  write(entries: ReadonlyMap<string, Uint8Array | undefined>): Promise<void>;
}

/** AES-256-GCM from the platform, for the index alone (docs/decisions: suites). */
export interface IndexCipher {
  seal(key: Uint8Array, plain: Uint8Array, bound: Uint8Array): Promise<Uint8Array>;
  /** Rejects when the bytes are not what was sealed. */
  open(key: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Promise<Uint8Array>;
}

export type RandomBytes = (length: number) => Uint8Array;
/** Wall clock in ms since 1970; may jump by years. */
export type WallClock = () => number;

/** The disk said no. `full`: quota or device; `gone`: storage was taken away; `refused`: private mode, no OPFS, a lock that never came. */
export class DiskTrouble extends Error {
  override readonly name = "DiskTrouble";
  readonly kind: "full" | "gone" | "refused";
  constructor(kind: "full" | "gone" | "refused", options?: ErrorOptions) {
    super(`disk ${kind}`, options);
    this.kind = kind;
  }
}
