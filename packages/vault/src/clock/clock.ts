/**
 * A hybrid logical clock (Kulkarni and others 2014): follows the wall clock, never runs backwards while that is sane.
 *
 * [Note: Clocks that are years off] A phone with a dead battery may say 2036 and then 2026 again. What was written in
 * "2036" is kept and believed, but the clock itself never advances past now + 24 h. So a later change to such a record
 * is stamped from a second register, just after the stamp it replaces; everything else goes on with today's time.
 * Each register has its own boot id, so no stamp is ever made twice.
 */
import type { RandomBytes, WallClock } from "../ports.ts";
import { bytesToHex } from "../shared/bytes.ts";
import { isLater, momentAfter, MOST_MS, stampOf, whenOf, type Stamp, type When } from "./stamp.ts";

export interface Clock {
  /** A new stamp, later than every one before it and later than `after`. */
  next(after?: Stamp): Stamp;
  /** Takes notice of a stamp that was read, so that what is written next comes later. */
  witness(stamp: Stamp): void;
  /** The last stamp made or noticed; kept in the index so that the next opening goes on from it. */
  last(): Stamp | undefined;
}
export type CreateClock = (installId: Uint8Array, random: RandomBytes, now: WallClock) => Clock;

/** facts/security §5.5: own data is never refused for drift; the clock never advances past now + 24 h. */
const MOST_AHEAD_MS = 24 * 60 * 60 * 1000;
const INSTALL_BYTES = 4;
const BOOT_BYTES = 4;
const NEVER: When = { ms: -1, counter: 0 };

export function createClock(installId: Uint8Array, random: RandomBytes, now: WallClock): Clock {
  const install = bytesToHex(installId.subarray(0, INSTALL_BYTES));
  const newWriter = (): string => install + bytesToHex(random(BOOT_BYTES));
  let writer = newWriter();
  let near = NEVER;
  let ahead: { readonly when: When; readonly writer: string } | undefined;

  return {
    next(after) {
      const wall = wallMs(now);
      if (near.ms > wall + MOST_AHEAD_MS) {
        // The wall clock was carried back by more than a day. A new boot may go over the same time again.
        writer = newWriter();
        near = NEVER;
      }
      near = wall > near.ms ? { ms: wall, counter: 0 } : momentAfter(near);
      const stamp = stampOf(near, writer);
      if (after === undefined || stamp > after) return stamp;
      const least = whenOf(after);
      const from = ahead !== undefined && isLater(ahead.when, least) ? ahead.when : least;
      ahead = { when: momentAfter(from), writer: ahead?.writer ?? newWriter() };
      return stampOf(ahead.when, ahead.writer);
    },
    witness(stamp) {
      const when = whenOf(stamp);
      if (isLater(when, near) && when.ms <= wallMs(now) + MOST_AHEAD_MS) near = when;
    },
    last() {
      return near === NEVER ? undefined : stampOf(near, writer);
    },
  };
}

function wallMs(now: WallClock): number {
  const ms = Math.floor(now());
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), MOST_MS) : 0;
}
