/**
 * Draws on the pages and tells the tags: every stroke is either content of an element of the structure, in the order
 * it is read, or an artifact that readers pass over.
 */
import type { PdfDocument } from "./pdfDocument.ts";
import type { StructContent, StructElement, StructOptions } from "./pdfDocument.ts";
import type { LogoPaths } from "#app/printJob.ts";
import { PICTURE_HEIGHT } from "./drawSigns.ts";
import type { FontBook } from "./fontBook.ts";
import type { Line } from "./setText.ts";

/** An element to be; it comes to be when something of it is drawn first. */
export interface Tag {
  readonly type: string;
  readonly options?: StructOptions;
  readonly under?: Tag;
  /** Columns it spans, for a head over the whole table. */
  readonly spans?: number;
}

export interface Pen {
  readonly newPage: () => void;
  /** What is drawn meanwhile belongs to this element. */
  readonly within: (tag: Tag | undefined, draw: () => void) => void;
  /** Drawn now, but read where it is told later. */
  readonly later: (type: string, draw: () => void) => { readonly tell: (under: Tag) => void };
  /** An element with nothing drawn in it, such as the empty cell of a table. */
  readonly empty: (tag: Tag) => void;
  readonly line: (line: Line, size: number, x: number, baseline: number, width: number, colour?: Colour) => void;
  readonly rule: (x: number, y: number, width: number, thick: number, colour: Colour) => void;
  readonly box: (x: number, y: number, side: number, ticked: boolean) => void;
  readonly frame: (x: number, y: number, width: number, height: number, fill?: Colour) => void;
  /** A light ground that stays light on a black and white printer. */
  readonly shade: (x: number, y: number, width: number, height: number) => void;
  /** A stroke downwards, on the line of a scale. */
  readonly mark: (x: number, y: number, length: number) => void;
  readonly cross: (x: number, y: number, reach: number) => void;
  /** The tussock of the logo: filled beside the name, an outline to colour in. */
  readonly tuft: (x: number, y: number, side: number, how: "fill" | "stroke") => void;
  readonly link: (tag: Tag, place: string, x: number, y: number, width: number, height: number, says: string) => void;
}

/** Red, green, blue: what the tokens of paper say to a browser (--paper-ink and its neighbours). */
export type Colour = readonly [red: number, green: number, blue: number];
export const ink: Colour = [0x11, 0x11, 0x11];
export const greyInk: Colour = [0x33, 0x33, 0x33];
export const ruleGrey: Colour = [0x77, 0x77, 0x77];
/** As the heads of the mock’s table. */
export const lightGround: Colour = [0xf1, 0xf4, 0xf0];
/** The logo is drawn on a square of 32. */
const LOGO_SIDE = 32;

