/** A week with days that may stay empty (A5). */
export interface WeekWish {
  readonly now: number | undefined;
  readonly wanted: { readonly least: number; readonly most: number } | undefined;
  readonly days: readonly number[];
  readonly spare: readonly number[];
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** More than twice what happens now, or no day left over. From nothing, two times a week is no leap. */
export function isTooFull({ now, wanted, days, spare }: WeekWish, spareLeast: number): boolean {
  const leap = wanted !== undefined && now !== undefined && wanted.most > Math.max(2, now * 2);
  const left = weekdays.length - days.length;
  return leap || (days.length > 0 && Math.max(left, spare.length) < spareLeast);
}

/** A day holds the step or is spare, never both. */
export function toggleDay(days: readonly number[], day: number): readonly number[] {
  return days.includes(day) ? days.filter((one) => one !== day) : [...days, day].toSorted((a, b) => a - b);
}
