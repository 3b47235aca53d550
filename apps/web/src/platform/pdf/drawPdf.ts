/** A pack of sheets as a tagged PDF (PDF/UA-1): pages, head and foot of each, a list in front of a pack. */
import { createPdfDocument, type PdfDocument } from "./pdfDocument.ts";
import { forLargePrint, textsIn, type Pack, type Sheet } from "@tussock/content/sheets";
import { printWords } from "@tussock/content/words/print";
import { sharedWords } from "@tussock/content/words/shared";
import type { MadePdf, PdfJob } from "#app/printJob.ts";
import { intoPages, type Piece, type PlacedPage } from "./flow.ts";
import { createFontBook, undrawable, type FontBook, type FontFile, type SignPicture } from "./fontBook.ts";
import { layOut } from "./layOut.ts";
import { measuresOf, mm, type Measures } from "./measures.ts";
import { createPen, ink, ruleGrey, type Pen, type Tag } from "./pen.ts";
import { BASELINE, paragraph, textStyle, type Setting } from "./setting.ts";
import { setText } from "./setText.ts";

const words = printWords.sheet;

/** Draws the signs that our fonts lack; none where a platform cannot. */
export type DrawSigns = (texts: Iterable<string>) => Promise<ReadonlyMap<string, SignPicture>>;

export async function drawPdf(job: PdfJob, files: readonly FontFile[], drawSigns: DrawSigns): Promise<MadePdf> {
  const measures = measuresOf(job);
  const doc = createPdfDocument({
    size: [...measures.page],
    margin: 0,
    autoFirstPage: false,
    font: null,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    displayTitle: true,
    lang: job.lang,
    info: { Title: job.pack.title, Creator: sharedWords.appName, Producer: sharedWords.appName },
  });
  const bytes = gathered(doc);
  const book = createFontBook(doc, files);
  const lacking = undrawable(book, textsIn(job.pack));
  const pictures = await drawSigns(lacking);
  book.takePictures(pictures);
  const pen = createPen(doc, book, job.logo);
  const root: Tag = { type: "Document" };
  const sheets = job.pack.sheets.map((sheet) =>
    layOutSheet(job.large ? forLargePrint(sheet) : sheet, { book, measures, root }),
  );
  const front = job.contents ? frontPages(job.pack, sheets, { book, measures, root }) : 0;
  const total = front + sheets.reduce((sum, { pages }) => sum + pages.length, 0);
  let page = 0;
  const openPage = () => {
    pen.newPage();
    page += 1;
  };
  if (job.contents) drawFront();
  for (const sheet of sheets) drawSheet(sheet);
  doc.end();
  return {
    bytes: await bytes,
    drawn: [...lacking].filter((text) => pictures.has(text)),
    missing: [...lacking].filter((text) => !pictures.has(text)),
  };

  function drawFront(): void {
    const setting = { book, measures, root };
    const pages = layOutFront(job.pack, sheets, setting, front).pages;
    for (const { placed } of pages) {
      openPage();
      for (const { y, draw } of placed) draw(pen, measures.margin.side, y);
      drawPageNumber(pen, setting, page, total);
    }
  }

  function drawSheet({ sheet, pages, sect, foot }: SetSheet): void {
    const setting = { book, measures, root };
    let safety: ReturnType<Pen["later"]> | undefined;
    for (const [at, { placed }] of pages.entries()) {
      openPage();
      if (at === 0) {
        doc.addNamedDestination(sheet.id);
        doc.outline.addItem(sheet.title);
      }
      for (const { y, draw } of placed) draw(pen, measures.margin.side, y);
      const isLast = at === pages.length - 1;
      safety = foot.draw(pen, at === 0, isLast, safety, sect);
      drawPageNumber(pen, setting, page, total);
    }
  }
}

interface Around {
  readonly book: FontBook;
  readonly measures: Measures;
  readonly root: Tag;
}
interface SetSheet {
  readonly sheet: Sheet;
  readonly sect: Tag;
  readonly pages: readonly PlacedPage[];
  readonly foot: Foot;
}

