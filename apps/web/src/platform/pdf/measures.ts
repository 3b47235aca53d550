/** Paper, margins and sizes in points: those of the worksheet mock (design language 13), for both print sizes. */
import type { Look, Paper } from "#app/printJob.ts";

export interface Measures {
  readonly page: readonly [width: number, height: number];
  readonly margin: { readonly side: number; readonly top: number; readonly foot: number };
  readonly size: Readonly<Record<SizeName, number>>;
  /** From one line of text to the next, in sizes. */
  readonly leading: number;
  readonly ruleStep: number;
  readonly box: number;
  readonly smallBox: number;
  readonly gap: number;
}
export type SizeName = "body" | "lead" | "small" | "title" | "head" | "sub" | "table" | "cellBox" | "foot" | "brand";

export function mm(length: number): number {
  return (length * 72) / 25.4;
}

const pages: Readonly<Record<Paper, readonly [number, number]>> = { a4: [595.28, 841.89], letter: [612, 792] };

const normal = {
  body: 11,
  lead: 12,
  small: 10,
  title: 21,
  head: 13,
  sub: 11.5,
  table: 9.5,
  cellBox: 9,
  foot: 9,
  brand: 11,
};
/** Nothing below 16 pt but the foot line: what large print means to the blind associations that set it at 16 or more. */
const large = {
  body: 16,
  lead: 17,
  small: 16,
  title: 26,
  head: 19,
  sub: 17,
  table: 16,
  cellBox: 16,
  foot: 12,
  brand: 16,
};

export function measuresOf(look: Look): Measures {
  return {
    page: pages[look.paper],
    margin: { side: mm(15), top: mm(12), foot: mm(10) },
    size: look.large ? large : normal,
    leading: 1.32,
    ruleStep: mm(look.large ? 10.5 : 7.4),
    box: mm(look.large ? 5.6 : 4.2),
    smallBox: mm(look.large ? 4.6 : 3.2),
    gap: mm(look.large ? 5 : 4.4),
  };
}

/** Less air between parts and lines; letters, boxes and the room to write stay as they are. */
export function closer(measures: Measures): Measures {
  return { ...measures, leading: 1.24, gap: measures.gap * 0.55 };
}
