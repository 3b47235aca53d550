/**
 * Made-up people whose truth is known: with no pattern at all, or with one that was put there. Moods hang together from
 * day to day, steps are started on lower days by some, areas come in blocks for some, bad days go with less done, some
 * entries are late, thumbs like fives. What differs from person to person is drawn for each.
 */
import { addDays } from "../day/calendar.ts";
import type { Day, EpochMs, Zone } from "../day/day.ts";
import type { PatternEntry } from "../patterns/patternBook.ts";
import type { MoodNote } from "../patterns/row.ts";
import type { Done, Practice, RecordId, SkillUse } from "../record/record.ts";
import { createChance, type Chance } from "../sample/createChance.ts";
import { given } from "../shared/given.ts";
import { toScore, type Score } from "../shared/score.ts";

export interface Truth {
  /** Points that one of the five areas lifts more than the rest. */
  readonly areaLift?: number;
  /** Points that any step lifts. */
  readonly lift?: number;
  /** Points that steps are found easier than feared. */
  readonly easier?: number;
  /** Steps are done in full less often the harder they are. */
  readonly ladder?: true;
  /** Mornings: this much more often done in full, of 1. */
  readonly mornings?: number;
  /** One skill of six that helps this much more often, of 1. */
  readonly skill?: number;
  /** Points of mood a week. */
  readonly trend?: number;
}
/** Harder to reckon with than the usual people; each is told of by the bench apart. */
export type Nature = "usual" | "noisy" | "clinging" | "skewed";

export const liftingArea = "area-creative" as RecordId;
export const helpingSkill = "opposite-action";
const areas = ["area-daily", liftingArea, "area-social", "area-study", "area-work"] as unknown as readonly RecordId[];
const skills = [helpingSkill, "stop", "tip", "paced-breathing", "self-soothe", "wise-mind"];
const obstacles = ["Tired", "No time", "It had to be perfect", "I was afraid"];

export function patternPerson(
  seed: number,
  days: number,
  truth: Truth = {},
  nature: Nature = "usual",
): readonly PatternEntry[] {
  const chance = createChance(seed * 7919 + 13);
  const who = { ...drawPerson(chance), ...natures[nature] };
  const entries: PatternEntry[] = [];
  let state = chance.around(who.moodSpread);
  let area = 0;
  for (let age = 0; age < days; age++) {
    const day = addDays("2025-01-06" as Day, age);
    const drift = ((truth.trend ?? 0) * (age - days / 2)) / 7;
    state = who.memory * state + chance.around(who.moodSpread * Math.sqrt(1 - who.memory ** 2));
    const mood = who.usual + drift + state;
    const steps = chance.times(who.stepsADay * Math.exp((-who.lowDays * state) / who.moodSpread));
    for (let step = 0; step < Math.min(4, steps); step++) {
      if (!chance.happens(who.blocks)) area = pickArea(chance, who.areaShares);
      entries.push(practice(chance, who, truth, { age, day, mood, state, drift, area, count: entries.length }));
    }
    if (steps === 0 ? chance.happens(who.notes) : chance.happens(who.notes / 4)) {
      const at = momentOf(age, 20);
      entries.push({
        type: "moodNote",
        id: `m${entries.length}` as RecordId,
        happenedAt: at,
        recordedAt: at,
        day,
        mood: rated(mood + chance.around(5)),
      } satisfies MoodNote);
    }
    if (chance.happens(who.skillsADay)) entries.push(skillUse(chance, truth, age, day, entries.length));
  }
  return entries;
}

interface Who {
  readonly usual: number;
  readonly moodSpread: number;
  /** How far yesterday's mood is today's. */
  readonly memory: number;
  readonly stepsADay: number;
  /** How much likelier a step is on a low day. */
  readonly lowDays: number;
  /** What of a low beginning is still there afterwards. */
  readonly stays: number;
  readonly noise: number;
  readonly notes: number;
  readonly blocks: number;
  readonly areaShares: readonly number[];
  readonly done: number;
  /** How much a bad day takes from what is done. */
  readonly doneByMood: number;
  readonly late: number;
  readonly skillsADay: number;
}

function drawPerson(chance: Chance): Who {
  const between = (from: number, to: number) => from + (to - from) * chance.next();
  return {
    usual: between(35, 65),
    moodSpread: between(8, 16),
    memory: chance.pick([0, 0.3, 0.5, 0.7]),
    stepsADay: between(0.6, 1.3),
    lowDays: chance.pick([0, 0.3, 0.6]),
    stays: between(0.3, 0.85),
    noise: between(6, 14),
    notes: between(0.3, 1),
    blocks: chance.pick([0, 0, 0.7, 0.9]),
    areaShares: Array.from({ length: 5 }, () => between(0.6, 1.6)),
    done: between(0.55, 0.9),
    doneByMood: chance.pick([0, 0, 0.08]),
    late: between(0, 0.3),
    skillsADay: between(0.2, 0.7),
  };
}

