/** What activities left, looked up in the vault; see [Note: Read when wanted]. */
import {
  changedFields,
  recordFromFields,
  type ActivityRecord,
  type ActivityRun,
  type KeptRecord,
  type RecordId,
} from "@tussock/domain";
import { activityFromFields } from "@tussock/domain/activity";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import { readWhenWanted } from "./readWhenWanted.ts";

export function activityRecordsOf(records: Records): readonly ActivityRecord[] {
  return readWhenWanted(records, activityFromFields);
}
export function findKept(records: Records, id: RecordId): KeptRecord | undefined {
  const raw = records.vault.records.get(id);
  return raw && (activityFromFields(raw.type, raw.id, raw.fields) ?? recordFromFields(raw.type, raw.id, raw.fields));
}
export function runById(records: Records, id: RecordId): ActivityRun | undefined {
  const run = findKept(records, id);
  return run?.type === "activityRun" ? run : undefined;
}

/** Only what differs is written. */
export async function putKept(desk: Desk, records: Records, written: readonly KeptRecord[]): Promise<void> {
  const worth = written.flatMap((record) => {
    const before = findKept(records, record.id);
    const fields = changedFields(before, record);
    return before && Object.keys(fields).length === 0 ? [] : [{ type: record.type, id: record.id, fields }];
  });
  if (worth.length === 0) return;
  await records.change(worth);
  desk.changed();
}
