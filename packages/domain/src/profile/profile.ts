import type { Minutes } from "../day/day.ts";
import type { Profile, RecordId, TussockRecord } from "../record/record.ts";
import { given, type Given } from "../shared/given.ts";
import { words } from "../shared/words.ts";

/** One per vault; see SAFETY_PLAN_ID. */
export const PROFILE_ID = "profile" as RecordId;

/** A profile with its defaults in place. */
export type ProfileNow = Profile & { readonly dayStart: Minutes; readonly weekStart: number };
export type ProfileChange = Partial<Omit<Profile, "type" | "id">>;

/** 04:00: for most people a late evening still belongs to the day it began in, and nobody's morning has come yet. */
export const USUAL_DAY_START = 240 as Minutes;
/** Noon (record.ts: "0 to 720"). */
export const DAY_START_MOST = 720;

export const newProfile: ProfileNow = { type: "profile", id: PROFILE_ID, dayStart: USUAL_DAY_START, weekStart: 1 };

export function profileNow(records: Iterable<TussockRecord>): ProfileNow {
  for (const record of records) {
    if (record.type === "profile") return { ...record, dayStart: dayStartOf(record), weekStart: weekStartOf(record) };
  }
  return newProfile;
}

/** A member given as `undefined` goes back to its default; one not given stays. */
export function changeProfile(
  before: Profile,
  change: { readonly [K in keyof ProfileChange]?: ProfileChange[K] | undefined },
): Profile {
  const after: Given<Profile> = given({ ...before, ...change } as Profile);
  const name = words(after.name);
  const { name: _name, ...rest } = after;
  return {
    ...rest,
    ...(name === undefined ? {} : { name }),
    ...("dayStart" in after ? { dayStart: dayStartOf(after) } : {}),
    ...("weekStart" in after ? { weekStart: weekStartOf(after) } : {}),
  };
}

export function dayStartOf(profile: Profile): Minutes {
  const { dayStart } = profile;
  return dayStart !== undefined && Number.isInteger(dayStart) && dayStart >= 0 && dayStart <= DAY_START_MOST
    ? dayStart
    : USUAL_DAY_START;
}

export function weekStartOf(profile: Profile): number {
  const { weekStart } = profile;
  return weekStart !== undefined && Number.isInteger(weekStart) && weekStart >= 1 && weekStart <= 7 ? weekStart : 1;
}
