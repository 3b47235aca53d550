/**
 * A sheet of paper as a plain value: what stands on it, in reading order, and nothing of how it is drawn. A browser
 * draws it as a page to look at and to print; the PDF drawer draws the same value with the same tags. Whatever a person
 * wrote is a `text`; without it there is room to write by hand.
 */
export interface Sheet {
  /** Also its place in a pack; unlike any other sheet’s. */
  readonly id: string;
  readonly title: string;
  /** Beside the title: a name, a date. */
  readonly corner: readonly Field[];
  readonly lead?: string;
  readonly blocks: readonly Block[];
  /** At the foot of its last page; the safety line stands at the foot of the first. */
  readonly foot: string;
  readonly safety: SafetyFoot;
}
/** `line` is the person’s own number, where they chose to have it here; else there is room for it. */
export interface SafetyFoot {
  readonly says: string;
  readonly line?: string;
}

/** Several sheets with a page in front that says where each begins. */
export interface Pack {
  readonly title: string;
  readonly lead?: string;
  readonly sheets: readonly Sheet[];
}

export type Block = Section | Words | Write | Fields | Ticks | ScaleLine | List | Notes | Grid | Drawing | PageBreak;

/** A heading and what belongs to it; kept on one page where it fits. */
export interface Section {
  readonly is: "section";
  readonly title: string;
  readonly level: 2 | 3;
  readonly hint?: string;
  readonly blocks: readonly Block[];
}
export interface Words {
  readonly is: "words";
  readonly text: string;
  readonly look?: "small" | "strong";
}
/** Ruled lines, with their label above, or in front of the first one. */
export interface Write {
  readonly is: "write";
  readonly label?: string;
  readonly beside?: true;
  readonly lines: number;
  readonly text?: string;
}
/** Short lines next to each other, each under its label. */
export interface Fields {
  readonly is: "fields";
  readonly across: 2 | 3 | 4;
  readonly fields: readonly Field[];
}
export interface Field {
  readonly label: string;
  readonly text?: string;
}
/** Boxes to tick; `own` is one more with room for words. */
export interface Ticks {
  readonly is: "ticks";
  readonly label?: string;
  readonly boxes: readonly Box[];
  readonly own?: Field & { readonly ticked?: boolean };
  /** One below the other, for choices that are sentences. */
  readonly column?: true;
}
export interface Box {
  readonly label: string;
  readonly hint?: string;
  readonly ticked?: boolean;
}
/** A line from 0 to 100 with words at its ends, a stretch to look for, and a mark where it was marked. */
export interface ScaleLine {
  readonly is: "scale";
  readonly label?: string;
  readonly low: string;
  readonly high: string;
  readonly band?: { readonly from: number; readonly to: number; readonly label: string };
  readonly at?: number;
}
export interface List {
  readonly is: "list";
  readonly numbered?: true;
  readonly items: readonly string[];
}
/** Names in front of sentences: "Say", "Do", "Watch for". */
export interface Notes {
  readonly is: "notes";
  readonly rows: readonly { readonly label: string; readonly says: readonly string[] }[];
}
export interface Grid {
  readonly is: "grid";
  /** Heard before the table; seen by nobody. */
  readonly caption: string;
  readonly head: readonly Column[];
  readonly rows: readonly Row[];
  /** The least height of a row, mm: room to write by hand. */
  readonly rowMm: number;
  /** Columns of words: in large print they stand below each other (largePrint.ts). */
  readonly wide?: true;
}
export interface Column {
  readonly label: string;
  /** Its share of the width beside the other columns. */
  readonly share: number;
}
/** The first cell is the head of its row. A title alone stands over the rows that follow. */
export type Row = { readonly head: string; readonly cells: readonly Cell[] } | { readonly title: string };
export type Cell = string | readonly Box[];

/** Something to look at or to colour in; it says nothing that does not stand in words beside it. */
export interface Drawing {
  readonly is: "drawing";
  readonly of: "tufts";
  readonly count: number;
}
export interface PageBreak {
  readonly is: "pageBreak";
}

/** Room to write on where nothing was written, the words where something was. */
export function write(label: string | undefined, lines: number, text?: string, beside?: true): Write {
  return {
    is: "write",
    lines,
    ...(label !== undefined && { label }),
    ...(text !== undefined && { text }),
    ...(beside && { beside }),
  };
}

export function section(title: string, blocks: readonly Block[], more: { level?: 3; hint?: string } = {}): Section {
  return {
    is: "section",
    title,
    level: more.level ?? 2,
    blocks,
    ...(more.hint !== undefined && { hint: more.hint }),
  };
}

export function words(text: string, look?: Words["look"]): Words {
  return { is: "words", text, ...(look && { look }) };
}

export function field(label: string, text?: string): Field {
  return text === undefined ? { label } : { label, text };
}

export function fields(across: Fields["across"], ...list: readonly Field[]): Fields {
  return { is: "fields", across, fields: list };
}

export function box(label: string, ticked?: boolean): Box {
  return ticked ? { label, ticked } : { label };
}

export function ticks(boxes: readonly Box[], own?: Ticks["own"]): Ticks {
  return { is: "ticks", boxes, ...(own && { own }) };
}

export function scale(low: string, high: string, at?: number, more: Partial<Omit<ScaleLine, "is">> = {}): ScaleLine {
  return { is: "scale", low, high, ...(at !== undefined && { at }), ...more };
}
