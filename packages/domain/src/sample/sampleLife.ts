/**
 * The made-up life of one person, the same for the same seed: to look around in, to test with, to measure with.
 * Drawn so that what is true of people is true of it: bad weeks and absences, moods that come back to their usual
 * place, steps that are feared more than they are found hard, late entries, words and goals that change.
 * Nothing of it lies in the future: every entry is written before midnight at the start of `today`.
 */
import { areaIdOf, makeArea } from "../area/area.ts";
import { addDays, weekdayOf } from "../day/calendar.ts";
import type { Day, EpochMs, Minutes, Zone } from "../day/day.ts";
import { dayBounds } from "../day/logicalDay.ts";
import { newProfile, USUAL_DAY_START } from "../profile/profile.ts";
import { isEntry } from "../record/entry.ts";
import type {
  Done,
  GoalVersion,
  Plan,
  Practice,
  RecordId,
  Size,
  SizedStep,
  SkillUse,
  Step,
  StepVersion,
  Thought,
  TussockRecord,
  Win,
} from "../record/record.ts";
import { emptySafetyPlan } from "../safety/safetyPlan.ts";
import { versionOn } from "../record/versions.ts";
import { given } from "../shared/given.ts";
import { toScore, type Score } from "../shared/score.ts";
import { createChance, type Chance } from "./createChance.ts";
import { sampleSteps, type SampleStep } from "./sampleSteps.ts";
import { sampleUse } from "./sampleUse.ts";
import { sizeSteps, type Said, type SizeSteps } from "./sizeSteps.ts";
import * as said from "./sampleWords.ts";

export type SampleSize = "month" | "year" | "tenYears";
export interface SampleAsked {
  readonly seed: number;
  readonly size: SampleSize;
  readonly today: Day;
  readonly zone: Zone;
}

/** How long, how many records in all (exactly), and how busy: chosen so that a little more is lived than is kept. */
const sizes = {
  month: { days: 30, records: 120, practices: 1.3, wins: 0.6, thoughts: 0.5, skills: 0.7, stepsAtOnce: 4 },
  year: { days: 365, records: 1000, practices: 1.05, wins: 0.4, thoughts: 0.3, skills: 0.45, stepsAtOnce: 4 },
  tenYears: { days: 3652, records: 25_000, practices: 2.9, wins: 1, thoughts: 0.9, skills: 1.4, stepsAtOnce: 5 },
} as const;

/** What Today and the first page of the log show is never thinned out. */
const LAST_DAYS_KEPT_WHOLE = 10;

export function sampleLife(asked: SampleAsked): readonly TussockRecord[] {
  for (let attempt = 0; ; attempt++) {
    const life = begin(asked, attempt);
    settleIn(life);
    for (let age = 0; age < life.amount.days; age++) liveDay(life, age);
    lookAhead(life);
    const records = exactly(life);
    if (records) return records;
  }
}

interface Life extends SampleAsked {
  readonly chance: Chance;
  readonly amount: (typeof sizes)[SampleSize];
  readonly first: Day;
  /** No word is written later than this. */
  readonly latest: EpochMs;
  readonly episodes: readonly Episode[];
  readonly records: TussockRecord[];
  readonly goals: Map<string, RecordId>;
  readonly goalWords: Map<RecordId, readonly GoalVersion[]>;
  readonly ownArea: RecordId;
  readonly sizing: SizeSteps;
  steps: OwnStep[];
  /** Today's wellbeing around its usual place, 0 to 100; moves a little each day and is drawn back. */
  mood: number;
}
interface OwnStep {
  readonly idea: SampleStep;
  readonly step: Step;
  version: StepVersion;
  readonly until: number;
  readonly changesAt: number;
}
/** Days by age of the life, both ends included. */
interface Episode {
  readonly is: "bad" | "away" | "trip";
  readonly from: number;
  readonly to: number;
}
interface Here {
  readonly day: Day;
  readonly age: number;
  readonly zone: Zone;
  readonly from: EpochMs;
  readonly bad: boolean;
}

const USUAL_MOOD = 46;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

function begin(asked: SampleAsked, attempt: number): Life {
  const chance = createChance(asked.seed * 31 + sizes[asked.size].days + attempt * 0x10001);
  const amount = sizes[asked.size];
  const newId = idMaker(chance);
  const own = makeArea({ kind: "own", name: said.ownAreaName }, newId);
  return {
    ...asked,
    chance,
    amount,
    first: addDays(asked.today, -amount.days),
    latest: dayBounds(asked.today, asked.zone).from,
    episodes: episodesOf(amount.days, chance),
    records: [own],
    goals: new Map(),
    goalWords: new Map(),
    ownArea: own.id,
    sizing: sizeSteps(asked.seed * 17 + sizes[asked.size].days + attempt),
    steps: [],
    mood: USUAL_MOOD,
  };
}

