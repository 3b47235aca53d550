/**
 * Envelope v1: XChaCha20-Poly1305 over padded text, the whole header bound to it.
 * Inside: form (1) | length (4, little-endian) | text | zeros up to the padded length.
 */
import {
  NONCE_BYTES,
  readSealedHeader,
  SEALED_HEADER_BYTES,
  SEALED_OVERHEAD_BYTES,
  SUITES,
  TAG_BYTES,
  writeSealedHeader,
  type Id16,
} from "@tussock/protocol";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import type { RandomBytes } from "../ports.ts";
import { sameBytes, viewOf } from "../shared/bytes.ts";
import { paddedLength } from "./padding.ts";
import type { SpaceKey } from "./spaceKey.ts";

export type Opened =
  | { readonly is: "opened"; readonly itemId: Id16; readonly text: Uint8Array }
  /** Made by a newer version: the bytes are kept as they are, never judged, never changed. */
  | { readonly is: "newer" }
  /** Changed, cut, moved to another place, or sealed with another key. */
  | { readonly is: "refused" };

/** Plain JSON text; other forms (compressed, say) get other numbers. */
const FORM = 1;
const INSIDE_HEADER_BYTES = 5;

export function seal(space: SpaceKey, itemId: Id16, text: Uint8Array, random: RandomBytes): Uint8Array {
  const inside = new Uint8Array(paddedLength(INSIDE_HEADER_BYTES + text.length));
  inside[0] = FORM;
  viewOf(inside).setUint32(1, text.length, true);
  inside.set(text, INSIDE_HEADER_BYTES);
  const nonce = random(NONCE_BYTES);
  const sealed = new Uint8Array(inside.length + SEALED_OVERHEAD_BYTES);
  writeSealedHeader(
    {
      suite: SUITES.xchacha20Poly1305,
      purpose: space.purpose,
      keyId: space.keyId,
      spaceId: space.spaceId,
      itemId,
      nonce,
    },
    sealed,
  );
  const header = sealed.subarray(0, SEALED_HEADER_BYTES);
  sealed.set(xchacha20poly1305(space.key, nonce, header).encrypt(inside), SEALED_HEADER_BYTES);
  return sealed;
}

/** Opens what the caller expects and nothing else: its suite, its purpose, its key, its space and, if given, its item. */
export function open(space: SpaceKey, sealed: Uint8Array, itemId?: Id16): Opened {
  const header = readSealedHeader(sealed);
  if (header === undefined) return { is: "refused" };
  if (header.suite !== SUITES.xchacha20Poly1305) return { is: "newer" };
  const expected =
    header.purpose === space.purpose &&
    sameBytes(header.keyId, space.keyId) &&
    sameBytes(header.spaceId, space.spaceId) &&
    (itemId === undefined || sameBytes(header.itemId, itemId));
  if (!expected) return { is: "refused" };
  const inside = decrypt(space, header.nonce, sealed);
  if (inside === undefined) return { is: "refused" };
  if (inside[0] !== FORM) return { is: "newer" };
  const text = unpad(inside);
  return text === undefined ? { is: "refused" } : { is: "opened", itemId: header.itemId, text };
}

function decrypt(space: SpaceKey, nonce: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
  const cipher = xchacha20poly1305(space.key, nonce, sealed.subarray(0, SEALED_HEADER_BYTES));
  try {
    return cipher.decrypt(sealed.subarray(SEALED_HEADER_BYTES));
  } catch {
    // The library speaks of a wrong tag by throwing; what it says could only describe the bytes.
    return undefined;
  }
}

/** One text has one padded form: anything else was not made by us, even if it was made with our key. */
function unpad(inside: Uint8Array): Uint8Array | undefined {
  if (inside.length < INSIDE_HEADER_BYTES) return undefined;
  const length = viewOf(inside).getUint32(1, true);
  const end = INSIDE_HEADER_BYTES + length;
  if (end > inside.length || inside.length !== paddedLength(end)) return undefined;
  for (let at = end; at < inside.length; at += 1) if (inside[at] !== 0) return undefined;
  return inside.subarray(INSIDE_HEADER_BYTES, end);
}

/** How many bytes a text of this length takes once sealed. */
export function sealedLength(textLength: number): number {
  return SEALED_HEADER_BYTES + paddedLength(INSIDE_HEADER_BYTES + textLength) + TAG_BYTES;
}
