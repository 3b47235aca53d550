import { addDays } from "../day/calendar.ts";
import type { Day, EpochMs, Minutes, Zone } from "../day/day.ts";
import { momentOf } from "../day/logicalDay.ts";

/** The date on the calendar: a time before the day starts (01:00, when it starts at 04:00) is after midnight. */
export function dateOfPlan(day: Day, time: Minutes, dayStart: Minutes): Day {
  return time < dayStart ? addDays(day, 1) : day;
}

/** The instant a planned time stands for, on the clocks where the person is. */
export function planMoment(
  day: Day,
  time: Minutes,
  { zone, dayStart }: { readonly zone: Zone; readonly dayStart: Minutes },
): EpochMs {
  return momentOf(dateOfPlan(day, time, dayStart), time, zone);
}
