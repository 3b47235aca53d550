/** A log on its way: what the Log fills in, and what the timer hands over to it. */
import type { Done, RecordId, Score, Size } from "@tussock/domain";
import { sizes } from "./planSize.ts";
import { isKept, keptId, keptOneOf, keptScore, keptText, keptTexts, present } from "./readKept.ts";
import { readWhen, type WhenItWas } from "./whenItWas.ts";

export interface LogForm {
  readonly what: string;
  readonly done?: Done;
  readonly when: WhenItWas;
  readonly planId?: RecordId;
  readonly stepId?: RecordId;
  readonly areaId?: RecordId;
  readonly size?: Size;
  /** As typed; empty when not said. */
  readonly minutes: string;
  readonly difficultyExpected?: Score;
  readonly difficultyFound?: Score;
  readonly moodBefore?: Score;
  readonly moodAfter?: Score;
  readonly confidenceBefore?: Score;
  readonly confidenceAfter?: Score;
  readonly feelingsBefore: readonly string[];
  readonly feelingsAfter: readonly string[];
  readonly obstacle?: string;
  readonly learned: string;
  /** Set once the answer has been saved: what is added later changes that entry. */
  readonly practiceId?: RecordId;
  /** Only the ratings from before the step, put here by the timer: nothing a person has to be told was found. */
  readonly handedOver?: true;
}

export interface LogAbout {
  readonly planId?: RecordId;
  readonly stepId?: RecordId;
  readonly entryId?: RecordId;
}

export function logDraftKey({ planId, stepId, entryId }: LogAbout): string {
  if (entryId) return `entry:${entryId}`;
  if (planId) return `plan:${planId}`;
  return stepId ? `step:${stepId}` : "new";
}

export function readLogForm(kept: unknown): LogForm | undefined {
  if (!isKept(kept)) return undefined;
  return {
    what: keptText(kept["what"]),
    when: readWhen(kept["when"]),
    minutes: keptText(kept["minutes"]),
    feelingsBefore: keptTexts(kept["feelingsBefore"]),
    feelingsAfter: keptTexts(kept["feelingsAfter"]),
    learned: keptText(kept["learned"]),
    ...present({
      done: keptOneOf(kept["done"], ["yes", "partly", "no"] as const),
      planId: keptId(kept["planId"]),
      stepId: keptId(kept["stepId"]),
      areaId: keptId(kept["areaId"]),
      size: keptOneOf(kept["size"], sizes),
      difficultyExpected: keptScore(kept["difficultyExpected"]),
      difficultyFound: keptScore(kept["difficultyFound"]),
      moodBefore: keptScore(kept["moodBefore"]),
      moodAfter: keptScore(kept["moodAfter"]),
      confidenceBefore: keptScore(kept["confidenceBefore"]),
      confidenceAfter: keptScore(kept["confidenceAfter"]),
      obstacle: keptText(kept["obstacle"]) || undefined,
      practiceId: keptId(kept["practiceId"]),
      handedOver: kept["handedOver"] === true ? (true as const) : undefined,
    }),
  };
}
