/** Any record the app could hold, for properties. */
import fc from "fast-check";
import type {
  Area,
  Contact,
  Entry,
  Goal,
  GoalVersion,
  Plan,
  Practice,
  Profile,
  RecordId,
  SafetyPlan,
  SizedStep,
  SkillUse,
  Step,
  StepVersion,
  Thought,
  TussockRecord,
  Win,
} from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { Score } from "../shared/score.ts";
import { anyDay, anyInstant, anyZone } from "./anyDay.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,12}$/) as unknown as fc.Arbitrary<RecordId>;
const words = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((text) => text.trim() !== "");
const score = fc.integer({ min: 0, max: 100 }) as unknown as fc.Arbitrary<Score>;
const minutes = fc.integer({ min: 0, max: 720 });
const size = fc.constantFrom("usual", "small", "bare");
const list = fc.array(words, { maxLength: 4 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const happened = { id, happenedAt: anyInstant, zone: anyZone, day: anyDay, recordedAt: anyInstant };

const sizedStep = of<SizedStep>({
  size,
  title: words,
  minutes: maybe(minutes),
  difficulty: maybe(score),
  fineOnABadDay: maybe(fc.boolean()),
});
const contacts = fc.array(of<Contact>({ name: words, phone: maybe(words) }), { maxLength: 3 });

export const anyPractice = of<Practice>({
  type: fc.constant("practice"),
  ...happened,
  what: words,
  done: fc.constantFrom("yes", "partly", "no"),
  stepId: maybe(id),
  planId: maybe(id),
  areaId: maybe(id),
  goalId: maybe(id),
  goalVersionId: maybe(id),
  size: maybe(size),
  minutes: maybe(minutes),
  difficultyExpected: maybe(score),
  difficultyFound: maybe(score),
  moodBefore: maybe(score),
  moodAfter: maybe(score),
  confidenceBefore: maybe(score),
  confidenceAfter: maybe(score),
  energyBefore: maybe(score),
  fit: maybe(fc.constantFrom("muchEasier", "bitEasy", "right", "bitMuch", "tooMuch")),
  sizedBy: maybe(fc.constantFrom("suggested", "smaller", "bigger", "own")),
  chanceSaid: maybe(score),
  feelingsBefore: maybe(list),
  feelingsAfter: maybe(list),
  obstacle: maybe(words),
  learned: maybe(words),
});
const win = of<Win>({ type: fc.constant("win"), ...happened, text: words, mark: maybe(words) });
const thought = of<Thought>({
  type: fc.constant("thought"),
  ...happened,
  text: words,
  about: maybe(
    fc.record({ kind: fc.constantFrom("page", "activity", "practice", "plan", "goal", "step", "skill"), id: words }),
  ),
  answers: maybe(id),
  now: maybe(fc.constantFrom("same", "changed", "gone", "unsure")),
  cameBackOn: maybe(anyDay),
  staysAway: maybe(fc.boolean()),
});
const skillUse = of<SkillUse>({
  type: fc.constant("skillUse"),
  ...happened,
  skill: words,
  helped: maybe(fc.constantFrom("aLot", "aBit", "notReally")),
  note: maybe(words),
  came: maybe(fc.constantFrom("prompted", "chose", "byItself", "couldNot")),
  situation: maybe(words),
  intensity: maybe(score),
});
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(anyPractice, win, thought, skillUse);

export const anyPlan = of<Plan>({
  type: fc.constant("plan"),
  id,
  stepId: id,
  size,
  day: anyDay,
  time: maybe(fc.integer({ min: 0, max: 1439 })),
  after: maybe(words),
  place: maybe(words),
  minutes: maybe(minutes),
  ready: maybe(words),
  obstacle: maybe(words),
  thenI: maybe(words),
  sizedBy: maybe(fc.constantFrom("suggested", "smaller", "bigger", "own")),
  chanceSaid: maybe(score),
  energy: maybe(score),
  state: fc.oneof(
    fc.constant({ is: "open" }),
    fc.constant({ is: "letGo" }),
    fc.record({ is: fc.constant("practised"), practiceId: id }),
  ),
});

export const anyRecord: fc.Arbitrary<TussockRecord> = fc.oneof(
  anyEntry,
  anyPlan,
  of<Area>({
    type: fc.constant("area"),
    id,
    kind: fc.constantFrom("study", "work", "creative", "daily", "social", "own"),
    name: maybe(words),
    closed: maybe(fc.boolean()),
    fineOnABadDay: maybe(score),
    outOfReach: maybe(score),
  }),
  of<Goal>({
    type: fc.constant("goal"),
    id,
    areaId: maybe(id),
    skill: maybe(words),
    closed: maybe(fc.boolean()),
    ended: maybe(fc.record({ how: fc.constantFrom("met", "letGo"), on: anyDay })),
    prompts: maybe(fc.record({ are: fc.constantFrom("less", "asBefore"), from: anyDay })),
  }),
  of<GoalVersion>({
    type: fc.constant("goalVersion"),
    id,
    goalId: id,
    from: anyDay,
    title: words,
    why: maybe(words),
    timesAWeek: maybe(fc.record({ least: fc.nat(7), most: fc.nat(7) })),
    signs: maybe(list),
    around: maybe(words),
    writtenAt: maybe(anyInstant),
  }),
  of<Step>({ type: fc.constant("step"), id, areaId: maybe(id), goalId: maybe(id), closed: maybe(fc.boolean()) }),
  of<StepVersion>({
    type: fc.constant("stepVersion"),
    id,
    stepId: id,
    from: anyDay,
    title: words,
    sizes: fc.array(sizedStep, { maxLength: 3 }),
  }),
  of<SafetyPlan>({
    type: fc.constant("safetyPlan"),
    id,
    signs: list,
    alone: list,
    distract: list,
    askHelp: contacts,
    professionals: contacts,
    surroundings: list,
    shownWhenLocked: maybe(fc.boolean()),
  }),
  of<Profile>({
    type: fc.constant("profile"),
    id,
    name: maybe(words),
    dayStart: maybe(minutes),
    weekStart: maybe(fc.integer({ min: 1, max: 7 })),
    welcomedAt: maybe(anyInstant),
    provenCopy: maybe(fc.record({ at: anyInstant, records: fc.nat(), where: words })),
    installCardOff: maybe(fc.boolean()),
    pacingOff: maybe(fc.boolean()),
    keptSkills: maybe(list),
    thoughtsStayAway: maybe(fc.boolean()),
    proofOnTop: maybe(list),
    proofHidden: maybe(list),
  }),
);

/** Records are drawn member by member, so the compiler is told once here that they fit. */
function of<T>(members: { readonly [K in keyof Required<T>]: fc.Arbitrary<unknown> }): fc.Arbitrary<T> {
  return fc.record(members as { [name: string]: fc.Arbitrary<unknown> }).map((record) => given(record) as T);
}