const natures: Readonly<Record<Nature, Partial<Who>>> = {
  usual: {},
  /** One step a day and a spread of 20 after it. */
  noisy: { stays: 0.2, noise: 20, stepsADay: 1, blocks: 0 },
  /** Moods that last, areas in blocks of weeks, bad days that show in what is done. */
  clinging: { memory: 0.9, blocks: 0.97, lowDays: 0.6, doneByMood: 0.15 },
  /** Near the end of the scale, where ratings are cut off; nearly always done. */
  skewed: { usual: 18, moodSpread: 14, done: 0.95, noise: 12 },
};

interface Here {
  readonly age: number;
  readonly day: Day;
  readonly mood: number;
  readonly state: number;
  readonly drift: number;
  readonly area: number;
  readonly count: number;
}

function practice(chance: Chance, who: Who, truth: Truth, here: Here): Practice {
  const hour = chance.pick([8, 10, 13, 15, 17, 19, 21]) + chance.next();
  const before = here.mood + chance.around(5);
  const centre = who.usual + here.drift;
  const area = areas[here.area];
  const lift = (truth.lift ?? 0) + (area === liftingArea ? (truth.areaLift ?? 0) : 0);
  const after = centre + who.stays * (before - centre) + lift + chance.around(who.noise);
  const feared = 20 + chance.next() * 50;
  const found = feared - (truth.easier ?? 0) + chance.around(10);
  const share =
    who.done +
    (who.doneByMood * here.state) / who.moodSpread -
    (truth.ladder ? (feared - 45) / 60 : 0) +
    (hour < 12 ? (truth.mornings ?? 0) : 0);
  const done: Done = chance.happens(share) ? "yes" : chance.happens(0.6) ? "partly" : "no";
  const at = momentOf(here.age, hour);
  const sure = 50 + here.state / 2 + chance.around(8);
  return given({
    type: "practice" as const,
    id: `p${here.count}` as RecordId,
    happenedAt: at,
    zone: "Etc/UTC" as Zone,
    day: here.day,
    recordedAt: (at + (chance.happens(who.late) ? chance.whole(1, 9) * DAY_MS : 600_000)) as EpochMs,
    what: "Wash two cups",
    done,
    areaId: area,
    difficultyExpected: chance.happens(0.9) ? rated(feared) : undefined,
    difficultyFound: chance.happens(0.8) ? rated(found) : undefined,
    ...(chance.happens(0.85) ? { moodBefore: rated(before), moodAfter: rated(after) } : undefined),
    ...(chance.happens(0.6)
      ? { confidenceBefore: rated(sure), confidenceAfter: rated(50 + (sure - 50) * 0.6 + chance.around(9)) }
      : undefined),
    obstacle: done !== "yes" && chance.happens(0.6) ? chance.pick(obstacles) : undefined,
  });
}

function skillUse(chance: Chance, truth: Truth, age: number, day: Day, count: number): SkillUse {
  const skill = chance.pick(skills);
  const helps = 0.6 + (skill === helpingSkill ? (truth.skill ?? 0) : 0);
  const at = momentOf(age, 9 + chance.next() * 12);
  return given({
    type: "skillUse" as const,
    id: `s${count}` as RecordId,
    happenedAt: at,
    zone: "Etc/UTC" as Zone,
    day,
    recordedAt: at,
    skill,
    helped: chance.happens(0.8)
      ? chance.happens(helps)
        ? chance.pick(["aLot", "aBit"] as const)
        : ("notReally" as const)
      : undefined,
  });
}

function pickArea(chance: Chance, shares: readonly number[]): number {
  let draw = chance.next() * shares.reduce((sum, one) => sum + one, 0);
  return Math.max(
    0,
    shares.findIndex((share) => (draw -= share) < 0),
  );
}

const DAY_MS = 86_400_000;
/** 2025-01-06, a Monday. */
const FIRST_MS = 1_736_121_600_000;

function momentOf(age: number, hour: number): EpochMs {
  return Math.round(FIRST_MS + age * DAY_MS + hour * 3_600_000) as EpochMs;
}

function rated(value: number): Score {
  return toScore(Math.round(value / 5) * 5) ?? (0 as Score);
}
