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
import { answerAll, type Answers, type Question } from "./question.ts";
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
  /** The same, a question at a time: whoever must not keep others waiting does something else in between. */
  readonly patternsInParts: () => Generator<undefined, Answers>;
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
  let changes = 0;

  function put(entry: PatternEntry): void {
    answers = undefined;
    changes += 1;
    if (entry.type === "practice") practices.put(practiceToRow(entry, clock, names));
    else if (entry.type === "skillUse") skills.put(skillUseToRow(entry, names));
    else moods.put(moodNoteToRow(entry));
  }

  function remove(id: RecordId): void {
    answers = undefined;
    changes += 1;
    for (const shelf of [practices, skills, moods]) shelf.remove(id);
  }

  function* patternsInParts(): Generator<undefined, Answers> {
    while (!answers) answers = yield* ask();
    return answers;
  }

  /** Undefined when something changed meanwhile: that moved the columns which were being read. */
  function* ask(): Generator<undefined, Answers | undefined> {
    const begun = changes;
    // The first time each is put in order.
    for (const shelf of [practices, skills, moods]) {
      shelf.columns();
      yield undefined;
      if (changes !== begun) return undefined;
    }
    const rows = { practices: practices.columns(), skills: skills.columns(), moods: moods.columns(), names };
    const asking = askAll(rows);
    for (;;) {
      const step = asking.next();
      if (step.done) return step.value;
      yield undefined;
      if (changes !== begun) return undefined;
    }
  }

  function patterns(): Answers {
    const asking = patternsInParts();
    let step = asking.next();
    while (!step.done) step = asking.next();
    return step.value;
  }

  for (const entry of entries) if (isPatternEntry(entry)) put(entry);
  return { put, remove, patterns, patternsInParts };
}

function* askAll(rows: PatternRows): Generator<undefined, Answers> {
  const { practices } = rows;
  const mood = liftPairs(practices, "mood");
  const confidence = liftPairs(practices, "confidence");
  const questions: Question[] = [];
  for (const ask of [
    () => askChange(rows, mood, "mood"),
    () => askChange(rows, confidence, "confidence"),
    () => askFeared(practices),
    () => askKinds(rows, mood, "mood"),
    () => askKinds(rows, confidence, "confidence"),
    () => askLadder(practices),
    () => askObstacles(rows),
    () => askTimesMood(rows, mood),
    () => askTimesDone(rows),
    () => askWeekMood(rows, mood),
    () => askWeekDone(rows),
    () => askSkills(rows),
    () => askMoodOverWeeks(rows),
    () => askDoneOverTime(practices),
  ] as const) {
    questions.push(ask());
    yield undefined;
  }
  return answerAll(questions);
}

export function isPatternEntry(entry: { readonly type: string }): entry is PatternEntry {
  return entry.type === "practice" || entry.type === "skillUse" || entry.type === "moodNote";
}
