/** The library’s own types are of 0.17 and bring Node’s words into pages, which have no Node (tsconfig.json, "paths"). */
import type { PdfDocument } from "./pdfDocument.ts";

declare const Pdfkit: new (options: Readonly<Record<string, unknown>>) => PdfDocument;
// oxlint-disable-next-line import/no-default-export -- this is how the library gives it
export default Pdfkit;
