/** Days, zones and instants as the tests need them: all zones of this machine, 1970 to 2100. */
import fc from "fast-check";
import { dayOfNumber } from "../day/calendar.ts";
import type { Day, EpochMs, Minutes, Zone } from "../day/day.ts";

export const allZones = Intl.supportedValuesOf("timeZone") as unknown as readonly Zone[];

export const anyZone = fc.constantFrom(...allZones);
/** 1970-01-01 to 2100-12-31. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 47_846 }).map(dayOfNumber);
export const anyInstant = fc.integer({ min: 0, max: 4_133_980_799_999 }) as unknown as fc.Arbitrary<EpochMs>;
/** Every start a profile may have: midnight to noon. */
export const anyDayStart = fc.integer({ min: 0, max: 720 }) as unknown as fc.Arbitrary<Minutes>;

/** Moments of a zone a little before, at and after a change of its clocks, when it has any. */
export function momentsAroundChanges(zone: Zone, from: EpochMs, most: number): readonly EpochMs[] {
  const moments: EpochMs[] = [];
  let before = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (let change = 0; change < most; change++) {
    const next = before.getTimeZoneTransition("next");
    if (!next || next.year > 2100) break;
    const around = next.epochMilliseconds;
    for (const minutes of [-1500, -120, -61, -31, -1, 0, 1, 29, 31, 59, 61, 120, 1500]) {
      moments.push((around + minutes * 60_000) as EpochMs, (around + minutes * 60_000 - 1) as EpochMs);
    }
    before = next;
  }
  return moments.filter((moment) => moment >= 0);
}

export function at(iso: string): EpochMs {
  return Temporal.Instant.from(iso).epochMilliseconds as EpochMs;
}
