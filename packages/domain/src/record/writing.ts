import type { Minutes, Moment } from "../day/day.ts";
import type { RecordId } from "./record.ts";

/** What is known when an entry is written: where, when, and what it replaces. */
export interface Writing<Before> {
  readonly id: RecordId;
  readonly moment: Moment;
  readonly dayStart?: Minutes;
  /** As it was, when this changes one. */
  readonly before?: Before;
}
