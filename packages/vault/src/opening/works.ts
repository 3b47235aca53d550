/** The inner parts of a vault, named so that a simulation can run on a cheap seal and plant a fault in one of them. */
import { createClock, type CreateClock } from "../clock/clock.ts";
import { frameOf, readFrames } from "../journal/frames.ts";
import { createRecordSealer, type CreateRecordSealer } from "../journal/recordSealer.ts";
import { applyChange } from "../merge/applyChange.ts";
import { merge } from "../merge/merge.ts";

export interface VaultWorks {
  readonly createSealer: CreateRecordSealer;
  readonly createClock: CreateClock;
  readonly merge: typeof merge;
  readonly applyChange: typeof applyChange;
  readonly frameOf: typeof frameOf;
  readonly readFrames: typeof readFrames;
}

export const realWorks: VaultWorks = {
  createSealer: createRecordSealer,
  createClock,
  merge,
  applyChange,
  frameOf,
  readFrames,
};
