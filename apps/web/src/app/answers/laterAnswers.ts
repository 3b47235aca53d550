/** Where each ask that Today never makes is answered; a file is fetched with the first of its asks. */
import type { Asks } from "../asks.ts";
import type { Records } from "../records.ts";
import type { Answers, AtOnce } from "./answers.ts";
import { AT_ONCE, inSlices } from "./inSlices.ts";

const log = async () => (await import("./logAnswers.ts")).logAnswers;
const copy = async () => (await import("./copyAnswers.ts")).copyAnswers;
const activity = async () => (await import("./activityAnswers.ts")).activityAnswers;
const goal = async () => (await import("./goalAnswers.ts")).goalAnswers;
const diary = async () => (await import("./diaryAnswers.ts")).diaryAnswers;
const reminder = async () => (await import("./reminderAnswers.ts")).reminderAnswers;
const calendar = async () => (await import("./calendarAnswers.ts")).calendarAnswers;
const pacing = async () => (await import("./pacingAnswers.ts")).pacingAnswers;
const pattern = async () => (await import("./patternAnswers.ts")).patternAnswers;
const week = async () => (await import("./weekAnswers.ts")).weekAnswers;

export const laterAnswers: {
  readonly [Name in Exclude<keyof Asks, AtOnce>]: () => Promise<Pick<Answers, Name>>;
} = {
  logPractice: log,
  editPractice: log,
  saveWin: log,
  saveThought: log,
  thoughtCameBack: log,
  useSkill: log,
  entry: log,
  deleteEntry: log,
  undoDelete: log,
  log: log,
  year: log,
  chooseWords: log,

  makeKit: copy,
  kit: copy,
  checkKit: copy,
  makeCopy: copy,
  previewCopy: copy,
  restoreCopy: copy,
  recordCopy: copy,
  exportJson: copy,
  exportCsv: copy,
  importJson: copy,

  activityRuns: activity,
  activityRun: activity,
  keepRun: activity,
  finishRun: activity,
  madeByRun: activity,
  runThatMade: activity,
  keepLed: activity,
  activityRecords: activity,
  rhythmOffers: activity,
  planOffers: activity,
  restRhythm: activity,
  timeBoxFor: activity,
  rateSigns: activity,
  growPatch: activity,
  keepSessionPlan: activity,

  goals: goal,
  goalLines: goal,
  goalStory: goal,
  goalOfEntry: goal,
  saveGoal: goal,
  endGoal: goal,
  noticeSign: goal,
  unnoticeSign: goal,
  saveLadder: goal,
  promptGoal: goal,
  promptsLess: goal,
  milestones: goal,
  masteryMap: goal,

  diaryCard: diary,
  diaryRows: diary,
  saveDiaryCard: diary,
  diaryDay: diary,
  keepDiaryDay: diary,
  diaryWeek: diary,
  diarySession: diary,
  keepDiarySession: diary,

  reminders: reminder,
  saveReminders: reminder,
  reminderNow: reminder,
  answerReminder: reminder,
  calendarEntries: calendar,

  pacing: pacing,
  calibration: pacing,
  saveSetUp: pacing,

  patterns: pattern,
  tellFinding: pattern,
  putFinding: pattern,
  comparisons: pattern,
  comparison: pattern,
  startComparison: pattern,
  stopComparison: pattern,

  week: week,
  startWeek: week,
  changeWeek: week,
  quiet: week,
  sayQuiet: week,
  weekFacts: week,
  keepReview: week,
  samePlan: week,
  sessionFacts: week,
  keepSessionReview: week,
  reviews: week,
};

/** A log is what a person is likely to write next: it does not wait for its answers. */
export async function prepareLikely(): Promise<void> {
  await log();
}

export async function readOn(records: Records): Promise<void> {
  await inSlices("records read", readAll(records));
}

function* readAll(records: Records): Generator<undefined, void> {
  let read = 0;
  for (const _ of records.all()) if (++read % AT_ONCE === 0) yield undefined;
}
