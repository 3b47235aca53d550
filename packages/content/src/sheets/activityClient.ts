/** An activity for the person who does it: the same questions as on the screen, in the same order, with room to write. */
import type { ActivityAnswer, ActivityForm } from "@tussock/domain";
import { partOrder, type Activity, type Part, type Screen } from "../activities/index.ts";
import { printWords } from "../words/en/print.ts";
import { answerOnPaper, type OwnNames } from "./answerOnPaper.ts";
import { section, words as paragraph, type Block, type Sheet } from "./sheet.ts";
import { aroundSheet, nameAndDate } from "./sheetParts.ts";
import { toolOnPaper } from "./toolOnPaper.ts";

const words = printWords.activity;

export interface RunOnPaper {
  readonly form: ActivityForm;
  readonly answers: Readonly<Record<string, ActivityAnswer>>;
  readonly names: OwnNames;
}

export function activityClientSheet(activity: Activity, locale: string, run?: RunOnPaper): Sheet {
  return {
    id: `client-${activity.id}`,
    title: activity.name,
    corner: nameAndDate(),
    lead: activity.line,
    blocks: [
      paragraph(words.lead, "small"),
      ...(activity.care === undefined ? [] : [section(words.care, [paragraph(activity.care)])]),
      ...partOrder.flatMap((kind) => partOnPaper(activity.parts[kind], locale, run)),
    ],
    ...aroundSheet(run !== undefined),
  };
}

/** Examples stand where they are told: a person alone with the paper has nobody to tell them. */
function partOnPaper(
  part: Part & { readonly examples?: Activity["parts"]["guidance"]["examples"] },
  locale: string,
  run: RunOnPaper | undefined,
): readonly Block[] {
  const form = run?.form ?? "alone";
  const screens = part.client.filter(({ only }) => !only || only.includes(form));
  const blocks = screens.flatMap((screen) => screenOnPaper(screen, locale, run));
  const examples: readonly Block[] =
    part.examples && !run
      ? [{ is: "notes", rows: part.examples.map(({ who, text }) => ({ label: who, says: [text] })) }]
      : [];
  if (blocks.length + examples.length === 0) return [];
  return [section(part.title, [...blocks, ...examples])];
}

function screenOnPaper(screen: Screen, locale: string, run: RunOnPaper | undefined): readonly Block[] {
  switch (screen.kind) {
    case "read":
      return run ? [] : [paragraph(screen.text.join(" "))];
    case "ask":
      return [
        section(
          screen.ask,
          answerOnPaper(screen.answer, locale, run && { value: run.answers[screen.id], names: run.names }),
          { level: 3, ...(screen.hint !== undefined && { hint: screen.hint }) },
        ),
      ];
    case "tool":
      return [section(screen.title, toolOnPaper(screen, locale, run), { level: 3 })];
  }
}
