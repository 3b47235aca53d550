import { MINUTES_A_DAY } from "../day/day.ts";

/** A whole number of minutes that fits into a day; `undefined` when it does not. */
export function toWholeMinutes(minutes: number, least: number): number | undefined {
  const whole = Math.round(minutes);
  return whole >= least && whole <= MINUTES_A_DAY ? whole : undefined;
}
