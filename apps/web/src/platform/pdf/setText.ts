/** Words into lines: what fits, in which font, and where in the line, also when scripts run both ways. */
import { directionOf, levelsOf, visualOrder, type Direction } from "./bidi.ts";
import { graphemes, wordsIn, type Face, type FontBook, type Stretch } from "./fontBook.ts";

export interface Line {
  /** Drawn in another order than it is read. */
  readonly turned: boolean;
  readonly text: string;
  readonly direction: Direction;
  readonly width: number;
  /** From the left; neighbours in one font stand together. */
  readonly parts: readonly { readonly stretch: Stretch; readonly x: number; readonly width: number }[];
}
export interface Style {
  readonly face: Face;
  readonly size: number;
}

interface Word {
  readonly text: string;
  readonly stretches: readonly { readonly stretch: Stretch; readonly width: number }[];
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
  return rows.map((row) => toLine(row, space, base));
}

function toWord(book: FontBook, text: string, style: Style, most: number = Infinity): Word {
  const stretches = book.stretches(text, style.face).map((stretch) => {
    const width = book.width(stretch, style.size);
    // A picture cannot be broken: in a column narrower than it is, it gets smaller.
    return { stretch, width: stretch.font === undefined ? Math.min(width, most) : width };
  });
  return { text, stretches, width: stretches.reduce((sum, one) => sum + one.width, 0) };
}

/** A word, or the pieces of it that each fit a line. */
function fitted(book: FontBook, text: string, style: Style, width: number): readonly Word[] {
  const whole = toWord(book, text, style, width);
  if (whole.width <= width) return [whole];
  const pieces: Word[] = [];
  let piece = "";
  for (const sign of piecesOf(whole)) {
    if (piece !== "" && toWord(book, piece + sign, style, width).width > width) {
      pieces.push(toWord(book, piece, style, width));
      piece = sign;
    } else piece += sign;
  }
  return [...pieces, toWord(book, piece, style, width)];
}

/** A picture cannot be cut; letters can. */
function piecesOf({ stretches }: Word): readonly string[] {
  return stretches.flatMap(({ stretch: { text, font } }) => (font === undefined ? [text] : graphemes(text)));
}

function toLine(row: readonly Word[], space: number, base: Direction): Line {
  const levels = levelsOf(
    row.map(({ text }) => text),
    base,
  );
  const turned = levels.some((level) => level > 0);
  const parts: { stretch: Stretch; x: number; width: number }[] = [];
  let x = 0;
  for (const [place, at] of visualOrder(levels).entries()) {
    const word = row[at];
    if (!word) continue;
    const isRtl = (levels[at] ?? 0) % 2 === 1;
    if (place > 0) x += space;
    for (const [stretchAt, one] of (isRtl ? word.stretches.toReversed() : word.stretches).entries()) {
      const last = parts.at(-1);
      const gap = place > 0 && stretchAt === 0 ? " " : "";
      if (!turned && last?.stretch.font !== undefined) {
        // The blank between two words is a sign too: who hears or copies the line needs it.
        const follows = last.stretch.font === one.stretch.font;
        last.stretch = { ...last.stretch, text: `${last.stretch.text}${gap}${follows ? one.stretch.text : ""}` };
        if (!follows) parts.push({ ...one, x });
      } else if (!turned && gap !== "" && one.stretch.font !== undefined) {
        parts.push({ ...one, stretch: { ...one.stretch, text: ` ${one.stretch.text}` }, x: x - space });
      } else parts.push({ ...one, x });
      x += one.width;
    }
  }
  return { direction: base, turned, text: row.map(({ text }) => text).join(" "), width: x, parts };
}
