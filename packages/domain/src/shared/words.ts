/** What can be wrong with a text that is all an entry holds. */
export type WordsTrouble = "noWords" | "tooLong" | "inTheFuture";
/** About a page: "one line is plenty", and a whole evening's thoughts still fit. */
export const WORDS_MOST = 2000;

/** What a person typed, without the blanks around it; nothing but blanks counts as nothing. */
export function words(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}

/** A list of such words: blanks left out, each once, in the order given. */
export function wordList(list: readonly string[] | undefined): readonly string[] | undefined {
  if (!list) return undefined;
  const kept = new Set(list.map((text) => text.trim()));
  kept.delete("");
  return kept.size > 0 ? [...kept] : undefined;
}

/** As text fields count it (their `maxlength`): UTF-16 units. */
export function isLonger(text: string | undefined, most: number): boolean {
  return text !== undefined && text.length > most;
}
