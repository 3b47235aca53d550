/** What Patterns keep beside the entries they are made of. Read when wanted, as what activities leave; see activityRecords.ts. */
import type { Day } from "../day/day.ts";
import type { RecordId } from "../record/record.ts";

/** One question, two ways, turn about for two weeks: decided before the first day and never changed after it (E6). */
export interface Comparison {
  readonly type: "comparison";
  readonly id: RecordId;
  readonly asks: "mood" | "confidence";
  /** What is done one way and the other, in the person's words. */
  readonly ways: readonly [string, string];
  readonly from: Day;
  readonly rhythm: "days" | "weeks";
  /** Which way begins: drawn, not chosen. */
  readonly first: 0 | 1;
  /** The person stopped on this day: the last that counts. What was rated stays. */
  readonly stoppedOn?: Day;
}

/** A pattern that was told as new, and what the person said to that. One for each pattern: its id is made of its name. */
export interface Finding {
  readonly type: "finding";
  readonly id: RecordId;
  readonly name: string;
  readonly toldOn: Day;
  /** "notNow": it stands in its place, no longer as new. "never": it is not shown until it is asked back. */
  readonly put?: "notNow" | "never";
}

export type PatternRecord = Comparison | Finding;