/** The same shape as real ones: 16 bytes in hex. */
function idMaker(chance: Chance): () => RecordId {
  return () =>
    [0, 0, 0, 0]
      .map(() =>
        Math.floor(chance.next() * 2 ** 32)
          .toString(16)
          .padStart(8, "0"),
      )
      .join("") as RecordId;
}

/** A bad week about every six, a break now and then, a journey about once a year; the last days are ordinary ones. */
function episodesOf(days: number, chance: Chance): readonly Episode[] {
  const episodes: Episode[] = [
    { is: "bad", from: 6, to: 6 + chance.whole(4, 6) },
    { is: "away", from: 14, to: 14 + chance.whole(3, 4) },
  ];
  for (let age = 30; ;) {
    age += chance.whole(20, 45);
    const is = chance.happens(0.14) ? "trip" : chance.happens(0.3) ? "away" : "bad";
    const length = is === "trip" ? chance.whole(7, 12) : is === "away" ? chance.whole(4, 18) : chance.whole(5, 9);
    if (age + length >= days - LAST_DAYS_KEPT_WHOLE) return episodes;
    episodes.push({ is, from: age, to: age + length });
    age += length;
  }
}

function settleIn(life: Life): void {
  const { chance, first, zone, records } = life;
  const welcomedAt = (dayBounds(first, zone, USUAL_DAY_START).from + 4 * HOUR_MS) as EpochMs;
  records.push(
    { ...newProfile, name: "Maya", welcomedAt },
    // Numbers kept free for stories by the British regulator: they ring nowhere.
    {
      ...emptySafetyPlan,
      signs: ["I stop answering messages", "I sleep in the afternoon", "Everything is too loud"],
      alone: ["Walk to the water and back", "The slow song, twice", "Shower with the window open"],
      distract: ["Sit in the library café", "Water the beds at the allotment"],
      askHelp: [
        { name: "Sam", phone: "+44 7700 900141" },
        { name: "Aunt Noor", phone: "+44 7700 900362" },
      ],
      professionals: [{ name: "Dr. Okafor", phone: "+44 20 7946 0218" }],
      surroundings: ["Ask Sam to stay for dinner", "Leave the door to the balcony open"],
    },
  );
  for (const kind of ["daily", "social", "creative", "study"] as const)
    records.push(makeArea({ kind }, idMaker(chance)));
  const goals = life.amount.days < 100 ? said.goals.slice(0, 1) : said.goals;
  goals.forEach((goal, place) => setGoal(life, goal, place * 12));
}

/** A goal's second version comes after a while and leaves the first one standing. */
function setGoal(life: Life, goal: (typeof said.goals)[number], age: number): void {
  const { chance, first, records } = life;
  const id = idMaker(chance)();
  life.goals.set(goal.area, id);
  records.push({ type: "goal", id, areaId: areaIdOf(goal.area) });
  const words: Omit<GoalVersion, "id" | "from"> = {
    type: "goalVersion",
    goalId: id,
    title: goal.title,
    why: goal.why,
    timesAWeek: { least: 3, most: 5 },
    signs: goal.signs,
  };
  const begun: GoalVersion = { ...words, id: idMaker(chance)(), from: addDays(first, age) };
  const changed = age + Math.floor(life.amount.days * (0.3 + chance.next() * 0.3));
  const less: GoalVersion = {
    ...words,
    id: idMaker(chance)(),
    from: addDays(first, changed),
    title: goal.less,
    timesAWeek: { least: 2, most: 3 },
  };
  records.push(begun, less);
  life.goalWords.set(id, [begun, less]);
}

function liveDay(life: Life, age: number): void {
  const { chance, amount } = life;
  const day = addDays(life.first, age);
  const episode = life.episodes.find(({ from, to }) => from <= age && age <= to);
  life.mood +=
    (USUAL_MOOD + (age / amount.days) * 8 - (episode?.is === "bad" ? 16 : 0) - life.mood) * 0.35 + chance.around(6);
  renewSteps(life, age, day);
  if (episode?.is === "away") return;

  const zone = episode?.is === "trip" ? awayZone(life.zone) : life.zone;
  const { from, to } = dayBounds(day, zone, USUAL_DAY_START);
  if (from === to) return;
  const here: Here = { day, age, zone, from, bad: episode?.is === "bad" };
  const share = here.bad ? 0.4 : weekdayOf(day) >= 6 ? 0.85 : 1.1;
  // The last two days always hold something, so that a look around begins with a path that has grown.
  const least = age >= amount.days - 2 ? 1 : 0;
  for (let times = Math.max(least, chance.times(amount.practices * share)); times > 0; times--) practise(life, here);
  if (chance.happens(here.bad ? 0.3 : 0.12))
    planFor(life, here, chance.pick(life.steps), chance.pick(sizesByDay.ordinary), { is: "letGo" });
  for (let times = chance.times(amount.wins * share); times > 0; times--) win(life, here);
  for (let times = chance.times(amount.thoughts * share); times > 0; times--) think(life, here);
  for (let times = chance.times(amount.skills * (here.bad ? 1.4 : 0.9)); times > 0; times--)
    life.records.push(skillUse(life, here));
}

