/**
 * What hangs on the goals of a made-up life: signs that were noticed, a goal for a skill that changed on the way, a ladder
 * with a part of it met, a goal that was closed as met. Beside the life itself, which has exactly as many records as it says.
 */
import type { KeptRecord } from "../activity/activityRecords.ts";
import { addDays } from "../day/calendar.ts";
import type { Day, Zone } from "../day/day.ts";
import { dayBounds, logicalDay } from "../day/logicalDay.ts";
import { closeGoal } from "../goal/closeGoal.ts";
import type { SignNoticed } from "../goal/goalRecords.ts";
import { USUAL_DAY_START } from "../profile/profile.ts";
import type { Goal, GoalVersion, RecordId, SkillUse, TussockRecord } from "../record/record.ts";
import { newestVersion } from "../record/versions.ts";
import { toScore } from "../shared/score.ts";
import type { SampleAsked } from "./life.ts";
import { skillGoal } from "./sampleWords.ts";

export function sampleGoals(life: readonly TussockRecord[], { today, zone }: SampleAsked): readonly KeptRecord[] {
  const goals = life.filter((one) => one.type === "goal");
  const versions = life.filter((one) => one.type === "goalVersion");
  const signsOf = (goal: Goal | undefined) =>
    newestVersion(versions.filter(({ goalId }) => goalId === goal?.id))?.signs ?? [];
  const [home, people, making] = goals;
  const noticed = [
    ...signsOf(home)
      .slice(1, 2)
      .map((sign) => noticing("home", home!, sign, addDays(today, -31), zone)),
    ...signsOf(making).map((sign, at) => noticing(`making-${at}`, making!, sign, addDays(today, -60 + at * 20), zone)),
  ];
  return [
    ...skillGoalRecords(today),
    ...cameByItself(today, zone),
    ...noticed,
    ...(home ? partOf(home, life, today) : []),
    ...(people && making ? [closeGoal(making, "met", addDays(today, -14))] : []),
  ];
}

function skillGoalRecords(today: Day): readonly KeptRecord[] {
  const goal: Goal = { type: "goal", id: "sample-goal-skill" as RecordId, skill: skillGoal.skill };
  const words = (at: number, from: Day): GoalVersion => ({
    type: "goalVersion",
    id: `sample-goal-skill-${at}` as RecordId,
    goalId: goal.id,
    from,
    ...skillGoal.versions[at]!,
  });
  return [goal, words(0, addDays(today, -90)), words(1, addDays(today, -25))];
}

/** Whatever the chance of the year gave it: in the last weeks this skill came by itself, in one place after another. */
function cameByItself(today: Day, zone: Zone): readonly SkillUse[] {
  return [70, 55, 41, 33, 20, 9].map((daysAgo, at) => {
    const day = addDays(today, -daysAgo);
    const happenedAt = (dayBounds(day, zone, USUAL_DAY_START).from + (12 + at) * HOUR_MS) as SkillUse["happenedAt"];
    return {
      type: "skillUse",
      id: `sample-by-itself-${at}` as RecordId,
      happenedAt,
      recordedAt: happenedAt,
      zone,
      day,
      skill: skillGoal.skill,
      came: "byItself",
      situation: (["close", "work", "outside", "night"] as const)[at % 4]!,
      intensity: toScore(45 + at * 8)!,
      helped: at % 3 === 2 ? "notReally" : "aBit",
    };
  });
}

function noticing(name: string, goal: Goal, sign: string, day: Day, zone: Zone): SignNoticed {
  const at = (dayBounds(day, zone, USUAL_DAY_START).from + 10 * HOUR_MS) as SignNoticed["happenedAt"];
  return {
    type: "signNoticed",
    id: `sample-noticed-${name}` as RecordId,
    happenedAt: at,
    recordedAt: at,
    zone,
    day: logicalDay({ at, zone }, USUAL_DAY_START),
    goalId: goal.id,
    sign,
  };
}
const HOUR_MS = 3_600_000;

/** One part on the way, with a step of that goal under it. */
function partOf(home: Goal, life: readonly TussockRecord[], today: Day): readonly KeptRecord[] {
  const part: Goal = { ...home, id: "sample-goal-part" as RecordId };
  const rung = { type: "rung", ladder: home.id } as const;
  const step = life.find((one) => one.type === "step" && one.goalId === home.id && !one.closed);
  return [
    part,
    {
      type: "goalVersion",
      id: "sample-goal-part-1" as RecordId,
      goalId: part.id,
      from: addDays(today, -80),
      title: skillGoal.part,
    },
    { ...rung, id: "sample-rung-part" as RecordId, under: home.id, holds: { kind: "goal", id: part.id }, order: 0 },
    ...(step
      ? [
          {
            ...rung,
            id: "sample-rung-step" as RecordId,
            under: part.id,
            holds: { kind: "step" as const, id: step.id },
            order: 1,
          },
        ]
      : []),
  ];
}
