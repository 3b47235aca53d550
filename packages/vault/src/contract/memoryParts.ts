/** A platform made of memory: for tests, and for looking around without keeping anything. */
import { gcm } from "@noble/ciphers/aes.js";
import type { IndexCipher, IndexStore, JournalDisk, JournalFile, RandomBytes } from "../ports.ts";
import { concatBytes } from "../shared/bytes.ts";

export interface MemoryJournal extends JournalDisk {
  /** What the file holds now. */
  bytes(): Uint8Array;
  replace(bytes: Uint8Array): void;
}

export function createMemoryJournal(first: Uint8Array = new Uint8Array()): MemoryJournal {
  // Grows by doubling, so that a long test does not copy the whole journal with every batch.
  let room = first.slice();
  let size = first.length;
  const file: JournalFile = {
    size: () => size,
    read: (from, to) => room.slice(Math.min(from, size), Math.min(to, size)),
    append(bytes) {
      if (size + bytes.length > room.length) {
        const wider = new Uint8Array(2 * (size + bytes.length));
        wider.set(room.subarray(0, size));
        room = wider;
      }
      room.set(bytes, size);
      size += bytes.length;
    },
    truncate(to) {
      size = Math.min(size, to);
    },
  };
  return {
    read: async (from) => file.read(from, size),
    exclusive: async (work) => work(file),
    bytes: () => room.slice(0, size),
    replace(other) {
      room = other.slice();
      size = other.length;
    },
  };
}

export interface MemoryIndex extends IndexStore {
  readonly entries: Map<string, Uint8Array>;
}

export function createMemoryIndex(): MemoryIndex {
  const entries = new Map<string, Uint8Array>();
  return {
    entries,
    read: async (names) => names.map((name) => entries.get(name)?.slice()),
    async write(changes) {
      for (const [name, bytes] of changes) {
        if (bytes === undefined) entries.delete(name);
        else entries.set(name, bytes.slice());
      }
    },
  };
}

const NONCE_BYTES = 12;
/** AES-256-GCM in plain JavaScript, for places without WebCrypto. */
export function createPlainIndexCipher(random: RandomBytes): IndexCipher {
  return {
    async seal(key, plain, bound) {
      const nonce = random(NONCE_BYTES);
      return concatBytes(nonce, gcm(key, nonce, bound).encrypt(plain));
    },
    async open(key, sealed, bound) {
      return gcm(key, sealed.subarray(0, NONCE_BYTES), bound).decrypt(sealed.subarray(NONCE_BYTES));
    },
  };
}

/** The same bytes for the same seed (mulberry32); for tests only. */
export function createSeededRandom(seed: number): RandomBytes {
  let state = seed >>> 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += 1) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      bytes[at] = ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff;
    }
    return bytes;
  };
}
