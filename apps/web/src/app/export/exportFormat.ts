/** What the plain export is, in one place: docs/export-format.md tells it in words, docs/export.schema.json to machines. */

export const exportFormat = "tussock-export";
/** Rises only when the file's own shape changes; new kinds of record and new fields do not need it. */
export const exportVersion = 1;

/** 64 MB: ten years (25,000 records) come to 18 MB. */
export const mostImportBytes = 64 * 1024 * 1024;
/** The file itself is 4 deep and our values 2 more; the rest is room for what a later version may keep. */
export const mostImportDepth = 64;
/** Objects and arrays in one file. 25,000 records hold about 150,000; small empty ones by the million only fill memory. */
export const mostImportParts = 4_000_000;
/** Our ids are 22 or 36 signs, our field names under 20. */
export const mostNameLength = 200;
/**
 * When and by whom a field was written: 36 signs of hex, the last 16 of them the writer. The vault’s clock makes them;
 * version 1 of the file holds them as they are.
 */
export function isExportStamp(value: unknown): value is string {
  return typeof value === "string" && /^[0-7][0-9a-f]{35}$/.test(value);
}
export function writerOfStamp(stamp: string): string {
  return stamp.slice(20);
}
/** An own property of this name would change what an object inherits once it is copied carelessly: never let in. */
export const forbiddenName = "__proto__";
