/** What all blocks are laid out with: fonts, measures, a width, and the element they stand in. */
import { printWords } from "@tussock/content/words/print";
import type { Piece } from "./flow.ts";
import type { FontBook } from "./fontBook.ts";
import type { Measures, SizeName } from "./measures.ts";
import type { Colour, Tag } from "./pen.ts";
import { setText, type Style } from "./setText.ts";

export interface Setting {
  readonly book: FontBook;
  readonly measures: Measures;
  readonly width: number;
  readonly under: Tag;
}

export function textStyle(measures: Measures, size: SizeName): Style {
  return { face: "text", size: measures.size[size] };
}

/** Lines of one element, one piece each. */
export function paragraph(
  text: string,
  style: Style,
  { book, measures, width }: Setting,
  tag: Tag,
  colour?: Colour,
): readonly Piece[] {
  const height = style.size * measures.leading;
  return setText(book, text, style, width).map((line) => ({
    height,
    above: 0,
    draw: (pen, x, y) => pen.within(tag, () => pen.line(line, style.size, x, y + height * BASELINE, width, colour)),
  }));
}
/** Where in its height a line of text stands. */
export const BASELINE = 0.76;

/** Read aloud once where there is room to write: not how many lines it has. */
export function roomTag(under: Tag): Tag {
  return { type: "Figure", under, options: { alt: printWords.sheet.room } };
}
