/** Any record an activity could leave, for properties. */
import fc from "fast-check";
import type {
  ActivityRecord,
  ActivityRun,
  Challenge,
  Feedback,
  Growth,
  KeptSessionPlan,
  Milestone,
  Rhythm,
  Rung,
  Setback,
  SignRating,
  TeachCard,
  TimeBox,
  Tracking,
} from "../activity/activityRecords.ts";
import type { RecordId } from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { Score } from "../shared/score.ts";
import { anyDay, anyInstant, anyZone } from "./anyDay.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,12}$/) as unknown as fc.Arbitrary<RecordId>;
const words = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }).filter((text) => text.trim() !== "");
const score = fc.integer({ min: 0, max: 100 }) as unknown as fc.Arbitrary<Score>;
const count = fc.nat(99);
const list = fc.array(words, { maxLength: 4 });
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
const range = fc.record({ least: fc.nat(7), most: fc.nat(7) });
const done = fc.constantFrom("yes", "partly", "no");
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const happened = { id, happenedAt: anyInstant, zone: anyZone, day: anyDay, recordedAt: anyInstant };

/** What any screen of any version could have asked. */
export const anyAnswer = fc.oneof(
  words,
  fc.integer({ min: -5, max: 500 }),
  fc.boolean(),
  list,
  weekdays,
  range,
  fc.record({ id }),
  fc.record({ words }),
  fc.array(
    fc
      .record({
        id,
        under: maybe(id),
        kind: fc.constantFrom("goal", "step"),
        title: words,
        around: maybe(fc.constant("2027-03")),
        fineOnABadDay: maybe(fc.boolean()),
        sizes: maybe(
          fc.array(fc.oneof(fc.record({ size: fc.constantFrom("usual", "small", "bare"), title: words }), words)),
        ),
      })
      .map((place) => given(place)),
    { maxLength: 5 },
  ),
);

export const anyActivityRecord: fc.Arbitrary<ActivityRecord> = fc.oneof(
  of<ActivityRun>({
    type: fc.constant("activityRun"),
    ...happened,
    activity: words,
    version: count,
    form: fc.constantFrom("alone", "withClient", "inGroup"),
    answers: fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), anyAnswer, { noNullPrototype: true }),
    at: maybe(words),
    finished: maybe(fc.boolean()),
    finishedWith: maybe(fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), anyAnswer, { noNullPrototype: true })),
    made: maybe(fc.array(fc.record({ type: words, id }), { maxLength: 3 })),
  }),
  of<Rung>({
    type: fc.constant("rung"),
    id,
    ladder: id,
    under: id,
    holds: fc.record({ kind: fc.constantFrom("goal", "step"), id }),
    order: count,
    around: maybe(words),
  }),
  of<Rhythm>({
    type: fc.constant("rhythm"),
    id,
    from: anyDay,
    until: maybe(anyDay),
    stepId: maybe(id),
    goalId: maybe(id),
    timesNow: maybe(count),
    timesWanted: maybe(range),
    weekdays: maybe(weekdays),
    spareDays: maybe(weekdays),
    after: maybe(words),
  }),
  of<TeachCard>({
    type: fc.constant("teachCard"),
    ...happened,
    topic: words,
    toWhom: maybe(words),
    simpleWords: maybe(words),
    points: maybe(list),
    example: maybe(words),
    tryThis: maybe(words),
    planId: maybe(id),
    taught: maybe(done),
    changed: maybe(words),
  }),
  of<Feedback>({
    type: fc.constant("feedback"),
    ...happened,
    who: words,
    ask: maybe(words),
    message: maybe(words),
    said: maybe(words),
    take: maybe(fc.constantFrom("keep", "try", "letGo")),
    change: maybe(words),
    about: maybe(fc.record({ kind: fc.constantFrom("goal", "step", "practice"), id })),
  }),
  of<Setback>({
    type: fc.constant("setback"),
    ...happened,
    happened: words,
    mindSaid: maybe(words),
    feltTrue: maybe(score),
    fairer: maybe(words),
    feelsTrueNow: maybe(score),
    learned: maybe(words),
    stepId: maybe(id),
    practiceId: maybe(id),
  }),
  of<TimeBox>({
    type: fc.constant("timeBox"),
    id,
    boxes: fc.constantFrom("step", "day"),
    minutes: count,
    parts: maybe(fc.array(fc.record({ title: words, minutes: count }), { maxLength: 3 })),
    breakMinutes: maybe(count),
    enough: maybe(words),
    stopWords: maybe(words),
    stepId: maybe(id),
  }),
  of<Tracking>({
    type: fc.constant("tracking"),
    id,
    goalId: id,
    by: fc.constantFrom("line", "chart", "both"),
    timesAWeek: maybe(count),
  }),
  of<SignRating>({ type: fc.constant("signRating"), ...happened, goalId: id, sign: words, score }),
  of<Challenge>({
    type: fc.constant("challenge"),
    id,
    title: words,
    from: anyDay,
    until: maybe(anyDay),
    stepId: maybe(id),
    total: maybe(count),
  }),
  of<Growth>({ type: fc.constant("growth"), id, challengeId: id, tufts: count }),
  of<Milestone>({
    type: fc.constant("milestone"),
    ...happened,
    kind: fc.constantFrom("projectDone", "levelReached", "goalMet", "own"),
    text: words,
    changed: maybe(words),
    helped: maybe(words),
    tell: maybe(words),
    mark: maybe(words),
    goalId: maybe(id),
    stepId: maybe(id),
  }),
  of<KeptSessionPlan>({
    type: fc.constant("sessionPlan"),
    ...happened,
    items: fc.array(fc.record({ activity: words, minutes: fc.array(count, { maxLength: 8 }) }), { maxLength: 4 }),
  }),
);

function of<T>(members: { readonly [K in keyof Required<T>]: fc.Arbitrary<unknown> }): fc.Arbitrary<T> {
  return fc.record(members as { [name: string]: fc.Arbitrary<unknown> }).map((record) => given(record) as T);
}
