/** Patterns on paper: what the cards of Look back say, in the same order, each with its numbers as a table. */
import { patternCardsWords } from "../words/en/patternCards.ts";
import { patternsWords } from "../words/en/patterns.ts";
import { section, words as paragraph, type Block, type Grid, type Sheet } from "./sheet.ts";
import { aroundSheet } from "./sheetParts.ts";

export interface PatternOnPaper {
  readonly heading: string;
  readonly parts: readonly {
    readonly sentences: readonly string[];
    /** What its picture says to someone who hears it: paper has it as words. */
    readonly picture?: { readonly alt: string };
    readonly tables: readonly NumbersOnPaper[];
  }[];
}
export interface NumbersOnPaper {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of single steps, the latest first, can go on for years; the log has a sheet of its own. */
const ROWS_MOST = 20;

export function patternsSheet(cards: readonly PatternOnPaper[] = [], days?: string): Sheet {
  return {
    id: "patterns",
    title: patternsWords.title,
    corner: [],
    lead: days ?? patternCardsWords.empty.title,
    blocks: [
      paragraph(`${patternsWords.about} ${patternsWords.rangeNote}`),
      ...cards.map(({ heading, parts }) =>
        section(
          heading,
          parts.flatMap(({ sentences, picture, tables }): readonly Block[] => [
            ...(sentences.length > 0 ? [paragraph(sentences.join(" "))] : []),
            ...(picture ? [paragraph(picture.alt, "small")] : []),
            ...tables.map(numbers),
          ]),
        ),
      ),
    ],
    ...aroundSheet(true),
  };
}

function numbers({ caption, head, rows }: NumbersOnPaper): Grid {
  return {
    is: "grid",
    caption,
    head: head.map((label, at) => ({ label, share: at === 0 ? 34 : 20 })),
    rows: rows.slice(0, ROWS_MOST).map(([first = "", ...cells]) => ({ head: first, cells })),
    rowMm: 6,
    ...(head.length > 2 && { wide: true as const }),
  };
}
