import type { Outcome } from "@tussock/domain";
import type { StampedRecord } from "@tussock/vault";
import { orTrouble } from "./saving.ts";
import type { Restored, SaveTrouble } from "../asks.ts";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";

/** Merges what a copy or an export says; never deletes. */
export async function takeIn(
  stamped: readonly StampedRecord[],
  records: Records,
  desk: Desk,
): Promise<Outcome<Restored, SaveTrouble>> {
  return orTrouble(async () => {
    const counts = await records.vault.take(stamped);
    records.reread();
    desk.changed();
    return counts;
  });
}
