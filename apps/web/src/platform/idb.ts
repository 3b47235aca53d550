/** IndexedDB: the index of the journal, and the journal itself only where the file system is missing. */
import { promisifyRequest } from "idb-keyval";
import { DiskTrouble, type IndexStore, type JournalDisk, type JournalFile } from "@tussock/vault";
import { exclusively } from "./exclusively.ts";
import type { WholeFiles } from "./twinFile.ts";

const DATABASE = "tussock";
const STRICT = { durability: "strict" } as const;

let opened: Promise<IDBDatabase> | undefined;
function database(): Promise<IDBDatabase> {
  opened ??= openDatabase();
  opened.catch(() => (opened = undefined));
  return opened;
}

async function openDatabase(): Promise<IDBDatabase> {
  try {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore("index");
      request.result.createObjectStore("files");
    });
    const db = await promisifyRequest(request);
    // Another tab erases everything: let go at once, open again when asked.
    db.addEventListener("versionchange", () => void closeDatabase());
    db.addEventListener("close", () => (opened = undefined));
    return db;
  } catch (error) {
    // A browser that keeps nothing for this site forbids even this; it is said in words, not as our mistake.
    throw new DiskTrouble(isFull(error) ? "full" : "refused", { cause: error });
  }
}

export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}

/** Opening takes a few ms; boot starts it before the keys are read. */
export function warmDatabase(): void {
  database().catch(() => undefined);
}

export function createIndexStore(): IndexStore {
  return {
    async read(names) {
      const index = (await database()).transaction("index").objectStore("index");
      return Promise.all(names.map((name) => promisifyRequest<Uint8Array | undefined>(index.get(name))));
    },
    async write(entries) {
      await putAll("index", entries);
    },
  };
}

/** The fallback journal: kept whole in IndexedDB with strict durability. Weaker than a file, and the person is told. */
export function createIdbJournal(name: string): JournalDisk {
  const whole = (): Promise<Uint8Array> => idbFiles.read(name);
  return {
    read: async (from) => (await whole()).slice(from),
    exclusive: (work) =>
      exclusively(name, async () => {
        const memory = memoryFile(await whole());
        const value = work(memory.file);
        if (memory.changed()) await putAll("files", new Map([[name, memory.bytes()]]));
        return value;
      }),
  };
}

export const idbFiles: WholeFiles = {
  async read(name) {
    const files = (await database()).transaction("files").objectStore("files");
    return (await promisifyRequest<Uint8Array | undefined>(files.get(name))) ?? new Uint8Array();
  },
  write: (name, bytes) => putAll("files", new Map([[name, bytes]])),
};

export async function eraseDatabase(): Promise<void> {
  await closeDatabase();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.addEventListener("success", () => resolve());
    request.addEventListener("error", () => reject(new DiskTrouble("refused", { cause: request.error })));
  });
}

async function putAll(store: "index" | "files", entries: ReadonlyMap<string, Uint8Array | undefined>): Promise<void> {
  try {
    const writing = (await database()).transaction(store, "readwrite", STRICT);
    const written = committed(writing);
    const into = writing.objectStore(store);
    for (const [name, bytes] of entries) {
      if (bytes) into.put(bytes, name);
      else into.delete(name);
    }
    await written;
  } catch (error) {
    if (error instanceof DiskTrouble) throw error;
    throw new DiskTrouble(isFull(error) ? "full" : "refused", { cause: error });
  }
}

/** On the disk, or not at all; a full disk is told only as the whole transaction is given up. */
function committed(writing: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    writing.addEventListener("complete", () => resolve());
    writing.addEventListener("abort", () => reject(writing.error ?? new Error("the browser gave a write up")));
  });
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === "QuotaExceededError";
}

function memoryFile(start: Uint8Array): { readonly file: JournalFile; changed(): boolean; bytes(): Uint8Array } {
  let bytes = start;
  return {
    changed: () => bytes !== start,
    bytes: () => bytes,
    file: {
      size: () => bytes.length,
      read: (from, to) => bytes.slice(from, to),
      append(more) {
        const longer = new Uint8Array(bytes.length + more.length);
        longer.set(bytes);
        longer.set(more, bytes.length);
        bytes = longer;
      },
      truncate(to) {
        bytes = bytes.slice(0, to);
      },
    },
  };
}
