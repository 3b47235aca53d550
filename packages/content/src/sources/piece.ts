import type { SourceId } from "./sources.ts";

/**
 * What every piece of teaching text says about itself: where it comes from, which wording this is, and whether a
 * clinician has read it. A piece that nobody has read says so.
 */
export interface Piece {
  /** Goes up by 1 when the meaning changes, not for a comma. */
  readonly version: number;
  /** The day of this wording, YYYY-MM-DD. */
  readonly written: string;
  readonly sources: readonly SourceId[];
  readonly review: Review;
}

export type Review =
  | { readonly state: "waiting"; readonly for: string }
  /** Who read it, with their profession, and the day. */
  | { readonly state: "reviewed"; readonly by: string; readonly on: string };

/** A first wording that no clinician has read yet. */
export function firstVersion(...sources: readonly [SourceId, ...(readonly SourceId[])]): Piece {
  return { version: 1, written: "2026-11-21", sources, review: { state: "waiting", for: "a clinician" } };
}
