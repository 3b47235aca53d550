/// <reference lib="esnext.temporal" />
/**
 * Minutes after midnight for thousands of moments. Asking the calendar for each takes longer than all patterns
 * together, so a zone's distance from UTC is asked once a fortnight of its history, and twice where clocks changed.
 */
import type { EpochMs, Zone } from "../day/day.ts";
import type { PartOfDay } from "../day/logicalDay.ts";

export interface WallClock {
  readonly partOfDay: (at: EpochMs, zone: Zone) => PartOfDay;
}

export function createWallClock(): WallClock {
  const zones = new Map<Zone, Map<number, number | undefined>>();

  /** By fortnight, by day where the clocks changed within it, and by the calendar on such a day. */
  function offsetOf(at: EpochMs, zone: Zone): number {
    let spans = zones.get(zone);
    if (!spans) zones.set(zone, (spans = new Map()));
    return steadyIn(spans, at, FORTNIGHT_MS, zone) ?? steadyIn(spans, at, DAY_MS, zone) ?? offsetAt(at, zone);
  }

  /** Where one span ends the next begins: each edge is asked once. */
  const edges = new Map<Zone, Map<number, number>>();
  function offsetKept(at: number, zone: Zone): number {
    let offsets = edges.get(zone);
    if (!offsets) edges.set(zone, (offsets = new Map()));
    const known = offsets.get(at);
    if (known !== undefined) return known;
    const offset = offsetAt(at, zone);
    offsets.set(at, offset);
    return offset;
  }

  /** Undefined where the clocks changed within the span; no zone changes them twice in a fortnight. */
  function steadyIn(
    spans: Map<number, number | undefined>,
    at: number,
    length: number,
    zone: Zone,
  ): number | undefined {
    const from = Math.floor(at / length) * length;
    // One map for both lengths: days begin on whole ones, fortnights half a millisecond off.
    const key = length === DAY_MS ? from : from + 0.5;
    if (!spans.has(key)) {
      const offset = offsetKept(from, zone);
      spans.set(key, offset === offsetKept(from + length, zone) ? offset : undefined);
    }
    return spans.get(key);
  }

  function partOfDay(at: EpochMs, zone: Zone): PartOfDay {
    const hour = ((((at + offsetOf(at, zone)) % DAY_MS) + DAY_MS) % DAY_MS) / HOUR_MS;
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
