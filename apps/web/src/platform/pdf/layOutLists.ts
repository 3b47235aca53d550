/** What has a sign or a name in front of it: lists, and the rows of a script. */
import type { List, Notes } from "@tussock/content/sheets";
import type { Piece } from "./flow.ts";
import { mm } from "./measures.ts";
import type { Tag } from "./pen.ts";
import { BASELINE, textStyle, type Setting } from "./setting.ts";
import { setText, type Style } from "./setText.ts";

export function layOutList({ numbered, items }: List, setting: Setting): readonly Piece[] {
  const { book, measures, under } = setting;
  const style = textStyle(measures, "body");
  const list: Tag = { type: "L", under };
  const sign = (at: number) => (numbered ? `${at + 1}.` : "•");
  const widest = Math.max(...items.map((_, at) => setText(book, sign(at), style, 999)[0]?.width ?? 0));
  const indent = widest + mm(2.5);
  return items.flatMap((item, at) => {
    const entry: Tag = { type: "LI", under: list };
    return labelled(sign(at), style, [item], setting, entry, indent, at === 0 ? 0 : mm(0.8));
  });
}

export function layOutNotes({ rows }: Notes, setting: Setting): readonly Piece[] {
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
