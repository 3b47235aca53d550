/**
 * Finding a skill by what a person types: its name, its letters, other names ("TIPP", "PLEASE MASTER"), everyday
 * words, the beginning of a word, and words with a slip of the finger in them. Pure; the cards are handed in.
 */
export interface Findable {
  readonly module: string;
  readonly group: string;
  readonly name: string;
  readonly plainName: string;
  readonly alsoCalled: readonly string[];
  readonly forWhat: string;
  readonly when: readonly string[];
  readonly steps: readonly { readonly word?: string; readonly line: string }[];
}

/** The best first; cards that fit as well keep their order. Nothing typed finds nothing. */
export function searchSkills<Card extends Findable>(cards: readonly Card[], typed: string): readonly Card[] {
  const asked = foldForSearch(typed);
  if (asked === "") return [];
  const askedWords = wordsToFind(asked);
  return cards
    .map((card) => ({ card, fit: fitOf(card, asked, askedWords) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((one, other) => other.fit - one.fit)
    .map(({ card }) => card);
}

/** "Déar-MAN" and "dear man" are one: no marks, no capitals, no signs, one blank between words. */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replaceAll(/[’']/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Little words say nothing about which skill is meant; alone they are all there is. */
function wordsToFind(asked: string): readonly string[] {
  const all = asked.split(" ");
  const telling = all.filter((word) => !little.has(word));
  return telling.length > 0 ? telling : all;
}
const little = new Set(
  "a am an and are at be can do for how i im in is it me my of on or so that the to too what when with you".split(" "),
);

/** How well a card fits; 0 when one of the words asked for is nowhere on it. */
function fitOf(card: Findable, asked: string, askedWords: readonly string[]): number {
  const face = faceOf(card);
  const telling = askedWords.join(" ");
  const whole = Math.max(...face.names.map((name) => Math.max(wholeFit(name, asked), wholeFit(name, telling))));
  let sum = 0;
  for (const word of askedWords) {
    const fit = Math.max(
      wordFit(face.nameWords, word, fits.inName),
      wordFit(face.otherWords, word, fits.inOtherName),
      wordFit(face.shelfWords, word, fits.onShelf),
      textFit(face.textWords, word),
    );
    if (fit === 0) return whole;
    sum += fit;
  }
  return whole + sum / askedWords.length;
}

/** Weights in steps of ten: a whole name beats any sum of words, a name beats a synonym, a slip comes last. */
const fits = {
  whole: 1000,
  firstWord: 950,
  wholeOther: 900,
  wholeBegins: 500,
  inName: 100,
  inOtherName: 80,
  onShelf: 40,
  inText: 20,
} as const;

interface Face {
  readonly names: readonly { readonly text: string; readonly own: boolean }[];
  readonly nameWords: readonly string[];
  readonly otherWords: readonly string[];
  readonly shelfWords: readonly string[];
  readonly textWords: readonly string[];
}
const faces = new WeakMap<Findable, Face>();

function faceOf(card: Findable): Face {
  const known = faces.get(card);
  if (known) return known;
  const own = [card.name, card.plainName].map(foldForSearch);
  const other = card.alsoCalled.map(foldForSearch);
  const letters = card.steps.flatMap(({ word }) => (word === undefined ? [] : [foldForSearch(word)]));
  const face: Face = {
    names: [...own.map((text) => ({ text, own: true })), ...other.map((text) => ({ text, own: false }))],
    nameWords: own.flatMap(wordsOf),
    otherWords: [...other, ...letters].flatMap(wordsOf),
    shelfWords: [card.module, card.group].map(foldForSearch).flatMap(wordsOf),
    textWords: [card.forWhat, ...card.when, ...card.steps.map(({ line }) => line)].map(foldForSearch).flatMap(wordsOf),
  };
  faces.set(card, face);
  return face;
}

function wordsOf(text: string): readonly string[] {
  return text.split(" ");
}

/** The whole of what was typed against a whole name; "selfsoothe" and "dear man" with and without the blank. */
function wholeFit(name: Face["names"][number], asked: string): number {
  const close = asked.replaceAll(" ", "");
  const text = name.text.replaceAll(" ", "");
  if (text === close) return name.own ? fits.whole : fits.wholeOther;
  if (name.own && name.text.startsWith(`${asked} `)) return fits.firstWord;
  return close.length >= 3 && text.startsWith(close) ? fits.wholeBegins + (name.own ? 10 : 0) : 0;
}

function wordFit(words: readonly string[], asked: string, most: number): number {
  if (words.includes(asked)) return most;
  if (asked.length >= 2 && words.some((word) => word.startsWith(asked))) return most * 0.7;
  return words.some((word) => isSlip(word, asked)) ? most * 0.4 : 0;
}

/** In the sentences only whole words and beginnings count: with slips, everything would be found. */
function textFit(words: readonly string[], asked: string): number {
  if (words.includes(asked)) return fits.inText;
  return asked.length >= 4 && words.some((word) => word.startsWith(asked)) ? fits.inText / 2 : 0;
}

/** One slip in a word of 4 letters or more, two in one of 8 or more; the first letter may be wrong too. */
function isSlip(word: string, asked: string): boolean {
  const most = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  if (most === 0) return false;
  // Someone who is still typing has slipped in the beginning of a word.
  const begun = word.length > asked.length + most ? word.slice(0, asked.length) : word;
  return slips(begun, asked, most) <= most;
}

/** Letters put in, left out, changed, or swapped with their neighbour (Damerau); stops looking beyond `most`. */
function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}
