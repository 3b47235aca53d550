/** One record, one sealed item: the bytes that stand in the journal, and later on a server. */
import { PURPOSES, toId16, type Id16 } from "@tussock/protocol";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { rowToText, textToRow, type Row } from "../merge/row.ts";
import type { RandomBytes } from "../ports.ts";
import { open, seal } from "../seal/seal.ts";
import { deriveItemIdKey, deriveSpaceKey } from "../seal/spaceKey.ts";
import { bytesToUtf8, utf8ToBytes } from "../shared/bytes.ts";
import { once } from "../shared/once.ts";
import type { VaultKeys } from "../vault.ts";

export type OpenedRecord =
  | { readonly is: "record"; readonly row: Row }
  | { readonly is: "newer" }
  | { readonly is: "refused" };
export interface RecordSealer {
  seal(row: Row): Uint8Array;
  open(item: Uint8Array): OpenedRecord;
}
export type CreateRecordSealer = (keys: VaultKeys, random: RandomBytes) => RecordSealer;

/** The vault's own space has the vault's id. Keys are derived when first used: an opening without news needs none. */
export function createRecordSealer(keys: VaultKeys, random: RandomBytes): RecordSealer {
  const space = once(() => deriveSpaceKey(keys.epochKey, keys.vaultId, PURPOSES.item));
  const itemIdKey = once(() => deriveItemIdKey(keys.epochKey, keys.vaultId));
  return {
    seal: (row) => seal(space(), itemIdOf(itemIdKey(), row.record.id), utf8ToBytes(rowToText(row)), random),
    open(item) {
      const opened = open(space(), item);
      if (opened.is !== "opened") return opened;
      const row = textToRow(bytesToUtf8(opened.text));
      return row === undefined ? { is: "refused" } : { is: "record", row };
    },
  };
}

/** Every device gives the same record the same item, and nobody without the key can tell which. */
function itemIdOf(itemIdKey: Uint8Array, recordId: string): Id16 {
  return toId16(hmac(sha256, itemIdKey, utf8ToBytes(recordId)).slice(0, 16));
}
