/** The words of time. `EpochMs` and `Zone` come in from the platform; the domain has no clock of its own. */

/** A logical day as "2026-11-21". */
export type Day = string & { readonly day: true };
/** Milliseconds since 1970, UTC. */
export type EpochMs = number & { readonly epochMs: true };
/** Minutes; of a day, of a step, of an offset. */
export type Minutes = number & { readonly minutes: true };
export const MINUTES_A_DAY = 24 * 60;

/** An IANA time zone id, such as "Europe/Amsterdam". */
export type Zone = string & { readonly zone: true };

/** The moment something is asked, and where the person is: handed in, never read from a clock here. */
export interface Moment {
  readonly at: EpochMs;
  readonly zone: Zone;
}
