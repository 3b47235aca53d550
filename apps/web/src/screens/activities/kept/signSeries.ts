/** How the signs of one goal went: a line for each sign over the days it was rated, in the words it was rated with. */
import { daysBetween, type Day, type RecordId, type Score, type SignRating } from "@tussock/domain";

export interface SignLine {
  readonly sign: string;
  /** Oldest first, one a day: the last word of a day counts. */
  readonly rated: readonly { readonly day: Day; readonly score: Score }[];
}

export function signLines(ratings: readonly SignRating[], goalId: RecordId): readonly SignLine[] {
  const bySign = new Map<string, Map<Day, SignRating>>();
  for (const rating of ratings) {
    if (rating.goalId !== goalId) continue;
    const days = bySign.get(rating.sign) ?? new Map<Day, SignRating>();
    const known = days.get(rating.day);
    if (!known || known.recordedAt <= rating.recordedAt) days.set(rating.day, rating);
    bySign.set(rating.sign, days);
  }
  return [...bySign].map(([sign, days]) => ({
    sign,
    rated: [...days.values()]
      .map(({ day, score }) => ({ day, score }))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  }));
}

/** Every day that has a number, oldest first. */
export function ratedDays(lines: readonly SignLine[]): readonly Day[] {
  return [...new Set(lines.flatMap(({ rated }) => rated.map(({ day }) => day)))].toSorted();
}

/** Two points make a line of any slope; a way can be seen from three days on. */
export const CHART_DAYS_LEAST = 3;

/** Where a rating stands in a drawing of this size; time runs by the calendar, so that a gap looks like a gap. */
export function placeIn(
  { day, score }: { readonly day: Day; readonly score: number },
  days: readonly Day[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly [x: number, y: number] {
  const [first] = days;
  const last = days.at(-1);
  const span = first !== undefined && last !== undefined ? Math.max(1, daysBetween(first, last)) : 1;
  const x = first === undefined ? 0 : (daysBetween(first, day) / span) * width;
  return [x, height - (score / 100) * height];
}
