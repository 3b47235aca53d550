import type { Entry } from "../record/record.ts";

/** How long after it happened it was written down, in ms (E5); never negative, whatever the clocks said. */
export function recallLatency(entry: Pick<Entry, "recordedAt" | "happenedAt">): number {
  return Math.max(0, entry.recordedAt - entry.happenedAt);
}
