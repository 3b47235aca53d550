import type { Day, EpochMs } from "../day/day.ts";
import { isSame } from "../record/fields.ts";
import type { Goal, GoalVersion, RecordId } from "../record/record.ts";
import { newestVersion, placeForChange, versionOn } from "../record/versions.ts";
import { given } from "../shared/given.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { isLonger, wordList, words } from "../shared/words.ts";

/** A goal with the words that count on a day. */
export interface GoalNow {
  readonly goal: Goal;
  readonly version: GoalVersion;
}
export interface GoalDraft {
  readonly areaId?: RecordId;
  readonly skill?: string;
  readonly title: string;
  readonly why?: string;
  readonly timesAWeek?: { readonly least: number; readonly most: number };
  readonly signs?: readonly string[];
  /** "2027-03" */
  readonly around?: string;
}
export type GoalTrouble = "noTitle" | "tooLong" | "badTimes";

/** As long as the title of a step. */
export const GOAL_TITLE_MOST = 200;
export const GOAL_WORDS_MOST = 2000;
/** Three times a day, every day: beyond it a range stops being one. */
export const TIMES_A_WEEK_MOST = 21;

export interface SavedGoal {
  readonly now: GoalNow;
  /** What to write; empty when nothing was changed. */
  readonly write: readonly (Goal | GoalVersion)[];
}

export interface GoalWriting {
  readonly today: Day;
  readonly newId: () => RecordId;
  readonly writtenAt?: EpochMs;
  /** Whether these words stay to be read: then a change of the same day stands beside them. */
  readonly stays?: (version: RecordId) => boolean;
}

/** The words that counted on a day; before the first version, the first one. */
export function goalOn(versions: readonly GoalVersion[], goalId: RecordId, day: Day): GoalVersion | undefined {
  return versionOn(
    versions.filter((version) => version.goalId === goalId),
    day,
  );
}

/** A new goal, or a new version of a known one; see [Note: Versions]. */
export function changeGoal(
  draft: GoalDraft,
  known: { readonly goal: Goal; readonly versions: readonly GoalVersion[] } | undefined,
  { today, newId, writtenAt, stays }: GoalWriting,
): Outcome<SavedGoal, GoalTrouble> {
  const title = words(draft.title);
  const why = words(draft.why);
  const signs = wordList(draft.signs);
  if (title === undefined) return trouble("noTitle");
  if (isLonger(title, GOAL_TITLE_MOST) || [why, ...(signs ?? [])].some((text) => isLonger(text, GOAL_WORDS_MOST)))
    return trouble("tooLong");
  if (draft.timesAWeek && !isRange(draft.timesAWeek)) return trouble("badTimes");

  const before: Goal = known?.goal ?? { type: "goal", id: newId() };
  const { areaId: _areaId, skill: _skill, closed: _closed, ended: _ended, ...kept } = before;
  const goal: Goal = given({ ...kept, areaId: draft.areaId, skill: draft.skill });
  const said = given({ title, why, timesAWeek: draft.timesAWeek, signs, around: words(draft.around) });
  const write: (Goal | GoalVersion)[] = [];
  if (!known || !isSame(known.goal, goal)) write.push(goal);
  const newest = newestVersion(known?.versions ?? []);
  if (newest && isSame(saidIn(newest), said)) return done({ now: { goal, version: newest }, write });
  const version: GoalVersion = given({
    type: "goalVersion" as const,
    ...placeForChange(known?.versions ?? [], today, newId, stays),
    goalId: goal.id,
    ...said,
    writtenAt,
  });
  return done({ now: { goal, version }, write: [...write, version] });
}

function saidIn({ title, why, timesAWeek, signs, around }: GoalVersion) {
  return given({ title, why, timesAWeek, signs, around });
}

function isRange({ least, most }: { readonly least: number; readonly most: number }): boolean {
  return (
    Number.isInteger(least) &&
    Number.isInteger(most) &&
    least >= 0 &&
    most >= 1 &&
    least <= most &&
    most <= TIMES_A_WEEK_MOST
  );
}
