/** What tools make more than one of: the places of a ladder, the ratings of signs. */
import { GOAL_TITLE_MOST } from "../goal/goal.ts";
import type { GoalVersion } from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { ActivityRun, KeptRecord } from "./activityRecords.ts";
import { placesAnswer, recordIdAnswer, scoreAnswer, shortAnswer, wordsAnswer } from "./answerOf.ts";
import type { FieldsOfRun, NewlyNamed } from "./fieldsOfRun.ts";
import { recordMakers } from "./recordMakers.ts";
import type { RunShape } from "./runShape.ts";
import { dayOf, happenedNow, idInRun, type RunWorld } from "./runWorld.ts";

/** What tools make more than one of. */
export const listMakers: Partial<
  Record<
    RunShape["tools"][number]["kind"],
    (
      run: ActivityRun,
      id: string,
      named: readonly NewlyNamed[],
      fields: FieldsOfRun,
      world: RunWorld,
    ) => readonly KeptRecord[]
  >
> = {
  /** Goals under the top goal, steps at the foot, a rung for each. Without a top the steps stand alone. */
  goalLadder(run, id, _named, fields, world) {
    const said = fields.get("goal");
    const top = shortAnswer(said?.["title"], GOAL_TITLE_MOST) === undefined ? undefined : idInRun(run, "goal");
    const areaId = said?.["areaId"];
    const places = placesAnswer(run.answers[`${id}.places`]);
    return places.flatMap((place, order) => {
      const ownId = idInRun(run, place.kind, place.id);
      const under = place.under === undefined ? top : idInRun(run, "goal", place.under);
      const { title, fineOnABadDay } = place;
      const made =
        place.kind === "goal"
          ? recordMakers["goal"]?.({ title, areaId }, { id: ownId, run, world })
          : recordMakers["step"]?.(
              { title, areaId, fineOnABadDay, goalId: under, sizes: place.sizes },
              { id: ownId, run, world },
            );
      const rung = top !== undefined &&
        under !== undefined && {
          type: "rung" as const,
          id: idInRun(run, "rung", place.id),
          ladder: top,
          under,
          holds: { kind: place.kind, id: ownId },
          order,
        };
      return [...(made ?? []), ...(rung ? [given({ ...rung, around: place.around })] : [])];
    });
  },
  /** Signs become part of what the goal says from today on; each rating keeps the words it was made with. */
  signTracker(run, id, named, fields, world) {
    const signs = wordsAnswer(run.answers[`${id}.signs`]) ?? [];
    const goalId = recordIdAnswer(fields.get("tracking")?.["goalId"]);
    if (goalId === undefined) return [];
    const made: KeptRecord[] = [];
    const title =
      named.find((one) => one.id === goalId)?.title ??
      (goalId === idInRun(run, "goal") ? run.answers[`${id}.goal`] : undefined);
    const now = world.goalWords(goalId);
    if (title !== undefined) made.push(...(recordMakers["goal"]?.({ title, signs }, { id: goalId, run, world }) ?? []));
    else if (now && signs.length > 0) made.push(withSigns(run, now, signs, world));
    const scores: readonly unknown[] = Array.isArray(run.answers[`${id}.scores`])
      ? (run.answers[`${id}.scores`] as readonly unknown[])
      : [];
    signs.forEach((sign, at) => {
      const score = scores[at] === -1 ? undefined : scoreAnswer(scores[at]);
      if (score !== undefined)
        made.push({
          type: "signRating",
          id: idInRun(run, "signRating", `${at + 1}`),
          ...happenedNow(world),
          goalId,
          sign,
          score,
        });
    });
    return made;
  },
};

/** A change of a goal is a version of its own, see [Note: Versions]; the one this run made is written over. */
function withSigns(run: ActivityRun, now: GoalVersion, signs: readonly string[], world: RunWorld): GoalVersion {
  const from = dayOf(world);
  const here = idInRun(run, "goalVersion");
  const place = now.id === here || now.from >= from ? { id: now.id, from: now.from } : { id: here, from };
  return { ...now, ...place, signs: [...signs] };
}
