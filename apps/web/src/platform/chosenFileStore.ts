/** Keeps the handle of the chosen copy file; the only thing in this small database. */
import { openDB } from "idb";

const NAME = "tussock-chosen-file";

async function store() {
  return openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore("handle") });
}

export async function readHandle(): Promise<FileSystemFileHandle | undefined> {
  const db = await store();
  try {
    return (await db.get("handle", "copy")) as FileSystemFileHandle | undefined;
  } finally {
    db.close();
  }
}

export async function writeHandle(handle: FileSystemFileHandle | undefined): Promise<void> {
  const db = await store();
  try {
    if (handle) await db.put("handle", handle, "copy");
    else await db.delete("handle", "copy");
  } finally {
    db.close();
  }
}

export async function eraseChosenFile(): Promise<void> {
  await writeHandle(undefined);
}
