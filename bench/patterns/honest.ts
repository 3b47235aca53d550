/** How often people are told what is not so, and what is. */
import { createPatternBook, patternNamed, type PatternName } from "@tussock/domain/patterns";
import {
  helpingSkill,
  liftingArea,
  patternPerson,
  type Nature,
  type Truth,
} from "../../packages/domain/src/testing/patternPeople.ts";

const spans = [7, 30, 90, 365] as const;
const natures: readonly Nature[] = ["usual", "noisy", "clinging", "skewed"];
/** Nobody that a test has met; another SEED meets people that nobody has tuned anything by. */
const FIRST_SEED = Number(process.env["SEED"] ?? 1_000_000);

export function falseAlarms(people: number): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return table(natures, (nature) =>
    bySpan((days) => share(people, (seed) => answersOf(seed, days, {}, nature).clear.length > 0)),
  );
}

export function nullChange(people: number): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return table(natures, (nature) => {
    const change = { raw: 0, adjusted: 0, n: 0 };
    for (let seed = FIRST_SEED; seed < FIRST_SEED + people; seed++) {
      const one = patternNamed(answersOf(seed, 365, {}, nature), "moodAfter");
      if (!one.estimate) continue;
      change.raw += one.table.raw ?? 0;
      change.adjusted += one.estimate.value;
      change.n += 1;
    }
    return { raw: round(change.raw / change.n), adjusted: round(change.adjusted / change.n), people: change.n };
  });
}

interface True {
  readonly truth: Truth;
  readonly nature?: Nature;
  readonly name: PatternName;
  readonly right: (says: Readonly<Record<string, unknown>>) => boolean;
}
const higher: True["right"] = ({ way }) => way === "higher";
const inArea: True["right"] = ({ level, way }) => level === liftingArea && way === "higher";
const truths: Readonly<Record<string, True>> = {
  "one area lifts 15 more": { truth: { areaLift: 15 }, name: "kindsMood", right: inArea },
  "the same, spread of 20": { truth: { areaLift: 15 }, nature: "noisy", name: "kindsMood", right: inArea },
  "the same, in blocks": { truth: { areaLift: 15 }, nature: "clinging", name: "kindsMood", right: inArea },
  "one area lifts 8 more": { truth: { areaLift: 8 }, name: "kindsMood", right: inArea },
  "any step lifts 10": { truth: { lift: 10 }, name: "moodAfter", right: higher },
  "feared 10 more than found": { truth: { easier: 10 }, name: "feared", right: ({ way }) => way === "easier" },
  "harder is done less": { truth: { ladder: true }, name: "ladder", right: ({ way }) => way === "lower" },
  "mornings work 20 of 100 more": {
    truth: { mornings: 0.2 },
    name: "timesDone",
    right: ({ level, way }) => (level === "morning") === (way === "higher"),
  },
  "one skill helps 35 of 100 more": {
    truth: { skill: 0.35 },
    name: "skills",
    right: ({ level, way }) => level === helpingSkill && way === "higher",
  },
  "mood up 1.2 a week": { truth: { trend: 1.2 }, name: "moodOverWeeks", right: higher },
};

export function found(people: number): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return table(Object.keys(truths), (what) => {
    const one = truths[what];
    if (!one) return {};
    return bySpan((days) =>
      share(people, (seed) => {
        const { says } = patternNamed(answersOf(seed, days, one.truth, one.nature), one.name);
        return says.key === "clear" && one.right({ ...says });
      }),
    );
  });
}

function answersOf(seed: number, days: number, truth: Truth, nature: Nature = "usual") {
  return createPatternBook(patternPerson(seed, days, truth, nature)).patterns();
}

function bySpan(of: (days: number) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(spans.map((days) => [`${days} days`, of(days)]));
}

function table<Row>(names: readonly string[], of: (name: never) => Row): Readonly<Record<string, Row>> {
  return Object.fromEntries(names.map((name) => [name, of(name as never)]));
}

function share(people: number, holds: (seed: number) => boolean): number {
  let count = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + people; seed++) if (holds(seed)) count += 1;
  return round((100 * count) / people);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
