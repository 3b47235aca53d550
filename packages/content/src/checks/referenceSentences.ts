/**
 * Our sentences are our own: none is taken over from what we read (facts/dbt-domain: handouts may not be shown on a
 * screen). What we read stays outside; here are only hashes, written by scripts/hashReference.ts.
 */
import { wordsOf } from "./readingGrade.ts";

/** Shorter ones are anybody's: "Take your time." */
const LEAST_WORDS = 6;

/** What is not ours and stands as it is, as plain words, and why. */
export const takenOver: Readonly<Record<string, string>> = {
  "walking the middle path to wise mind": "the field’s name of a skill",
  "finding people and getting them to like you": "the field’s name of a skill",
  "burning bridges and building new ones": "the field’s name of a skill",
  "no apologies that are not owed": "the A of FAST, the field’s reading of the letter",
  "people i can ask for help": "a part of the safety plan, named as in its outline",
  "not therapy not an emergency service": "the note on what this is not, word for word as asked for",
  "in danger call the emergency number": "the note on what this is not, word for word as asked for",
  "you finished of your last steps near so try about": "our own sentence for pacing, which the engine’s note quotes",
};

/** The sentences of a text, and what it quotes, as plain words. */
export function sentencesToHash(text: string): readonly string[] {
  const quoted = [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, inside = ""]) => inside);
  return [text, ...quoted]
    .flatMap((each) => each.split(/(?<=[.?!:;|”"])\s+|\n+|[|“”"]/))
    .map(plainWords)
    .filter((sentence) => sentence.split(" ").length >= LEAST_WORDS);
}

/** FNV-1a in two halves: enough to tell a few thousand sentences apart, and nothing can be read from it. */
export function hashOfSentence(sentence: string): string {
  return [0x811c9dc5, 0x050c5d1f]
    .map((seed) => {
      let hash = seed;
      for (const sign of sentence) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join("");
}

export function sharedSentences(text: string, known: ReadonlySet<string>): readonly string[] {
  return sentencesToHash(text).filter((sentence) => known.has(hashOfSentence(sentence)) && !(sentence in takenOver));
}

function plainWords(text: string): string {
  return wordsOf(text).join(" ").toLowerCase().replaceAll("’", "'");
}
