/**
 * All records cut in two: the hot ones, which are opened first, and what Today has to know of the others without reading
 * them. Never the truth: made anew from all records whenever the vault settles something new.
 */
import { dayNumber } from "../day/calendar.ts";
import type { Day, EpochMs } from "../day/day.ts";
import { isStepDone } from "../practice/isStepDone.ts";
import { NOT_THIS_TIME_MOST } from "../pacing/notThisTimeMost.ts";
import { notThisTimeSince } from "../practice/notThisTimeSince.ts";
import { isEntry, newestFirst } from "../record/entry.ts";
import type { GoalVersion, Practice, RecordId, StepVersion, TussockRecord } from "../record/record.ts";
import { newestVersion } from "../record/versions.ts";
import type { TodaySummary } from "./todaySummary.ts";

/** All records, cut in two for an opening. */
export interface ForToday {
  /** What Today needs: all but old entries, plans closed long ago, and the words of steps that count no more. */
  readonly hot: readonly TussockRecord[];
  /** What it has to know of the others. */
  readonly earlier: TodaySummary;
}

/** A page of the log and more; about 20 kB. */
const HOT_ENTRIES = 60;
/** The week on the path, the seven days "kept" looks back over, and one for travel; for those who log ten times a day. */
const HOT_DAYS = 8;

/** Reckoned from the newest entry, not from a clock: what was hot when the vault settled still is when it opens. */
export function cutForToday(all: Iterable<TussockRecord>): ForToday {
  const records = [...all];
  const cut = findCut(records);
  const hot: TussockRecord[] = [];
  let stepsDone = 0;
  let firstPracticeDay: Day | undefined;
  let lastEntryDay: Day | undefined;
  for (const record of records) {
    if (isHot(record, cut)) {
      hot.push(record);
      continue;
    }
    if (!isEntry(record)) continue;
    if (lastEntryDay === undefined || record.day > lastEntryDay) lastEntryDay = record.day;
    if (record.type !== "practice") continue;
    if (isStepDone(record)) stepsDone += 1;
    if (firstPracticeDay === undefined || record.day < firstPracticeDay) firstPracticeDay = record.day;
  }
  return {
    hot,
    earlier: { stepsDone, ...(firstPracticeDay && { firstPracticeDay }), ...(lastEntryDay && { lastEntryDay }) },
  };
}

/** What makes a record hot, found once for all of them. */
interface Cut {
  /** Entries from here on are hot, by time or by day. */
  readonly at: EpochMs;
  readonly dayNumber: number;
  /** Each "not this time" by which Today knows that another step is due, however long ago it was. */
  readonly notThisTime: ReadonlySet<RecordId>;
  /** Steps put away with their versions, and versions that count no more. */
  readonly idle: ReadonlySet<RecordId>;
}

function findCut(all: readonly TussockRecord[]): Cut {
  const times: number[] = [];
  let newest: Day | undefined;
  const practices: Practice[] = [];
  const closed = new Set<RecordId>();
  const versions = new Map<RecordId, (StepVersion | GoalVersion)[]>();
  for (const record of all) {
    if (isEntry(record)) {
      times.push(record.happenedAt);
      if (newest === undefined || record.day > newest) newest = record.day;
      if (record.type === "practice") practices.push(record);
    } else if (record.type === "step") {
      if (record.closed) closed.add(record.id);
    } else if (record.type === "stepVersion" || record.type === "goalVersion") {
      const of = record.type === "stepVersion" ? record.stepId : record.goalId;
      const known = versions.get(of);
      if (known) known.push(record);
      else versions.set(of, [record]);
    }
  }
  const newestTimes = Float64Array.from(times).sort();
  return {
    at: (newestTimes[newestTimes.length - HOT_ENTRIES] ?? -Infinity) as EpochMs,
    dayNumber: newest === undefined ? -Infinity : dayNumber(newest) - HOT_DAYS,
    notThisTime: enoughNotThisTime(practices),
    idle: idleOnes(closed, versions),
  };
}

/** Of those since something was done in their area: the newest three of the area, and the newest of each step. */
function enoughNotThisTime(practices: readonly Practice[]): ReadonlySet<RecordId> {
  const ofArea = new Map<RecordId | undefined, number>();
  const steps = new Set<string>();
  const kept = new Set<RecordId>();
  for (const { id, areaId, stepId } of notThisTimeSince(practices).sort(newestFirst)) {
    const before = ofArea.get(areaId) ?? 0;
    const step = `${areaId} ${stepId}`;
    if (before < NOT_THIS_TIME_MOST || !steps.has(step)) kept.add(id);
    ofArea.set(areaId, before + 1);
    steps.add(step);
  }
  return kept;
}

function idleOnes(
  closed: ReadonlySet<RecordId>,
  versions: ReadonlyMap<RecordId, readonly (StepVersion | GoalVersion)[]>,
): ReadonlySet<RecordId> {
  const idle = new Set(closed);
  for (const [of, ones] of versions) {
    const counts = closed.has(of) ? undefined : newestVersion(ones);
    for (const one of ones) if (one !== counts) idle.add(one.id);
  }
  return idle;
}

function isHot(record: TussockRecord, cut: Cut): boolean {
  if (isEntry(record))
    return record.happenedAt >= cut.at || isRecent(record.day, cut) || cut.notThisTime.has(record.id);
  if (record.type === "plan") return record.state.is === "open" || isRecent(record.day, cut);
  return !cut.idle.has(record.id);
}

function isRecent(day: Day, cut: Cut): boolean {
  return dayNumber(day) >= cut.dayNumber;
}
