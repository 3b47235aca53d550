/** A whole number of minutes that fits into a day; `undefined` when it does not. */
export function toWholeMinutes(minutes: number, least: number): number | undefined {
  const whole = Math.round(minutes);
  return whole >= least && whole <= MINUTES_IN_A_DAY ? whole : undefined;
}

const MINUTES_IN_A_DAY = 1440;
