/**
 * "One tiny change for next week", by fixed rules from what was logged: the same days always give the same offers, the
 * first rule that fits a step speaks for it, and there are three at most. Each is an offer: a person uses it, writes
 * their own, or leaves all as it is (promise 5).
 *  1. A step that was too much on some day gets smaller: the hardest of them.
 *  2. Tired in the evening: the step moves before lunch.
 *  3. Forgotten: the step hangs on something that happens anyway.
 *  4. Anything else in the way: an if-then for it.
 *  5. What gave the most "I did it", once more.
 */
import type { EpochMs, Zone } from "../day/day.ts";
import type { PartOfDay } from "../day/logicalDay.ts";
import { oldestFirst } from "../record/entry.ts";
import type { Plan, Practice, RecordId, SizedStep } from "../record/record.ts";
import { byText } from "../shared/byText.ts";
import { given } from "../shared/given.ts";
import type { Score } from "../shared/score.ts";
import { sizeBelow } from "../step/sizeBelow.ts";
import type { StepNow } from "../step/step.ts";

export type TinyChange =
  | {
      readonly is: "smaller";
      readonly step: StepNow;
      readonly from?: Score;
      /** The size that becomes the usual one; a step that has none smaller begins with its first minutes. */
      readonly to?: SizedStep;
    }
  | { readonly is: "earlier"; readonly step: StepNow }
  | { readonly is: "hangOn"; readonly step: StepNow }
  | { readonly is: "ifThen"; readonly step: StepNow; readonly obstacle: string }
  | { readonly is: "again"; readonly step: StepNow };

export const CHANGES_MOST = 3;

export interface WeekForChanges {
  /** Of this week only. */
  readonly practices: readonly Practice[];
  readonly plans: readonly Plan[];
  /** The person's steps that are not put away. */
  readonly steps: readonly StepNow[];
  /** What got in the way, as the person has it on the page: ids of known obstacles, or own words. */
  readonly inTheWay: readonly string[];
  readonly partOfDay: (at: EpochMs, zone: Zone) => PartOfDay;
}

export function tinyChanges(week: WeekForChanges): readonly TinyChange[] {
  const spokenFor = new Set<RecordId>();
  const changes: TinyChange[] = [];
  for (const offer of [smaller, earlier, hangOn, ...ifThens(week), again]) {
    const change = offer(week, (step) => !spokenFor.has(step.step.id));
    if (!change || changes.length === CHANGES_MOST) continue;
    spokenFor.add(change.step.step.id);
    changes.push(change);
  }
  return changes;
}

type Offer = (week: WeekForChanges, free: (step: StepNow) => boolean) => TinyChange | undefined;

/** What says that a step was too big, whoever chose its size. */
const TOO_BIG: ReadonlySet<string> = new Set(["tooBig", "parts"]);

function smaller(week: WeekForChanges, free: (step: StepNow) => boolean): TinyChange | undefined {
  const tooMuch = week.practices.filter(
    ({ done, fit, obstacle }) =>
      done === "no" || (done === "partly" && (fit === "bitMuch" || fit === "tooMuch" || TOO_BIG.has(obstacle ?? ""))),
  );
  const tried = hardest(stepsOf(tooMuch, week).filter(free), tooMuch);
  const waited = week.inTheWay.some((one) => TOO_BIG.has(one))
    ? hardest(stepsOf(notDone(week), week).filter(free), [])
    : undefined;
  const found = tried ?? waited;
  return found && given({ is: "smaller" as const, ...found, to: sizeBelow(found.step.sizes, "usual") });
}

function earlier(week: WeekForChanges, free: (step: StepNow) => boolean): TinyChange | undefined {
  if (!week.inTheWay.includes("tired")) return undefined;
  const late = week.practices.filter(({ done, obstacle, happenedAt, zone }) => {
    const part = week.partOfDay(happenedAt, zone);
    return (done !== "yes" || obstacle === "tired") && (part === "evening" || part === "night");
  });
  const step = newestFirst(stepsOf(late, week)).find(free);
  return step && { is: "earlier", step };
}

function hangOn(week: WeekForChanges, free: (step: StepNow) => boolean): TinyChange | undefined {
  if (!week.inTheWay.includes("forgot")) return undefined;
  const loose = notDone(week).filter(({ after }) => after === undefined);
  const step = newestFirst(stepsOf(loose, week)).find(free);
  return step && { is: "hangOn", step };
}

/** One for each thing that was in the way and has no rule of its own. */
function ifThens({ inTheWay }: WeekForChanges): readonly Offer[] {
  return inTheWay
    .filter((obstacle) => obstacle !== "forgot" && !TOO_BIG.has(obstacle))
    .map((obstacle) => (week, free) => {
      const met = week.practices.filter((practice) => practice.obstacle === obstacle);
      const step = [...newestFirst(stepsOf(met, week)), ...newestFirst(stepsOf(notDone(week), week))].find(free);
      return step && { is: "ifThen", step, obstacle };
    });
}

function again(week: WeekForChanges, free: (step: StepNow) => boolean): TinyChange | undefined {
  const went = week.practices.filter(({ done }) => done !== "no");
  const rise = ({ confidenceBefore, confidenceAfter }: Practice) =>
    confidenceBefore === undefined || confidenceAfter === undefined ? 0 : confidenceAfter - confidenceBefore;
  const best = went.toSorted((one, other) => rise(other) - rise(one) || oldestFirst(one, other));
  const step = stepsOf(best, week).find(free);
  return step && { is: "again", step };
}

/** Plans of the week that came to nothing, whatever was done with them since. */
function notDone({ plans }: WeekForChanges): readonly Plan[] {
  return plans.filter(({ state }) => state.is !== "practised").toSorted((one, other) => byText(one.day, other.day));
}

/** In the order of what was given, each once; steps that were put away are left in peace. */
function stepsOf(made: readonly { readonly stepId?: RecordId }[], { steps }: WeekForChanges): readonly StepNow[] {
  const ids = new Set(made.flatMap(({ stepId }) => stepId ?? []));
  return [...ids].flatMap((id) => steps.find(({ step }) => step.id === id) ?? []);
}
function newestFirst(steps: readonly StepNow[]): readonly StepNow[] {
  return steps.toReversed();
}

function hardest(
  steps: readonly StepNow[],
  practices: readonly Practice[],
): { readonly step: StepNow; readonly from: Score | undefined } | undefined {
  const rated = steps.map((step) => ({ step, from: ratingOf(step, practices) }));
  return rated.toSorted((one, other) => (other.from ?? -1) - (one.from ?? -1))[0];
}
function ratingOf({ step, sizes }: StepNow, practices: readonly Practice[]): Score | undefined {
  const found = practices
    .filter(({ stepId }) => stepId === step.id)
    .flatMap(({ difficultyFound, difficultyExpected }) => difficultyFound ?? difficultyExpected ?? []);
  const said = sizes.find(({ size }) => size === "usual")?.difficulty;
  return found.length > 0 ? (Math.max(...found) as Score) : said;
}
