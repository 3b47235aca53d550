/** What we use of pdfkit 0.20, its tags and its fonts among it. */
import Pdfkit from "pdfkit";

export function createPdfDocument(options: Readonly<Record<string, unknown>>): PdfDocument {
  return new Pdfkit(options);
}

export interface FontkitFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** Throws where the library cannot place a mark on its letter. */
  layout(text: string): unknown;
}
export interface PdfFont {
  readonly font: FontkitFont;
  readonly ascender: number;
  readonly descender: number;
  readonly id: string;
  ref(): object;
  encode(text: string): readonly [glyphs: readonly string[], positions: unknown];
  widthOfString(text: string, size: number, features?: readonly string[]): number;
}
export interface StructElement {
  add(child: StructElement | StructContent): StructElement;
  end(): void;
  readonly dictionary: { readonly data: Record<string, unknown> };
}
export interface StructContent {
  readonly structContent: true;
}
export interface StructOptions {
  readonly alt?: string;
  readonly actual?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly scope?: "Row" | "Column";
  readonly bbox?: readonly [number, number, number, number];
}
export interface PdfDocument {
  readonly page: { readonly height: number; readonly fonts: Record<string, object> };
  _font: PdfFont;
  readonly outline: { addItem(title: string): unknown };
  registerFont(name: string, bytes: Uint8Array): this;
  font(name: string): this;
  fontSize(size: number): this;
  addPage(): this;
  text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this;
  openImage(bytes: Uint8Array): object;
  image(image: object, x: number, y: number, options: Readonly<Record<string, unknown>>): this;
  /** Operators as they stand in the file. */
  addContent(operators: string): this;
  save(): this;
  restore(): this;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
  translate(x: number, y: number): this;
  scale(by: number): this;
  lineWidth(width: number): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  rect(x: number, y: number, width: number, height: number): this;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
  path(d: string): this;
  stroke(colour?: readonly number[]): this;
  fill(): this;
  fillColor(colour: readonly number[]): this;
  struct(type: string, options?: StructOptions): StructElement;
  addStructure(element: StructElement): this;
  markStructureContent(tag: string, options?: Readonly<Record<string, unknown>>): StructContent;
  markContent(tag: string, options?: Readonly<Record<string, unknown>>): this;
  endMarkedContent(): this;
  goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    name: string,
    options?: Readonly<Record<string, unknown>>,
  ): this;
  addNamedDestination(name: string): void;
  on(event: "data", hear: (chunk: Uint8Array) => void): this;
  on(event: "end", hear: () => void): this;
  end(): void;
}
