/** A vault that lies nowhere: the sample life, the gallery and tests. It is gone with the worker. */
import type { IndexStore, JournalDisk } from "@tussock/vault";
import type { VaultStorage } from "#app/vaultStorage.ts";

export function createMemoryStorage(): VaultStorage {
  const files = new Map<string, Uint8Array>();
  return {
    journal: createMemoryJournal(),
    index: createMemoryIndex(),
    twin: (name) => ({
      read: async () => files.get(name),
      write: async (bytes) => void files.set(name, bytes),
      forgetOlder: async () => undefined,
    }),
    exclusively: inLine(),
    erase: async () => files.clear(),
    weak: false,
  };
}

/** What the browser's locks do, among those who share this storage. */
function inLine(): VaultStorage["exclusively"] {
  const lines = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (lines.get(name) ?? Promise.resolve()).then(work, work);
    lines.set(name, turn);
    return turn;
  };
}

function createMemoryJournal(): JournalDisk {
  let bytes = new Uint8Array(1024);
  let length = 0;
  return {
    read: async (from) => bytes.slice(from, length),
    exclusive: async (work) =>
      work({
        size: () => length,
        read: (from, to) => bytes.slice(from, Math.min(to, length)),
        append(more) {
          if (length + more.length > bytes.length) {
            const wider = new Uint8Array(2 * (length + more.length));
            wider.set(bytes.subarray(0, length));
            bytes = wider;
          }
          bytes.set(more, length);
          length += more.length;
        },
        truncate: (to) => void (length = to),
      }),
  };
}

function createMemoryIndex(): IndexStore {
  const kept = new Map<string, Uint8Array>();
  return {
    read: async (names) => names.map((name) => kept.get(name)),
    async write(entries) {
      for (const [name, bytes] of entries) {
        if (bytes) kept.set(name, bytes);
        else kept.delete(name);
      }
    },
  };
}
