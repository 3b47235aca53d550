import { changedFields, type KeptRecord, type Outcome } from "@tussock/domain";
import type { SaveTrouble } from "../asks.ts";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import { orTrouble } from "./saving.ts";

/** Puts one record that is read when wanted on the disk: only fields that differ are written, nothing when none does. */
export async function savingKept<Kept extends KeptRecord>(
  desk: Desk,
  records: Records,
  before: KeptRecord | undefined,
  after: Kept,
): Promise<Outcome<Kept, SaveTrouble>> {
  const fields = changedFields(before, after);
  return orTrouble(async () => {
    if (!before || Object.keys(fields).length > 0) {
      await records.change([{ type: after.type, id: after.id, fields }]);
      desk.changed();
    }
    return after;
  });
}
