import type { Day } from "../day/day.ts";
import type { TussockRecord } from "../record/record.ts";

/** The day of the first try. Before it nothing was expected, so those days are blank wherever days are drawn. */
export function firstPracticeDay(records: Iterable<TussockRecord>): Day | undefined {
  let first: Day | undefined;
  for (const record of records)
    if (record.type === "practice" && (first === undefined || record.day < first)) first = record.day;
  return first;
}
