/** A log on its way: what the Log fills in, and what the timer hands over to it. */
import { given, type Done, type Fit, type Practice, type RecordId, type Score, type Size } from "@tussock/domain";
import { sizes } from "./planSize.ts";
import { isKept, keptId, keptOneOf, keptScore, keptText, keptTexts } from "./readKept.ts";
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
  readonly energyBefore?: Score;
  /** How the size felt. */
  readonly fit?: Fit;
  readonly feelingsBefore: readonly string[];
  readonly feelingsAfter: readonly string[];
  readonly obstacle?: string;
  readonly learned: string;
  /** Set once the answer has been saved: what is added later changes that entry. */
  readonly practiceId?: RecordId;
  /** The id it will be saved under; once there is such an entry, this draft has become it. */
  readonly becomes?: RecordId;
  /** Only the ratings from before the step, put here by the timer: nothing a person has to be told was found. */
  readonly handedOver?: true;
}

export const emptyLogForm: LogForm = {
  what: "",
  when: { is: "now" },
  minutes: "",
  feelingsBefore: [],
  feelingsAfter: [],
  learned: "",
};

export const fits = ["muchEasier", "bitEasy", "right", "bitMuch", "tooMuch"] as const satisfies readonly Fit[];

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
    ...given({
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
      energyBefore: keptScore(kept["energyBefore"]),
      fit: keptOneOf(kept["fit"], fits),
      obstacle: keptText(kept["obstacle"]) || undefined,
      practiceId: keptId(kept["practiceId"]),
      becomes: keptId(kept["becomes"]),
      handedOver: kept["handedOver"] === true ? (true as const) : undefined,
    }),
  };
}

/** An entry as the form shows it when it is changed. */
export function logFormOf(practice: Practice): LogForm {
  const {
    what,
    done,
    happenedAt,
    zone,
    day,
    minutes,
    feelingsBefore = [],
    feelingsAfter = [],
    learned = "",
    planId,
    stepId,
    areaId,
    size,
    difficultyExpected,
    difficultyFound,
    moodBefore,
    moodAfter,
    confidenceBefore,
    confidenceAfter,
    energyBefore,
    fit,
    obstacle,
  } = practice;
  return {
    what,
    done,
    feelingsBefore,
    feelingsAfter,
    learned,
    when: { is: "kept", at: happenedAt, zone, day },
    minutes: minutes === undefined ? "" : String(minutes),
    practiceId: practice.id,
    ...given({
      planId,
      stepId,
      areaId,
      size,
      difficultyExpected,
      difficultyFound,
      moodBefore,
      moodAfter,
      confidenceBefore,
      confidenceAfter,
      energyBefore,
      fit,
      obstacle,
    }),
  };
}

/**
 * True when everything said in the form stands in the entry: nothing would be lost with the draft. One without an answer
 * was kept a moment before the answer that saved it.
 */
export function saysNoMore(form: LogForm, entry: Practice): boolean {
  const { when } = form;
  if (when.is !== "now" && when.day !== entry.day) return false;
  return said({ ...form, done: form.done ?? entry.done }) === said(logFormOf(entry));
}
function said(form: LogForm): string {
  return JSON.stringify([
    form.what.trim(),
    form.done,
    form.minutes.trim(),
    form.learned.trim(),
    form.feelingsBefore,
    form.feelingsAfter,
    // The question is only asked when it was not all of it.
    form.done === "yes" ? undefined : form.obstacle,
    form.difficultyFound,
    form.moodBefore,
    form.moodAfter,
    form.confidenceBefore,
    form.confidenceAfter,
    form.fit,
  ]);
}
