/**
 * The bytes of one sealed item, the same in the journal, in a backup and on a server:
 *   magic "BMI1" (4) | suite (1) | purpose (1) | zero (2) | keyId (16) | spaceId (16) | itemId (16) | nonce (24) | body
 * Everything before the body is readable by whoever stores it, and is bound to the body as associated data.
 */
import { ID_BYTES, toId16, type Id16 } from "./id16.ts";

export interface SealedHeader {
  readonly suite: number;
  readonly purpose: number;
  readonly keyId: Id16;
  readonly spaceId: Id16;
  readonly itemId: Id16;
  readonly nonce: Uint8Array;
}

/** "BMI1": Build Mastery item, first layout. */
export const SEALED_MAGIC: readonly number[] = [0x42, 0x4d, 0x49, 0x31];
export const SEALED_HEADER_BYTES = 80;
export const NONCE_BYTES = 24;
/** Poly1305's tag stands at the end of the body. */
export const TAG_BYTES = 16;
export const SEALED_OVERHEAD_BYTES = SEALED_HEADER_BYTES + TAG_BYTES;

/** Which cipher; a key has exactly one. 2 is kept free for AES-256-GCM, 3 for a post-quantum hybrid. */
export const SUITES = { xchacha20Poly1305: 1 } as const;

/** Separate name spaces: bytes sealed for one purpose never open as another. */
export const PURPOSES = {
  item: 1,
  ring: 2,
  slot: 3,
  share: 4,
  head: 5,
  group: 6,
  journal: 7,
  backupLine: 8,
  bundle: 9,
} as const;
export type Purpose = (typeof PURPOSES)[keyof typeof PURPOSES];

const AT = { suite: 4, purpose: 5, zero: 6, keyId: 8, spaceId: 24, itemId: 40, nonce: 56 } as const;

export function writeSealedHeader(header: SealedHeader, into: Uint8Array): void {
  into.set(SEALED_MAGIC, 0);
  into[AT.suite] = header.suite;
  into[AT.purpose] = header.purpose;
  into[AT.zero] = 0;
  into[AT.zero + 1] = 0;
  into.set(header.keyId, AT.keyId);
  into.set(header.spaceId, AT.spaceId);
  into.set(header.itemId, AT.itemId);
  into.set(header.nonce, AT.nonce);
}

/** Undefined when these are not the bytes of a sealed item of this layout. Suite and purpose are not judged here. */
export function readSealedHeader(bytes: Uint8Array): SealedHeader | undefined {
  if (bytes.length < SEALED_OVERHEAD_BYTES) return undefined;
  if (SEALED_MAGIC.some((byte, at) => bytes[at] !== byte)) return undefined;
  if (bytes[AT.zero] !== 0 || bytes[AT.zero + 1] !== 0) return undefined;
  return {
    suite: bytes[AT.suite] ?? 0,
    purpose: bytes[AT.purpose] ?? 0,
    keyId: idAt(bytes, AT.keyId),
    spaceId: idAt(bytes, AT.spaceId),
    itemId: idAt(bytes, AT.itemId),
    nonce: bytes.subarray(AT.nonce, AT.nonce + NONCE_BYTES),
  };
}

function idAt(bytes: Uint8Array, at: number): Id16 {
  return toId16(bytes.subarray(at, at + ID_BYTES));
}
