/** What every sheet has around its own words. */
import { printWords } from "../words/en/print.ts";
import { field, type Field, type Sheet } from "./sheet.ts";

const words = printWords.sheet;

/** With words of the person’s the foot does not invite to copy it. */
export function aroundSheet(filled: boolean): Pick<Sheet, "foot" | "safety"> {
  return { foot: filled ? words.ownFoot : words.foot, safety: { says: words.safety } };
}

/** Name and date are for the hand: what is printed never names anyone. */
export function nameAndDate(date?: string): readonly Field[] {
  return [field(words.name), field(words.date, date)];
}

/** Nothing where nothing was written: then there is room to write. */
export function joined(parts: readonly (string | undefined)[], between = ", "): string | undefined {
  const said = parts.filter((part) => part !== undefined && part !== "");
  return said.length > 0 ? said.join(between) : undefined;
}

export function scoreText(score: number | undefined): string | undefined {
  return score === undefined ? undefined : String(score);
}
