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
import { createNames, createShelf } from "./columns.ts";
import { liftPairs } from "./liftPairs.ts";
import {
  moodColumns,
  moodNoteToRow,
  practiceColumns,
  practiceToRow,
  skillColumns,
  skillUseToRow,
  type EntryNames,
  type MoodNote,
  type PatternRows,
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
  const names: EntryNames = {
    areas: createNames(),
    obstacles: createNames(),
    obstaclesAsWritten: new Map(),
    skills: createNames(),
  };
  const practices = createShelf(practiceColumns);
  const skills = createShelf(skillColumns);
  const moods = createShelf(moodColumns);
  let answers: Answers | undefined;

  function put(entry: PatternEntry): void {
    answers = undefined;
    if (entry.type === "practice") practices.put(practiceToRow(entry, clock, names));
    else if (entry.type === "skillUse") skills.put(skillUseToRow(entry, names));
    else moods.put(moodNoteToRow(entry));
  }

  function remove(id: RecordId): void {
    answers = undefined;
    for (const shelf of [practices, skills, moods]) shelf.remove(id);
  }

  for (const entry of entries) if (isPatternEntry(entry)) put(entry);
  const patterns = () =>
    (answers ??= patternsOf({
      practices: practices.columns(),
      skills: skills.columns(),
      moods: moods.columns(),
      names,
    }));
  return { put, remove, patterns };
}

function patternsOf(rows: PatternRows): Answers {
  const { practices } = rows;
  const mood = liftPairs(practices, "mood");
  const confidence = liftPairs(practices, "confidence");
  return answerAll([
    askChange(rows, mood, "mood"),
    askChange(rows, confidence, "confidence"),
    askFeared(practices),
    askKinds(rows, mood, "mood"),
    askKinds(rows, confidence, "confidence"),
    askLadder(practices),
    askObstacles(rows),
    askTimesMood(rows, mood),
    askTimesDone(rows),
    askWeekMood(rows, mood),
    askWeekDone(rows),
    askSkills(rows),
    askMoodOverWeeks(rows),
    askDoneOverTime(practices),
  ]);
}

function isPatternEntry(entry: { readonly type: string }): entry is PatternEntry {
  return entry.type === "practice" || entry.type === "skillUse" || entry.type === "moodNote";
}
