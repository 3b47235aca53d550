/** The page in front of a pack: what is in it, and where, each line a way there. */
import type { Pack, Sheet } from "@tussock/content/sheets";
import { printWords } from "@tussock/content/words/print";
import { intoPages, type Piece, type PlacedPage } from "./flow.ts";
import { layOutHead } from "./layOutHead.ts";
import { spaced, type Around, type SetSheet } from "./layOutSheet.ts";
import { mm } from "./measures.ts";
import { ruleGrey, type Tag } from "./pen.ts";
import { BASELINE, paragraph, textStyle, type Setting } from "./setting.ts";
import { setText } from "./setText.ts";

/** How many pages the list takes is known before the numbers on it are: it is laid out once to count. */
export function frontPages(pack: Pack, sheets: readonly SetSheet[], around: Around): number {
  return layOutFront(pack, sheets, around, 1).pages.length;
}

export function layOutFront(
  pack: Pack,
  sheets: readonly SetSheet[],
  around: Around,
  front: number,
): { readonly pages: readonly PlacedPage[] } {
  const { book, measures, root } = around;
  const sect: Tag = { type: "Sect", under: root, options: { title: pack.title } };
  const setting: Setting = { book, measures, width: measures.page[0] - measures.margin.side * 2, under: sect };
  const style = textStyle(measures, "body");
  const height = style.size * measures.leading;
  const toc: Tag = { type: "TOC", under: sect };
  const room = mm(16);
  let page = front + 1;
  const entries = sheets.map(({ sheet, pages }): Piece => {
    const number = setText(book, String(page), style, room)[0];
    page += pages.length;
    const lines = setText(book, nameInPack(sheet), style, setting.width - room);
    const link: Tag = { type: "Link", under: { type: "Reference", under: { type: "TOCI", under: toc } } };
    return {
      height: lines.length * height + mm(1.6),
      above: 0,
      draw(pen, x, y) {
        pen.within(link, () => {
          for (const [at, line] of lines.entries())
            pen.line(line, style.size, x, y + at * height + height * BASELINE, setting.width);
          if (number)
            pen.line(number, style.size, x + setting.width - number.width, y + height * BASELINE, number.width);
        });
        const [first] = lines;
        if (first && lines.length === 1 && number)
          pen.within(undefined, () =>
            pen.rule(
              x + first.width + mm(2),
              y + height * 0.8,
              Math.max(0, setting.width - first.width - number.width - mm(4)),
              0.4,
              ruleGrey,
            ),
          );
        pen.link(link, sheet.id, x, y, setting.width, lines.length * height, sheet.title);
      },
    };
  });
  const title: Sheet = { ...emptyFront, title: pack.title };
  const pieces = [
    ...layOutHead(title, setting),
    ...spaced(
      pack.lead === undefined
        ? []
        : paragraph(pack.lead, textStyle(measures, "lead"), setting, { type: "P", under: sect }),
      measures,
    ),
    ...spaced(
      paragraph(printWords.sheet.contents, { face: "head", size: measures.size.head }, setting, {
        type: "H2",
        under: sect,
      }),
      measures,
    ),
    ...spaced(entries, measures),
  ];
  const bottom = measures.page[1] - measures.margin.foot - mm(9);
  const edges = { top: measures.margin.top, bottom };
  return { pages: intoPages(pieces, { first: edges, next: edges }) };
}
const emptyFront: Sheet = { id: "contents", title: "", corner: [], blocks: [], foot: "", safety: { says: "" } };

/** The two sides of one activity have one name; here it matters which it is. */
function nameInPack(sheet: Sheet): string {
  const said = sheet.corner.find(({ text }) => text !== undefined);
  if (!said) return sheet.title;
  return `${sheet.title}${/[.?]$/.test(sheet.title) ? "" : "."} ${said.label}`;
}
