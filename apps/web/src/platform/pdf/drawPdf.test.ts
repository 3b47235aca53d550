import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logSheet, packKinds, packOf, textsIn, worksheet, type Pack, type Sheet } from "@tussock/content/sheets";
import type { Paper, PdfJob } from "#app/printJob.ts";
import { directionOf, levelsOf, visualOrder } from "./bidi.ts";
import { drawPdf } from "./drawPdf.ts";
import { intoPages, type Piece } from "./flow.ts";
import { createFontBook, wordsIn, type Face, type FontFile } from "./fontBook.ts";
import { createPdfDocument } from "./pdfDocument.ts";
import { scriptFontsFor } from "./scriptFonts.ts";
import { layOutSheet } from "./layOutSheet.ts";
import { measuresOf } from "./measures.ts";
import { setText } from "./setText.ts";

const fonts = readFonts();
const noMore = async () => [];
const job = (pack: Pack, more: Partial<PdfJob> = {}): PdfJob => ({
  pack,
  paper: "a4",
  large: false,
  contents: false,
  lang: "en",
  logo: { blades: "M0 0L4 4", mound: "M0 8L8 8" },
  ...more,
});
const nothingDrawn = async () => new Map();
const plainParts = { fonts, fontsFor: noMore, drawSigns: nothingDrawn };

describe("a PDF of sheets", () => {
  it.each(packKinds)("is drawn for the pack of %s, on both papers and in both sizes", async (kind) => {
    for (const paper of ["a4", "letter"] as const)
      for (const large of [false, true]) {
        const { bytes, missing } = await drawPdf(job(packOf(kind, "en"), { paper, large, contents: true }), plainParts);
        expect(new TextDecoder("latin1").decode(bytes.subarray(0, 8))).toBe("%PDF-1.7");
        // Our own words need no font of the device.
        expect(missing).toEqual([]);
      }
  });

  it("tells which signs our fonts lack, and asks for a picture of each once", async () => {
    const asked: string[] = [];
    const sheet: Sheet = { ...worksheet("en"), lead: "Tea 🎉 and 🎉 with 你好, Łódź, مرحبا" };
    const { drawn, missing } = await drawPdf(job({ title: "t", sheets: [sheet] }), {
      ...plainParts,
      drawSigns: async (texts) => {
        asked.push(...texts);
        return new Map();
      },
    });
    expect(asked).toEqual(["🎉", "你", "好"]);
    expect(drawn).toEqual([]);
    expect(missing).toEqual(asked);
  });

  it("sets Cyrillic, Greek, Hebrew, Vietnamese and rare Latin letters in fonts that are fetched only then", async () => {
    const wanted: string[] = [];
    const write = async (lead: string) => {
      const { drawn, missing } = await drawPdf(job({ title: lead, sheets: [{ ...worksheet("en"), lead }] }), {
        ...plainParts,
        fontsFor: async (texts) => {
          const found = scriptFontsFor(texts);
          wanted.push(...found.map(({ name }) => name));
          return found.flatMap(({ name, regular, bold }) => [
            scriptFile("text", name, regular),
            scriptFile("bold", name, bold),
            scriptFile("head", name, bold),
          ]);
        },
      });
      return [...drawn, ...missing];
    };
    expect(await write("One plate, Łódź, žluťoučký, مرحبا")).toEqual([]);
    expect(wanted).toEqual([]);
    expect(await write("Оля помыла тарелку. Їжак, Ґанок, Қазақ, Өмір")).toEqual([]);
    expect(await write("Ένα πιάτο, ἀρχή")).toEqual([]);
    expect(await write("צלחת אחת, שָׁלוֹם")).toEqual([]);
    expect(await write("Tiếng Việt, rửa một cái đĩa, Nguyễn, ơ")).toEqual([]);
    expect(await write("ĉiutage, Tōkyō, ɛnyɔ, Ǝ, ŋ, ḥ")).toEqual([]);
    expect(await write("Оля 🎉")).toEqual(["🎉"]);
    expect([...new Set(wanted)].toSorted()).toEqual(
      ["cyrillic", "cyrillic-ext", "greek", "greek-ext", "hebrew", "latin-ext", "vietnamese"].toSorted(),
    );
  });

  it("is drawn whatever a person wrote", async () => {
    const [anything] = [fc.string({ unit: "grapheme", maxLength: 400 })];
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const sheet = { ...logSheet("en"), lead: text, corner: [{ label: text }], title: text };
        const { bytes } = await drawPdf(job({ title: text, sheets: [sheet] }), plainParts);
        expect(bytes.length).toBeGreaterThan(1_000);
      }),
      // The library fell over the first of these; the others are of its kind.
      { numRuns: 25, examples: [["ẗ"], ["at\u0308b q\u0308"], ["\u0308"], ["ẖ ẘ ẙ"]] },
    );
  });
});

