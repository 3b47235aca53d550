/**
 * What can be done before a vault is open: read what an opening begins with, and, where no lock is in the way, open what
 * Today needs. No seal of ours and no clock is behind it, so that the file a worker starts with is a small one.
 */
import type { KeyFile } from "../keys/readKeyFile.ts";
import { bytesBeyond, createSegments, markStart, peekUpTo, readSealedHead } from "../segments/segments.ts";
import type { HotVault, ReadAhead, VaultParts } from "../vault.ts";

/** Needs no key; reading it takes as long as reading the keys. */
export async function readAhead({ index, journal }: Pick<VaultParts, "index" | "journal">): Promise<ReadAhead> {
  const sealedHead = await readSealedHead(index);
  return sealedHead && { sealedHead, journalBytes: await journal.read(markStart(peekUpTo(sealedHead))) };
}

/**
 * The hot records as they were when the vault last settled. Undefined where they are not the last word: behind a lock,
 * without an index of this journal, or where the journal says more.
 */
export async function openAhead(
  { vaultId, indexKey }: KeyFile,
  ahead: Promise<ReadAhead>,
  { index, indexCipher }: Pick<VaultParts, "index" | "indexCipher">,
): Promise<HotVault | undefined> {
  const read = indexKey && (await ahead);
  if (!read) return undefined;
  const head = await createSegments(indexKey, vaultId, index, indexCipher).openHead(read.sealedHead);
  if (!head || bytesBeyond(head, read.journalBytes)?.length !== 0) return undefined;
  const records = new Map(head.hot.records.map((record) => [record.id, record]));
  return { records, summary: head.summary, afterSummary: [] };
}
