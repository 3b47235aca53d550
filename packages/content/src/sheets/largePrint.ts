/** In large print a wide table becomes one part for each of its rows: seven columns would leave no word whole. */
import {
  field,
  fields,
  section,
  words as paragraph,
  write,
  type Block,
  type Field,
  type Grid,
  type Sheet,
} from "./sheet.ts";

/** More columns with words than this do not fit beside each other in 16 pt. */
const MOST_COLUMNS = 4;

export function forLargePrint(sheet: Sheet): Sheet {
  return { ...sheet, blocks: sheet.blocks.flatMap(enlarged) };
}

function enlarged(block: Block): readonly Block[] {
  switch (block.is) {
    case "section":
      return [{ ...block, blocks: block.blocks.flatMap(enlarged) }];
    case "grid":
      return block.wide && block.head.length > MOST_COLUMNS ? unfolded(block) : [block];
    case "fields":
      return [{ ...block, across: 2 }];
    case "drawing":
    case "list":
    case "notes":
    case "pageBreak":
    case "scale":
    case "ticks":
    case "words":
    case "write":
      return [block];
  }
}

/** In the order of the columns, so that it is filled in as it happens. */
function unfolded({ head, rows }: Grid): readonly Block[] {
  return rows.map((row): Block => {
    if ("title" in row) return paragraph(row.title, "strong");
    const blocks = row.cells.map((cell, at): Field | Block => {
      const label = head[at + 1]?.label ?? "";
      if (typeof cell !== "string") return { is: "ticks", label, boxes: cell };
      return field(label, cell === "" ? undefined : cell);
    });
    return section(`${head[0]?.label ?? ""} ${row.head}`.trim(), inPairs(blocks), { level: 3 });
  });
}

/** Two fields that follow each other share a line; one alone has it to itself. */
function inPairs(parts: readonly (Field | Block)[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [one, other] = [parts[at], parts[at + 1]];
    if (one === undefined) continue;
    if ("is" in one) blocks.push(one);
    else if (other !== undefined && !("is" in other)) {
      blocks.push(fields(2, one, other));
      at += 1;
    } else blocks.push(write(one.label, 1, one.text));
  }
  return blocks;
}
