import type { Minutes } from "../day/day.ts";
import type { Reminders } from "./reminderRecords.ts";

/** 21:00 to 08:00 unless chosen otherwise (facts/reminders, rule 1). */
export const USUAL_QUIET = { from: 1260 as Minutes, to: 480 as Minutes } as const;

export function quietHours({ quietFrom, quietTo }: Pick<Reminders, "quietFrom" | "quietTo">): {
  readonly from: Minutes;
  readonly to: Minutes;
} {
  return { from: quietFrom ?? USUAL_QUIET.from, to: quietTo ?? USUAL_QUIET.to };
}

/** The first minute is quiet, the last one no longer; they may reach over midnight. */
export function isQuiet(time: Minutes, reminders: Pick<Reminders, "quietFrom" | "quietTo">): boolean {
  const { from, to } = quietHours(reminders);
  return from <= to ? time >= from && time < to : time >= from || time < to;
}
