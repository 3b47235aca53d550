/** What patterns need of an entry, as numbers. */
import { dayNumber } from "../day/calendar.ts";
import type { Day, EpochMs } from "../day/day.ts";
import type { PartOfDay } from "../day/logicalDay.ts";
import { recallLatency } from "../practice/recallLatency.ts";
import type { Done, Practice, RecordId, SkillUse } from "../record/record.ts";
import { words } from "../shared/words.ts";
import type { Columns, Names, Row } from "./columns.ts";
import type { WallClock } from "./wallClock.ts";

/** How somebody felt, kept apart from any step: on a diary card, say. What happens without a step is seen here only. */
export interface MoodNote {
  readonly type: "moodNote";
  readonly id: RecordId;
  readonly happenedAt: EpochMs;
  readonly recordedAt: EpochMs;
  readonly day: Day;
  readonly mood?: number;
  readonly confidence?: number;
}

/** Day as its number; weeks counted on from some Monday; `weight` after [Note: Recalled late]. */
const shared = ["day", "week", "weight"] as const;
export const practiceColumns = [
  ...shared,
  "done",
  "area",
  "part",
  "weekend",
  "expected",
  "found",
  "moodBefore",
  "moodAfter",
  "confidenceBefore",
  "confidenceAfter",
  "obstacle",
] as const;
export const skillColumns = [...shared, "skill", "helped"] as const;
export const moodColumns = [...shared, "mood", "confidence"] as const;

export type Practices = Columns<(typeof practiceColumns)[number]>;
export type Skills = Columns<(typeof skillColumns)[number]>;
export type Moods = Columns<(typeof moodColumns)[number]>;
export type Rating = "mood" | "confidence";

export interface PatternRows {
  readonly practices: Practices;
  readonly skills: Skills;
  readonly moods: Moods;
  readonly names: EntryNames;
}
export interface EntryNames {
  readonly areas: Names;
  /** Lower case and as first written. */
  readonly obstacles: Names;
  readonly obstaclesAsWritten: Map<number, string>;
  readonly skills: Names;
}

export const YES = 2;
export const PARTLY = 1;
const doneNumber: Readonly<Record<Done, number>> = { no: 0, partly: PARTLY, yes: YES };
export function doneOfNumber(number: number): Done {
  return number === YES ? "yes" : number === PARTLY ? "partly" : "no";
}
export const partsOfDay: readonly PartOfDay[] = ["morning", "afternoon", "evening", "night"];
const helpedNumber = { notReally: 0, aBit: 0.5, aLot: 1 } as const;

export function practiceToRow(practice: Practice, clock: WallClock, names: EntryNames): Row<typeof practiceColumns> {
  const day = dayNumber(practice.day);
  const weekday = (((day + MONDAY) % 7) + 7) % 7;
  return {
    id: practice.id,
    at: practice.happenedAt,
    values: [
      day,
      weekOf(day),
      weightOf(recallLatency(practice)),
      doneNumber[practice.done],
      names.areas.numberOf(practice.areaId),
      partsOfDay.indexOf(clock.partOfDay(practice.happenedAt, practice.zone)),
      weekday >= 5 ? 1 : 0,
      practice.difficultyExpected ?? Number.NaN,
      practice.difficultyFound ?? Number.NaN,
      practice.moodBefore ?? Number.NaN,
      practice.moodAfter ?? Number.NaN,
      practice.confidenceBefore ?? Number.NaN,
      practice.confidenceAfter ?? Number.NaN,
      obstacleNumber(practice.obstacle, names),
    ],
  };
}

export function skillUseToRow(use: SkillUse, names: EntryNames): Row<typeof skillColumns> {
  const day = dayNumber(use.day);
  return {
    id: use.id,
    at: use.happenedAt,
    values: [
      day,
      weekOf(day),
      weightOf(recallLatency(use)),
      names.skills.numberOf(use.skill),
      use.helped ? helpedNumber[use.helped] : Number.NaN,
    ],
  };
}

export function moodNoteToRow(note: MoodNote): Row<typeof moodColumns> {
  const day = dayNumber(note.day);
  return {
    id: note.id,
    at: note.happenedAt,
    values: [day, weekOf(day), weightOf(recallLatency(note)), note.mood ?? Number.NaN, note.confidence ?? Number.NaN],
  };
}

function obstacleNumber(obstacle: string | undefined, names: EntryNames): number {
  const said = words(obstacle);
  if (said === undefined) return Number.NaN;
  const number = names.obstacles.numberOf(said.toLowerCase());
  if (!names.obstaclesAsWritten.has(number)) names.obstaclesAsWritten.set(number, said);
  return number;
}

/**
 * [Note: Recalled late] What is written down days later is remembered less exactly (PRODUCT E5), so it counts half
 * after a day and a quarter after a week. The two steps are a choice of ours, not a finding. Counts ("7 of 9") take
 * every entry as one.
 */
function weightOf(latencyMs: number): number {
  if (latencyMs <= DAY_MS) return 1;
  return latencyMs <= 7 * DAY_MS ? 0.5 : 0.25;
}

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday, three days after a Monday. */
const MONDAY = 3;

function weekOf(day: number): number {
  return Math.floor((day + MONDAY) / 7);
}
/** The Monday a week begins with, as a day's number. */
export function mondayOf(week: number): number {
  return week * 7 - MONDAY;
}
