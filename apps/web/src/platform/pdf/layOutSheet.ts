/** One sheet on its pages. */
import type { Sheet } from "@tussock/content/sheets";
import { intoPages, type Piece, type PlacedPage } from "./flow.ts";
import type { FontBook } from "./fontBook.ts";
import { layOut } from "./layOut.ts";
import { layOutHead } from "./layOutHead.ts";
import { closer, mm, type Measures } from "./measures.ts";
import type { Tag } from "./pen.ts";
import { setFoot, type Foot } from "./setFoot.ts";
import { paragraph, textStyle, type Setting } from "./setting.ts";

export interface Around {
  readonly book: FontBook;
  readonly measures: Measures;
  readonly root: Tag;
}
export interface SetSheet {
  readonly sheet: Sheet;
  readonly sect: Tag;
  readonly pages: readonly PlacedPage[];
  readonly foot: Foot;
}

/** Set closer where that saves a page: a sheet to write on is best held in one hand. */
export function layOutSheet(sheet: Sheet, around: Around): SetSheet {
  const roomy = setOnPages(sheet, around);
  if (roomy.pages.length === 1) return roomy;
  const close = setOnPages(sheet, { ...around, measures: closer(around.measures) });
  return close.pages.length < roomy.pages.length ? close : roomy;
}

function setOnPages(sheet: Sheet, { book, measures, root }: Around): SetSheet {
  const sect: Tag = { type: "Sect", under: root, options: { title: sheet.title } };
  const setting: Setting = { book, measures, width: measures.page[0] - measures.margin.side * 2, under: sect };
  const foot = setFoot(sheet, setting);
  const pieces = [
    ...layOutHead(sheet, setting),
    ...spaced(
      sheet.lead === undefined
        ? []
        : paragraph(sheet.lead, textStyle(measures, "lead"), setting, { type: "P", under: sect }),
      measures,
    ),
    ...spaced(layOut(sheet.blocks, setting), measures),
  ];
  const top = measures.margin.top;
  const bottomOf = (height: number) => measures.page[1] - measures.margin.foot - height - mm(2);
  const pages = intoPages(pieces, {
    first: { top, bottom: bottomOf(foot.firstHeight) },
    next: { top, bottom: bottomOf(foot.nextHeight) },
  });
  return { sheet, sect, pages, foot };
}

export function spaced(pieces: readonly Piece[], { gap }: Measures): readonly Piece[] {
  return pieces.map((piece, at) => (at === 0 ? { ...piece, above: gap } : piece));
}
