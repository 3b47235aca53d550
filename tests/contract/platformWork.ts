/** What the test may ask of the worker in the browser. */
export type Part = JournalPart | "index" | "indexCipher";
/** "uncut" is planted: the journal in the file system, but what is to be cut off stays. */
export type JournalPart = "opfs" | "idb" | "uncut";

export type Work =
  | { readonly is: "contract"; readonly part: Part }
  | { readonly is: "append"; readonly part: JournalPart; readonly mark: number }
  | { readonly is: "read"; readonly part: JournalPart }
  | { readonly is: "otherTab" };

export interface Kept {
  readonly name: string;
  /** Absent when the contract was kept. */
  readonly trouble?: string | undefined;
}

export const APPENDS = 60;

/** Four bytes: who wrote them, and the place they were meant for. */
export function entryAt(place: number, mark: number): readonly number[] {
  return [mark, place & 0xff, (place >> 8) & 0xff, 0xff];
}
