/**
 * How a made-up skill came about, where, and how strong it was. Drawn from its own id, so that the rest of the life stays
 * as it was. What is true of it: some skills begin to come by themselves as the years go on, most stay called.
 */
import type { RecordId, SkillUse } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { toScore } from "../shared/score.ts";
import { createChance } from "./createChance.ts";
import { ownSituations, situations } from "./sampleWords.ts";

/** How often each comes by itself at the end of the life; all others hardly ever do. */
const comesByItself: Readonly<Record<string, number>> = { "opposite-action": 0.75, "paced-breathing": 0.6, stop: 0.3 };

/** `along`: how far through the life, from 0 to 1. */
export function sampleUse(
  id: RecordId,
  { skill, helped }: Pick<SkillUse, "skill" | "helped">,
  along: number,
): Pick<SkillUse, "came" | "situation" | "intensity"> {
  const chance = createChance(Number.parseInt(id.slice(0, 8), 16));
  const byItself = chance.happens((comesByItself[skill] ?? 0.03) * along);
  const called = chance.happens(0.35) ? ("prompted" as const) : ("chose" as const);
  const came =
    helped === undefined && chance.happens(0.3) ? ("couldNot" as const) : byItself ? ("byItself" as const) : called;
  const situation = chance.happens(0.12) ? chance.pick(ownSituations) : chance.pick(situations);
  return given({
    came: chance.happens(0.75) || byItself ? came : undefined,
    situation: chance.happens(0.8) ? situation : undefined,
    intensity: chance.happens(0.7) ? toScore(Math.round((50 + chance.around(22)) / 5) * 5) : undefined,
  });
}
