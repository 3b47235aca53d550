/** The safety plan on paper: six parts in order (structure after Stanley and Brown 2012; facts/safety 5.1). */
import type { Contact, SafetyPlan } from "@tussock/domain";
import { printWords } from "../words/en/print.ts";
import { safetyWords } from "../words/en/safety.ts";
import { field, fields, section, words as paragraph, write, type Block, type Sheet } from "./sheet.ts";
import { aroundSheet, nameAndDate } from "./sheetParts.ts";

const words = printWords.plan;
const parts = safetyWords.plan.parts;
const order = ["signs", "alone", "distract", "askHelp", "professionals", "surroundings"] as const;

export function safetyPlanSheet(own?: Omit<SafetyPlan, "type" | "id">): Sheet {
  return {
    id: "safety-plan",
    title: safetyWords.plan.title,
    corner: nameAndDate(),
    lead: words.lead,
    blocks: [
      ...order.map((part, at) =>
        section(`${at + 1}. ${parts[part].title}`, partOf(part, own?.[part]), {
          ...(!own && { hint: hintOnPaper(parts[part].hint) }),
        }),
      ),
      paragraph(words.outline, "small"),
    ],
    ...aroundSheet(own !== undefined),
  };
}

function partOf(part: (typeof order)[number], items: readonly (string | Contact)[] | undefined): readonly Block[] {
  if (!items || items.length === 0)
    return part === "askHelp" || part === "professionals"
      ? [fields(2, ...[1, 2].flatMap(() => [field(words.name), field(words.phone)]))]
      : [write(undefined, 2)];
  const lines = items.filter((item) => typeof item === "string");
  const people = items.filter((item) => typeof item !== "string");
  return [
    ...(lines.length > 0 ? [{ is: "list", items: lines } as const] : []),
    ...(people.length > 0
      ? [fields(2, ...people.flatMap(({ name, phone }) => [field(words.name, name), field(words.phone, phone)]))]
      : []),
  ];
}

/** “One on each line” is for a field on a screen. */
function hintOnPaper(hint: string): string {
  return hint.replace(/ One on each line\.$/, "");
}
