/**
 * [Note: Versions] What a step or a goal says stands in versions, each with the first day it counts for, so that a
 * change never rewrites what was true before. A change on the same day replaces that day's version.
 */
import type { Day } from "../day/day.ts";
import type { RecordId } from "./record.ts";

interface Version {
  readonly id: RecordId;
  readonly from: Day;
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

/** Where a change made on `day` is written: over that day's version, or as a new one. */
export function placeForChange(
  versions: readonly Version[],
  day: Day,
  newId: () => RecordId,
): { readonly id: RecordId; readonly from: Day } {
  const newest = newestVersion(versions);
  if (newest && newest.from >= day) return { id: newest.id, from: newest.from };
  return { id: newId(), from: day };
}

/** Two devices may each make a version on one day: the id decides, the same way everywhere. */
function isAfter(one: Version, other: Version): boolean {
  return one.from === other.from ? one.id > other.id : one.from > other.from;
}
