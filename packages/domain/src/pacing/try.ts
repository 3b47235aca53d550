import type { Done, Fit } from "../record/record.ts";

/** What pacing needs to know of one practice: numbers on the person's own 0–100 scale, and the day counted from 1970. */
export interface Try {
  readonly day: number;
  /** The step was of the size that pacing proposed; smaller, bigger and one's own are free choices. */
  readonly suggested: boolean;
  /** How hard it was thought to be before. Absent when nobody gave a number. */
  readonly difficulty: number | undefined;
  readonly done: Done;
  /** How hard it was found to be. */
  readonly found?: number | undefined;
  readonly energy?: number | undefined;
  readonly confidence?: number | undefined;
  readonly fit?: Fit | undefined;
}
