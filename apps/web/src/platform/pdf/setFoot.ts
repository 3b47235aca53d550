/** What stands under a line at the foot of each page. */
import type { Sheet } from "@tussock/content/sheets";
import { printWords } from "@tussock/content/words/print";
import { mm } from "./measures.ts";
import { ink, ruleGrey, type Pen, type Tag } from "./pen.ts";
import { BASELINE, type Setting } from "./setting.ts";
import { setText } from "./setText.ts";

export interface Foot {
  readonly firstHeight: number;
  readonly nextHeight: number;
  readonly draw: (
    pen: Pen,
    isFirst: boolean,
    isLast: boolean,
    safety: ReturnType<Pen["later"]> | undefined,
    sect: Tag,
  ) => ReturnType<Pen["later"]> | undefined;
}

/** The safety line on the first page, whose it is on the others; on a single page both. Both are read once, at the end. */
export function setFoot(sheet: Sheet, { book, measures, width }: Setting): Foot {
  const style = { face: "text", size: measures.size.foot } as const;
  const height = style.size * measures.leading;
  const forNumber = mm(14);
  const safety = setText(
    book,
    [sheet.safety.says, sheet.safety.line].filter(Boolean).join(" "),
    style,
    width - forNumber,
  );
  const foot = setText(book, sheet.foot, style, width - forNumber);
  const blank = sheet.safety.line === undefined ? mm(24) : 0;
  const lastSafety = safety.at(-1);
  const blankFits = !lastSafety || lastSafety.width + mm(2) + blank <= width - forNumber;
  const safetyLines = safety.length + (blankFits ? 0 : 1);
  const edge = mm(2.5);
  return {
    firstHeight: (safetyLines + foot.length) * height + edge + mm(0.6),
    nextHeight: foot.length * height + edge,
    draw(pen, isFirst, isLast, begun, sect) {
      const x = measures.margin.side;
      const showsFoot = !isFirst || isLast;
      const lines = (isFirst ? safetyLines : 0) + (showsFoot ? foot.length : 0);
      let y = measures.page[1] - measures.margin.foot - lines * height;
      pen.within(undefined, () => pen.rule(x, y - edge, width, 0.8, ruleGrey));
      let told = begun;
      if (isFirst) {
        const top = y;
        told = pen.later("P", () => {
          for (const [at, line] of safety.entries())
            pen.line(line, style.size, x, top + at * height + height * BASELINE, width);
        });
        if (blank > 0)
          pen.within(undefined, () =>
            pen.rule(
              x + (blankFits && lastSafety ? lastSafety.width + mm(2) : 0),
              top + safetyLines * height - height * 0.14,
              blank,
              0.8,
              ink,
            ),
          );
        y += safetyLines * height;
      }
      if (isLast) told?.tell(sect);
      if (showsFoot)
        pen.within(isLast ? { type: "P", under: sect } : undefined, () => {
          for (const [at, line] of foot.entries())
            pen.line(line, style.size, x, y + at * height + height * BASELINE, width);
        });
      return told;
    },
  };
}

/** At the right edge of the last line of the foot. */
export function drawPageNumber(
  pen: Pen,
  { book, measures }: Pick<Setting, "book" | "measures">,
  page: number,
  total: number,
): void {
  const style = { face: "text", size: measures.size.foot } as const;
  const line = setText(book, printWords.sheet.page(page, total), style, mm(30))[0];
  const right = measures.page[0] - measures.margin.side;
  const baseline = measures.page[1] - measures.margin.foot - style.size * measures.leading * (1 - BASELINE);
  if (line) pen.within(undefined, () => pen.line(line, style.size, right - line.width, baseline, line.width));
}
