/** A step as it is planned and logged: sized, found harder or easier, finished or not, with what was felt and learned. */
import type { Day, Minutes } from "../day/day.ts";
import type { Done, Plan, Practice, RecordId, Size } from "../record/record.ts";
import { versionOn } from "../record/versions.ts";
import { given } from "../shared/given.ts";
import { toScore, type Score } from "../shared/score.ts";
import type { Chance } from "./createChance.ts";
import { idMaker, USUAL_MOOD, type Here, type Life, type OwnStep } from "./life.ts";
import type { SampleStep } from "./sampleSteps.ts";
import type { Said } from "./sizeSteps.ts";
import * as said from "./sampleWords.ts";
import { whenWritten } from "./whenWritten.ts";

export const sizesByDay: { readonly ordinary: readonly Size[]; readonly bad: readonly Size[] } = {
  ordinary: ["usual", "usual", "usual", "usual", "usual", "small", "small", "small", "bare"],
  bad: ["usual", "small", "small", "bare", "bare"],
};

export function practise(life: Life, here: Here): void {
  const { chance } = life;
  const own = chance.pick(life.steps);
  const size = chance.pick(here.bad ? sizesByDay.bad : sizesByDay.ordinary);
  const asked = own.version.sizes.find((one) => one.size === size) ?? { size, title: own.version.title };
  const id = idMaker(chance)();
  const { areaId, goalId } = own.step;
  const isPlanned = chance.happens(0.66);
  const ask = { areaId, day: here.day, difficulty: asked.difficulty, mood: life.mood };
  const told = isPlanned ? life.sizing.ask(ask) : {};
  const planId = isPlanned ? planFor(life, here, own, size, { is: "practised", practiceId: id }, told) : undefined;
  const expected = asked.difficulty ?? 30;
  const found = expected - 5 + (here.bad ? 9 : 0) + chance.around(9);
  const done = howItWent(life, found);
  const when = whenWritten(life, here);
  const before = life.mood + chance.around(7);
  const rated = chance.happens(0.72);
  const sure = 38 + life.mood / 5 + chance.around(8);
  const confident = chance.happens(0.55);
  const felt = chance.happens(0.45);
  const practice: Practice = given({
    type: "practice" as const,
    id,
    ...when,
    day: here.day,
    what: asked.title,
    done,
    stepId: own.step.id,
    planId,
    areaId,
    goalId,
    goalVersionId: goalId && versionOn(life.goalWords.get(goalId) ?? [], here.day)?.id,
    size,
    sizedBy: told.sizedBy,
    chanceSaid: told.chanceSaid,
    energyBefore: told.energy,
    minutes:
      done === "no"
        ? undefined
        : Math.max(1, Math.round((asked.minutes ?? 10) * (done === "yes" ? 0.8 + chance.next() * 0.5 : 0.5))),
    difficultyExpected: asked.difficulty,
    difficultyFound: chance.happens(0.76) ? rating(found) : undefined,
    moodBefore: rated ? rating(before) : undefined,
    moodAfter: rated ? rating(afterwards(before, done, chance)) : undefined,
    confidenceBefore: confident ? rating(sure) : undefined,
    confidenceAfter: confident ? rating(sure + gain[done] * 0.8 + chance.around(6)) : undefined,
    feelingsBefore: felt ? some(chance, said.feelingsBefore) : undefined,
    feelingsAfter: felt && done !== "no" ? some(chance, said.feelingsAfter) : undefined,
    obstacle: done !== "yes" && chance.happens(0.7) ? chance.pick(said.obstacles) : undefined,
    learned: chance.happens(here.age >= life.amount.days - 2 ? 0.9 : 0.46) ? lesson(own.idea, chance) : undefined,
  });
  life.records.push(life.sizing.log(practice));
}

/** What is found harder is finished less often; more than half of the rest is still done in part. */
function howItWent(life: Life, found: number): Done {
  const share = 1 / (1 + Math.exp((found - life.mood + 5) / 13));
  if (life.chance.happens(share)) return "yes";
  return life.chance.happens(0.6) ? "partly" : "no";
}

const gain: Readonly<Record<Done, number>> = { yes: 9, partly: 5, no: -1 };

/** A step lifts a little; and a mood far from its usual place comes back towards it by itself, step or not. */
function afterwards(before: number, done: Done, chance: Chance): number {
  return before + (USUAL_MOOD - before) * 0.25 + gain[done] + chance.around(7);
}

/** Thumbs like fives, but not always. */
function rating(value: number): Score | undefined {
  return toScore(Math.round(value) % 3 === 0 ? value : Math.round(value / 5) * 5);
}

function some(chance: Chance, among: readonly string[]): readonly string[] {
  return [...new Set(Array.from({ length: chance.whole(1, 3) }, () => chance.pick(among)))];
}

function lesson(idea: SampleStep, chance: Chance): string {
  const draw = chance.next();
  if (draw < 0.04) return chance.pick(said.learnedFar);
  if (draw < 0.3) return chance.pick(idea.learned);
  if (draw < 0.55) return chance.pick(said.learnedFirst);
  return `${chance.pick(said.learnedFirst)} ${chance.pick(said.learnedSecond)}`;
}

export function planFor(
  life: Life,
  here: Here,
  own: OwnStep,
  size: Size,
  state: Plan["state"],
  told: Said = {},
): RecordId {
  const plan = { ...planOf(life, here.day, own, size, state), ...told };
  life.records.push(plan);
  return plan.id;
}

export function planOf(life: Life, day: Day, own: OwnStep, size: Size, state: Plan["state"]): Plan {
  const { chance } = life;
  const [obstacle, thenI] = chance.happens(0.35) ? chance.pick(said.ifThens) : [];
  return given({
    type: "plan" as const,
    id: idMaker(chance)(),
    stepId: own.step.id,
    size,
    day,
    time: chance.happens(0.6) ? ((chance.whole(16, 42) * 30) as Minutes) : undefined,
    after: chance.happens(0.5) ? chance.pick(said.anchors) : undefined,
    place: chance.happens(0.3) ? chance.pick(said.places) : undefined,
    minutes: own.version.sizes.find((one) => one.size === size)?.minutes,
    ready: chance.happens(0.2) ? chance.pick(said.ready) : undefined,
    obstacle,
    thenI,
    state,
  });
}
