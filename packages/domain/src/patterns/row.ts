/** What patterns need of an entry, flat and small: ten years of them are gone through after every save. */
import { dayNumber } from "../day/calendar.ts";
import type { Day, EpochMs } from "../day/day.ts";
import type { PartOfDay } from "../day/logicalDay.ts";
import { recallLatency } from "../practice/recallLatency.ts";
import type { Done, Practice, RecordId, SkillUse } from "../record/record.ts";
import { words } from "../shared/words.ts";
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

interface Row {
  readonly id: RecordId;
  readonly at: number;
  readonly day: Day;
  /** Counted on from some Monday. */
  readonly week: number;
  /** What the entry counts for: [Note: Recalled late]. */
  readonly weight: number;
}
/** A number that was not given is NaN. */
export interface PracticeRow extends Row {
  readonly done: Done;
  readonly area: string | undefined;
  readonly part: PartOfDay;
  readonly weekend: boolean;
  readonly expected: number;
  readonly found: number;
  readonly mood: Pair;
  readonly confidence: Pair;
  readonly obstacle: string | undefined;
}
export interface Pair {
  readonly before: number;
  readonly after: number;
}
export interface SkillRow extends Row {
  readonly skill: string;
  readonly helped: SkillUse["helped"];
}
export interface MoodRow extends Row {
  readonly mood: number;
  readonly confidence: number;
}

export interface PatternRows {
  /** Each oldest first. */
  readonly practices: readonly PracticeRow[];
  readonly skills: readonly SkillRow[];
  readonly moods: readonly MoodRow[];
}

export function practiceToRow(practice: Practice, clock: WallClock): PracticeRow {
  const number = dayNumber(practice.day);
  return {
    ...rowOf(practice, number),
    done: practice.done,
    area: practice.areaId,
    part: clock.partOfDay(practice.happenedAt, practice.zone),
    weekend: weekdayOf(number) >= 5,
    expected: practice.difficultyExpected ?? Number.NaN,
    found: practice.difficultyFound ?? Number.NaN,
    mood: { before: practice.moodBefore ?? Number.NaN, after: practice.moodAfter ?? Number.NaN },
    confidence: { before: practice.confidenceBefore ?? Number.NaN, after: practice.confidenceAfter ?? Number.NaN },
    obstacle: words(practice.obstacle),
  };
}

export function skillUseToRow(use: SkillUse): SkillRow {
  return { ...rowOf(use, dayNumber(use.day)), skill: use.skill, helped: use.helped };
}

export function moodNoteToRow(note: MoodNote): MoodRow {
  return {
    ...rowOf(note, dayNumber(note.day)),
    mood: note.mood ?? Number.NaN,
    confidence: note.confidence ?? Number.NaN,
  };
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

function rowOf(entry: Practice | SkillUse | MoodNote, number: number): Row {
  return {
    id: entry.id,
    at: entry.happenedAt,
    day: entry.day,
    week: Math.floor((number + MONDAY) / 7),
    weight: weightOf(recallLatency(entry)),
  };
}

/** 1970-01-01 was a Thursday, three days after a Monday. */
const MONDAY = 3;
function weekdayOf(number: number): number {
  return (((number + MONDAY) % 7) + 7) % 7;
}
