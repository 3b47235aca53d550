/**
 * A thought comes back by itself so that then and today can be laid side by side (C17): one a day at most, none that is
 * fresh, none that was here lately, none that was sent away. Which one it is follows from the records alone.
 */
import { daysBetween } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Thought } from "../record/record.ts";

/** "Weeks after you kept it": what is younger is still today's. A first choice by us, like the next one. */
const FRESH_DAYS = 14;
const REST_DAYS = 28;

export function thoughtToBringBack(thoughts: readonly Thought[], today: Day): Thought | undefined {
  if (thoughts.some(({ cameBackOn }) => cameBackOn === today)) return undefined;
  return thoughts
    .filter((thought) => mayComeBack(thought, today))
    .toSorted((one, other) => lastSeen(one).localeCompare(lastSeen(other)) || one.happenedAt - other.happenedAt)[0];
}

function mayComeBack({ staysAway, answers, day, cameBackOn }: Thought, today: Day): boolean {
  if (staysAway === true || answers !== undefined) return false;
  if (daysBetween(day, today) < FRESH_DAYS) return false;
  return cameBackOn === undefined || daysBetween(cameBackOn, today) >= REST_DAYS;
}

/** Never before: first in line. */
function lastSeen({ cameBackOn }: Thought): string {
  return cameBackOn ?? "";
}
