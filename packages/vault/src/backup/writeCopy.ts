import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { stampedToRow } from "../merge/row.ts";
import { concatBytes, utf8ToBytes } from "../shared/bytes.ts";
import { bytesToText } from "../shared/hexText.ts";
import type { StampedRecord } from "../vault.ts";
import { COPY_SIGNING_LABEL, COPY_VERSION, type CopyHeader } from "./copy.ts";

/** The header as it is handed in; who signs is told by the secret. */
export type NewCopy = Omit<CopyHeader, "identity"> & { readonly identitySecret: Uint8Array; readonly records: readonly StampedRecord[] };

/** A copy is a whole number of these, so that the length of a cut file gives it away (and tells less of what is in it). */
export const COPY_BLOCK_BYTES = 1024;

export function writeCopy(copy: NewCopy): Uint8Array {
  const bare = signedLines(copy, "");
  return signedLines(copy, " ".repeat((COPY_BLOCK_BYTES - (bare.length % COPY_BLOCK_BYTES)) % COPY_BLOCK_BYTES));
}

function signedLines({ vaultId, identitySecret, madeAt, ring, records }: NewCopy, padding: string): Uint8Array {
  const header = {
    tussock: "copy",
    version: COPY_VERSION,
    vault: bytesToText(vaultId),
    identity: bytesToText(ed25519.getPublicKey(identitySecret)),
    madeAt,
    ...(ring && { ring: bytesToText(ring) }),
    padding,
  };
  const lines = utf8ToBytes([header, ...records.map(recordLine)].map((line) => `${JSON.stringify(line)}\n`).join(""));
  const digest = sha256(lines);
  const signature = ed25519.sign(concatBytes(utf8ToBytes(COPY_SIGNING_LABEL), digest), identitySecret);
  const end = { end: "copy", count: records.length, digest: bytesToText(digest), signature: bytesToText(signature) };
  return concatBytes(lines, utf8ToBytes(`${JSON.stringify(end)}\n`));
}

function recordLine(stamped: StampedRecord): unknown {
  const { record, stamps } = stampedToRow(stamped);
  return { type: record.type, id: record.id, fields: record.fields, stamps };
}
