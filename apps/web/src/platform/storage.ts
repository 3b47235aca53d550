/** Where this browser can keep a vault: its private file system, or IndexedDB where that is missing. */
import type { VaultStorage } from "#app/vaultStorage.ts";
import { exclusively } from "./exclusively.ts";
import { closeDatabase, createIdbJournal, createIndexStore, eraseDatabase, idbFiles, warmDatabase } from "./idb.ts";
import { createOpfsJournal, eraseFolder, hasOpfs, readWhole, writeWhole } from "./opfs.ts";
import { createTwinFile, type WholeFiles } from "./twinFile.ts";

const JOURNAL = "journal";
const privateFiles: WholeFiles = { read: (name) => readWhole(name), write: writeWhole };

/**
 * As much of it as Today is told from, for as long as `work` takes. To read, not to write: the offline shell’s worker has
 * no way of writing that is safe enough. Where the vault lies in IndexedDB alone, nothing is found here.
 */
export async function whileReading<Value>(
  work: (storage: Pick<VaultStorage, "journal" | "index" | "twin">) => Promise<Value>,
): Promise<Value> {
  try {
    return await work({
      journal: createOpfsJournal(JOURNAL),
      index: createIndexStore(),
      twin: (name) => createTwinFile(privateFiles, name),
    });
  } finally {
    // Whoever deletes everything waits for whoever still has the database open.
    await closeDatabase();
  }
}

export async function openStorage(): Promise<VaultStorage> {
  warmDatabase();
  const opfs = await hasOpfs();
  const files = opfs ? privateFiles : idbFiles;
  return {
    journal: opfs ? createOpfsJournal(JOURNAL) : createIdbJournal(JOURNAL),
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