describe("setting text", () => {
  const book = createFontBook(createPdfDocument({ font: null, autoFirstPage: false }), fonts);
  const style = { face: "text", size: 11 } as const;

  it("loses no sign, and no line is wider than its room", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 60, max: 400 }), (text, width) => {
        const lines = setText(book, text, style, width);
        const set = lines.flatMap(({ parts }) => parts.map(({ stretch }) => stretch.text)).join("");
        const letters = (words: string) =>
          Array.from(words.replaceAll(/\s/gu, ""))
            .toSorted((a, b) => (a < b ? -1 : 1))
            .join("");
        expect(letters(set)).toBe(letters(wordsIn(text).join("")));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 20);
      }),
      { numRuns: 200 },
    );
  });

  it("breaks a word that is longer than any line, and keeps a line that was typed as one", () => {
    expect(setText(book, "x".repeat(200), style, 100).length).toBeGreaterThan(5);
    expect(setText(book, "one\ntwo", style, 100)).toHaveLength(2);
  });
});

describe("words that run from the right", () => {
  it("make a paragraph run from the right when they begin it", () => {
    expect(directionOf("مرحبا hello")).toBe("rtl");
    expect(directionOf("12 hello مرحبا")).toBe("ltr");
  });

  it("stand in reverse order within a line of Latin words, numbers among them in their own", () => {
    const order = (words: readonly string[], base: "ltr" | "rtl") =>
      visualOrder(levelsOf(words, base)).map((at) => words[at]);
    expect(order(["say", "مرحبا", "بالعالم", "now"], "ltr")).toEqual(["say", "بالعالم", "مرحبا", "now"]);
    expect(order(["مرحبا", "Ana", "Lee", "بالعالم"], "rtl")).toEqual(["بالعالم", "Ana", "Lee", "مرحبا"]);
    expect(order(["one", "two", "3"], "ltr")).toEqual(["one", "two", "3"]);
  });

  it("keeps every word in its line, whatever the mix", () => {
    const word = fc.constantFrom("abc", "مرحبا", "12", "–", "שלום");
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom("ltr" as const, "rtl" as const), (words, base) => {
        const order = visualOrder(levelsOf(words, base));
        expect(order.toSorted((a, b) => a - b)).toEqual(words.map((_word, at) => at));
      }),
    );
  });
});

