/** Words into lines: what fits, in which font, and where in the line, also when scripts run both ways. */
import { directionOf, levelsOf, visualOrder, type Direction } from "./bidi.ts";
import { graphemes, wordsIn, type Face, type FontBook, type Stretch } from "./fontBook.ts";

export interface Line {
  readonly direction: Direction;
  readonly width: number;
  /** From the left; neighbours in one font stand together. */
  readonly parts: readonly { readonly stretch: Stretch; readonly x: number }[];
}
export interface Style {
  readonly face: Face;
  readonly size: number;
}

interface Word {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly width: number;
}

/** Every word stands on some line: one that is too long for any is broken between its signs. */
export function setText(book: FontBook, text: string, style: Style, width: number): readonly Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((paragraph) => setParagraph(book, paragraph, style, width));
}

function setParagraph(book: FontBook, paragraph: string, style: Style, width: number): readonly Line[] {
  const base = directionOf(paragraph);
  const space = toWord(book, " ", style).width;
  const words = wordsIn(paragraph).flatMap((word) => fitted(book, word, style, width));
  const rows: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    const row = rows.at(-1) ?? [];
    const next = row.length === 0 ? word.width : used + space + word.width;
    if (row.length > 0 && next > width + 0.01) {
      rows.push([word]);
      used = word.width;
    } else {
      row.push(word);
      used = next;
    }
  }
  return rows.map((row) => toLine(book, row, style, space, base));
}

function toWord(book: FontBook, text: string, style: Style): Word {
  const stretches = book.stretches(text, style.face);
  return { text, stretches, width: stretches.reduce((sum, one) => sum + book.width(one, style.size), 0) };
}

/** A word, or the pieces of it that each fit a line. */
function fitted(book: FontBook, text: string, style: Style, width: number): readonly Word[] {
  const whole = toWord(book, text, style);
  if (whole.width <= width) return [whole];
  const pieces: Word[] = [];
  let piece = "";
  for (const sign of piecesOf(whole)) {
    if (piece !== "" && toWord(book, piece + sign, style).width > width) {
      pieces.push(toWord(book, piece, style));
      piece = sign;
    } else piece += sign;
  }
  return [...pieces, toWord(book, piece, style)];
}

/** A picture cannot be cut; letters can. */
function piecesOf({ stretches }: Word): readonly string[] {
  return stretches.flatMap(({ text, font }) => (font === undefined ? [text] : graphemes(text)));
}

function toLine(book: FontBook, row: readonly Word[], style: Style, space: number, base: Direction): Line {
  const levels = levelsOf(
    row.map(({ text }) => text),
    base,
  );
  const parts: { stretch: Stretch; x: number }[] = [];
  let x = 0;
  for (const [place, at] of visualOrder(levels).entries()) {
    const word = row[at];
    if (!word) continue;
    const isRtl = (levels[at] ?? 0) % 2 === 1;
    if (place > 0) x += space;
    for (const stretch of isRtl ? word.stretches.toReversed() : word.stretches) {
      const last = parts.at(-1);
      const follows = !isRtl && base === "ltr" && levels.every((level) => level === 0);
      if (follows && last && last.stretch.font !== undefined && last.stretch.font === stretch.font) {
        const gap = place > 0 && stretch === word.stretches[0] ? " " : "";
        last.stretch = { ...stretch, text: `${last.stretch.text}${gap}${stretch.text}` };
      } else parts.push({ stretch, x });
      x += book.width(stretch, style.size);
    }
  }
  return { direction: base, width: x, parts };
}
