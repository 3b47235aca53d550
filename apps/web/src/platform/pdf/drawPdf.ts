/** A pack of sheets as a tagged PDF (PDF/UA-1): pages, head and foot of each, a list in front of a pack. */
import { forLargePrint, textsIn } from "@tussock/content/sheets";
import { sharedWords } from "@tussock/content/words/shared";
import type { MadePdf, PdfJob } from "#app/printJob.ts";
import { createFontBook, undrawable, type FontFile, type SignPicture } from "./fontBook.ts";
import { frontPages, layOutFront } from "./layOutFront.ts";
import { layOutSheet, type SetSheet } from "./layOutSheet.ts";
import { measuresOf } from "./measures.ts";
import { createPdfDocument, type PdfDocument } from "./pdfDocument.ts";
import { createPen, type Pen, type Tag } from "./pen.ts";
import { drawPageNumber } from "./setFoot.ts";

/** Draws the signs that our fonts lack; none where a platform cannot. */
export type DrawSigns = (texts: Iterable<string>) => Promise<ReadonlyMap<string, SignPicture>>;

/** Where the world comes in: what each PDF is set in, and what is fetched only for the signs that lack a font. */
export interface PdfParts {
  readonly fonts: readonly FontFile[];
  readonly fontsFor: (texts: Iterable<string>) => Promise<readonly FontFile[]>;
  readonly drawSigns: DrawSigns;
}

export async function drawPdf(job: PdfJob, { fonts, fontsFor, drawSigns }: PdfParts): Promise<MadePdf> {
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
  const book = createFontBook(doc, fonts);
  const texts = textsIn(job.pack);
  book.takeFonts(await fontsFor(undrawable(book, texts)));
  const lacking = undrawable(book, texts);
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
