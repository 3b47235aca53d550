import { areaIdOf } from "../area/area.ts";
import type { Day } from "../day/day.ts";
import type { Size, SizedStep, Step, StepVersion } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { toScore, type Score } from "../shared/score.ts";
import { idMaker, type Life, type OwnStep } from "./life.ts";
import { sampleSteps, type SampleStep } from "./sampleSteps.ts";

/** Steps come, change once on the way, and are put away when they have done their work. */
export function renewSteps(life: Life, age: number, day: Day): void {
  for (const own of life.steps) {
    if (age === own.until) life.records[life.records.indexOf(own.step)] = { ...own.step, closed: true };
    if (age === own.changesAt) own.version = grownVersion(life, own, day);
  }
  life.steps = life.steps.filter((own) => own.until > age);
  while (life.steps.length < life.amount.stepsAtOnce) life.steps.push(newStep(life, age, day));
}

function newStep(life: Life, age: number, day: Day): OwnStep {
  const { chance, records } = life;
  const idle = sampleSteps.filter((idea) => !life.steps.some((own) => own.idea === idea));
  const idea = chance.pick(idle);
  const goalId = life.goals.get(idea.area);
  const areaId = idea.area === "own" ? life.ownArea : areaIdOf(idea.area);
  const step: Step = given({ type: "step" as const, id: idMaker(chance)(), areaId, goalId });
  const version: StepVersion = {
    type: "stepVersion",
    id: idMaker(chance)(),
    stepId: step.id,
    from: day,
    title: idea.title,
    sizes: [sized("usual", idea.usual), sized("small", idea.small), sized("bare", idea.bare)],
  };
  records.push(step, version);
  const length = chance.whole(35, 90);
  return {
    idea,
    step,
    version,
    until: age + length,
    changesAt: chance.happens(0.6) ? age + Math.floor(length / 2) : -1,
  };
}

function sized(size: Size, [title, minutes, difficulty]: SampleStep["usual"]): SizedStep {
  const easy = size === "usual" ? {} : { fineOnABadDay: difficulty <= 30 };
  return { size, title, minutes, difficulty: difficulty as Score, ...easy };
}

/** A bit longer, and by now a bit less feared. */
function grownVersion(life: Life, own: OwnStep, day: Day): StepVersion {
  const version: StepVersion = {
    ...own.version,
    id: idMaker(life.chance)(),
    from: day,
    sizes: own.version.sizes.map((one) =>
      given({
        ...one,
        minutes: one.size === "usual" ? Math.ceil(((one.minutes ?? 5) * 1.3) / 5) * 5 : one.minutes,
        difficulty: toScore((one.difficulty ?? 30) - life.chance.whole(2, 7)),
      }),
    ),
  };
  life.records.push(version);
  return version;
}
