import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { sharedWords } from "@tussock/content/words/shared";
import type { PatternsNow } from "#app/patternAsks.ts";

/** "Mon 2 Nov to Tue 17 Nov, 12 logs", over the title. */
export function patternsSpan(now: PatternsNow | undefined, locale: string): string | undefined {
  if (now?.from === undefined || now.to === undefined) return undefined;
  const day = now.from.slice(0, 4) === now.to.slice(0, 4) ? sharedWords.shortDay : sharedWords.dayWithYear;
  return words.span(day(now.from, locale), day(now.to, locale), sharedWords.logs(now.steps, locale));
}
