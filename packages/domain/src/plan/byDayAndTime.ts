import type { Plan } from "../record/record.ts";

const END_OF_DAY = 24 * 60;

/** Steps without a time come after those with one: they have the whole day. */
export function byDayAndTime(one: Plan, other: Plan): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return (one.time ?? END_OF_DAY) - (other.time ?? END_OF_DAY) || (one.id < other.id ? -1 : 1);
}
