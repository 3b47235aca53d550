import type { RecordId } from "@tussock/domain";
import type { Records } from "../records.ts";

/** All records of a family that only its own reader knows; see [Note: Read when wanted]. */
export function readWhenWanted<Some>(
  { vault }: Records,
  read: (type: string, id: string, fields: Readonly<Record<string, unknown>>) => Some | undefined,
): readonly Some[] {
  return [...vault.records.values()].flatMap(({ type, id, fields }) => read(type, id, fields) ?? []);
}

export function findWhenWanted<Some>(
  { vault }: Records,
  id: RecordId,
  read: (type: string, id: string, fields: Readonly<Record<string, unknown>>) => Some | undefined,
): Some | undefined {
  const raw = vault.records.get(id);
  return raw && read(raw.type, raw.id, raw.fields);
}
