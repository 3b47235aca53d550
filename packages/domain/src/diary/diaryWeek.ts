/**
 * One week on one page: every line that stood on the card on one of its days, with the words of that day, and every
 * line that was filled in. A day with nothing on it is empty, never zero.
 */
import { weekOf } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Score } from "../shared/score.ts";
import { diaryCardOn } from "./diaryCard.ts";
import type { DiaryCard, DiaryDay, DiaryMark, DiaryRow, DiaryScale, DiarySession, DiarySkill } from "./diaryRecords.ts";
import { skillFacts, type SkillFacts } from "./skillFacts.ts";
import { byText } from "../shared/byText.ts";

export interface DiaryWeek {
  /** Seven, in the person's order. */
  readonly days: readonly Day[];
  readonly rows: readonly DiaryLine[];
  readonly skills: readonly SkillLine[];
  /** Absent when neither asked for nor given in this week. */
  readonly moods?: OfWeek<Score>;
  readonly notes: readonly { readonly day: Day; readonly note: string }[];
  readonly sessions: readonly DiarySession[];
  /** The scale of the newest card of this week; a mark may carry another one. */
  readonly most: DiaryScale;
  /** Days with anything on them. */
  readonly filled: number;
}
/** One for each day; undefined where nothing was written. */
export type OfWeek<Value> = readonly (Value | undefined)[];
export interface DiaryLine {
  readonly row: DiaryRow;
  readonly marks: OfWeek<DiaryMark>;
}
export interface SkillLine {
  readonly skill: string;
  readonly marks: OfWeek<DiarySkill>;
  readonly week: SkillWeek;
}
/** Days, counted; never a middle of them ([Note: Never averaged]). */
export interface SkillWeek {
  readonly daysTold: number;
  readonly thoughtOf: number;
  readonly used: number;
  readonly byItself: number;
  /** Of the days it was used and someone said whether it helped. */
  readonly helped: number;
  readonly helpTold: number;
}

export interface DiaryRecordsOfWeek {
  readonly cards: readonly DiaryCard[];
  readonly days: readonly DiaryDay[];
  readonly sessions?: readonly DiarySession[];
}

/** The week `day` stands in. */
export function diaryWeek(records: DiaryRecordsOfWeek, day: Day, weekStart: number = 1): DiaryWeek {
  const days = weekOf(day, weekStart);
  const written = days.map((one) => records.days.find((record) => record.day === one));
  const cards = days.flatMap((one) => diaryCardOn(records.cards, one) ?? []);
  const moods = written.map((record) => record?.mood?.score);
  const hasMood = cards.some(({ mood }) => mood) || moods.some((mood) => mood !== undefined);
  return {
    days,
    rows: linesOf(rowsOf(cards, written, records.cards), written),
    skills: skillLines(cards, written),
    ...(hasMood && { moods }),
    notes: written.flatMap((record) => (record?.note === undefined ? [] : [{ day: record.day, note: record.note }])),
    sessions: (records.sessions ?? [])
      .filter((session) => days.includes(session.day))
      .toSorted((one, other) => byText(one.day, other.day)),
    most: cards.at(-1)?.most ?? 5,
    filled: written.filter((record) => record && hasAnything(record)).length,
  };
}

/** An emptied day is as one that was never opened. */
export function hasAnything(record: DiaryDay): boolean {
  return (
    record.note !== undefined ||
    record.mood !== undefined ||
    Object.keys(record).some((name) => name.startsWith("row:") || name.startsWith("skill:"))
  );
}

/** In the order of the week's newest card; then those that stood on it earlier in the week, or were filled in. */
function rowsOf(
  cards: readonly DiaryCard[],
  written: OfWeek<DiaryDay>,
  everyCard: readonly DiaryCard[],
): readonly DiaryRow[] {
  const filled = new Set(written.flatMap((record) => (record ? idsOf(record, "row:") : [])));
  const known = new Map(everyCard.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
  const standing = cards.toReversed().flatMap(({ rows }) => rows);
  const others = [...filled].toSorted().flatMap((id) => known.get(id) ?? []);
  const rows = new Map<string, DiaryRow>();
  for (const row of [...standing, ...others]) if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

function linesOf(rows: readonly DiaryRow[], written: OfWeek<DiaryDay>): readonly DiaryLine[] {
  return rows.map((row) => ({ row, marks: written.map((record) => record?.[`row:${row.id}`]) }));
}

function skillLines(cards: readonly DiaryCard[], written: OfWeek<DiaryDay>): readonly SkillLine[] {
  const filled = written.flatMap((record) => (record ? idsOf(record, "skill:") : [])).toSorted();
  const skills = new Set([...cards.toReversed().flatMap((card) => card.skills), ...filled]);
  return [...skills].map((skill) => {
    const marks = written.map((record) => record?.[`skill:${skill}`]);
    return { skill, marks, week: skillWeek(marks) };
  });
}

function skillWeek(marks: OfWeek<DiarySkill>): SkillWeek {
  const facts = marks.flatMap((mark) => (mark ? [skillFacts(mark)] : []));
  const count = (holds: (one: SkillFacts) => boolean | undefined) => facts.filter((one) => holds(one) === true).length;
  return {
    daysTold: facts.length,
    thoughtOf: count((one) => one.thoughtOf),
    used: count((one) => one.used),
    byItself: count((one) => one.byItself),
    helped: count((one) => one.helped),
    helpTold: count((one) => one.used && one.helped !== undefined),
  };
}

function idsOf(record: DiaryDay, prefix: "row:" | "skill:"): readonly string[] {
  return Object.keys(record).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}
