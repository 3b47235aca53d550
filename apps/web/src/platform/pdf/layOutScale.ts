/** A line from 0 to 100, and in words all that can be seen on it. */
import type { ScaleLine } from "@tussock/content/sheets";
import { printWords } from "@tussock/content/words/print";
import { together, type Piece } from "./flow.ts";
import { mm } from "./measures.ts";
import { ink } from "./pen.ts";
import { paragraph, textStyle, type Setting } from "./setting.ts";
import { setText, type Line, type Style } from "./setText.ts";

const words = printWords.sheet;

export function layOutScale({ label, low, high, band, at }: ScaleLine, setting: Setting): readonly Piece[] {
  const { book, measures, width, under } = setting;
  const style = textStyle(measures, "small");
  const height = style.size * measures.leading;
  const inset = mm(5.5);
  const line = width - inset * 2;
  const place = (value: number) => inset + (line * value) / 100;
  const alt = [
    words.scaleSaid(low, high),
    ...(band ? [words.bandSaid(band.label, band.from, band.to)] : []),
    at === undefined ? words.noMark : words.markSaid(at),
  ].join(" ");
  const head = label === undefined ? [] : paragraph(label, textStyle(measures, "body"), setting, { type: "P", under });
  const one = (text: string, face: Style["face"] = "text") => setText(book, text, { ...style, face }, width)[0];
  const piece: Piece = {
    height: height * 2 + mm(3.6),
    above: 0,
    draw(pen, x, y) {
      const top = y + mm(1) + height;
      const draw = () => {
        if (band) {
          pen.shade(x + place(band.from), top - height - mm(0.6), place(band.to) - place(band.from), height + mm(0.6));
          centred(one(band.label, "bold"), place((band.from + band.to) / 2), top - height * 0.26);
        }
        begin(one(low), place(0), top - height * 0.26);
        end(one(high), place(100), top - height * 0.26);
        pen.rule(x + place(0), top, line, 1.1, ink);
        for (let value = 0; value <= 100; value += 5)
          pen.mark(x + place(value), top, value % 10 === 0 ? mm(2.4) : mm(1.2));
        for (let value = 0; value <= 100; value += 20)
          centred(one(String(value)), place(value), top + mm(2.6) + height * 0.9);
        if (at !== undefined) pen.cross(x + place(at), top, mm(2));
      };
      pen.within({ type: "Figure", under, options: { alt, bbox: [x, y, x + width, y + piece.height] } }, draw);

      function centred(text: Line | undefined, middle: number, baseline: number): void {
        if (text) pen.line(text, style.size, x + middle - text.width / 2, baseline, text.width);
      }
      function begin(text: Line | undefined, from: number, baseline: number): void {
        if (text && !(band && from + text.width > place(band.from)))
          pen.line(text, style.size, x + from, baseline, text.width);
        else if (text) pen.line(text, style.size, x + from - inset, baseline, text.width);
      }
      function end(text: Line | undefined, to: number, baseline: number): void {
        if (text) pen.line(text, style.size, x + to - text.width, baseline, text.width);
      }
    },
  };
  return together([...head, piece]);
}
