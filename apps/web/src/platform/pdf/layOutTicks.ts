/** Boxes to tick, with their labels; what is ticked is said in words too. */
import type { Box, Ticks } from "@tussock/content/sheets";
import { printWords } from "@tussock/content/words/print";
import { together, type Piece } from "./flow.ts";
import { mm } from "./measures.ts";
import { greyInk, ruleGrey, type Pen, type Tag } from "./pen.ts";
import { BASELINE, paragraph, roomTag, textStyle, type Setting } from "./setting.ts";
import { setText, type Line } from "./setText.ts";

const words = printWords.sheet;

interface SetBox {
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly hint: readonly Line[];
  readonly width: number;
  readonly own?: boolean;
}

/** Boxes as many as fit beside each other; a long sentence gets its own lines. */
export function layOutTicks({ label, boxes, own, column }: Ticks, setting: Setting): readonly Piece[] {
  const { book, measures, width, under } = setting;
  const style = textStyle(measures, "body");
  const small = textStyle(measures, "small");
  const room = measures.box + mm(2);
  const setBox = (box: Box): SetBox => {
    const lines = setText(book, box.label, style, width - room);
    const hint = box.hint === undefined ? [] : setText(book, box.hint, small, width - room);
    return { box, lines, hint, width: room + Math.max(...[...lines, ...hint].map((line) => line.width), 0) };
  };
  const items: SetBox[] = boxes.map(setBox);
  if (own) {
    const box = {
      label: own.text === undefined ? own.label : `${own.label}: ${own.text}`,
      ...(own.ticked && { ticked: true }),
    };
    const set = setBox(box);
    items.push(own.text === undefined ? { ...set, width: set.width + mm(34), own: true } : set);
  }
  const rows: SetBox[][] = [];
  let used = 0;
  for (const item of items) {
    const row = rows.at(-1);
    const next = used + mm(5.2) + item.width;
    if (!row || column || next > width) {
      rows.push([item]);
      used = item.width;
    } else {
      row.push(item);
      used = next;
    }
  }
  const list: Tag = { type: "L", under };
  const head = label === undefined ? [] : paragraph(label, style, setting, { type: "P", under });
  const height = Math.max(style.size * measures.leading, measures.box);
  const smallHeight = small.size * measures.leading;
  const pieces = rows.map((row, at): Piece => {
    const high = Math.max(...row.map(({ lines, hint }) => lines.length * height + hint.length * smallHeight));
    return {
      height: high,
      above: at === 0 ? mm(1) : mm(column ? 1 : 2),
      draw(pen, x, y) {
        let left = x;
        for (const [place, item] of row.entries()) {
          const last = place === row.length - 1;
          const entry: Tag = { type: "LI", under: list };
          drawBox(item, entry, pen, left, y, last ? x + width : left + item.width);
          left += item.width + mm(5.2);
        }
      },
    };
  });
  return together([...head, ...pieces]);

  function drawBox(
    { box, lines, hint, own: isOwn }: SetBox,
    entry: Tag,
    pen: Pen,
    x: number,
    y: number,
    end: number,
  ): void {
    pen.within(
      { type: "Figure", under: { type: "Lbl", under: entry }, options: { alt: box.ticked ? words.ticked : words.box } },
      () => pen.box(x, y + (height - measures.box) / 2, measures.box, box.ticked === true),
    );
    pen.within({ type: "LBody", under: entry }, () => {
      for (const [at, line] of lines.entries())
        pen.line(line, style.size, x + room, y + at * height + height * BASELINE, width - room);
      for (const [at, line] of hint.entries())
        pen.line(
          line,
          small.size,
          x + room,
          y + lines.length * height + at * smallHeight + smallHeight * BASELINE,
          width - room,
          greyInk,
        );
    });
    const from = x + room + Math.max(...lines.map((line) => line.width)) + mm(2);
    if (isOwn)
      pen.within(roomTag(entry), () => pen.rule(from, y + height, Math.max(mm(20), end - from), 0.8, ruleGrey));
  }
}
