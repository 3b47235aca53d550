/** The teach card (A7): one page to teach one thing from. */
import type { TeachCard } from "@tussock/domain";
import { teachIt } from "../activities/a07-teachIt.ts";
import type { TeachCardField, TeachCardTool } from "../activities/tool.ts";
import { printWords } from "../words/en/print.ts";
import { section, words as paragraph, write, type Block, type Sheet } from "./sheet.ts";
import { aroundSheet } from "./sheetParts.ts";

const words = printWords.teach;

export type CardOnPaper = Pick<TeachCard, "topic" | TeachCardField>;

export function teachCardSheet(own?: CardOnPaper): Sheet {
  const tool = teachTool();
  return {
    id: "teach-card",
    title: own?.topic ?? words.title,
    corner: [],
    blocks: [
      ...tool.fields.flatMap(({ id, label, hint, lines }): readonly Block[] => {
        if (id === "topic" && own) return [];
        const said = own?.[id];
        if (own && (said === undefined || said.length === 0)) return [];
        if (id === "points") return [section(label, pointsPart(own?.points, tool.pointsMost), own ? {} : { hint })];
        return [
          section(
            label,
            [typeof said === "string" ? paragraph(said) : write(undefined, lines === 3 ? 3 : 1)],
            own ? {} : { hint },
          ),
        ];
      }),
      paragraph(tool.foot, "small"),
    ],
    ...aroundSheet(own !== undefined),
  };
}

function pointsPart(points: readonly string[] | undefined, most: number): readonly Block[] {
  if (points) return [{ is: "list", numbered: true, items: points }];
  return Array.from({ length: most }, (_, at) => write(`${at + 1}.`, 1, undefined, true));
}

function teachTool(): TeachCardTool {
  const found = teachIt.parts.experience.client.find((screen) => screen.kind === "tool");
  if (found?.kind !== "tool" || found.tool.kind !== "teachCard")
    throw new Error("teach-it has its card in its fifth part");
  return found.tool;
}
