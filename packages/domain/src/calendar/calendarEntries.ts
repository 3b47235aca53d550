/**
 * Plans and rhythms as a calendar has them: dates and times on the wall, never instants. [Note: Floating times] A plan
 * at 09:00 is at 09:00 wherever the person is and whatever their clocks do, so its time carries no zone (RFC 5545,
 * 3.3.5, form 1): no list of zones to ship or to grow old, and nothing to move when clocks change. A group that meets
 * across zones would need one; nothing here does (facts/interop 6.2).
 */
import type { Rhythm } from "../activity/activityRecords.ts";
import { addDays, weekdayOf } from "../day/calendar.ts";
import { type Day, type Minutes } from "../day/day.ts";
import { dateOfPlan } from "../plan/planMoment.ts";
import type { Plan } from "../record/record.ts";

export interface CalendarEntry {
  /** The id of the record, so that a later file changes the entry instead of making a second one. */
  readonly uid: string;
  readonly title: string;
  /** The date on the calendar. */
  readonly date: Day;
  /** Absent: it stands for the whole day. */
  readonly time?: Minutes;
  readonly minutes: number;
  /** Every week on these, 1 = Monday … 7 = Sunday. */
  readonly weekdays?: readonly number[];
  /** The last date, for what comes every week. */
  readonly until?: Day;
}
export interface CalendarWanted {
  readonly plans: readonly Pick<Plan, "id" | "day" | "time" | "minutes">[];
  readonly rhythms: readonly Pick<Rhythm, "id" | "from" | "until" | "weekdays">[];
  readonly title: string;
  readonly dayStart: Minutes;
  /** For what has no time of its own. */
  readonly untimedAt?: Minutes | undefined;
}

/** A quarter of an hour, where a plan does not say how long: an entry of no length is not shown by some calendars. */
const USUAL_LENGTH = 15;

export function calendarEntries({
  plans,
  rhythms,
  title,
  dayStart,
  untimedAt,
}: CalendarWanted): readonly CalendarEntry[] {
  const at = (day: Day, time: Minutes | undefined) =>
    time === undefined ? { date: day } : { date: dateOfPlan(day, time, dayStart), time };
  return [
    ...plans.map(({ id, day, time, minutes = USUAL_LENGTH }) => ({
      uid: id,
      title,
      minutes,
      ...at(day, time ?? untimedAt),
    })),
    ...rhythms.flatMap(({ id, from, until, weekdays }) => {
      const first = weekdays && firstDayOf(weekdays, from);
      if (!first || (until && first > until)) return [];
      // After midnight the whole rhythm stands one date later.
      const entry = at(first, untimedAt);
      const moved = entry.date === first ? 0 : 1;
      return [
        {
          uid: id,
          title,
          minutes: USUAL_LENGTH,
          ...entry,
          weekdays: weekdays.map((weekday) => ((weekday - 1 + moved) % 7) + 1).toSorted((one, other) => one - other),
          ...(until && { until: addDays(until, moved) }),
        },
      ];
    }),
  ];
}

function firstDayOf(weekdays: readonly number[], from: Day): Day | undefined {
  return [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(from, later)).find((day) => weekdays.includes(weekdayOf(day)));
}
