import type { EpochMs, Zone } from "../day/day.ts";
import { HOUR_MS, MINUTE_MS, type Here, type Life } from "./life.ts";

/** Mostly within minutes; one in seven on the evening of the day, one in twenty some days later. */
export function whenWritten(
  life: Life,
  here: Here,
): { readonly happenedAt: EpochMs; readonly zone: Zone; readonly recordedAt: EpochMs } {
  const { chance, latest } = life;
  // From seven in the morning on; now and then after midnight, which is still this day.
  const minutes = chance.happens(0.03) ? chance.whole(1205, 1290) : chance.whole(180, 1140);
  const happenedAt = Math.min(
    here.from + minutes * MINUTE_MS + chance.whole(0, 59_999),
    latest - 30 * MINUTE_MS - chance.whole(0, 9_999_999),
  );
  const draw = chance.next();
  const late =
    draw < 0.8
      ? chance.whole(1, 20) * MINUTE_MS
      : draw < 0.95
        ? chance.whole(1, 9) * HOUR_MS
        : chance.whole(20, 75) * HOUR_MS;
  return {
    happenedAt: happenedAt as EpochMs,
    zone: here.zone,
    recordedAt: Math.min(happenedAt + late, latest - 1) as EpochMs,
  };
}
