/** What can be wrong with a log, and the words for it are at the field it is about. */
import type { PracticeTrouble, SaveTrouble } from "#app/asks.ts";
import type { LogForm } from "#app/logDraft.ts";

export interface LogErrors {
  readonly what?: "noWhat" | "whatTooLong";
  readonly done?: "noAnswer";
  readonly minutes?: "badMinutes";
  readonly when?: "inTheFuture" | "tooLongAgo";
  readonly learned?: "learnedTooLong";
}

/** What still has to be said before anything can be saved. */
export function missing(form: LogForm): LogErrors {
  return {
    ...(form.what.trim() === "" ? { what: "noWhat" as const } : {}),
    ...(form.done === undefined ? { done: "noAnswer" as const } : {}),
    ...(isMinutes(form.minutes) ? {} : { minutes: "badMinutes" as const }),
  };
}

/** A day has 1,440 of them. */
export function isMinutes(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === "" || (/^\d{1,4}$/.test(trimmed) && Number(trimmed) >= 1 && Number(trimmed) <= 1440);
}

export function errorOf(trouble: PracticeTrouble): LogErrors {
  switch (trouble) {
    case "noWhat":
    case "whatTooLong":
      return { what: trouble };
    case "learnedTooLong":
      return { learned: trouble };
    case "inTheFuture":
    case "tooLongAgo":
      return { when: trouble };
    case "badMinutes":
      return { minutes: trouble };
  }
}

const practiceTroubles: readonly PracticeTrouble[] = [
  "noWhat",
  "whatTooLong",
  "learnedTooLong",
  "inTheFuture",
  "tooLongAgo",
  "badMinutes",
];
export function isPracticeTrouble(trouble: PracticeTrouble | SaveTrouble): trouble is PracticeTrouble {
  return practiceTroubles.some((known) => known === trouble);
}
