import type { ActivityAnswer } from "@tussock/domain";
import { wordsAnswer } from "@tussock/domain/activity";

/** As it is typed: blanks at the ends are still the person's own. */
export function textOf(value: ActivityAnswer | undefined): string {
  return typeof value === "string" ? value : "";
}
export function linesOf(value: ActivityAnswer | undefined): readonly string[] {
  return wordsAnswer(value) ?? [];
}
