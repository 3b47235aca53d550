/** Where this browser can keep a vault: its private file system, or IndexedDB where that is missing. */
import type { VaultStorage } from "#app/vaultStorage.ts";
import { exclusively } from "./exclusively.ts";
import { createIdbJournal, createIndexStore, eraseDatabase, idbFiles, warmDatabase } from "./idb.ts";
import { createOpfsJournal, eraseFolder, hasOpfs, readWhole, writeWhole } from "./opfs.ts";
import { createTwinFile } from "./twinFile.ts";

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
