/** Where each thing an activity made lives now, and what it says there. */
import type { ActivityRun, GoalVersion, KeptRecord, RecordId } from "@tussock/domain";
import { boxMinutes } from "@tussock/domain/activity";
import { activitiesWords as words } from "@tussock/content/words/activities";

export interface MadeRow {
  readonly id: RecordId;
  readonly kind: string;
  readonly title: string;
  readonly where: string;
  readonly href: string;
}

export const keptPath = "/activities/kept";
export function keptOnePath(id: RecordId): string {
  return `${keptPath}/${id}`;
}

/** Threads and rungs are not things of their own: their words stand in versions. */
export function madeRows(
  made: readonly KeptRecord[],
  own: readonly { readonly id: RecordId; readonly title: string }[] = [],
): readonly MadeRow[] {
  const steps = new Map<RecordId, string>(own.map(({ id, title }) => [id, title]));
  for (const one of made) if (one.type === "stepVersion") steps.set(one.stepId, one.title);
  return made.flatMap((record): readonly MadeRow[] => {
    const said = saidIn(record, steps);
    if (said === undefined) return [];
    const [kind, title] = said;
    return [{ id: record.id, kind, title, ...placeOf(record) }];
  });
}

type Said = readonly [kind: string, title: string];
type Titles = ReadonlyMap<RecordId, string>;

/** Threads, rungs and what other pages keep have no words of their own to show here. */
const sayings: {
  readonly [Type in KeptRecord["type"]]?: (record: Extract<KeptRecord, { readonly type: Type }>, steps: Titles) => Said;
} = {
  goalVersion: ({ title }) => [words.makes.goal, title],
  stepVersion: ({ title }) => [words.makes.step, title],
  plan: ({ stepId, day }, steps) => [words.makes.plan, steps.get(stepId) ?? day],
  practice: ({ what }) => [words.makes.practice, what],
  win: ({ text }) => [words.makes.win, text],
  thought: ({ text }) => [words.makes.thought, text],
  setback: ({ fairer, happened }) => [words.makes.setback, fairer ?? happened],
  feedback: ({ who }) => [words.makes.feedback, who],
  teachCard: ({ topic }) => [words.makes.teachCard, topic],
  timeBox: (box) => [words.makes.timeBox, words.minutes(boxMinutes(box))],
  rhythm: (rhythm) => [words.makes.rhythm, rhythmSaid(rhythm)],
  tracking: ({ by }) => [words.makes.tracking, words.keptPage.by[by]],
  signRating: ({ sign, score }) => [words.makes.signRating, words.keptPage.signs(sign, score)],
  challenge: ({ title }) => [words.makes.challenge, title],
  milestone: ({ text }) => [words.makes.milestone, text],
};
/** What a record says of itself: its kind, and the person's words. */
export function saidIn(record: KeptRecord, steps: Titles = new Map()): Said | undefined {
  const say = sayings[record.type] as ((record: KeptRecord, steps: Titles) => Said) | undefined;
  return say?.(record, steps);
}

export function rhythmSaid({
  timesWanted,
  after,
}: {
  readonly timesWanted?: { readonly least: number; readonly most: number };
  readonly after?: string;
}): string {
  return timesWanted ? words.keptPage.rhythmTimes(timesWanted.least, timesWanted.most) : (after ?? words.makes.rhythm);
}

function placeOf(record: KeptRecord): { readonly where: string; readonly href: string } {
  const { where } = words.end;
  if (record.type === "stepVersion") return { where: where.plan, href: `/plan/${record.stepId}?page=step` };
  if (record.type === "plan") return { where: where.plan, href: "/plan" };
  if (record.type === "practice" || record.type === "win" || record.type === "thought")
    return { where: where.lookBack, href: `/look-back/${record.id}` };
  if (record.type === "goalVersion") return { where: where.goals, href: `/goals/${record.goalId}` };
  return { where: where.kept, href: keptOnePath(record.id) };
}

/** The run a record came from, to open it again. */
export function runOf(runs: readonly ActivityRun[], id: RecordId): ActivityRun | undefined {
  return runs.find(({ made }) => made?.some((one) => one.id === id));
}

export function runPath({ activity, id }: Pick<ActivityRun, "activity" | "id">): string {
  return `/activities/${activity}/alone?run=${id}`;
}

export interface LadderNow {
  readonly id: RecordId;
  readonly title: string;
  readonly under: readonly LadderNow[];
  readonly around?: string;
  readonly isStep: boolean;
}

/** Ladders as they stand, each with what hangs under its top goal. */
export function laddersOf(
  records: readonly KeptRecord[],
  goals: readonly GoalVersion[],
  steps: readonly { readonly id: RecordId; readonly title: string }[],
): readonly LadderNow[] {
  const rungs = records
    .flatMap((record) => (record.type === "rung" ? [record] : []))
    .toSorted((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
  const titles = new Map<string, string>([
    ...goals.map(({ goalId, title }) => [goalId, title] as const),
    ...steps.map(({ id, title }) => [id, title] as const),
  ]);
  const under = (id: RecordId, seen: readonly RecordId[]): readonly LadderNow[] =>
    rungs
      .filter((rung) => rung.under === id && !seen.includes(rung.holds.id))
      .flatMap(({ holds, around }): readonly LadderNow[] => {
        const title = titles.get(holds.id);
        if (title === undefined) return [];
        return [
          {
            id: holds.id,
            title,
            isStep: holds.kind === "step",
            under: under(holds.id, [...seen, holds.id]),
            ...(around !== undefined && { around }),
          },
        ];
      });
  const held = new Set(rungs.map(({ holds }) => holds.id));
  return goals
    .filter(({ goalId }) => !held.has(goalId))
    .map(({ goalId, title }) => ({ id: goalId, title, isStep: false, under: under(goalId, [goalId]) }));
}
