/** The head of a sheet: the name of the app, the title, and beside it what is filled in by hand. */
import type { Sheet } from "@tussock/content/sheets";
import { sharedWords } from "@tussock/content/words/shared";
import type { Piece } from "./flow.ts";
import { mm } from "./measures.ts";
import { ink, ruleGrey, type Tag } from "./pen.ts";
import { BASELINE, textStyle, type Setting } from "./setting.ts";
import { setText } from "./setText.ts";

export function layOutHead(sheet: Sheet, setting: Setting): readonly Piece[] {
  const { book, measures, width, under } = setting;
  const brandSize = measures.size.brand;
  const brand = setText(book, sharedWords.appName, { face: "head", size: brandSize }, width)[0];
  const brandHeight = mm(5.4);
  const small = textStyle(measures, "small");
  const blank = mm(28);
  const fields = sheet.corner.map(({ label, text }) => {
    const said = setText(book, text === undefined ? label : `${label}: ${text}`, small, width)[0];
    return {
      line: said,
      width: (said?.width ?? 0) + (text === undefined ? mm(2) + blank : 0),
      isBlank: text === undefined,
    };
  });
  const cornerWidth = fields.reduce((sum, field) => sum + field.width, 0) + mm(2) * Math.max(0, fields.length - 1);
  const title = { face: "head", size: measures.size.title } as const;
  const beside = cornerWidth > 0 && cornerWidth < width * 0.55 && fitsBeside();
  const titleWidth = beside ? width - cornerWidth - mm(6) : width;
  const titleLines = setText(book, sheet.title, title, titleWidth);
  const titleHeight = title.size * 1.15;
  const cornerBelow = cornerWidth > 0 && !beside ? small.size * measures.leading + mm(2) : 0;
  const height = brandHeight + mm(2) + titleLines.length * titleHeight + cornerBelow + mm(3);
  const h1: Tag = { type: "H1", under };
  return [
    {
      height,
      above: 0,
      keep: true,
      draw(pen, x, y) {
        pen.within(undefined, () => {
          pen.tuft(x, y, brandHeight * 1.15, "fill");
          if (brand) pen.line(brand, brandSize, x + brandHeight * 1.15 + mm(2), y + brandHeight * 0.78, width);
        });
        const top = y + brandHeight + mm(2);
        pen.within(h1, () => {
          for (const [at, line] of titleLines.entries())
            pen.line(line, title.size, x, top + at * titleHeight + titleHeight * BASELINE, titleWidth);
        });
        const baseline = beside ? top + titleLines.length * titleHeight - mm(1) : y + height - mm(4);
        let left = beside ? x + width - cornerWidth : x;
        for (const { line, width: wide, isBlank } of fields) {
          if (line) pen.within({ type: "P", under }, () => pen.line(line, small.size, left, baseline, wide));
          if (isBlank && line) {
            const from = left + line.width + mm(2);
            pen.within(undefined, () => pen.rule(from, baseline + mm(0.8), blank, 0.8, ruleGrey));
          }
          left += wide + mm(2);
        }
        pen.within(undefined, () => pen.rule(x, y + height, width, 1.2, ink));
      },
    },
  ];

  function fitsBeside(): boolean {
    return (
      setText(book, sheet.title, title, width - cornerWidth - mm(6)).length <=
      setText(book, sheet.title, title, width).length
    );
  }
}
