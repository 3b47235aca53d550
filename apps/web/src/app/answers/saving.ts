import {
  done,
  PROFILE_ID,
  profileNow,
  trouble,
  type Outcome,
  type Profile,
  type ProfileNow,
  type RecordId,
  type TussockRecord,
} from "@tussock/domain";
import { DiskTrouble } from "@tussock/vault";
import type { SaveTrouble } from "../asks.ts";
import type { Desk } from "../core.ts";
import { SaveFailed, toSaveFailed, type Records } from "../records.ts";

/** Puts records on the disk; only then the value counts as saved. */
export async function saving<Value>(
  desk: Desk,
  records: Records,
  put: readonly TussockRecord[],
  value: Value,
): Promise<Outcome<Value, SaveTrouble>> {
  return orTrouble(async () => {
    await records.put(put);
    desk.changed();
    return value;
  });
}

/** Turns what the disk said into what a person can be told; our own mistakes go on up. */
export async function orTrouble<Value>(work: () => Promise<Value>): Promise<Outcome<Value, SaveTrouble>> {
  try {
    return done(await work());
  } catch (error) {
    if (error instanceof SaveFailed) return trouble(error.trouble);
    // Keys, drafts and the shelf are written without the records between.
    if (error instanceof DiskTrouble) return trouble(toSaveFailed(error).trouble);
    throw error;
  }
}

export function profileOf(records: Records): ProfileNow {
  return profileNow(records.ofType("profile"));
}
/** To be changed and written back: a default nobody chose would be newer than what a copy says was chosen. */
export function keptProfile(records: Records): Profile {
  return records.find("profile", PROFILE_ID) ?? { type: "profile", id: PROFILE_ID };
}
/** What every maker of an entry needs: an id, now, and when the person's day starts. */
export function writingNow(desk: Desk, records: Records) {
  return { id: desk.newId() as RecordId, moment: desk.moment(), dayStart: profileOf(records).dayStart };
}