/** A place with clocks of its own, never the same as home. */
function awayZone(home: Zone): Zone {
  return (home === "Europe/Lisbon" ? "Europe/Helsinki" : "Europe/Lisbon") as Zone;
}

/** Steps come, change once on the way, and are put away when they have done their work. */
function renewSteps(life: Life, age: number, day: Day): void {
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

const sizesByDay: { readonly ordinary: readonly Size[]; readonly bad: readonly Size[] } = {
  ordinary: ["usual", "usual", "usual", "usual", "usual", "small", "small", "small", "bare"],
  bad: ["usual", "small", "small", "bare", "bare"],
};

function practise(life: Life, here: Here): void {
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

function planFor(life: Life, here: Here, own: OwnStep, size: Size, state: Plan["state"], told: Said = {}): RecordId {
  const plan = { ...planOf(life, here.day, own, size, state), ...told };
  life.records.push(plan);
  return plan.id;
}

function planOf(life: Life, day: Day, own: OwnStep, size: Size, state: Plan["state"]): Plan {
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

/** Mostly within minutes; one in seven on the evening of the day, one in twenty some days later. */
function whenWritten(
  life: Life,
  here: Here,
): { readonly happenedAt: EpochMs; readonly zone: Zone; readonly recordedAt: EpochMs } {
  const { chance, latest } = life;
  // From seven in the morning on; now and then after midnight, which is still this day.
  const minutes = chance.happens(0.03) ? chance.whole(1205, 1290) : chance.whole(180, 1140);
  const happenedAt = Math.min(
    here.from + minutes * MINUTE_MS + chance.whole(0, 59_999),
    latest - 30 * MINUTE_MS - chance.whole(0, 9_999_999),
  );
  const draw = chance.next();
  const late =
    draw < 0.8
      ? chance.whole(1, 20) * MINUTE_MS
      : draw < 0.95
        ? chance.whole(1, 9) * HOUR_MS
        : chance.whole(20, 75) * HOUR_MS;
  return {
    happenedAt: happenedAt as EpochMs,
    zone: here.zone,
    recordedAt: Math.min(happenedAt + late, latest - 1) as EpochMs,
  };
}

function win(life: Life, here: Here): void {
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

function think(life: Life, here: Here): void {
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

function skillUse(life: Life, here: Here): SkillUse {
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

/** Something small for today and for tomorrow. */
function lookAhead(life: Life): void {
  const [first, second] = life.steps;
  if (first)
    life.records.push({
      ...planOf(life, life.today, first, "usual", { is: "open" }),
      time: 780 as Minutes,
      after: "lunch",
    });
  if (second) life.records.push(planOf(life, addDays(life.today, 1), second, "small", { is: "open" }));
}

/**
 * To the record: takes out entries nothing hangs on, evenly over the years, or adds uses of a skill. A life too busy
 * for that is `undefined` (about one month in three hundred, no longer life in five hundred) and is lived again.
 */
function exactly(life: Life): readonly TussockRecord[] | undefined {
  const { records, amount, chance } = life;
  const wholeFrom = addDays(life.today, -LAST_DAYS_KEPT_WHOLE);
  const spare = records.filter((record) => isEntry(record) && record.type !== "practice" && record.day < wholeFrom);
  const over = records.length - amount.records;
  if (over > spare.length) return undefined;
  if (over > 0) {
    const out = new Set(Array.from({ length: over }, (_, place) => spare[Math.floor((place * spare.length) / over)]));
    return records.filter((record) => !out.has(record));
  }
  const days = records.flatMap((record) => (record.type === "practice" ? [record] : []));
  return [
    ...records,
    ...Array.from({ length: -over }, () => {
      const { day, zone } = chance.pick(days);
      return skillUse(life, { day, zone, age: 0, from: dayBounds(day, zone, USUAL_DAY_START).from, bad: false });
    }),
  ];
}
