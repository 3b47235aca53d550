import { MINUTES_A_DAY } from "../day/day.ts";
import type { Plan } from "../record/record.ts";

/** Steps without a time come after those with one: they have the whole day. */
export function byDayAndTime(one: Plan, other: Plan): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return (one.time ?? MINUTES_A_DAY) - (other.time ?? MINUTES_A_DAY) || (one.id < other.id ? -1 : 1);
}
