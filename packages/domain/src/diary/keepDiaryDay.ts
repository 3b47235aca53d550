/** Writes one day of the card. [Note: The highest of the day] Feelings and urges are rated at their highest, so a lower
 * number entered later changes nothing, unless the person says that the higher one was a slip. */
import type { Day, Minutes, Moment } from "../day/day.ts";
import { isDay } from "../day/calendar.ts";
import { dayBounds, logicalDay } from "../day/logicalDay.ts";
import type { RecordId } from "../record/record.ts";
import { isSame } from "../record/fields.ts";
import { given } from "../shared/given.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import type { Score } from "../shared/score.ts";
import { isLonger, words, WORDS_MOST } from "../shared/words.ts";
import { highName, readHigh } from "./highest.ts";
import type { DiaryDay, DiaryMark, DiaryScale, DiarySkill, SkillLevel } from "./diaryRecords.ts";

/** As entered; what is not named stays, `null` empties a line. */
export interface DiaryDayDraft {
  readonly rows?: Readonly<Record<string, RowAnswer | null>>;
  /** "used" is a tick. */
  readonly skills?: Readonly<Record<string, SkillLevel | "used" | null>>;
  readonly mood?: Score | null;
  readonly note?: string;
}
export type RowAnswer =
  | { readonly value: number; readonly most: DiaryScale; /** The higher one was a slip. */ readonly corrected?: true }
  | { readonly yes: boolean }
  | { readonly times: number };
export type DiaryDayTrouble = "notYet" | "tooLong" | "badNumber";

/** One for each day, whichever device writes it. */
export function diaryDayId(day: Day): RecordId {
  return `diary-${day}` as RecordId;
}

export function keepDiaryDay(
  draft: DiaryDayDraft,
  {
    day,
    moment,
    dayStart,
    before,
  }: {
    readonly day: Day;
    readonly moment: Moment;
    readonly dayStart: Minutes;
    readonly before: DiaryDay | undefined;
  },
): Outcome<DiaryDay, DiaryDayTrouble> {
  if (!isDay(day) || day > logicalDay(moment, dayStart)) return trouble("notYet");
  if (isLonger(draft.note, WORDS_MOST)) return trouble("tooLong");
  if (Object.values(draft.rows ?? {}).some((answer) => answer !== null && !fits(answer))) return trouble("badNumber");

  const kept: Record<string, unknown> = { ...(before ?? newDay(day, moment, dayStart)) };
  for (const [id, answer] of Object.entries(draft.rows ?? {})) {
    const mark = answer === null ? undefined : newMark(answer, before?.[`row:${id}`], moment);
    kept[`row:${id}`] = mark;
    for (const name of Object.keys(kept)) if (isTakenBack(name, id, answer)) kept[name] = undefined;
    if (mark && "value" in mark && mark !== before?.[`row:${id}`]) kept[highName(id, mark)] = { at: mark.at };
  }
  for (const [id, level] of Object.entries(draft.skills ?? {})) {
    kept[`skill:${id}`] = level === null ? undefined : newSkill(level, before?.[`skill:${id}`], moment);
  }
  if (draft.mood === null) kept["mood"] = undefined;
  else if (draft.mood !== undefined && draft.mood !== before?.mood?.score)
    kept["mood"] = { score: draft.mood, at: moment.at };
  if (draft.note !== undefined) kept["note"] = words(draft.note);
  return done(given(kept) as unknown as DiaryDay);
}

/** A line that was emptied has no highest; and a slip, with all above the number that was meant, never was. */
function isTakenBack(name: string, row: string, answer: RowAnswer | null): boolean {
  const high = readHigh(name);
  if (high?.row !== row) return false;
  return answer === null || ("value" in answer && answer.corrected === true && high.value > answer.value);
}

function newDay(day: Day, moment: Moment, dayStart: Minutes): DiaryDay {
  const last = dayBounds(day, moment.zone, dayStart).to - 1;
  return {
    type: "diaryDay",
    id: diaryDayId(day),
    day,
    zone: moment.zone,
    happenedAt: Math.min(moment.at, last) as Moment["at"],
    recordedAt: moment.at,
  };
}

function newMark(answer: RowAnswer, before: DiaryMark | undefined, { at }: Moment): DiaryMark {
  if (!("value" in answer)) return unlessSame({ ...answer, at }, before);
  const { value, most, corrected } = answer;
  const wasHigher = before && "value" in before && before.most === most && before.value > value;
  return wasHigher && !corrected ? before : unlessSame({ value, most, at }, before);
}

function newSkill(level: SkillLevel | "used", before: DiarySkill | undefined, { at }: Moment): DiarySkill {
  return unlessSame(level === "used" ? { at } : { level, at }, before);
}

/** Said again is not written again: it keeps the moment it was first written down. */
function unlessSame<Mark extends { readonly at: Moment["at"] }>(mark: Mark, before: Mark | undefined): Mark {
  return before && isSame({ ...before, at: mark.at }, mark) ? before : mark;
}

function fits(answer: RowAnswer): boolean {
  if ("yes" in answer) return true;
  if ("times" in answer) return Number.isInteger(answer.times) && answer.times >= 0 && answer.times <= TIMES_MOST;
  return Number.isInteger(answer.value) && answer.value >= 0 && answer.value <= answer.most;
}
/** Three digits fit the week's page. */
export const TIMES_MOST = 999;
