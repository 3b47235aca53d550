/**
 * One finding at a time, and no more than one new one a week (facts/honest-patterns 3.2): the surest that was not told
 * before, as a question to try out, never as a verdict.
 */
import { daysBetween } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { PatternName } from "./pattern.ts";

export interface Told {
  readonly name: PatternName;
  readonly day: Day;
}

export function newFinding(clear: readonly PatternName[], told: readonly Told[], today: Day): PatternName | undefined {
  const lately = told.some(({ day }) => daysBetween(day, today) < DAYS_BETWEEN);
  return lately ? undefined : clear.find((name) => !told.some((one) => one.name === name));
}

const DAYS_BETWEEN = 7;
