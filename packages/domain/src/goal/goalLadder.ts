/**
 * The ladder of a goal: the same goals, steps and rungs that activities write (A1, A14), so there is one truth. It is
 * shown and edited as places, as in an activity; what changed becomes versions, and what is taken off is put away and
 * never deleted.
 */
import { placesAnswer } from "../activity/answerOf.ts";
import type { KeptRecord, LadderPlace, Rung } from "../activity/activityRecords.ts";
import type { Day, EpochMs } from "../day/day.ts";
import { isSame } from "../record/fields.ts";
import type { Goal, GoalVersion, RecordId, SizedStep, Step, StepVersion } from "../record/record.ts";
import { newestVersion } from "../record/versions.ts";
import { given } from "../shared/given.ts";
import { saveStep } from "../step/saveStep.ts";
import { closeGoal, isMet } from "./closeGoal.ts";
import { changeGoal } from "./goal.ts";
import { byText } from "../shared/byText.ts";

export interface LadderRecords {
  readonly goals: readonly Goal[];
  readonly goalVersions: readonly GoalVersion[];
  readonly steps: readonly Step[];
  readonly stepVersions: readonly StepVersion[];
  readonly rungs: readonly Rung[];
}

/** Everything under a goal, lowest first, each under its goal. What was put away is not shown; a part that is met is. */
export function ladderUnder(goalId: RecordId, records: LadderRecords): readonly LadderPlace[] {
  return below(goalId, undefined, records, new Set([goalId]));
}

function below(
  goalId: RecordId,
  under: RecordId | undefined,
  records: LadderRecords,
  seen: Set<RecordId>,
): readonly LadderPlace[] {
  const { goals, goalVersions, steps, stepVersions, rungs } = records;
  const held = new Set(rungs.map(({ holds }) => holds.id));
  const onRungs = rungs
    .filter((rung) => rung.under === goalId)
    .toSorted((one, other) => one.order - other.order || byText(one.id, other.id));
  // A step can be for a goal without having a place yet: it stands at the end.
  const placed = [
    ...onRungs.map(({ holds, around }) => ({ ...holds, around })),
    ...steps
      .filter((step) => step.goalId === goalId && !held.has(step.id))
      .map(({ id }) => ({ kind: "step" as const, id, around: undefined })),
  ];
  return placed.flatMap(({ kind, id, around }): readonly LadderPlace[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    if (kind === "goal") {
      const goal = goals.find((one) => one.id === id);
      const version = newestVersion(goalVersions.filter((one) => one.goalId === id));
      if (!goal || !version || (goal.closed && !isMet(goal))) return [];
      return [given({ id, under, kind, title: version.title, around }), ...below(id, id, records, seen)];
    }
    const step = steps.find((one) => one.id === id);
    const version = newestVersion(stepVersions.filter((one) => one.stepId === id));
    if (!step || !version || step.closed) return [];
    const fineOnABadDay = usual(version.sizes)?.fineOnABadDay;
    return [given({ id, under, kind, title: version.title, around, fineOnABadDay })];
  });
}

/** The goal itself and all under it, also those that were closed: what was done for them stays done. */
export function goalsUnder(goalId: RecordId, rungs: readonly Rung[]): ReadonlySet<RecordId> {
  const found = new Set([goalId]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const { holds, under } of rungs) if (holds.kind === "goal" && found.has(under)) found.add(holds.id);
  }
  return found;
}

export interface LadderWriting {
  readonly today: Day;
  readonly newId: () => RecordId;
  readonly writtenAt?: EpochMs;
  readonly stays?: (version: RecordId) => boolean;
}

