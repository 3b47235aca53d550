import { recordFaults, recordSchemas } from "@tussock/domain/schema";
import type { StampedRecord } from "@tussock/vault";

/** Kinds of record this version knows have to be whole; a kind it does not know is passed on as it is. */
export function isWhole({ type, id, fields, deleted }: StampedRecord): boolean {
  if (!Object.hasOwn(recordSchemas, type)) return true;
  const present = Object.entries(fields).filter(([, { v }]) => v !== undefined);
  if (deleted?.v === true && present.length === 0) return true;
  return recordFaults({ ...Object.fromEntries(present.map(([name, { v }]) => [name, v])), type, id }).length === 0;
}
