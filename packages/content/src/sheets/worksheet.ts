/** The step on paper (C4–C9): from where in life to what was learned. Empty, or with one of the person’s steps. */
import type { AreaKind, PlannedStep, Practice, StepNow } from "@tussock/domain";
import { printWords } from "../words/en/print.ts";
import { sharedWords } from "../words/en/shared.ts";
import { bandOfHardness, doneBoxes, ratings } from "./rated.ts";
import {
  box,
  field,
  fields,
  scale,
  section,
  ticks,
  words as paragraph,
  write,
  type Sheet,
  type Ticks,
} from "./sheet.ts";
import { aroundSheet, joined, nameAndDate } from "./sheetParts.ts";

const words = printWords.step;

export interface StepOnPaper {
  readonly step: StepNow;
  readonly area?: { readonly kind: AreaKind; readonly name?: string };
  readonly plan?: PlannedStep;
  readonly practice?: Practice;
}

export function worksheet(locale: string, own?: StepOnPaper): Sheet {
  const plan = own?.plan;
  const practice = own?.practice;
  const sized = (size: "usual" | "small" | "bare") => own?.step.sizes.find((one) => one.size === size);
  const minutes = plan?.minutes ?? sized("usual")?.minutes;
  return {
    id: "step",
    title: words.title,
    corner: nameAndDate(),
    lead: words.lead,
    blocks: [
      section(words.where, [areaBoxes(own?.area)]),
      section(words.what, [write(undefined, 2, plan?.title ?? own?.step.title)], { hint: words.whatHint }),
      section(
        words.hard,
        [
          scale(words.easy, words.tooMuch, plan?.difficulty ?? sized("usual")?.difficulty, { band: bandOfHardness }),
          write(words.smaller, 1, sized("small")?.title, true),
          ...(sized("bare") ? [write(words.smallest, 1, sized("bare")?.title, true)] : []),
        ],
        { hint: words.hardHint },
      ),
      section(words.when, [
        fields(
          2,
          field(words.dayAndTime, whenPlanned(plan, locale)),
          field(words.place, plan?.place),
          field(words.howLong, minutes === undefined ? undefined : sharedWords.minutesLong(minutes)),
          field(words.ready, plan?.ready),
        ),
      ]),
      section(words.ifHard, [write(words.if, 1, plan?.obstacle, true), write(words.then, 1, plan?.thenI, true)]),
      section(
        words.after,
        [
          doneBoxes(practice?.done),
          ratings(practice),
          paragraph(words.learned),
          write(undefined, 2, practice?.learned),
        ],
        {
          hint: words.afterHint,
        },
      ),
    ],
    ...aroundSheet(own !== undefined),
  };
}

/** The areas as they are called in the app, and one more line for an area of one’s own. */
function areaBoxes(area: StepOnPaper["area"]): Ticks {
  const known = (["daily", "study", "work", "social", "creative"] as const).map((kind) =>
    box(sharedWords.areas[kind].name, area?.kind === kind),
  );
  const own = area?.kind === "own" ? (area.name ?? sharedWords.areas.own.name) : undefined;
  return ticks(known, { ...field(printWords.sheet.other, own), ticked: own !== undefined });
}

function whenPlanned(plan: PlannedStep | undefined, locale: string): string | undefined {
  if (!plan) return undefined;
  return joined([
    sharedWords.fullDay(plan.day, locale),
    plan.time === undefined ? undefined : sharedWords.timeOfDay(plan.time, locale),
    plan.after,
  ]);
}
