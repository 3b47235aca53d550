/**
 * [Note: Versions] What a step or a goal says stands in versions, each with the first day it counts for, so that a
 * change never rewrites what was true before. A change on the same day replaces that day's version.
 */
import type { Day, EpochMs } from "../day/day.ts";
import type { RecordId } from "./record.ts";

interface Version {
  readonly id: RecordId;
  readonly from: Day;
  readonly writtenAt?: EpochMs;
}

/** What counts now: the newest, whatever the calendar says (a flight west can make today earlier than yesterday's edit). */
export function newestVersion<V extends Version>(versions: readonly V[]): V | undefined {
  return versions.reduce<V | undefined>(
    (newest, version) => (newest && isAfter(newest, version) ? newest : version),
    undefined,
  );
}

/** What counted on a day; before the first version, the first one. */
export function versionOn<V extends Version>(versions: readonly V[], day: Day): V | undefined {
  const begun = versions.filter((version) => version.from <= day);
  if (begun.length > 0) return newestVersion(begun);
  return versions.reduce<V | undefined>(
    (first, version) => (first && isAfter(version, first) ? first : version),
    undefined,
  );
}

/** Where a change made on `day` is written: over that day's version, or as a new one where that one stays. */
export function placeForChange(
  versions: readonly Version[],
  day: Day,
  newId: () => RecordId,
  stays: (id: RecordId) => boolean = () => false,
): { readonly id: RecordId; readonly from: Day } {
  const newest = newestVersion(versions);
  if (!newest || newest.from < day) return { id: newId(), from: day };
  return { id: stays(newest.id) ? newId() : newest.id, from: newest.from };
}

/** Two versions of one day stand as they were written; from two devices at once the id decides, the same way everywhere. */
export function isAfter(one: Version, other: Version): boolean {
  if (one.from !== other.from) return one.from > other.from;
  const later = (one.writtenAt ?? 0) - (other.writtenAt ?? 0);
  return later === 0 ? one.id > other.id : later > 0;
}
