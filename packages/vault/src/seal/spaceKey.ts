/** The keys of one space, each from the epoch key by HKDF-SHA-256 (RFC 5869) under its own label. */
import { PURPOSES, toId16, type Id16, type Purpose } from "@tussock/protocol";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "../shared/bytes.ts";

/** Everything an opener expects of what it opens; nothing of it is ever looked up in the bytes themselves. */
export interface SpaceKey {
  readonly key: Uint8Array;
  /** Commits to the key: XChaCha20-Poly1305 alone would let one text open under two keys. */
  readonly keyId: Id16;
  readonly spaceId: Id16;
  readonly purpose: Purpose;
}

/** A label is a promise: it never changes its meaning, and a new use gets a new label. */
const LABEL_BY_PURPOSE: Readonly<Record<Purpose, string>> = {
  [PURPOSES.item]: "bm/1/space",
  [PURPOSES.ring]: "bm/1/ring",
  [PURPOSES.slot]: "bm/1/slot",
  [PURPOSES.share]: "bm/1/share",
  [PURPOSES.head]: "bm/1/head",
  [PURPOSES.group]: "bm/1/group",
  [PURPOSES.journal]: "bm/1/journal",
  [PURPOSES.backupLine]: "bm/1/backup",
  [PURPOSES.bundle]: "bm/1/bundle",
};

export function deriveSpaceKey(epochKey: Uint8Array, spaceId: Uint8Array, purpose: Purpose): SpaceKey {
  const key = derive(epochKey, spaceId, LABEL_BY_PURPOSE[purpose], 32);
  return { key, keyId: toId16(derive(key, spaceId, "bm/1/keyid", 16)), spaceId: toId16(spaceId), purpose };
}

/** For the platform's AES-256-GCM over the index; never used for anything that leaves the device. */
export function deriveIndexKey(epochKey: Uint8Array, vaultId: Uint8Array): Uint8Array {
  return derive(epochKey, vaultId, "bm/1/index", 32);
}

/** For words on their way: small files on this device, sealed by the platform's AES-256-GCM as the index is. */
export function deriveDraftKey(epochKey: Uint8Array, vaultId: Uint8Array): Uint8Array {
  return derive(epochKey, vaultId, "bm/1/draft", 32);
}

/** Makes item ids that say nothing of the record ids they stand for. */
export function deriveItemIdKey(epochKey: Uint8Array, spaceId: Uint8Array): Uint8Array {
  return derive(epochKey, spaceId, "bm/1/itemid", 32);
}

function derive(secret: Uint8Array, salt: Uint8Array, label: string, length: number): Uint8Array {
  return hkdf(sha256, secret, salt, utf8ToBytes(label), length);
}
