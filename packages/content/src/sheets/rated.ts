/** Numbers and answers that stand on several sheets. */
import type { Done, Practice } from "@tussock/domain";
import { printWords } from "../words/en/print.ts";
import { logWords } from "../words/en/log.ts";
import { sharedWords } from "../words/en/shared.ts";
import { box, field, fields, ticks, type Fields, type Ticks } from "./sheet.ts";
import { scoreText } from "./sheetParts.ts";

/** Where a step is just a bit hard: 25 to 45 of 100, as on the worksheet of the design language. */
export const bandOfHardness = { from: 25, to: 45, label: printWords.step.bit } as const;

export function doneBoxes(done: Done | undefined): Ticks {
  return ticks((["yes", "partly", "no"] as const).map((one) => box(sharedWords.doneWords[one], one === done)));
}

export function ratings(practice: Practice | undefined): Fields {
  return fields(
    4,
    field(logWords.moodBefore, scoreText(practice?.moodBefore)),
    field(logWords.moodNow, scoreText(practice?.moodAfter)),
    field(logWords.confidenceBefore, scoreText(practice?.confidenceBefore)),
    field(logWords.confidenceNow, scoreText(practice?.confidenceAfter)),
  );
}
