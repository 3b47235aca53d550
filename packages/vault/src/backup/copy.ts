/**
 * A copy is lines of JSON: a header, one line for each record, and an end with count, digest and signature.
 * A person can read them with nothing of ours; what wraps them (an age file) keeps everyone else from it.
 *
 * [Note: Why a copy is signed] age does not say who sealed a file. Whoever knows the kit's public part could make a copy
 * full of lies, so the end line is signed by the account's identity, whose fingerprint is printed in the kit.
 */
import type { StampedRecord } from "../vault.ts";

export interface CopyHeader {
  readonly vaultId: Uint8Array;
  /** Ed25519 public key that signed the copy. */
  readonly identity: Uint8Array;
  readonly madeAt: number;
  /** The signed key ring, if the vault has one. */
  readonly ring?: Uint8Array;
}
export interface Copy extends CopyHeader {
  readonly records: readonly StampedRecord[];
  /** "bad": every line is as it was written, but not by the identity the header names. */
  readonly signature: "good" | "bad";
}
export type CopyTrouble = "empty" | "notACopy" | "newerVersion" | "cutShort" | "damaged" | "badSignature" | "tooBig";

export const COPY_VERSION = 1;
export const COPY_SIGNING_LABEL = "bm/1/copy\n";
/** How every copy begins, so that a cut one is told from another file. */
export const COPY_BEGINS = '{"tussock":"copy","version":';
