/**
 * The same records for those who read from outside (import files): strict where reading our own vault is forgiving.
 * A door of its own, so that the checking library stays out of the first bundle. Unknown fields are kept and passed on.
 */
import * as v from "valibot";
import type { KeptRecord } from "../activity/activityRecords.ts";
import { activityKinds, activitySchemas } from "../activity/activitySchema.ts";
import { goalSchemas } from "../goal/goalSchema.ts";
import { diaryKinds, diarySchemas } from "../diary/diarySchema.ts";
import { patternSchemas } from "../patterns/patternSchema.ts";
import { reminderSchemas } from "../reminder/reminderSchema.ts";
import { weekSchemas } from "../week/weekSchema.ts";
import type {
  Area,
  Goal,
  GoalVersion,
  Plan,
  Practice,
  Profile,
  SafetyPlan,
  SkillUse,
  Step,
  StepVersion,
  Thought,
  Win,
} from "./record.ts";
import {
  count,
  day,
  flag,
  happened,
  instant,
  LIST_MOST,
  minutes,
  minutesLong,
  recordId,
  score,
  size,
  someText,
  text,
  texts,
} from "./schemaParts.ts";

const contacts = v.pipe(v.array(v.object({ name: text, phone: v.exactOptional(text) })), v.maxLength(LIST_MOST));

const area = v.looseObject({
  type: v.literal("area"),
  id: recordId,
  kind: v.picklist(["study", "work", "creative", "daily", "social", "own"]),
  name: v.exactOptional(text),
  closed: v.exactOptional(flag),
  fineOnABadDay: v.exactOptional(score),
  outOfReach: v.exactOptional(score),
}) satisfies v.GenericSchema<unknown, Area>;

const goal = v.looseObject({
  type: v.literal("goal"),
  id: recordId,
  areaId: v.exactOptional(recordId),
  skill: v.exactOptional(text),
  closed: v.exactOptional(flag),
  ended: v.exactOptional(v.object({ how: v.picklist(["met", "letGo"]), on: day })),
  prompts: v.exactOptional(v.object({ are: v.picklist(["less", "asBefore"]), from: day })),
}) satisfies v.GenericSchema<unknown, Goal>;

const goalVersion = v.looseObject({
  type: v.literal("goalVersion"),
  id: recordId,
  goalId: recordId,
  from: day,
  title: someText,
  why: v.exactOptional(text),
  timesAWeek: v.exactOptional(v.object({ least: count, most: count })),
  signs: v.exactOptional(texts),
  around: v.exactOptional(text),
  writtenAt: v.exactOptional(instant),
}) satisfies v.GenericSchema<unknown, GoalVersion>;

const step = v.looseObject({
  type: v.literal("step"),
  id: recordId,
  areaId: v.exactOptional(recordId),
  goalId: v.exactOptional(recordId),
  closed: v.exactOptional(flag),
}) satisfies v.GenericSchema<unknown, Step>;

const stepVersion = v.looseObject({
  type: v.literal("stepVersion"),
  id: recordId,
  stepId: recordId,
  from: day,
  title: someText,
  sizes: v.pipe(
    v.array(
      v.object({
        size,
        title: someText,
        minutes: v.exactOptional(minutesLong),
        difficulty: v.exactOptional(score),
        fineOnABadDay: v.exactOptional(flag),
      }),
    ),
    v.maxLength(LIST_MOST),
  ),
}) satisfies v.GenericSchema<unknown, StepVersion>;

const sizedBy = v.picklist(["suggested", "smaller", "bigger", "own"]);
const plan = v.looseObject({
  type: v.literal("plan"),
  id: recordId,
  stepId: recordId,
  size,
  day,
  time: v.exactOptional(minutes),
  after: v.exactOptional(text),
  place: v.exactOptional(text),
  minutes: v.exactOptional(minutesLong),
  ready: v.exactOptional(text),
  obstacle: v.exactOptional(text),
  thenI: v.exactOptional(text),
  sizedBy: v.exactOptional(sizedBy),
  chanceSaid: v.exactOptional(score),
  energy: v.exactOptional(score),
  state: v.variant("is", [
    v.object({ is: v.literal("open") }),
    v.object({ is: v.literal("practised"), practiceId: recordId }),
    v.object({ is: v.literal("letGo") }),
  ]),
}) satisfies v.GenericSchema<unknown, Plan>;

