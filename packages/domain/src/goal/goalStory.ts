/** All there is to read about a goal: what it says and said, its signs, its ladder, how often, and the way so far. */
import { findMilestones, type FoundMilestone } from "../activity/findMilestones.ts";
import type { LadderPlace, Milestone, Rung } from "../activity/activityRecords.ts";
import { addDays } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import { newestFirst } from "../record/entry.ts";
import type { Goal, GoalVersion, Practice, RecordId, SkillUse, Step, StepVersion } from "../record/record.ts";
import { isAfter, newestVersion } from "../record/versions.ts";
import { given } from "../shared/given.ts";
import type { SkillMastery } from "../skill/masteryMap.ts";
import type { GoalRecord, SignNoticed } from "./goalRecords.ts";
import { offerGraduation, type GraduationReason } from "./graduation.ts";
import { goalsUnder, ladderUnder } from "./goalLadder.ts";
import { goalTimes, isForGoal, type GoalTimes } from "./goalTimes.ts";
import { signsNow, type SignNow } from "./signs.ts";

export interface GoalWorld {
  readonly goals: readonly Goal[];
  readonly goalVersions: readonly GoalVersion[];
  readonly steps: readonly Step[];
  readonly stepVersions: readonly StepVersion[];
  readonly practices: readonly Practice[];
  readonly uses: readonly SkillUse[];
  readonly rungs: readonly Rung[];
  readonly milestones: readonly Milestone[];
  readonly kept: readonly GoalRecord[];
  readonly map: readonly SkillMastery[];
  readonly nameOf: (skill: string) => string;
  readonly today: Day;
  readonly weekStart: number;
}

/** A goal in a list. */
export interface GoalLine {
  readonly goal: Goal;
  readonly version: GoalVersion;
  readonly times: GoalTimes;
  /** The goal it is a part of. */
  readonly under?: RecordId;
}

export interface GoalStory extends GoalLine {
  /** Newest first; `to` is the last day a wording counted. */
  readonly history: readonly GoalWords[];
  readonly signs: readonly SignNow[];
  readonly ladder: readonly LadderPlace[];
  /** Parts of the ladder that are met, and how often each step was tried. */
  readonly met: readonly RecordId[];
  readonly tries: Readonly<Record<RecordId, number>>;
  readonly way: readonly WayMark[];
  /** Newest first. */
  readonly entries: readonly (Practice | SkillUse)[];
  readonly mastery?: SkillMastery;
  readonly offer?: GraduationReason;
}
export interface GoalWords {
  readonly version: GoalVersion;
  readonly to?: Day;
  /** Entries that were made with these words. */
  readonly entries: number;
}
/** What the records show on the way, oldest first. Nothing is guessed. */
export type WayMark =
  | { readonly is: "began"; readonly day: Day }
  | { readonly is: "firstEntry"; readonly day: Day; readonly entry: Practice | SkillUse }
  | { readonly is: "sign"; readonly day: Day; readonly noticed: SignNoticed }
  | { readonly is: "found"; readonly day: Day; readonly found: FoundMilestone }
  | { readonly is: "milestone"; readonly day: Day; readonly milestone: Milestone };

export function goalLines(world: GoalWorld): readonly GoalLine[] {
  return world.goals.flatMap((goal) => lineOf(goal, world) ?? []);
}

export function goalStory(goalId: RecordId, world: GoalWorld): GoalStory | undefined {
  const goal = world.goals.find(({ id }) => id === goalId);
  const line = goal && lineOf(goal, world);
  if (!goal || !line) return undefined;
  const noticed = world.kept.filter((one) => one.type === "signNoticed").filter((one) => one.goalId === goalId);
  const signs = signsNow(line.version, noticed);
  const entries = entriesFor(goal, world).toSorted(newestFirst);
  const ladder = ladderUnder(goalId, world);
  const skill = goal.skill === undefined ? undefined : world.nameOf(goal.skill);
  const mastery = world.map.find((one) => one.skill === skill);
  return given({
    ...line,
    history: historyOf(goalId, entries, world),
    signs,
    ladder,
    met: world.goals.filter(({ ended }) => ended?.how === "met").map(({ id }) => id),
    tries: triesOf(world.practices, ladder),
    way: wayOf(goal, noticed, entries, world),
    entries,
    mastery,
    offer: offerGraduation(goal, signs, mastery?.stage),
  });
}

function lineOf(goal: Goal, world: GoalWorld): GoalLine | undefined {
  const version = newestVersion(world.goalVersions.filter(({ goalId }) => goalId === goal.id));
  if (!version) return undefined;
  const rung = world.rungs.find(({ holds }) => holds.id === goal.id);
  return given({
    goal,
    version,
    times: goalTimes(entriesFor(goal, world), world.today, world.weekStart),
    under: rung?.under,
  });
}

function entriesFor({ id, skill }: Goal, { practices, uses, rungs, nameOf }: GoalWorld): (Practice | SkillUse)[] {
  const forGoal = { goals: goalsUnder(id, rungs), skill: skill === undefined ? undefined : nameOf(skill) };
  return [
    ...practices.filter((one) => isForGoal(one, forGoal)),
    ...uses.filter((one) => isForGoal({ ...one, skill: nameOf(one.skill) }, forGoal)),
  ];
}

function historyOf(
  goalId: RecordId,
  entries: readonly (Practice | SkillUse)[],
  { goalVersions }: GoalWorld,
): readonly GoalWords[] {
  const versions = goalVersions
    .filter((version) => version.goalId === goalId)
    .toSorted((one, other) => (isAfter(one, other) ? -1 : 1));
  return versions.map((version, at) => {
    const next = versions[at - 1];
    const to = next && (next.from > version.from ? addDays(next.from, -1) : next.from);
    return given({
      version,
      to,
      entries: entries.filter((entry) => entry.type === "practice" && entry.goalVersionId === version.id).length,
    });
  });
}

function triesOf(practices: readonly Practice[], ladder: readonly LadderPlace[]): Readonly<Record<RecordId, number>> {
  const steps = new Set(ladder.filter(({ kind }) => kind === "step").map(({ id }) => id));
  const tries: Record<string, number> = {};
  for (const { stepId } of practices)
    if (stepId !== undefined && steps.has(stepId)) tries[stepId] = (tries[stepId] ?? 0) + 1;
  return tries;
}

function wayOf(
  goal: Goal,
  noticed: readonly SignNoticed[],
  entries: readonly (Practice | SkillUse)[],
  world: GoalWorld,
): readonly WayMark[] {
  const began = world.goalVersions
    .filter(({ goalId }) => goalId === goal.id)
    .map(({ from }) => from)
    .toSorted()[0];
  const first = entries.at(-1);
  const steps = new Set(world.steps.filter(({ goalId }) => goalId === goal.id).map(({ id }) => id));
  const found = findMilestones(world).filter(
    (one) => one.goalId === goal.id || (one.stepId !== undefined && steps.has(one.stepId)),
  );
  const milestones = world.milestones.filter(({ goalId }) => goalId === goal.id);
  const marks: WayMark[] = [
    ...(began === undefined ? [] : [{ is: "began" as const, day: began }]),
    ...(first ? [{ is: "firstEntry" as const, day: first.day, entry: first }] : []),
    ...noticed.map((one) => ({ is: "sign" as const, day: one.day, noticed: one })),
    ...found.map((one) => ({ is: "found" as const, day: one.day, found: one })),
    ...milestones.map((one) => ({ is: "milestone" as const, day: one.day, milestone: one })),
  ];
  return marks.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
