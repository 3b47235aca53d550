/** Keeps the handle of the chosen copy file; the only thing in this small database. */
import { createStore, del, get, set } from "idb-keyval";

const KEY = "copy";
const store = createStore("tussock-chosen-file", "handle");

export async function readHandle(): Promise<FileSystemFileHandle | undefined> {
  return get<FileSystemFileHandle>(KEY, store);
}

export async function writeHandle(handle: FileSystemFileHandle | undefined): Promise<void> {
  await (handle ? set(KEY, handle, store) : del(KEY, store));
}

export async function eraseChosenFile(): Promise<void> {
  await writeHandle(undefined);
}
