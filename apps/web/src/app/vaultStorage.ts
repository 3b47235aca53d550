/** The port to wherever a vault lies: chosen by the worker, in memory for tests and the sample life. */
import type { IndexStore, JournalDisk } from "@tussock/vault";

export interface VaultStorage {
  readonly journal: JournalDisk;
  readonly index: IndexStore;
  readonly twin: (name: string) => TwinFile;
  /** One at a time over all tabs. */
  readonly exclusively: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
  readonly erase: () => Promise<void>;
  /** IndexedDB alone was measured to lose everything on rare crashes; the person is told to keep a copy. */
  readonly weak: boolean;
}

/** A small file that is rewritten whole and never half. */
export interface TwinFile {
  /** Undefined when nothing was ever kept. */
  read(): Promise<Uint8Array | undefined>;
  write(bytes: Uint8Array): Promise<void>;
  /** What stood there before the last write still lies beside it; afterwards in no file. */
  forgetOlder(): Promise<void>;
}
