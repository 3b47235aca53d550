/** What the printed kit says of the account's identity, so that keys made by somebody else are noticed. */
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "../shared/bytes.ts";

/** Crockford's base 32: no letter that looks like a digit. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 5 × 5 characters of 5 bits: 125 bits; Signal's safety number has about 112. */
const GROUPS = 5;
const GROUP_LENGTH = 5;

export function fingerprintOf(identity: Uint8Array): string {
  const hash = sha256(concatBytes(utf8ToBytes("bm/1/fingerprint"), identity));
  const characters = Array.from({ length: GROUPS * GROUP_LENGTH }, (_, at) => LETTERS[fiveBitsAt(hash, 5 * at)]);
  const groups = Array.from({ length: GROUPS }, (_, at) =>
    characters.slice(at * GROUP_LENGTH, (at + 1) * GROUP_LENGTH).join(""),
  );
  return groups.join(" ");
}

function fiveBitsAt(bytes: Uint8Array, bit: number): number {
  const at = Math.floor(bit / 8);
  const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (pair >> (11 - (bit % 8))) & 31;
}
