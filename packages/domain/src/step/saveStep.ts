import type { Day } from "../day/day.ts";
import { isSame } from "../record/fields.ts";
import type { RecordId, Size, SizedStep, Step, StepVersion } from "../record/record.ts";
import { newestVersion, placeForChange } from "../record/versions.ts";
import { given } from "../shared/given.ts";
import { toWholeMinutes } from "../shared/length.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { toScore } from "../shared/score.ts";
import { isLonger, words } from "../shared/words.ts";
import type { StepDraft, StepNow, StepTrouble } from "./step.ts";

/** One line on a phone card at 200 % text, twice over. */
export const STEP_TITLE_MOST = 200;

export interface SavedStep {
  readonly now: StepNow;
  /** What to write; empty when nothing was changed. */
  readonly write: readonly (Step | StepVersion)[];
}

/** A new step, or a new version of a known one; see [Note: Versions]. */
export function saveStep(
  draft: StepDraft,
  known: { readonly step: Step; readonly versions: readonly StepVersion[] } | undefined,
  { today, newId }: { readonly today: Day; readonly newId: () => RecordId },
): Outcome<SavedStep, StepTrouble> {
  const title = words(draft.title);
  if (title === undefined) return trouble("noTitle");
  if (isLonger(title, STEP_TITLE_MOST)) return trouble("titleTooLong");
  const sizes = sizesOf(draft, title);
  if (!sizes.ok) return sizes;

  const step = stepOf(draft, known?.step, newId);
  const now: StepNow = { step, title, sizes: sizes.value };
  const write: (Step | StepVersion)[] = [];
  if (!known || !isSame(known.step, step)) write.push(step);
  const newest = newestVersion(known?.versions ?? []);
  if (!newest || newest.title !== title || !isSame(newest.sizes, sizes.value)) {
    const place = placeForChange(known?.versions ?? [], today, newId);
    write.push({ type: "stepVersion", ...place, stepId: step.id, title, sizes: sizes.value });
  }
  return done({ now, write });
}

/** Saving a step that was put away brings it back. */
function stepOf(draft: StepDraft, known: Step | undefined, newId: () => RecordId): Step {
  const before: Step = known ?? { type: "step", id: newId() };
  const { closed: _closed, areaId: _areaId, goalId: _goalId, ...kept } = before;
  return given({ ...kept, areaId: draft.areaId, goalId: draft.goalId });
}

/** Hardest first, each size once; "usual" is always there, and a size without words of its own is left out. */
function sizesOf(draft: StepDraft, title: string): Outcome<readonly SizedStep[], StepTrouble> {
  const sizes: SizedStep[] = [];
  for (const size of hardestFirst) {
    const asked = draft.sizes.findLast((one) => one.size === size);
    const sizeTitle = words(asked?.title) ?? (size === "usual" ? title : undefined);
    if (sizeTitle === undefined) continue;
    if (isLonger(sizeTitle, STEP_TITLE_MOST)) return trouble("titleTooLong");
    const minutes = asked?.minutes === undefined ? undefined : toWholeMinutes(asked.minutes, 1);
    if (asked?.minutes !== undefined && minutes === undefined) return trouble("badMinutes");
    sizes.push(
      given({
        size,
        title: sizeTitle,
        minutes,
        difficulty: toScore(asked?.difficulty),
        fineOnABadDay: asked?.fineOnABadDay,
      }),
    );
  }
  return done(sizes);
}

const hardestFirst: readonly Size[] = ["usual", "small", "bare"];
