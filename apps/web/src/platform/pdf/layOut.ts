/** Blocks of a sheet into pieces, each with its tags and its size on the paper. */
import type {
  Block,
  Box,
  Fields,
  Grid,
  List,
  Notes,
  ScaleLine,
  Section,
  Ticks,
  Words,
  Write,
} from "@tussock/content/sheets";
import { printWords } from "@tussock/content/words/print";
import { heightOf, together, withAbove, type Piece } from "./flow.ts";
import type { FontBook } from "./fontBook.ts";
import { layOutGrid } from "./layOutGrid.ts";
import { mm, type Measures, type SizeName } from "./measures.ts";
import { greyInk, ruleGrey, type Tag } from "./pen.ts";
import { setText, type Line, type Style } from "./setText.ts";

const words = printWords.sheet;

export interface Setting {
  readonly book: FontBook;
  readonly measures: Measures;
  readonly width: number;
  readonly under: Tag;
}

export function layOut(blocks: readonly Block[], setting: Setting): readonly Piece[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    const pieces = layOutBlock(block, setting);
    if (block.is === "pageBreak") return pieces;
    const follows =
      before === undefined ? 0 : before.is === "pageBreak" ? 0 : gapBetween(before, block, setting.measures);
    const placed = withAbove(pieces, follows);
    return before?.is === "pageBreak"
      ? placed.map((piece, first) => (first === 0 ? { ...piece, newPage: true } : piece))
      : placed;
  });
}

function layOutBlock(block: Block, setting: Setting): readonly Piece[] {
  switch (block.is) {
    case "section":
      return layOutSection(block, setting);
    case "words":
      return layOutWords(block, setting);
    case "write":
      return layOutWrite(block, setting);
    case "fields":
      return layOutFields(block, setting);
    case "ticks":
      return layOutTicks(block, setting);
    case "scale":
      return layOutScale(block, setting);
    case "list":
      return layOutList(block, setting);
    case "notes":
      return layOutNotes(block, setting);
    case "grid":
      return layOutGrid(block, setting);
    case "drawing":
      return layOutTufts(block.count, setting);
    case "pageBreak":
      return [];
  }
}

function gapBetween(before: Block, block: Block, { gap }: Measures): number {
  if (block.is === "section") return block.level === 2 ? gap : gap * 0.75;
  return before.is === "section" ? gap : gap * 0.5;
}

/** Up to this share of a page a section is not torn. */
const WHOLE_SHARE = 0.55;

function layOutSection({ title, level, hint, blocks }: Section, setting: Setting): readonly Piece[] {
  const { measures } = setting;
  const isHead = level === 2;
  const style: Style = { face: isHead ? "head" : "bold", size: measures.size[isHead ? "head" : "sub"] };
  const head = paragraph(title, style, setting, { type: isHead ? "H2" : "H3", under: setting.under });
  const said =
    hint === undefined
      ? []
      : paragraph(hint, textStyle(measures, "small"), setting, { type: "P", under: setting.under }, greyInk);
  const body = layOut(blocks, setting);
  const pieces = [...head, ...withAbove(said, mm(0.8)), ...withAbove(body, mm(1.2))];
  if (heightOf(pieces) <= measures.page[1] * WHOLE_SHARE) return together(pieces);
  return pieces.map((piece, at) => (at < head.length + said.length ? { ...piece, keep: true } : piece));
}

function layOutWords({ text, look }: Words, setting: Setting): readonly Piece[] {
  const { measures, under } = setting;
  const style: Style = {
    face: look === "strong" ? "bold" : "text",
    size: measures.size[look === "small" ? "small" : "body"],
  };
  return paragraph(text, style, setting, { type: "P", under }, look === "small" ? greyInk : undefined);
}

export function textStyle(measures: Measures, size: SizeName): Style {
  return { face: "text", size: measures.size[size] };
}

/** Lines of one element, one piece each. */
export function paragraph(
  text: string,
  style: Style,
  { book, measures, width }: Setting,
  tag: Tag,
  colour?: string,
): readonly Piece[] {
  const height = style.size * measures.leading;
  return setText(book, text, style, width).map((line) => ({
    height,
    above: 0,
    draw: (pen, x, y) => pen.within(tag, () => pen.line(line, style.size, x, y + height * BASELINE, width, colour)),
  }));
}
/** Where in its height a line of text stands. */
export const BASELINE = 0.76;

