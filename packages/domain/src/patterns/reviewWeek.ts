/**
 * The numbers of one week for its review: what is there, as counts and in the person's own words. No mean, no week
 * against another, nothing "of 7": an empty day takes nothing away (promise 3).
 */
import { addDays, daysBetween } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import { oldestFirst } from "../record/entry.ts";
import type { Done, Entry, Practice, RecordId, TussockRecord } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { words } from "../shared/words.ts";
import { byText } from "../shared/byText.ts";

export interface WeekNumbers {
  readonly from: Day;
  readonly to: Day;
  /** The best of each day; a day without a step has none. */
  readonly days: readonly { readonly day: Day; readonly best?: Done; readonly steps: number }[];
  readonly steps: { readonly all: number; readonly part: number; readonly notThisTime: number };
  readonly wins: number;
  /** The hardest step that was done in full or in part. */
  readonly biggest?: { readonly id: RecordId; readonly what: string; readonly difficulty: number };
  /** How confidence changed with each step, area by area: single numbers, a week is too small for more. */
  readonly kinds: readonly { readonly areaId: RecordId; readonly changes: readonly number[] }[];
  readonly obstacles: readonly { readonly words: string; readonly times: number; readonly days: readonly Day[] }[];
  /** `rated`: how many times it was said whether it helped; `helped`: how many of those it did, a lot or a bit. */
  readonly skills: readonly {
    readonly skill: string;
    readonly times: number;
    readonly rated: number;
    readonly helped: number;
  }[];
  readonly ownWords: readonly { readonly id: RecordId; readonly text: string; readonly day: Day }[];
}

/** Seven days, unless another last day is given: a seven-day plan may rest, and sessions are further apart. */
export function reviewWeek(records: Iterable<TussockRecord>, from: Day, to: Day = addDays(from, 6)): WeekNumbers {
  const entries = [...records].filter((record): record is Entry => "day" in record && isWithin(record, from, to));
  const inOrder = entries.sort(oldestFirst);
  const practices = inOrder.filter((entry) => entry.type === "practice");
  return given({
    from,
    to,
    days: Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, age) =>
      dayOf(addDays(from, age), practices),
    ),
    steps: {
      all: practices.filter(({ done }) => done === "yes").length,
      part: practices.filter(({ done }) => done === "partly").length,
      notThisTime: practices.filter(({ done }) => done === "no").length,
    },
    wins: entries.filter(({ type }) => type === "win").length,
    biggest: biggestOf(practices),
    kinds: kindsOf(practices),
    obstacles: obstaclesOf(practices),
    skills: skillsOf(inOrder),
    ownWords: practices.flatMap(({ id, learned, day }) => (learned ? [{ id, text: learned, day }] : [])),
  });
}

function isWithin(record: TussockRecord & { readonly day: Day }, from: Day, to: Day): boolean {
  return record.type !== "plan" && record.day >= from && record.day <= to;
}

const rank: Readonly<Record<Done, number>> = { yes: 2, partly: 1, no: 0 };

function dayOf(day: Day, practices: readonly Practice[]) {
  const these = practices.filter((practice) => practice.day === day);
  const best = these.reduce<Done | undefined>(
    (most, { done }) => (most === undefined || rank[done] > rank[most] ? done : most),
    undefined,
  );
  return given({ day, best, steps: these.length });
}

function biggestOf(practices: readonly Practice[]) {
  let biggest: { readonly id: RecordId; readonly what: string; readonly difficulty: number } | undefined;
  for (const { id, what, done, difficultyExpected, difficultyFound } of practices) {
    const difficulty = difficultyExpected ?? difficultyFound;
    if (done === "no" || difficulty === undefined || (biggest && biggest.difficulty >= difficulty)) continue;
    biggest = { id, what, difficulty };
  }
  return biggest;
}

function kindsOf(practices: readonly Practice[]) {
  const kinds = new Map<RecordId, number[]>();
  for (const { areaId, confidenceBefore, confidenceAfter } of practices) {
    if (areaId === undefined || confidenceBefore === undefined || confidenceAfter === undefined) continue;
    kinds.set(areaId, [...(kinds.get(areaId) ?? []), confidenceAfter - confidenceBefore]);
  }
  return [...kinds].map(([areaId, changes]) => ({ areaId, changes }));
}

function obstaclesOf(practices: readonly Practice[]) {
  const found = new Map<string, { words: string; times: number; days: Day[] }>();
  for (const { obstacle, day } of practices) {
    const said = words(obstacle);
    if (said === undefined) continue;
    const one = found.get(said.toLowerCase()) ?? { words: said, times: 0, days: [] };
    found.set(said.toLowerCase(), one);
    one.times += 1;
    if (!one.days.includes(day)) one.days.push(day);
  }
  return [...found.values()].sort((one, other) => other.times - one.times || byText(one.words, other.words));
}

function skillsOf(entries: readonly Entry[]) {
  const used = new Map<string, { skill: string; times: number; rated: number; helped: number }>();
  for (const entry of entries) {
    if (entry.type !== "skillUse") continue;
    const one = used.get(entry.skill) ?? { skill: entry.skill, times: 0, rated: 0, helped: 0 };
    used.set(entry.skill, one);
    one.times += 1;
    if (entry.helped !== undefined) one.rated += 1;
    if (entry.helped === "aLot" || entry.helped === "aBit") one.helped += 1;
  }
  return [...used.values()].sort((one, other) => other.times - one.times || byText(one.skill, other.skill));
}
