/** Blocks of a sheet into pieces, each with its tags and its size on the paper. */
import type { Block, Section, Words } from "@tussock/content/sheets";
import { heightOf, together, withAbove, type Piece } from "./flow.ts";
import { layOutGrid } from "./layOutGrid.ts";
import { layOutList, layOutNotes } from "./layOutLists.ts";
import { layOutScale } from "./layOutScale.ts";
import { layOutTicks } from "./layOutTicks.ts";
import { layOutFields, layOutWrite } from "./layOutWriting.ts";
import { mm, type Measures } from "./measures.ts";
import { greyInk } from "./pen.ts";
import { paragraph, textStyle, type Setting } from "./setting.ts";
import type { Style } from "./setText.ts";

export function layOut(blocks: readonly Block[], setting: Setting): readonly Piece[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    const pieces = layOutBlock(block, setting);
    if (block.is === "pageBreak") return pieces;
    const follows =
      before === undefined ? 0 : before.is === "pageBreak" ? 0 : gapBetween(before, block, setting.measures);
    const placed = withAbove(pieces, follows);
    return before?.is === "pageBreak"
      ? placed.map((piece, first) => (first === 0 ? { ...piece, newPage: true } : piece))
      : placed;
  });
}

function layOutBlock(block: Block, setting: Setting): readonly Piece[] {
  switch (block.is) {
    case "section":
      return layOutSection(block, setting);
    case "words":
      return layOutWords(block, setting);
    case "write":
      return layOutWrite(block, setting);
    case "fields":
      return layOutFields(block, setting);
    case "ticks":
      return layOutTicks(block, setting);
    case "scale":
      return layOutScale(block, setting);
    case "list":
      return layOutList(block, setting);
    case "notes":
      return layOutNotes(block, setting);
    case "grid":
      return layOutGrid(block, setting);
    case "drawing":
      return layOutTufts(block.count, setting);
    case "pageBreak":
      return [];
  }
}

function gapBetween(before: Block, block: Block, { gap }: Measures): number {
  if (block.is === "section") return block.level === 2 ? gap : gap * 0.75;
  return before.is === "section" ? gap : gap * 0.5;
}

/** Up to this share of a page a section is not torn. */
const WHOLE_SHARE = 0.55;

function layOutSection({ title, level, hint, blocks }: Section, setting: Setting): readonly Piece[] {
  const { measures } = setting;
  const isHead = level === 2;
  const style: Style = { face: isHead ? "head" : "bold", size: measures.size[isHead ? "head" : "sub"] };
  const head = paragraph(title, style, setting, { type: isHead ? "H2" : "H3", under: setting.under });
  const said =
    hint === undefined
      ? []
      : paragraph(hint, textStyle(measures, "small"), setting, { type: "P", under: setting.under }, greyInk);
  const body = layOut(blocks, setting);
  const pieces = [...head, ...withAbove(said, mm(0.8)), ...withAbove(body, mm(1.2))];
  if (heightOf(pieces) <= measures.page[1] * WHOLE_SHARE) return together(pieces);
  return pieces.map((piece, at) => (at < head.length + said.length ? { ...piece, keep: true } : piece));
}

function layOutWords({ text, look }: Words, setting: Setting): readonly Piece[] {
  const { measures, under } = setting;
  const style: Style = {
    face: look === "strong" ? "bold" : "text",
    size: measures.size[look === "small" ? "small" : "body"],
  };
  return paragraph(text, style, setting, { type: "P", under }, look === "small" ? greyInk : undefined);
}

/** To colour in: outlines, ten in a row. What they stand for is said in words above. */
function layOutTufts(count: number, { measures, width }: Setting): readonly Piece[] {
  const across = 10;
  const side = width / across;
  return together(
    Array.from({ length: Math.ceil(count / across) }, (_, row): Piece => ({
      height: side * 0.82,
      above: row === 0 ? 0 : measures.gap * 0.3,
      draw(pen, x, y) {
        pen.within(undefined, () => {
          for (let at = 0; at < Math.min(across, count - row * across); at += 1)
            pen.tuft(x + at * side + side * 0.1, y, side * 0.8, "stroke");
        });
      },
    })),
  );
}
