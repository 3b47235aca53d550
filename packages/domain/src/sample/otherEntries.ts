/** What stands in the log beside steps: wins, thoughts, and skills that were used. */
import type { SkillUse, Thought, Win } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { idMaker, type Here, type Life } from "./life.ts";
import { sampleUse } from "./sampleUse.ts";
import * as said from "./sampleWords.ts";
import { whenWritten } from "./whenWritten.ts";

export function win(life: Life, here: Here): void {
  const { chance } = life;
  const mark = chance.happens(0.35) ? chance.pick(said.marks) : undefined;
  const one: Win = given({
    type: "win" as const,
    id: idMaker(chance)(),
    ...whenWritten(life, here),
    day: here.day,
    text: chance.pick(said.wins),
    mark,
  });
  life.records.push(one);
}

export function think(life: Life, here: Here): void {
  const { chance } = life;
  const step = chance.happens(0.4) ? chance.pick(life.steps).step.id : undefined;
  const one: Thought = given({
    type: "thought" as const,
    id: idMaker(chance)(),
    ...whenWritten(life, here),
    day: here.day,
    text: chance.pick(said.thoughts),
    about: step && { kind: "step" as const, id: step },
  });
  life.records.push(one);
}

export function skillUse(life: Life, here: Here): SkillUse {
  const { chance } = life;
  const use: SkillUse = given({
    type: "skillUse" as const,
    id: idMaker(chance)(),
    ...whenWritten(life, here),
    day: here.day,
    skill: chance.pick(said.skills),
    helped: chance.happens(0.8) ? chance.pick(["aLot", "aBit", "aBit", "notReally"] as const) : undefined,
    note: chance.happens(0.25) ? chance.pick(said.skillNotes) : undefined,
  });
  return { ...use, ...sampleUse(use.id, use, here.age / life.amount.days) };
}