function layOutSheet(sheet: Sheet, { book, measures, root }: Around): SetSheet {
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

function spaced(pieces: readonly Piece[], { gap }: Measures): readonly Piece[] {
  return pieces.map((piece, at) => (at === 0 ? { ...piece, above: gap } : piece));
}

/** The name of the app, the title, and beside it what is filled in by hand: on paper as in the mock. */
function layOutHead(sheet: Sheet, setting: Setting): readonly Piece[] {
  const { book, measures, width, under } = setting;
  const brandSize = measures.size.brand;
  const brand = setText(book, sharedWords.appName, { face: "head", size: brandSize }, width)[0];
  const brandHeight = mm(5.4);
  const small = textStyle(measures, "small");
  const blank = mm(28);
  const fields = sheet.corner.map(({ label, text }) => {
    const said = setText(book, text === undefined ? label : `${label}: ${text}`, small, width)[0];
    return {
      line: said,
      width: (said?.width ?? 0) + (text === undefined ? mm(2) + blank : 0),
      isBlank: text === undefined,
    };
  });
  const cornerWidth = fields.reduce((sum, field) => sum + field.width, 0) + mm(2) * Math.max(0, fields.length - 1);
  const title = { face: "head", size: measures.size.title } as const;
  const beside = cornerWidth > 0 && cornerWidth < width * 0.55 && fitsBeside();
  const titleWidth = beside ? width - cornerWidth - mm(6) : width;
  const titleLines = setText(book, sheet.title, title, titleWidth);
  const titleHeight = title.size * 1.15;
  const cornerBelow = cornerWidth > 0 && !beside ? small.size * measures.leading + mm(2) : 0;
  const height = brandHeight + mm(2) + titleLines.length * titleHeight + cornerBelow + mm(3);
  const h1: Tag = { type: "H1", under };
  return [
    {
      height,
      above: 0,
      keep: true,
      draw(pen, x, y) {
        pen.within(undefined, () => {
          pen.tuft(x, y, brandHeight * 1.15, "fill");
          if (brand) pen.line(brand, brandSize, x + brandHeight * 1.15 + mm(2), y + brandHeight * 0.78, width);
        });
        const top = y + brandHeight + mm(2);
        pen.within(h1, () => {
          for (const [at, line] of titleLines.entries())
            pen.line(line, title.size, x, top + at * titleHeight + titleHeight * BASELINE, titleWidth);
        });
        const baseline = beside ? top + titleLines.length * titleHeight - mm(1) : y + height - mm(4);
        let left = beside ? x + width - cornerWidth : x;
        for (const { line, width: wide, isBlank } of fields) {
          if (line) pen.within({ type: "P", under }, () => pen.line(line, small.size, left, baseline, wide));
          if (isBlank && line) {
            const from = left + line.width + mm(2);
            pen.within(undefined, () => pen.rule(from, baseline + mm(0.8), blank, 0.8, ruleGrey));
          }
          left += wide + mm(2);
        }
        pen.within(undefined, () => pen.rule(x, y + height, width, 1.2, ink));
      },
    },
  ];

  function fitsBeside(): boolean {
    return (
      setText(book, sheet.title, title, width - cornerWidth - mm(6)).length <=
      setText(book, sheet.title, title, width).length
    );
  }
}

interface Foot {
  readonly firstHeight: number;
  readonly nextHeight: number;
  readonly draw: (
    pen: Pen,
    isFirst: boolean,
    isLast: boolean,
    safety: ReturnType<Pen["later"]> | undefined,
    sect: Tag,
  ) => ReturnType<Pen["later"]> | undefined;
}

/** The safety line on the first page, whose it is on the others; on a single page both. Both are read once, at the end. */
function setFoot(sheet: Sheet, { book, measures, width }: Setting): Foot {
  const style = { face: "text", size: measures.size.foot } as const;
  const height = style.size * measures.leading;
  const forNumber = mm(14);
  const safety = setText(
    book,
    [sheet.safety.says, sheet.safety.line].filter(Boolean).join(" "),
    style,
    width - forNumber,
  );
  const foot = setText(book, sheet.foot, style, width - forNumber);
  const blank = sheet.safety.line === undefined ? mm(24) : 0;
  const lastSafety = safety.at(-1);
  const blankFits = !lastSafety || lastSafety.width + mm(2) + blank <= width - forNumber;
  const safetyLines = safety.length + (blankFits ? 0 : 1);
  const edge = mm(2.5);
  return {
    firstHeight: (safetyLines + foot.length) * height + edge + mm(0.6),
    nextHeight: foot.length * height + edge,
    draw(pen, isFirst, isLast, begun, sect) {
      const x = measures.margin.side;
      const showsFoot = !isFirst || isLast;
      const lines = (isFirst ? safetyLines : 0) + (showsFoot ? foot.length : 0);
      let y = measures.page[1] - measures.margin.foot - lines * height;
      pen.within(undefined, () => pen.rule(x, y - edge, width, 0.8, ruleGrey));
      let told = begun;
      if (isFirst) {
        const top = y;
        told = pen.later("P", () => {
          for (const [at, line] of safety.entries())
            pen.line(line, style.size, x, top + at * height + height * BASELINE, width);
        });
        if (blank > 0)
          pen.within(undefined, () =>
            pen.rule(
              x + (blankFits && lastSafety ? lastSafety.width + mm(2) : 0),
              top + safetyLines * height - height * 0.14,
              blank,
              0.8,
              ink,
            ),
          );
        y += safetyLines * height;
      }
      if (isLast) told?.tell(sect);
      if (showsFoot)
        pen.within(isLast ? { type: "P", under: sect } : undefined, () => {
          for (const [at, line] of foot.entries())
            pen.line(line, style.size, x, y + at * height + height * BASELINE, width);
        });
      return told;
    },
  };
}

function drawPageNumber(pen: Pen, { book, measures }: Around, page: number, total: number): void {
  const style = { face: "text", size: measures.size.foot } as const;
  const line = setText(book, words.page(page, total), style, mm(30))[0];
  const right = measures.page[0] - measures.margin.side;
  const baseline = measures.page[1] - measures.margin.foot - style.size * measures.leading * (1 - BASELINE);
  if (line) pen.within(undefined, () => pen.line(line, style.size, right - line.width, baseline, line.width));
}

/** How many pages the list takes is known before the numbers on it are: it is laid out once to count. */
function frontPages(pack: Pack, sheets: readonly SetSheet[], around: Around): number {
  return layOutFront(pack, sheets, around, 1).pages.length;
}

function layOutFront(
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
      paragraph(words.contents, { face: "head", size: measures.size.head }, setting, { type: "H2", under: sect }),
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

function gathered(doc: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    doc.on("data", (chunk) => void chunks.push(chunk));
    doc.on("end", () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