/** What to write so that the ladder reads like `wanted`; empty when it does already. */
export function changeLadder(
  goalId: RecordId,
  wanted: readonly LadderPlace[],
  records: LadderRecords,
  writing: LadderWriting,
): readonly KeptRecord[] {
  const { goals, rungs } = records;
  const before = ladderUnder(goalId, records);
  const known = new Map(before.map((place) => [place.id, place]));
  const places = placesAnswer(wanted);
  const ids = new Map(places.map(({ id }) => [id, known.has(id) ? (id as RecordId) : writing.newId()]));
  const top = topOf(goalId, rungs);
  const areaId = goals.find(({ id }) => id === goalId)?.areaId;
  const write: KeptRecord[] = [];
  places.forEach((place, order) => {
    const id = ids.get(place.id) ?? writing.newId();
    const under = (place.under === undefined ? undefined : ids.get(place.under)) ?? goalId;
    write.push(
      ...(place.kind === "goal"
        ? goalWords({ ...place, id, areaId }, records, writing)
        : stepWords({ ...place, id, areaId, goalId: under }, records, writing)),
    );
    const rung = rungs.find(({ holds }) => holds.id === id);
    const { around: _around, ...kept } = rung ?? {
      type: "rung" as const,
      id: writing.newId(),
      ladder: top,
      holds: { kind: place.kind, id },
    };
    const now: Rung = given({ ...kept, under, order, around: place.around });
    if (!rung || !isSame(rung, now)) write.push(now);
  });
  const stays = new Set(ids.values());
  for (const { id, kind } of before) {
    if (stays.has(id as RecordId)) continue;
    if (kind === "goal")
      write.push(...goals.filter((one) => one.id === id).map((one) => closeGoal(one, "letGo", writing.today)));
    else write.push(...records.steps.filter((one) => one.id === id).map((one) => ({ ...one, closed: true })));
  }
  return write;
}

interface Placed extends LadderPlace {
  readonly id: RecordId;
  readonly areaId: RecordId | undefined;
}

function goalWords(
  { id, title, areaId }: Placed,
  { goals, goalVersions }: LadderRecords,
  writing: LadderWriting,
): readonly KeptRecord[] {
  const goal = goals.find((one) => one.id === id);
  const versions = goalVersions.filter((one) => one.goalId === id);
  const version = newestVersion(versions);
  if (version?.title === title) return [];
  if (!goal || !version) {
    const made = changeGoal(given({ title, areaId }), undefined, { ...writing, newId: firstly(id, writing.newId) });
    return made.ok ? made.value.write : [];
  }
  const saved = changeGoal(
    given({ ...version, title, areaId: goal.areaId, skill: goal.skill }),
    { goal, versions },
    writing,
  );
  // A part that was met stays met when its words change.
  return saved.ok ? saved.value.write.filter(({ type }) => type === "goalVersion") : [];
}

function stepWords(
  { id, title, areaId, goalId, fineOnABadDay, sizes: borrowed }: Placed & { readonly goalId: RecordId },
  { steps, stepVersions }: LadderRecords,
  writing: LadderWriting,
): readonly KeptRecord[] {
  const step = steps.find((one) => one.id === id);
  const versions = stepVersions.filter((one) => one.stepId === id);
  const version = newestVersion(versions);
  const sizes = sizesWith(version?.sizes ?? borrowed ?? [], version?.title, title, fineOnABadDay);
  if (!step) {
    const made = saveStep(given({ title, sizes, areaId, goalId }), undefined, {
      ...writing,
      newId: firstly(id, writing.newId),
    });
    return made.ok ? made.value.write : [];
  }
  const draft = given({ title, sizes, areaId: step.areaId, goalId });
  const saved = saveStep(draft, { step, versions }, writing);
  return saved.ok ? saved.value.write : [];
}

/** The usual size goes by the name of the step, unless the person named it otherwise. */
function sizesWith(
  sizes: readonly SizedStep[],
  before: string | undefined,
  title: string,
  fineOnABadDay: boolean | undefined,
): readonly SizedStep[] {
  const now = usual(sizes) ?? { size: "usual" as const, title };
  const named = now.title === before ? title : now.title;
  return [
    given({ ...now, title: named, fineOnABadDay: fineOnABadDay ?? now.fineOnABadDay }),
    ...sizes.filter(({ size }) => size !== "usual"),
  ];
}

function usual(sizes: readonly SizedStep[]): SizedStep | undefined {
  return sizes.find(({ size }) => size === "usual");
}

/** The ladder a goal stands on is named by the goal at its top. */
function topOf(goalId: RecordId, rungs: readonly Rung[]): RecordId {
  const seen = new Set<RecordId>();
  let top = goalId;
  for (let rung = holding(top); rung && !seen.has(rung.under); rung = holding(top)) {
    seen.add(top);
    top = rung.under;
  }
  return top;

  function holding(id: RecordId): Rung | undefined {
    return rungs.find(({ holds }) => holds.id === id);
  }
}

/** The id that was promised comes first; what else is made takes new ones. */
function firstly(id: RecordId, newId: () => RecordId): () => RecordId {
  let isTaken = false;
  return () => {
    if (isTaken) return newId();
    isTaken = true;
    return id;
  };
}
