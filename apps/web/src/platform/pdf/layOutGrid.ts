/** Tables: a head that comes again on each page, head cells with their scope, rows as high as their longest cell. */
import type { Box, Cell, Grid, Row } from "@tussock/content/sheets";
import { printWords } from "@tussock/content/words/print";
import { together, type Piece } from "./flow.ts";
import { mm } from "./measures.ts";
import { lightGround, type Pen, type Tag } from "./pen.ts";
import type { Setting } from "./setting.ts";
import { setText, type Line, type Style } from "./setText.ts";

const words = printWords.sheet;

interface SetCell {
  readonly lines: readonly Line[];
  readonly boxes?: readonly { readonly box: Box; readonly lines: readonly Line[] }[];
  readonly style: Style;
}

export function layOutGrid(grid: Grid, setting: Setting): readonly Piece[] {
  const { book, measures, under, width } = setting;
  const table: Tag = { type: "Table", under };
  const all = grid.head.reduce((sum, { share }) => sum + share, 0);
  const columns = grid.head.map(({ share }) => (width * share) / all);
  // A card with a row for each line is meant to be tight.
  const pad = { x: mm(2), y: mm(grid.rowMm < 8 ? 0.5 : 1.6) };
  const text: Style = { face: "text", size: measures.size.table };
  const bold: Style = { face: "bold", size: measures.size.table };
  const small: Style = { face: "text", size: measures.size.cellBox };
  const leading = (style: Style) => style.size * measures.leading;
  const inner = (at: number) => Math.max(mm(4), (columns[at] ?? 0) - pad.x * 2);
  const leftOf = (at: number) => columns.slice(0, at).reduce((sum, one) => sum + one, 0);

  const headCells = grid.head.map(({ label }, at): SetCell => ({
    lines: setText(book, label, bold, inner(at)),
    style: bold,
  }));
  const headHeight = Math.max(...headCells.map(heightOf)) + pad.y * 2;
  const drawHead = (tagOf: (() => Tag) | undefined) => (pen: Pen, x: number, y: number) => {
    const row = tagOf?.();
    for (const [at, cell] of headCells.entries()) {
      pen.within(undefined, () => pen.frame(x + leftOf(at), y, columns[at] ?? 0, headHeight, lightGround));
      drawCell(pen, cell, x + leftOf(at), y, at, row && { type: "TH", under: row, options: { scope: "Column" } });
    }
  };
  const headRow: Tag = { type: "TR", under: table };
  const head: Piece = { height: headHeight, above: 0, keep: true, draw: drawHead(() => headRow) };
  const over = { height: headHeight, draw: drawHead(undefined) };

  const rows = grid.rows.flatMap((row): readonly Piece[] =>
    "title" in row ? [titlePiece(row.title)] : rowPieces(row),
  );
  const small2 = rows.length <= 4 ? together(rows) : rows;
  return [head, ...small2];

  function heightOf({ lines, boxes, style }: SetCell): number {
    if (!boxes) return lines.length * leading(style);
    return boxes.reduce((sum, one) => sum + Math.max(1, one.lines.length) * leading(small) + mm(0.6), 0);
  }

  function setCell(cell: Cell, at: number): SetCell {
    if (typeof cell === "string")
      return { lines: cell === "" ? [] : setText(book, cell, text, inner(at)), style: text };
    const room = measures.smallBox + mm(1.4);
    return {
      lines: [],
      style: small,
      boxes: cell.map((box) => ({ box, lines: setText(book, box.label, small, inner(at) - room) })),
    };
  }

  function titlePiece(title: string): Piece {
    const cell: SetCell = { lines: setText(book, title, bold, width - pad.x * 2), style: bold };
    const height = heightOf(cell) + pad.y * 1.4;
    const row: Tag = { type: "TR", under: table };
    return {
      height,
      above: 0,
      keep: true,
      over,
      draw(pen, x, y) {
        pen.within(undefined, () => pen.frame(x, y, width, height, lightGround));
        const tag: Tag = { type: "TH", under: row, options: { scope: "Row" }, spans: columns.length };
        pen.within(tag, () => drawLines(pen, cell, x + pad.x, y + pad.y * 0.7, width - pad.x * 2));
      },
    };
  }

  /** One piece as a rule; words that fill more than half a page go on in a further one. */
  function rowPieces(row: Exclude<Row, { readonly title: string }>): readonly Piece[] {
    const cells: readonly SetCell[] = [
      { lines: row.head === "" ? [] : setText(book, row.head, bold, inner(0)), style: bold },
      ...row.cells.map((cell, at) => setCell(cell, at + 1)),
    ];
    const tag: Tag = { type: "TR", under: table };
    const tags = cells.map((_cell, at): Tag =>
      at === 0 ? { type: "TH", under: tag, options: { scope: "Row" } } : { type: "TD", under: tag },
    );
    const mostLines = Math.max(4, Math.floor((measures.page[1] * 0.5) / leading(text)));
    const pieces = Math.max(1, ...cells.map(({ lines }) => Math.ceil(lines.length / mostLines)));
    return Array.from({ length: pieces }, (_, part): Piece => {
      const shown = cells.map((cell): SetCell => {
        const lines = cell.lines.slice(part * mostLines, (part + 1) * mostLines);
        return part === 0 && cell.boxes ? cell : { lines, style: cell.style };
      });
      const height = Math.max(
        part === 0 ? mm(grid.rowMm) : 0,
        Math.max(leading(text), ...shown.map(heightOf)) + pad.y * 2,
      );
      return {
        height,
        above: 0,
        over,
        draw(pen, x, y) {
          for (const [at, cell] of shown.entries()) {
            const left = x + leftOf(at);
            const own = tags[at];
            pen.within(undefined, () =>
              pen.frame(left, y, columns[at] ?? 0, height, at === 0 && row.head !== "" ? lightGround : undefined),
            );
            if (part === 0 && own) pen.empty(own);
            drawCell(pen, cell, left, y, at, own);
          }
        },
      };
    });
  }

  function drawCell(pen: Pen, cell: SetCell, x: number, y: number, at: number, tag: Tag | undefined): void {
    if (cell.boxes) {
      let down = y + pad.y;
      for (const { box, lines } of cell.boxes) {
        const figure: Tag | undefined = tag && {
          type: "Figure",
          under: tag,
          options: { alt: box.ticked ? words.ticked : words.box },
        };
        const top = down;
        pen.within(figure, () =>
          pen.box(x + pad.x, top + (leading(small) - measures.smallBox) / 2, measures.smallBox, box.ticked === true),
        );
        const room = measures.smallBox + mm(1.4);
        pen.within(tag && { type: "P", under: tag }, () =>
          drawLines(pen, { lines, style: small }, x + pad.x + room, top, inner(at) - room),
        );
        down += Math.max(1, lines.length) * leading(small) + mm(0.6);
      }
      return;
    }
    if (cell.lines.length > 0) pen.within(tag, () => drawLines(pen, cell, x + pad.x, y + pad.y, inner(at)));
  }

  function drawLines(pen: Pen, { lines, style }: SetCell, x: number, y: number, room: number): void {
    for (const [at, line] of lines.entries())
      pen.line(line, style.size, x, y + at * leading(style) + leading(style) * 0.76, room);
  }
}
