import type { Minutes, Moment } from "../day/day.ts";
import { isZone, logicalDay } from "../day/logicalDay.ts";
import type { Practice } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { done, type Outcome } from "../shared/outcome.ts";
import { checkPractice, type PracticeDraft, type PracticeTrouble } from "./logPractice.ts";

/**
 * The draft is the whole log as it should now read: what it leaves out is taken away. Kept all the same is what a log
 * was made with (step, plan, goal, size and who sized it, the chance that was said, expected difficulty, energy), when it
 * was first written down, and what we do not know.
 */
export function editPractice(
  practice: Practice,
  draft: PracticeDraft,
  { moment, dayStart }: { readonly moment: Moment; readonly dayStart?: Minutes },
): Outcome<Practice, PracticeTrouble> {
  const happenedAt = draft.happenedAt ?? practice.happenedAt;
  const zone = isZone(draft.zone) ? draft.zone : practice.zone;
  const checked = checkPractice({ ...draft, happenedAt }, moment);
  if (!checked.ok) return checked;
  // The day moves only when the person moves it: see [Note: One logical day].
  const sameTime = happenedAt === practice.happenedAt && zone === practice.zone;
  const day = sameTime
    ? practice.day
    : logicalDay({ at: happenedAt, zone: isZone(zone) ? zone : moment.zone }, dayStart);
  return done(
    given({
      ...practice,
      happenedAt,
      zone,
      day,
      planId: draft.planId ?? practice.planId,
      stepId: draft.stepId ?? practice.stepId,
      areaId: draft.areaId,
      size: draft.size ?? practice.size,
      sizedBy: draft.sizedBy ?? practice.sizedBy,
      ...checked.value,
      difficultyExpected: checked.value.difficultyExpected ?? practice.difficultyExpected,
      energyBefore: checked.value.energyBefore ?? practice.energyBefore,
    }),
  );
}

/** The draft a form starts from. */
export function practiceToDraft(practice: Practice): PracticeDraft {
  const {
    type: _type,
    id: _id,
    day: _day,
    recordedAt: _recordedAt,
    goalId: _goalId,
    goalVersionId: _goalVersionId,
    ...draft
  } = practice;
  return draft;
}
