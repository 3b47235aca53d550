/** Where this browser can keep a vault: its private file system, or IndexedDB where that is missing. */
import type { IndexStore, JournalDisk } from "@tussock/vault";
import { exclusively } from "./exclusively.ts";
import { createIdbJournal, createIndexStore, eraseDatabase, idbFiles, warmDatabase } from "./idb.ts";
import { createOpfsJournal, eraseFolder, hasOpfs, readWhole, writeWhole } from "./opfs.ts";
import { createTwinFile, type TwinFile } from "./twinFile.ts";

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

export async function openStorage(): Promise<VaultStorage> {
  warmDatabase();
  const opfs = await hasOpfs();
  const files = opfs ? { read: (name: string) => readWhole(name), write: writeWhole } : idbFiles;
  return {
    journal: opfs ? createOpfsJournal("journal") : createIdbJournal("journal"),
    index: createIndexStore(),
    twin: (name) => createTwinFile(files, name),
    exclusively,
    async erase() {
      if (opfs) await eraseFolder();
      await eraseDatabase();
    },
    weak: !opfs,
  };
}