export function createPen(doc: PdfDocument, book: FontBook, logo: LogoPaths): Pen {
  const elements = new Map<Tag, StructElement>();
  const images = new Map<string, object>();
  let inside: "nothing" | "element" | "artifact" = "nothing";
  let current: { readonly type: string; readonly element: StructElement } | undefined;

  function elementOf(tag: Tag): StructElement {
    const known = elements.get(tag);
    if (known) return known;
    const element = doc.struct(tag.type, tag.options ?? {});
    if (tag.spans !== undefined) {
      const attributes = (element.dictionary.data["A"] ?? { O: "Table" }) as Record<string, unknown>;
      element.dictionary.data["A"] = { ...attributes, ColSpan: tag.spans };
    }
    elements.set(tag, element);
    if (tag.under) elementOf(tag.under).add(element);
    else doc.addStructure(element);
    return element;
  }

  function marked(kind: "element" | "artifact", begin: () => void, draw: () => void): void {
    if (inside !== "nothing") throw new Error(`a ${kind} was begun inside of an ${inside}`);
    begin();
    inside = kind;
    draw();
    inside = "nothing";
    doc.endMarkedContent();
  }

  return {
    newPage: () => void doc.addPage(),
    within(tag, draw) {
      if (!tag) return marked("artifact", () => doc.markContent("Artifact", { type: "Layout" }), draw);
      const element = elementOf(tag);
      current = { type: tag.type, element };
      marked("element", () => void element.add(doc.markStructureContent(tag.type)), draw);
      current = undefined;
    },
    later(type, draw) {
      let content: StructContent | undefined;
      marked("element", () => (content = doc.markStructureContent(type)), draw);
      return {
        tell(under) {
          if (content) elementOf({ type, under }).add(content);
        },
      };
    },
    empty: (tag) => void elementOf(tag),
    line(line, size, x, baseline, width, colour = ink) {
      const from = line.direction === "rtl" ? x + Math.max(0, width - line.width) : x;
      doc.fillColor(colour);
      const draw = () => {
        for (const { stretch, x: at, width: wide } of line.parts) {
          if (stretch.font === undefined) signs(stretch.text, from + at, baseline, size, wide);
          else
            doc
              .font(stretch.font)
              .fontSize(size)
              .text(stretch.text, from + at, baseline, {
                lineBreak: false,
                baseline: "alphabetic",
                features: stretch.features,
              });
        }
      };
      if (!line.turned) return draw();
      saidAs(line.text, draw, (span) => {
        for (const { stretch, x: at } of line.parts)
          if (stretch.font === undefined) unseenGlyph(span, stretch.text, from + at, baseline, size);
      });
    },
    rule: (x, y, width, thick, colour) => {
      doc
        .lineWidth(thick)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(colour);
    },
    box(x, y, side, ticked) {
      doc
        .lineWidth(1)
        .roundedRect(x, y, side, side, side * 0.24)
        .stroke(ink);
      if (!ticked) return;
      // A cross is plain in black and white, and small; a tick can look like a smudge.
      const inset = side * 0.24;
      doc.lineWidth(1.4);
      doc
        .moveTo(x + inset, y + inset)
        .lineTo(x + side - inset, y + side - inset)
        .stroke(ink);
      doc
        .moveTo(x + side - inset, y + inset)
        .lineTo(x + inset, y + side - inset)
        .stroke(ink);
    },
    frame(x, y, width, height, fill) {
      if (fill !== undefined) doc.rect(x, y, width, height).fillColor(fill).fill();
      doc.lineWidth(0.8).rect(x, y, width, height).stroke(ruleGrey);
    },
    shade: (x, y, width, height) => void doc.rect(x, y, width, height).fillColor(lightGround).fill(),
    mark: (x, y, length) => {
      doc
        .lineWidth(0.9)
        .moveTo(x, y)
        .lineTo(x, y + length)
        .stroke(ink);
    },
    cross(x, y, reach) {
      doc.lineWidth(1.8);
      for (const lean of [1, -1])
        doc
          .moveTo(x - reach, y - reach * lean)
          .lineTo(x + reach, y + reach * lean)
          .stroke(ink);
    },
    tuft(x, y, side, how) {
      const scale = side / LOGO_SIDE;
      for (const d of [logo.blades, logo.mound]) {
        doc
          .save()
          .translate(x, y)
          .scale(scale)
          .lineWidth(0.8 / scale)
          .path(d);
        if (how === "fill") doc.fillColor(ink).fill();
        else doc.stroke(ruleGrey);
        doc.restore();
      }
    },
    link(tag, place, x, y, width, height, says) {
      doc.goTo(x, y, width, height, place, { structParent: elementOf(tag), Contents: asPdfText(says) });
    },
  };

  /** A picture of signs, or an empty box where the device has none; the words stay behind it for whoever reads aloud or copies. */
  function signs(text: string, x: number, baseline: number, size: number, width: number): void {
    const picture = book.picture(text);
    const draw = () => {
      if (picture) {
        const image = images.get(text) ?? doc.openImage(picture.jpeg);
        images.set(text, image);
        const smaller = width / (picture.width * size);
        doc.image(image, x, baseline - size * smaller, { width, height: size * PICTURE_HEIGHT * smaller });
      } else
        doc
          .lineWidth(0.8)
          .rect(x + 0.5, baseline - size * 0.72, Math.max(1, width - 1), size * 0.76)
          .stroke(ink);
    };
    saidAs(text, draw, (span) => unseenGlyph(span, text, x, baseline, size));
  }

  /** What is drawn reads as these words: an element of its own in the middle of the one that is being drawn. */
  function saidAs(actual: string, draw: () => void, more: (span: StructElement) => void = () => undefined): void {
    const around = current;
    if (!around) return draw();
    current = undefined;
    doc.endMarkedContent();
    const span = doc.struct("Span", { actual });
    around.element.add(span);
    span.add(doc.markStructureContent("Span"));
    draw();
    doc.endMarkedContent();
    more(span);
    around.element.add(doc.markStructureContent(around.type));
    current = around;
  }

  /**
   * Who selects and copies, copies glyphs, and a picture has none: one that is not painted (text rendering mode 3) carries
   * the words. Written by hand, because poppler places the words by the coordinates that hold when the mark ends.
   */
  function unseenGlyph(span: StructElement, text: string, x: number, baseline: number, size: number): void {
    const { height } = doc.page;
    // oxlint-disable-next-line no-underscore-dangle -- the library has no other door to the font in use
    const font = doc.font(book.plain)._font;
    doc.page.fonts[font.id] ??= font.ref();
    doc.save().transform(1, 0, 0, -1, 0, height);
    span.add(doc.markStructureContent("Span", { actual: text }));
    const at = `${x.toFixed(2)} ${(height - baseline).toFixed(2)}`;
    doc.addContent(`BT 3 Tr /${font.id} ${size} Tf 1 0 0 1 ${at} Tm <${font.encode("o")[0].join("")}> Tj ET`);
    doc.endMarkedContent();
    doc.restore();
  }
}

/** The library writes a String object as text, and a plain string as a name. */
function asPdfText(text: string): object {
  return Object(text) as object;
}
