/** What every pattern is told with: names, numbers, and whether its claim may be made. */
import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import type { NumbersSaid } from "../numbersSaid.ts";
import type { PatternsNaming } from "../patternCards.ts";
import type { Picture, Span } from "../picture.ts";

export interface Telling extends PatternsNaming, NumbersSaid {
  /** What is clear may be said. */
  readonly told: boolean;
}

/** Below the rules, and where chance could look like it. What is clear and untold has its rows, and no claim. */
export function comparisonSaid(
  says: { readonly key: string; readonly have?: number; readonly need?: number },
  n: number,
): readonly string[] {
  if (says.key === "nothingClear") return [patternsWords.nothingClear];
  if (says.key !== "tooEarly" || says.have === undefined || says.need === undefined) return [];
  // Short of a second level, not of entries in all.
  return [(says.have < n ? words.secondTooFew : patternsWords.tooEarlyOf)(says.have, says.need)];
}

export function likely({ from, to }: Span, t: Telling): string {
  return patternsWords.likely(t.signedFrom(from), t.signedTo(to));
}
export function shareLikely(share: Span | undefined, t: Telling): string {
  return share ? patternsWords.shareLikely(t.hundred(share.from), t.hundred(share.to)) : patternsWords.tooEarly;
}
export function pictured(picture: Picture | false): { readonly picture?: Picture } {
  return picture ? { picture } : {};
}
