/**
 * Flesch–Kincaid grade (Kincaid et al. 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 * A rough ruler for English only: it sees length, not sense. Lines under five words are labels and are left out.
 */
export interface ReadingGrade {
  readonly words: number;
  readonly sentences: number;
  readonly grade: number;
}

export function readingGrade(texts: readonly string[]): ReadingGrade {
  const sentences = texts
    .flatMap(sentencesOf)
    .map(wordsOf)
    .filter((words) => words.length >= 5);
  const words = sentences.flat();
  if (words.length === 0) return { words: 0, sentences: 0, grade: 0 };
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, sentences: sentences.length, grade: Math.round(grade * 10) / 10 };
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/\n+|(?<=[.?:…”])\s+/).filter((sentence) => /[a-z]/i.test(sentence));
}

export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/\p{L}+(?:[’']\p{L}+)*/gu) ?? [];
}

/** By ear, for English: vowel groups, less the silent endings, plus the pairs that are spoken apart. */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
  if (letters.length <= 2) return letters.length === 0 ? 0 : 1;
  const groups = count(letters, /[aeiouy]+/g);
  return Math.max(1, groups - count(letters, silent) + count(letters, apart));
}

/** Written, not spoken: an e at the end of a word or of its first half, most -ed and -es, "every", "business". */
const silent =
  /(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouydt]ed$|[^aeiouysxzcg]es$|[aeiouy][^aeiouy]e(?=ly|ful|less|ment)|some(?=[a-z]{2})|(?<=ev)e(?=ry)|(?<=bus)i(?=ness)/g;

/** Spoken as two: "radio", "area", "doing", "quiet", "reality". */
const apart =
  /ia(?!l$|n$)|io(?!n|u)|eo(?!pl)|ua(?!r)|iou(?=s$)(?<=[ctgr]i?ou)(?!)|[aeiouy]ing|ie(?=n[ct]|t)|rea(?=$|li|t[eio])|(?<=[rv])iou|idea|poe/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
