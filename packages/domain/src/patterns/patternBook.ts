/**
 * All patterns of a log. It has a life: whoever keeps the records keeps one beside them and tells it of every change,
 * so that one new entry costs a walk over small rows and never a look at the calendar. No pattern asks what day it is:
 * time that passes without an entry changes no number (promise 3).
 */
import type { Practice, RecordId, SkillUse } from "../record/record.ts";
import { askChange } from "./askChange.ts";
import { askFeared } from "./askFeared.ts";
import { askKinds, askSkills, askTimesDone, askTimesMood, askWeekDone, askWeekMood } from "./askLevels.ts";
import { askLadder } from "./askLadder.ts";
import { askObstacles } from "./askObstacles.ts";
import { askDoneOverTime, askMoodOverWeeks } from "./askOverTime.ts";
import { answerAll, type Answers } from "./question.ts";
import {
  moodNoteToRow,
  practiceToRow,
  skillUseToRow,
  type MoodNote,
  type MoodRow,
  type PatternRows,
  type PracticeRow,
  type SkillRow,
} from "./row.ts";
import { createWallClock } from "./wallClock.ts";

/** What patterns are made of; other records are passed over. */
export type PatternEntry = Practice | SkillUse | MoodNote;
export interface PatternBook {
  /** Adds an entry, or puts it in the place of the one with its id. */
  readonly put: (entry: PatternEntry) => void;
  readonly remove: (id: RecordId) => void;
  /** The same answers as long as nothing changes. */
  readonly patterns: () => Answers;
}

export function createPatternBook(entries: Iterable<PatternEntry | { readonly type: string }>): PatternBook {
  const clock = createWallClock();
  const shelves = {
    practice: createShelf<PracticeRow>(),
    skillUse: createShelf<SkillRow>(),
    moodNote: createShelf<MoodRow>(),
  };
  let answers: Answers | undefined;

  function put(entry: PatternEntry): void {
    answers = undefined;
    if (entry.type === "practice") shelves.practice.put(practiceToRow(entry, clock));
    else if (entry.type === "skillUse") shelves.skillUse.put(skillUseToRow(entry));
    else shelves.moodNote.put(moodNoteToRow(entry));
  }

  function remove(id: RecordId): void {
    answers = undefined;
    for (const shelf of Object.values(shelves)) shelf.remove(id);
  }

  for (const entry of entries) if (isPatternEntry(entry)) put(entry);
  const patterns = () =>
    (answers ??= patternsOf({
      practices: shelves.practice.rows(),
      skills: shelves.skillUse.rows(),
      moods: shelves.moodNote.rows(),
    }));
  return { put, remove, patterns };
}

function patternsOf(rows: PatternRows): Answers {
  const { practices, skills } = rows;
  return answerAll([
    askChange(rows, "mood"),
    askChange(rows, "confidence"),
    askFeared(practices),
    askKinds(practices, "mood"),
    askKinds(practices, "confidence"),
    askLadder(practices),
    askObstacles(practices),
    askTimesMood(practices),
    askTimesDone(practices),
    askWeekMood(practices),
    askWeekDone(practices),
    askSkills(skills),
    askMoodOverWeeks(rows),
    askDoneOverTime(practices),
  ]);
}

function isPatternEntry(entry: { readonly type: string }): entry is PatternEntry {
  return entry.type === "practice" || entry.type === "skillUse" || entry.type === "moodNote";
}

interface Shelved {
  readonly id: RecordId;
  readonly at: number;
}

/** Rows by when they happened; put in order when first asked for, one by one after that. */
function createShelf<Row extends Shelved>() {
  const byId = new Map<RecordId, Row>();
  let sorted: Row[] | undefined;

  function put(row: Row): void {
    remove(row.id);
    byId.set(row.id, row);
    sorted?.splice(placeOf(sorted, row), 0, row);
  }

  function remove(id: RecordId): void {
    const known = byId.get(id);
    if (!known) return;
    byId.delete(id);
    sorted?.splice(placeOf(sorted, known), 1);
  }

  return { put, remove, rows: (): readonly Row[] => (sorted ??= [...byId.values()].sort(oldestFirst)) };
}

function placeOf(rows: readonly Shelved[], row: Shelved): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = rows[middle];
    if (one && oldestFirst(one, row) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function oldestFirst(one: Shelved, other: Shelved): number {
  return one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