/** A label, then rules with or without words; a beside label takes the first rule’s room. */
function layOutWrite({ label, beside, lines, text }: Write, setting: Setting): readonly Piece[] {
  const { book, measures, width, under } = setting;
  const style = textStyle(measures, "body");
  const tag: Tag = { type: "P", under };
  const labelLines = label === undefined ? [] : setText(book, label, style, width);
  const labelWidth = Math.max(0, ...labelLines.map((line) => line.width)) + mm(3);
  const isBeside = beside === true && labelLines.length === 1 && labelWidth < width * 0.5;
  const indent = isBeside ? labelWidth : 0;
  const above = isBeside || label === undefined ? [] : paragraph(label, style, setting, tag);
  const written = text === undefined ? [] : setText(book, text, style, width - indent);
  const count = Math.max(lines, written.length);
  const rules = Array.from({ length: count }, (_, at): Piece => {
    const line = written[at];
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
        if (line) pen.within(tag, () => pen.line(line, style.size, x + indent, baseline, width - indent));
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

export function roomTag(under: Tag): Tag {
  return { type: "Figure", under, options: { alt: words.room } };
}

function layOutFields({ across, fields }: Fields, setting: Setting): readonly Piece[] {
  const { book, measures, width, under } = setting;
  const apart = mm(across === 2 ? 8 : 6);
  const column = (width - apart * (across - 1)) / across;
  const style = textStyle(measures, across > 2 ? "small" : "body");
  const height = style.size * measures.leading;
  const rows: (readonly { label: readonly Line[]; text: readonly Line[]; tag: Tag }[])[] = [];
  for (let at = 0; at < fields.length; at += across)
    rows.push(
      fields.slice(at, at + across).map(({ label, text }) => ({
        label: setText(book, label, style, column),
        text: text === undefined ? [] : setText(book, text, textStyle(measures, "body"), column),
        tag: { type: "P", under },
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
        for (const [place, { label, text, tag }] of row.entries()) {
          const left = x + place * (column + apart);
          const down = (labelLines - label.length) * height;
          pen.within(tag, () => {
            for (const [line, one] of label.entries())
              pen.line(one, style.size, left, y + down + line * height + height * BASELINE, column);
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

interface SetBox {
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly hint: readonly Line[];
  readonly width: number;
  readonly own?: boolean;
}

/** Boxes as many as fit beside each other; a long sentence gets its own lines. */
function layOutTicks({ label, boxes, own, column }: Ticks, setting: Setting): readonly Piece[] {
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
    pen: Parameters<Piece["draw"]>[0],
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

function layOutScale({ label, low, high, band, at }: ScaleLine, setting: Setting): readonly Piece[] {
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
        pen.rule(x + place(0), top, line, 1.1, "#111111");
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

function layOutList({ numbered, items }: List, setting: Setting): readonly Piece[] {
  const { book, measures, under } = setting;
  const style = textStyle(measures, "body");
  const list: Tag = { type: "L", under };
  const sign = (at: number) => (numbered ? `${at + 1}.` : "•");
  const widest = Math.max(...items.map((_, at) => setText(book, sign(at), style, 999)[0]?.width ?? 0));
  const indent = widest + mm(2.5);
  return items.flatMap((item, at) => {
    const entry: Tag = { type: "LI", under: list };
    return labelled(
      sign(at),
      style,
      [item],
      { ...setting, width: setting.width },
      entry,
      indent,
      at === 0 ? 0 : mm(0.8),
    );
  });
}

function layOutNotes({ rows }: Notes, setting: Setting): readonly Piece[] {
  const { measures, under, width } = setting;
  const list: Tag = { type: "L", under };
  const indent = Math.min(mm(34), width * 0.3);
  return rows.flatMap(({ label, says }, at) =>
    labelled(
      label,
      { face: "bold", size: measures.size.small },
      says,
      setting,
      { type: "LI", under: list },
      indent,
      at === 0 ? 0 : mm(1.6),
    ),
  );
}

/** A label in a column of its own, and what belongs to it beside it. */
function labelled(
  label: string,
  labelStyle: Style,
  says: readonly string[],
  setting: Setting,
  entry: Tag,
  indent: number,
  above: number,
): readonly Piece[] {
  const { book, measures, width } = setting;
  const style = textStyle(measures, "body");
  const height = style.size * measures.leading;
  const labels = setText(book, label, labelStyle, indent - mm(2));
  const lbl: Tag = { type: "Lbl", under: entry };
  const body: Tag = { type: "LBody", under: entry };
  const said = says.flatMap((text, at) => {
    const tag: Tag = says.length > 1 ? { type: "P", under: body } : body;
    return setText(book, text, style, width - indent).map((line, first) => ({
      line,
      tag,
      gap: at > 0 && first === 0 ? mm(0.9) : 0,
    }));
  });
  return Array.from({ length: Math.max(labels.length, said.length) }, (_, at): Piece => {
    const one = said[at];
    const name = labels[at];
    const gap = one?.gap ?? 0;
    return {
      height: height + gap,
      above: at === 0 ? above : 0,
      keep: at === 0 && said.length > 1,
      draw(pen, x, y) {
        const baseline = y + gap + height * BASELINE;
        if (name) pen.within(lbl, () => pen.line(name, labelStyle.size, x, baseline, indent));
        if (one) pen.within(one.tag, () => pen.line(one.line, style.size, x + indent, baseline, width - indent));
      },
    };
  });
}

/** To colour in: outlines, ten in a row. What they stand for is said in words above. */
function layOutTufts(count: number, { measures, width }: Setting): readonly Piece[] {
  const across = 10;
  const side = width / across;
  return together(
    Array.from({ length: Math.ceil(count / across) }, (_, row): Piece => ({
      height: side * 0.82,
      above: row === 0 ? 0 : measures.gap * 0.3,
      draw(pen, x, y) {
        pen.within(undefined, () => {
          for (let at = 0; at < Math.min(across, count - row * across); at += 1)
            pen.tuft(x + at * side + side * 0.1, y, side * 0.8, "stroke");
        });
      },
    })),
  );
}
