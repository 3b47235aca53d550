/// <reference lib="esnext.temporal" />
/**
 * Minutes after midnight for thousands of moments. Asking the calendar for each takes longer than all patterns
 * together, so a zone's distance from UTC is asked once a fortnight of its history, and twice where clocks changed.
 */
import type { EpochMs, Zone } from "../day/day.ts";
import { minutesOfDay, type PartOfDay } from "../day/logicalDay.ts";

export interface WallClock {
  readonly partOfDay: (at: EpochMs, zone: Zone) => PartOfDay;
}

export function createWallClock(): WallClock {
  const zones = new Map<Zone, Map<number, number | undefined>>();

  /** Undefined where the clocks changed within the fortnight; two changes never lie closer. */
  function offsetIn(fortnight: number, zone: Zone): number | undefined {
    const known = zones.get(zone) ?? new Map<number, number | undefined>();
    zones.set(zone, known);
    if (!known.has(fortnight)) {
      const from = offsetAt(fortnight * FORTNIGHT_MS, zone);
      known.set(fortnight, from === offsetAt((fortnight + 1) * FORTNIGHT_MS, zone) ? from : undefined);
    }
    return known.get(fortnight);
  }

  function partOfDay(at: EpochMs, zone: Zone): PartOfDay {
    const offset = offsetIn(Math.floor(at / FORTNIGHT_MS), zone);
    const hour =
      offset === undefined ? minutesOfDay({ at, zone }) / 60 : ((((at + offset) % DAY_MS) + DAY_MS) % DAY_MS) / HOUR_MS;
    if (hour < 5 || hour >= 22) return "night";
    if (hour < 12) return "morning";
    return hour < 18 ? "afternoon" : "evening";
  }
  return { partOfDay };
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FORTNIGHT_MS = 14 * DAY_MS;

function offsetAt(at: number, zone: Zone): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}
