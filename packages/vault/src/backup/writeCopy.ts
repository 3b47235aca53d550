import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { stampedToRow } from "../merge/row.ts";
import { concatBytes, utf8ToBytes } from "../shared/bytes.ts";
import { bytesToText } from "../shared/hexText.ts";
import type { StampedRecord } from "../vault.ts";
import { COPY_SIGNING_LABEL, COPY_VERSION, type CopyHeader } from "./copy.ts";

/** The header as it is handed in; who signs is told by the secret. */
export type NewCopy = Omit<CopyHeader, "identity"> & {
  readonly identitySecret: Uint8Array;
  readonly records: readonly StampedRecord[];
};

/** A copy is a whole number of these, so that the length of a cut file gives it away (and tells less of what is in it). */
export const COPY_BLOCK_BYTES = 1024;

export function writeCopy(copy: NewCopy): Uint8Array {
  const lines = utf8ToBytes(copy.records.map((record) => `${JSON.stringify(recordLine(record))}\n`).join(""));
  const bare =
    headerLine(copy, "").length + lines.length + endLine(copy, new Uint8Array(32), new Uint8Array(64)).length;
  const padding = " ".repeat((COPY_BLOCK_BYTES - (bare % COPY_BLOCK_BYTES)) % COPY_BLOCK_BYTES);
  const signed = concatBytes(headerLine(copy, padding), lines);
  const digest = sha256(signed);
  const signature = ed25519.sign(concatBytes(utf8ToBytes(COPY_SIGNING_LABEL), digest), copy.identitySecret);
  return concatBytes(signed, endLine(copy, digest, signature));
}

function headerLine({ vaultId, identitySecret, madeAt, ring }: NewCopy, padding: string): Uint8Array {
  return lineOf({
    tussock: "copy",
    version: COPY_VERSION,
    vault: bytesToText(vaultId),
    identity: bytesToText(ed25519.getPublicKey(identitySecret)),
    madeAt,
    ...(ring && { ring: bytesToText(ring) }),
    padding,
  });
}

function endLine({ records }: NewCopy, digest: Uint8Array, signature: Uint8Array): Uint8Array {
  return lineOf({ end: "copy", count: records.length, digest: bytesToText(digest), signature: bytesToText(signature) });
}

function lineOf(value: unknown): Uint8Array {
  return utf8ToBytes(`${JSON.stringify(value)}\n`);
}

function recordLine(stamped: StampedRecord): unknown {
  const { record, stamps } = stampedToRow(stamped);
  return { type: record.type, id: record.id, fields: record.fields, stamps };
}
