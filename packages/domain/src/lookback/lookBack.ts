import type { Day } from "../day/day.ts";
import type { Done, Entry, RecordId } from "../record/record.ts";

export interface LogFilter {
  /** Every word must stand somewhere in the entry; case and accents do not matter. */
  readonly text?: string;
  readonly kinds?: readonly Entry["type"][];
  readonly areaId?: RecordId;
  readonly done?: Done;
  readonly from?: Day;
  readonly to?: Day;
}
export interface LogPage {
  readonly entries: readonly Entry[];
  readonly total: number;
  /** Hand it back for the next page; absent on the last. */
  readonly next?: string;
}
/** One year, day by day; an empty day is blank, never a cross. */
export interface YearInView {
  readonly year: number;
  readonly years: readonly number[];
  /** The day of the first entry of all; nothing was kept yet before it. */
  readonly since?: Day;
  readonly days: readonly {
    readonly day: Day;
    readonly mark: "done" | "part" | "try" | "win" | "blank";
    readonly entries: number;
  }[];
}
