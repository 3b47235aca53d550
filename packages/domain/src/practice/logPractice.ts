/** The log (C9): only what and done are required. A practice keeps the words, size and difficulty it was made with. */
import type { EpochMs, Minutes, Moment, Zone } from "../day/day.ts";
import { isZone, logicalDay } from "../day/logicalDay.ts";
import { whenTrouble } from "../day/whenTrouble.ts";
import type { Done, Fit, Plan, Practice, RecordId, Size, SizedBy } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { toWholeMinutes } from "../shared/length.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { toScore, type Score } from "../shared/score.ts";
import { isLonger, wordList, words, WORDS_MOST } from "../shared/words.ts";
import type { StepNow } from "../step/step.ts";

export interface PracticeDraft {
  readonly what: string;
  readonly done: Done;
  readonly happenedAt?: EpochMs;
  readonly zone?: Zone;
  readonly planId?: RecordId;
  readonly stepId?: RecordId;
  readonly areaId?: RecordId;
  readonly size?: Size;
  readonly minutes?: number;
  readonly difficultyExpected?: Score;
  readonly difficultyFound?: Score;
  readonly moodBefore?: Score;
  readonly moodAfter?: Score;
  readonly confidenceBefore?: Score;
  readonly confidenceAfter?: Score;
  readonly energyBefore?: Score;
  readonly fit?: Fit;
  readonly sizedBy?: SizedBy;
  readonly chanceSaid?: Score;
  readonly feelingsBefore?: readonly string[];
  readonly feelingsAfter?: readonly string[];
  readonly obstacle?: string;
  readonly learned?: string;
}
export type PracticeTrouble = "noWhat" | "whatTooLong" | "learnedTooLong" | "inTheFuture" | "tooLongAgo" | "badMinutes";

/** Two lines of a card. */
export const WHAT_MOST = 200;
export interface Logging {
  readonly id: RecordId;
  readonly moment: Moment;
  readonly dayStart?: Minutes;
  /** The step it was a try of: gives its area, goal and expected difficulty where the draft is silent. */
  readonly step?: StepNow;
  /** The plan it was a try of: gives what was said about the size beforehand, as long as it is that size. */
  readonly plan?: Plan;
  /** The words of the step's goal as they are now. */
  readonly goalVersionId?: RecordId;
}

export function logPractice(
  draft: PracticeDraft,
  { id, moment, dayStart, step, plan, goalVersionId }: Logging,
): Outcome<Practice, PracticeTrouble> {
  const checked = checkPractice(draft, moment);
  if (!checked.ok) return checked;
  const happenedAt = draft.happenedAt ?? moment.at;
  const zone = isZone(draft.zone) ? draft.zone : moment.zone;
  const day = logicalDay({ at: happenedAt, zone }, dayStart);
  const sized = step?.sizes.find((one) => one.size === draft.size);
  const said = plan?.size === draft.size ? plan : undefined;
  return done(
    given({
      type: "practice" as const,
      id,
      happenedAt,
      zone,
      day,
      recordedAt: moment.at,
      planId: draft.planId,
      stepId: draft.stepId,
      areaId: draft.areaId ?? step?.step.areaId,
      goalId: step?.step.goalId,
      goalVersionId: step?.step.goalId && goalVersionId,
      size: draft.size,
      sizedBy: draft.sizedBy ?? said?.sizedBy,
      chanceSaid: toScore(draft.chanceSaid ?? said?.chanceSaid),
      ...checked.value,
      difficultyExpected: checked.value.difficultyExpected ?? sized?.difficulty,
      energyBefore: checked.value.energyBefore ?? (plan?.day === day ? plan.energy : undefined),
    }),
  );
}

/** Everything a person can put right about a log, before and after it was first saved. */
export function checkPractice(draft: PracticeDraft, moment: Moment): Outcome<CheckedPractice, PracticeTrouble> {
  const what = words(draft.what);
  const learned = words(draft.learned);
  if (what === undefined) return trouble("noWhat");
  if (isLonger(what, WHAT_MOST)) return trouble("whatTooLong");
  if (isLonger(learned, WORDS_MOST)) return trouble("learnedTooLong");
  const when = whenTrouble(draft.happenedAt ?? moment.at, moment);
  if (when) return trouble(when);
  const minutes = draft.minutes === undefined ? undefined : toWholeMinutes(draft.minutes, 0);
  if (draft.minutes !== undefined && minutes === undefined) return trouble("badMinutes");
  return done({
    what,
    done: draft.done,
    minutes,
    difficultyExpected: toScore(draft.difficultyExpected),
    difficultyFound: toScore(draft.difficultyFound),
    moodBefore: toScore(draft.moodBefore),
    moodAfter: toScore(draft.moodAfter),
    confidenceBefore: toScore(draft.confidenceBefore),
    confidenceAfter: toScore(draft.confidenceAfter),
    energyBefore: toScore(draft.energyBefore),
    fit: draft.fit,
    feelingsBefore: wordList(draft.feelingsBefore),
    feelingsAfter: wordList(draft.feelingsAfter),
    obstacle: words(draft.obstacle),
    learned,
  });
}

export interface CheckedPractice {
  readonly what: string;
  readonly done: Done;
  readonly minutes: number | undefined;
  readonly difficultyExpected: Score | undefined;
  readonly difficultyFound: Score | undefined;
  readonly moodBefore: Score | undefined;
  readonly moodAfter: Score | undefined;
  readonly confidenceBefore: Score | undefined;
  readonly confidenceAfter: Score | undefined;
  readonly energyBefore: Score | undefined;
  readonly fit: Fit | undefined;
  readonly feelingsBefore: readonly string[] | undefined;
  readonly feelingsAfter: readonly string[] | undefined;
  readonly obstacle: string | undefined;
  readonly learned: string | undefined;
}
