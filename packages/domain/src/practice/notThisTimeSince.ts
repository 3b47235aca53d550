import { isNewer } from "../record/entry.ts";
import type { Practice, RecordId } from "../record/record.ts";

/** Each "not this time" that came after the newest practice of its area that was all of it or a part. */
export function notThisTimeSince(practices: readonly Practice[]): Practice[] {
  const lastDone = new Map<RecordId | undefined, Practice>();
  for (const one of practices)
    if (one.done !== "no" && isNewer(one, lastDone.get(one.areaId))) lastDone.set(one.areaId, one);
  return practices.filter((one) => one.done === "no" && isNewer(one, lastDone.get(one.areaId)));
}
