import type { RecordId } from "@tussock/domain";

/** An id in the form the vault gives (32 signs of hex), for what has to be named before it is saved. */
export function newRecordId(): RecordId {
  return crypto.randomUUID().replaceAll("-", "") as RecordId;
}
