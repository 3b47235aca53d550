/** What runs down the pages: pieces as high as a line or a row, with rules about where a page may end. */
import type { Pen } from "./pen.ts";

export interface Piece {
  readonly height: number;
  /** Room above it, which falls away at the top of a page. */
  readonly above: number;
  /** The next piece stands on the same page. */
  readonly keep?: boolean;
  /** Begins a new page. */
  readonly newPage?: boolean;
  readonly draw: (pen: Pen, x: number, y: number) => void;
  /** Drawn again over this piece where a page begins with it: the head of a table. */
  readonly over?: Pick<Piece, "height" | "draw">;
}

export interface Placed {
  readonly y: number;
  readonly draw: Piece["draw"];
}
export interface PlacedPage {
  readonly placed: readonly Placed[];
}

export interface Room {
  /** From the top margin of the first page to the last line of its content. */
  readonly first: { readonly top: number; readonly bottom: number };
  readonly next: { readonly top: number; readonly bottom: number };
}

/** Pieces kept with the next one move together; what is higher than a page begins one and runs over its end. */
export function intoPages(pieces: readonly Piece[], room: Room): readonly PlacedPage[] {
  const pages: Placed[][] = [[]];
  let y = room.first.top;
  const edges = () => (pages.length === 1 ? room.first : room.next);
  for (let at = 0; at < pieces.length;) {
    const run = runFrom(pieces, at);
    const isTop = pages.at(-1)?.length === 0;
    const height = heightOf(run, isTop);
    const fits = y + height <= edges().bottom + 0.01;
    if (!isTop && (run[0]?.newPage === true || !fits)) {
      pages.push([]);
      y = edges().top;
      continue;
    }
    // A run too high for any page is set piece by piece.
    for (const piece of fits ? run : run.slice(0, 1)) {
      const page = pages.at(-1) ?? [];
      if (page.length === 0 && piece.over && pages.length > 1) {
        page.push({ y, draw: piece.over.draw });
        y += piece.over.height;
      } else if (page.length > 0) y += piece.above;
      page.push({ y, draw: piece.draw });
      y += piece.height;
      at += 1;
    }
  }
  return pages.map((placed) => ({ placed }));
}

export function heightOf(pieces: readonly Piece[], atTop = false): number {
  return pieces.reduce((sum, { height, above }, at) => sum + height + (atTop && at === 0 ? 0 : above), 0);
}

/** All of them on one page. */
export function together(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => (at < pieces.length - 1 ? { ...piece, keep: true } : piece));
}

export function withAbove(pieces: readonly Piece[], above: number): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first ? [{ ...first, above }, ...rest] : [];
}

function runFrom(pieces: readonly Piece[], from: number): readonly Piece[] {
  let to = from;
  while (pieces[to]?.keep === true && to + 1 < pieces.length) to += 1;
  return pieces.slice(from, to + 1);
}
