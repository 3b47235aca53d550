/** What a passphrase has to be. One rule for the lock and for copies; the worker refuses what does not keep it. */

/** Words drawn by chance from a list of a few thousand give about 12 bits each; four slow any guesser down to years of scrypt. */
const leastWords = 4;
const leastLetters = 16;

export type PassphraseTrouble = "tooShort" | "notTheSame";

/**
 * Keyboards of phones add a space at the end, and two keyboards can send the same é in two ways; neither is part of
 * what a person keeps in mind.
 */
export function tidyPassphrase(typed: string): string {
  return typed.trim().normalize("NFKC");
}

/** At least 4 words, or at least 16 signs. One sign over and over is neither. */
export function isLongEnough(typed: string): boolean {
  const text = tidyPassphrase(typed);
  const words = new Set(
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length > 1),
  );
  const signs = Array.from(text);
  // 5 different signs: "aaaaaaaaaaaaaaaa" is one letter to a guesser.
  return words.size >= leastWords || (signs.length >= leastLetters && new Set(signs).size >= 5);
}

export function passphraseTrouble(typed: string, again: string): PassphraseTrouble | undefined {
  if (!isLongEnough(typed)) return "tooShort";
  return tidyPassphrase(typed) === tidyPassphrase(again) ? undefined : "notTheSame";
}
