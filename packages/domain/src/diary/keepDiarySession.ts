import type { Day, Minutes, Moment } from "../day/day.ts";
import { logicalDay } from "../day/logicalDay.ts";
import type { RecordId } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { sessionQuestions, type DiaryScale, type DiarySession, type SessionQuestion } from "./diaryRecords.ts";

export type SessionAnswers = { readonly [Question in SessionQuestion]?: number };

export function diarySessionId(day: Day): RecordId {
  return `diary-session-${day}` as RecordId;
}

/** Asked again on the same day, the new answers stand; a question that was left keeps the answer it had. */
export function keepDiarySession(
  answers: SessionAnswers,
  {
    most,
    moment,
    dayStart,
    before,
  }: {
    readonly most: DiaryScale;
    readonly moment: Moment;
    readonly dayStart: Minutes;
    readonly before: DiarySession | undefined;
  },
): DiarySession {
  const day = logicalDay(moment, dayStart);
  const happened = { day, zone: moment.zone, happenedAt: moment.at, recordedAt: moment.at };
  // Answers of one session are read side by side, so they never mix two scales.
  const earlier = before?.most === most ? before : undefined;
  const fresh = { type: "diarySession" as const, id: diarySessionId(day), ...happened };
  const said = Object.fromEntries(
    sessionQuestions.map((question) => [question, inScale(answers[question], most) ?? earlier?.[question]]),
  );
  return given({ ...(before ?? fresh), most, ...said });
}

function inScale(value: number | undefined, most: DiaryScale): number | undefined {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
}
