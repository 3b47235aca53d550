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
  let bytes = first;
  const file: JournalFile = {
    size: () => bytes.length,
    read: (from, to) => bytes.slice(from, to),
    append: (more) => void (bytes = concatBytes(bytes, more)),
    truncate: (to) => void (bytes = bytes.slice(0, to)),
  };
  return {
    read: async (from) => bytes.slice(from),
    exclusive: async (work) => work(file),
    bytes: () => bytes,
    replace: (other) => void (bytes = other),
  };
}

export interface MemoryIndex extends IndexStore {
  readonly entries: Map<string, Uint8Array>;
}

export function createMemoryIndex(): MemoryIndex {
  const entries = new Map<string, Uint8Array>();
  return {
    entries,
    read: async (names) => names.map((name) => entries.get(name)),
    async write(changes) {
      for (const [name, bytes] of changes) {
        if (bytes === undefined) entries.delete(name);
        else entries.set(name, bytes);
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