const practice = v.looseObject({
  type: v.literal("practice"),
  id: recordId,
  ...happened,
  what: someText,
  done: v.picklist(["yes", "partly", "no"]),
  stepId: v.exactOptional(recordId),
  planId: v.exactOptional(recordId),
  areaId: v.exactOptional(recordId),
  goalId: v.exactOptional(recordId),
  goalVersionId: v.exactOptional(recordId),
  size: v.exactOptional(size),
  minutes: v.exactOptional(minutesLong),
  difficultyExpected: v.exactOptional(score),
  difficultyFound: v.exactOptional(score),
  moodBefore: v.exactOptional(score),
  moodAfter: v.exactOptional(score),
  confidenceBefore: v.exactOptional(score),
  confidenceAfter: v.exactOptional(score),
  energyBefore: v.exactOptional(score),
  fit: v.exactOptional(v.picklist(["muchEasier", "bitEasy", "right", "bitMuch", "tooMuch"])),
  sizedBy: v.exactOptional(sizedBy),
  chanceSaid: v.exactOptional(score),
  feelingsBefore: v.exactOptional(texts),
  feelingsAfter: v.exactOptional(texts),
  obstacle: v.exactOptional(text),
  learned: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Practice>;

const win = v.looseObject({
  type: v.literal("win"),
  id: recordId,
  ...happened,
  text: someText,
  mark: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Win>;

const thought = v.looseObject({
  type: v.literal("thought"),
  id: recordId,
  ...happened,
  text: someText,
  about: v.exactOptional(
    v.object({ kind: v.picklist(["page", "activity", "practice", "plan", "goal", "step", "skill"]), id: text }),
  ),
  answers: v.exactOptional(recordId),
  now: v.exactOptional(v.picklist(["same", "changed", "gone", "unsure"])),
  cameBackOn: v.exactOptional(day),
  staysAway: v.exactOptional(flag),
}) satisfies v.GenericSchema<unknown, Thought>;

const skillUse = v.looseObject({
  type: v.literal("skillUse"),
  id: recordId,
  ...happened,
  skill: someText,
  helped: v.exactOptional(v.picklist(["aLot", "aBit", "notReally"])),
  note: v.exactOptional(text),
  came: v.exactOptional(v.picklist(["prompted", "chose", "byItself", "couldNot"])),
  situation: v.exactOptional(text),
  intensity: v.exactOptional(score),
}) satisfies v.GenericSchema<unknown, SkillUse>;

const safetyPlan = v.looseObject({
  type: v.literal("safetyPlan"),
  id: recordId,
  signs: texts,
  alone: texts,
  distract: texts,
  askHelp: contacts,
  professionals: contacts,
  surroundings: texts,
  shownWhenLocked: v.exactOptional(flag),
}) satisfies v.GenericSchema<unknown, SafetyPlan>;

const profile = v.looseObject({
  type: v.literal("profile"),
  id: recordId,
  name: v.exactOptional(text),
  dayStart: v.exactOptional(minutes),
  weekStart: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  welcomedAt: v.exactOptional(instant),
  provenCopy: v.exactOptional(v.object({ at: instant, records: count, where: text })),
  installCardOff: v.exactOptional(flag),
  pacingOff: v.exactOptional(flag),
  keptSkills: v.exactOptional(texts),
  thoughtsStayAway: v.exactOptional(flag),
  proofOnTop: v.exactOptional(texts),
  proofHidden: v.exactOptional(texts),
}) satisfies v.GenericSchema<unknown, Profile>;

export const recordSchema = v.variant("type", [
  area,
  goal,
  goalVersion,
  step,
  stepVersion,
  plan,
  practice,
  win,
  thought,
  skillUse,
  safetyPlan,
  profile,
  ...activityKinds,
  ...diaryKinds,
  patternSchemas.comparison,
  patternSchemas.finding,
  reminderSchemas.reminders,
  reminderSchemas.reminderDay,
  weekSchemas.weekPlan,
  weekSchemas.quietDay,
  weekSchemas.review,
  weekSchemas.sessionReview,
  goalSchemas.signNoticed,
  goalSchemas.skillStage,
]) satisfies v.GenericSchema<unknown, KeptRecord>;

export const recordSchemas = {
  area,
  goal,
  goalVersion,
  step,
  stepVersion,
  plan,
  practice,
  win,
  thought,
  skillUse,
  safetyPlan,
  profile,
  ...activitySchemas,
  ...diarySchemas,
  ...patternSchemas,
  ...reminderSchemas,
  ...weekSchemas,
  ...goalSchemas,
} satisfies {
  readonly [Type in KeptRecord["type"]]: v.GenericSchema<unknown, Extract<KeptRecord, { readonly type: Type }>>;
};

/**
 * Where a record from outside is not as it has to be, as paths such as "sizes.0.title"; never a word of what it holds.
 * Empty when all is well.
 */
export function recordFaults(record: unknown): readonly string[] {
  const result = v.safeParse(recordSchema, record);
  return result.success ? [] : result.issues.map((issue) => v.getDotPath(issue) ?? "record");
}

export function isTussockRecord(record: unknown): record is KeptRecord {
  return v.is(recordSchema, record);
}
