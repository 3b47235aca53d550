/**
 * Which font draws which sign. Latin letters come in two files each; Arabic is another font; scripts that few need come
 * when someone wrote in them (scriptFonts.ts). What none of ours can draw is drawn beforehand by the fonts of the device,
 * as a picture with the words behind it, so that no sign is lost.
 */
import type { PdfDocument } from "./pdfDocument.ts";

export type Face = "text" | "bold" | "head";
export interface FontFile {
  readonly face: Face;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Digits of the headings stand on the line, as on screen. */
const features: Readonly<Record<Face, readonly string[] | undefined>> = {
  text: undefined,
  bold: undefined,
  head: ["lnum"],
};

/** A picture of signs no font of ours has, as wide as it is for a size of 1. */
export interface SignPicture {
  readonly jpeg: Uint8Array;
  readonly width: number;
}

/** A stretch that one font draws, in the order it is read. */
export interface Stretch {
  readonly text: string;
  /** Name of a font, or none where a picture stands. */
  readonly font: string | undefined;
  readonly features?: readonly string[] | undefined;
}

export interface FontBook {
  readonly stretches: (text: string, face: Face) => readonly Stretch[];
  readonly width: (stretch: Stretch, size: number) => number;
  /** The first of all: it has every plain letter. */
  readonly plain: string;
  /** Fonts for scripts that few need; they come last, where nothing before them has a sign. */
  readonly takeFonts: (files: readonly FontFile[]) => void;
  readonly picture: (text: string) => SignPicture | undefined;
  readonly takePictures: (drawn: ReadonlyMap<string, SignPicture>) => void;
}

/** How wide the empty box is that stands for a sign the device could not draw either. */
const BOX_WIDTH = 0.8;

export function createFontBook(doc: PdfDocument, files: readonly FontFile[]): FontBook {
  let pictures: ReadonlyMap<string, SignPicture> = new Map();
  const faces: Record<Face, string[]> = { text: [], bold: [], head: [] };
  const take = (taken: readonly FontFile[]) => {
    for (const { face, name, bytes } of taken) {
      doc.registerFont(name, bytes);
      faces[face].push(name);
    }
  };
  take(files);
  const opened = new Map<string, PdfDocument["_font"]>();
  const open = (name: string) => {
    const known = opened.get(name);
    if (known) return known;
    // oxlint-disable-next-line no-underscore-dangle -- the library has no other door to the font in use
    const font = doc.font(name)._font;
    opened.set(name, font);
    return font;
  };
  const fontOf = (sign: string, face: Face): string | undefined => {
    const codes = Array.from(sign, (one) => one.codePointAt(0) ?? 0);
    return faces[face].find(
      (name) => codes.every((code) => open(name).font.hasGlyphForCodePoint(code)) && sets(name, sign),
    );
  };
  /** fontkit 2.0.4 breaks where a font has a letter and a mark and no place for this mark on that letter, as on "t\u0308". */
  const settable = new Map<string, boolean>();
  const sets = (name: string, sign: string): boolean => {
    if (!/\p{M}/u.test(sign.normalize("NFD"))) return true;
    const key = `${name} ${sign}`;
    const found = settable.get(key) ?? isSettable(open(name), sign);
    settable.set(key, found);
    return found;
  };
  const known = new Map<string, readonly Stretch[]>();
  return {
    stretches(text, face) {
      const key = `${face} ${text}`;
      const found = known.get(key);
      if (found) return found;
      const made = inStretches(text, (sign) => fontOf(sign, face)).map((one) => ({ ...one, features: features[face] }));
      known.set(key, made);
      return made;
    },
    width({ text, font, features: wanted }, size) {
      if (font !== undefined) return open(font).widthOfString(text, size, wanted);
      return (pictures.get(text)?.width ?? BOX_WIDTH * graphemes(text).length) * size;
    },
    plain: faces.text[0] ?? "",
    takeFonts(more) {
      take(more);
      known.clear();
    },
    picture: (text) => pictures.get(text),
    takePictures: (drawn) => void (pictures = drawn),
  };
}

function isSettable({ font }: PdfDocument["_font"], sign: string): boolean {
  try {
    font.layout(sign);
    return true;
  } catch {
    return false;
  }
}

/** Neighbours in the same font go together. What is drawn as a picture stays short, so that a line can end between two. */
function inStretches(text: string, fontOf: (sign: string) => string | undefined): readonly Stretch[] {
  const stretches: { text: string; font: string | undefined }[] = [];
  for (const sign of graphemes(text)) {
    const font = fontOf(sign);
    const last = stretches.at(-1);
    if (last && last.font === font && (font !== undefined || !standsAlone(last.text, sign))) last.text += sign;
    else stretches.push({ text: sign, font });
  }
  return stretches;
}

/** Emoji and signs that are words by themselves need no neighbours; letters are joined and shaped together. */
const ALONE = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const MOST_IN_PICTURE = 16;

function standsAlone(before: string, sign: string): boolean {
  return ALONE.test(sign) || ALONE.test(before) || before.length >= MOST_IN_PICTURE;
}

/** Every stretch of these words that no font of ours can draw. */
export function undrawable(book: FontBook, texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const word of wordsIn(text))
      for (const stretch of book.stretches(word, "text")) if (stretch.font === undefined) found.add(stretch.text);
  return found;
}

/** Where a line may end; a no-break space is none of these. What cannot be seen anywhere is no word. */
export function wordsIn(text: string): readonly string[] {
  return text
    .split(/[ \t\f\v\r\n\u2028\u2029]+/)
    .map((word) => word.replaceAll(INVISIBLE, ""))
    .filter((word) => word !== "");
}
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\p{Cc}]/gu;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
export function graphemes(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