describe("pages", () => {
  const piece = (height: number, more: Partial<Piece> = {}): Piece => ({
    height,
    above: 4,
    draw: () => undefined,
    ...more,
  });
  const room = { first: { top: 0, bottom: 100 }, next: { top: 0, bottom: 100 } };

  it("hold every piece once, in order, and none over the edge that could fit", () => {
    const pieces = fc.array(
      fc.record({ height: fc.integer({ min: 1, max: 90 }), keep: fc.boolean(), newPage: fc.boolean() }),
    );
    fc.assert(
      fc.property(pieces, (wanted) => {
        const drawn: number[] = [];
        const made = wanted.map((one, at) => piece(one.height, { ...one, draw: () => void drawn.push(at) }));
        const pages = intoPages(made, room);
        for (const page of pages) {
          for (const placed of page.placed) placed.draw(undefined as never, 0, 0);
        }
        expect(drawn).toEqual(made.map((_piece, at) => at));
        for (const [at, { y }] of pages.flatMap(({ placed }) => placed).entries())
          if ((made[at]?.height ?? 0) <= 90) expect(y).toBeLessThan(100);
      }),
    );
  });

  it("do not part what belongs together, and repeat the head of a table", () => {
    const heads: string[] = [];
    const over = { height: 10, draw: () => void heads.push("head") };
    const pages = intoPages([piece(80), piece(30, { keep: true }), piece(30), piece(60, { over })], room);
    expect(pages.map(({ placed }) => placed.length)).toEqual([1, 2, 2]);
    pages[2]?.placed[0]?.draw(undefined as never, 0, 0);
    expect(heads).toEqual(["head"]);
  });
});

describe("a sheet that is held in one hand", () => {
  const book = createFontBook(createPdfDocument({ font: null, autoFirstPage: false }), fonts);
  const pagesOf = (sheet: Sheet, paper: Paper) =>
    layOutSheet(sheet, { book, measures: measuresOf({ paper, large: false }), root: { type: "Document" } }).pages
      .length;

  it.each(["a4", "letter"] as const)(
    "stands on one page of %s: the step, the log, the plans and every skill",
    (paper) => {
      const sheets = [...packOf("worksheets", "en").sheets, ...packOf("skills", "en").sheets];
      const more = sheets.map((sheet) => [sheet.id, pagesOf(sheet, paper)]).filter(([, pages]) => pages !== 1);
      // Seven days have a page for the days and a page for the look back.
      expect(more).toEqual([["week", 2]]);
    },
  );

  it("has as much air as there is: only what would not fit is set closer", () => {
    const [step] = packOf("worksheets", "en").sheets;
    if (!step) throw new Error("the pack has a sheet");
    const heights = (paper: Paper) => {
      const [page] = layOutSheet(step, {
        book,
        measures: measuresOf({ paper, large: false }),
        root: { type: "Document" },
      }).pages;
      return (page?.placed.at(-1)?.y ?? 0) - (page?.placed[0]?.y ?? 0);
    };
    expect(heights("letter")).toBeLessThan(heights("a4"));
  });
});

it("every word of the largest pack is set in a font of ours", () => {
  const book = createFontBook(createPdfDocument({ font: null, autoFirstPage: false }), fonts);
  for (const face of ["text", "bold", "head"] as const)
    for (const word of textsIn(packOf("all", "en")).flatMap(wordsIn))
      for (const { text, font } of book.stretches(word, face)) expect([text, font]).not.toEqual([text, undefined]);
});

function scriptFile(face: Face, name: string, url: string): FontFile {
  const path = new URL(`fonts/${url.split("/").at(-1)}`, import.meta.url);
  return { face, name: `${face} ${name}`, bytes: new Uint8Array(readFileSync(path)) };
}

function readFonts(): readonly FontFile[] {
  const ours = new URL("fonts/", import.meta.url);
  const young = new URL("../../../../../node_modules/@fontsource/young-serif/files/", import.meta.url);
  const file = (face: Face, folder: URL, name: string): FontFile => ({
    face,
    name: `${face} ${name}`,
    bytes: new Uint8Array(readFileSync(new URL(`${name}.woff`, folder))),
  });
  const bold = ["text-latin-700", "text-latin-ext-700", "arabic-700"];
  return [
    ...["text-latin-400", "text-latin-ext-400", "arabic-400"].map((name) => file("text", ours, name)),
    ...bold.map((name) => file("bold", ours, name)),
    ...["young-serif-latin-400-normal", "young-serif-latin-ext-400-normal"].map((name) => file("head", young, name)),
    ...bold.map((name) => file("head", ours, name)),
  ];
}
