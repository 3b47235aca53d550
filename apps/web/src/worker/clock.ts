/** Where and when this device is, for workers; the page asks Intl, which older browsers have as well. */
import type { EpochMs, Moment, Zone } from "@tussock/domain";

export function now(): EpochMs {
  return Date.now() as EpochMs;
}
export function zone(): Zone {
  return Temporal.Now.timeZoneId() as Zone;
}
export function moment(): Moment {
  return { at: now(), zone: zone() };
}
