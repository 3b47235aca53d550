import type { KeptRecord } from "../activity/activityRecords.ts";
import type { TussockRecord } from "../record/record.ts";
import { sampleDiary } from "./sampleDiary.ts";
import { sampleGoals } from "./sampleGoals.ts";
import type { SampleAsked } from "./life.ts";
import { sampleWeeks } from "./sampleWeeks.ts";

/** What hangs on a made-up life, which itself has exactly as many records as it says. A record that stands in both counts as here. */
export function sampleBeside(life: readonly TussockRecord[], asked: SampleAsked): readonly KeptRecord[] {
  return [...sampleGoals(life, asked), ...sampleWeeks(life, asked), ...sampleDiary(life, asked)];
}
