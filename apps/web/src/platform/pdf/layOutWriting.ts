/** Room to write, with or without words on it: ruled lines, and short fields beside each other. */
import type { Fields, Write } from "@tussock/content/sheets";
import { together, type Piece } from "./flow.ts";
import { mm } from "./measures.ts";
import { ruleGrey, type Tag } from "./pen.ts";
import { BASELINE, paragraph, roomTag, textStyle, type Setting } from "./setting.ts";
import { setText, type Line } from "./setText.ts";

/** A label, then rules with or without words; a beside label takes the first rule’s room. */
export function layOutWrite({ label, beside, lines, text }: Write, setting: Setting): readonly Piece[] {
  const { book, measures, width, under } = setting;
  const style = textStyle(measures, "body");
  const tag: Tag = { type: "P", under };
  const written: Tag = { type: "P", under };
  const labelLines = label === undefined ? [] : setText(book, label, style, width);
  const labelWidth = Math.max(0, ...labelLines.map((line) => line.width)) + mm(3);
  const isBeside = beside === true && labelLines.length === 1 && labelWidth < width * 0.5;
  const indent = isBeside ? labelWidth : 0;
  const above = isBeside || label === undefined ? [] : paragraph(label, style, setting, tag);
  const textLines = text === undefined ? [] : setText(book, text, style, width - indent);
  const count = Math.max(lines, textLines.length);
  const rules = Array.from({ length: count }, (_, at): Piece => {
    const line = textLines[at];
    return {
      height: measures.ruleStep,
      above: 0,
      draw(pen, x, y) {
        const bottom = y + measures.ruleStep;
        const baseline = bottom - style.size * 0.3;
        if (isBeside && at === 0 && labelLines[0]) {
          const first = labelLines[0];
          pen.within(tag, () => pen.line(first, style.size, x, baseline, labelWidth));
        }
        if (line) pen.within(written, () => pen.line(line, style.size, x + indent, baseline, width - indent));
        const draw = () => pen.rule(x + indent, bottom, width - indent, 0.8, ruleGrey);
        // Read aloud once: that there is room, not how many lines it has.
        pen.within(text === undefined && at === 0 ? roomTag(under) : undefined, draw);
      },
    };
  });
  const pieces = [...above, ...rules];
  return pieces.length <= 4
    ? together(pieces)
    : pieces.map((piece, at) => (at < above.length + 1 ? { ...piece, keep: true } : piece));
}

export function layOutFields({ across, fields }: Fields, setting: Setting): readonly Piece[] {
  const { book, measures, width, under } = setting;
  const apart = mm(across === 2 ? 8 : 6);
  const column = (width - apart * (across - 1)) / across;
  const style = textStyle(measures, across > 2 ? "small" : "body");
  const height = style.size * measures.leading;
  const rows: (readonly { label: readonly Line[]; text: readonly Line[]; tag: Tag; written: Tag }[])[] = [];
  for (let at = 0; at < fields.length; at += across)
    rows.push(
      fields.slice(at, at + across).map(({ label, text }) => ({
        label: setText(book, label, style, column),
        text: text === undefined ? [] : setText(book, text, textStyle(measures, "body"), column),
        tag: { type: "P", under },
        written: { type: "P", under },
      })),
    );
  return rows.map((row, at) => {
    const labelLines = Math.max(...row.map(({ label }) => label.length));
    const textLines = Math.max(1, ...row.map(({ text }) => text.length));
    const labels = labelLines * height;
    return {
      height: labels + textLines * measures.ruleStep,
      above: at === 0 ? 0 : mm(2),
      draw(pen, x, y) {
        for (const [place, { label, text, tag, written }] of row.entries()) {
          const left = x + place * (column + apart);
          const down = (labelLines - label.length) * height;
          pen.within(tag, () => {
            for (const [line, one] of label.entries())
              pen.line(one, style.size, left, y + down + line * height + height * BASELINE, column);
          });
          if (text.length > 0)
            pen.within(written, () => {
              for (const [line, one] of text.entries())
                pen.line(
                  one,
                  measures.size.body,
                  left,
                  y + labels + (line + 1) * measures.ruleStep - measures.size.body * 0.3,
                  column,
                );
            });
          pen.within(text.length === 0 ? roomTag(under) : undefined, () => {
            for (let rule = 1; rule <= Math.max(1, text.length); rule += 1)
              pen.rule(
                left,
                y + labels + (textLines - Math.max(1, text.length) + rule) * measures.ruleStep,
                column,
                0.8,
                ruleGrey,
              );
          });
        }
      },
    };
  });
}
