import type { MoodNote } from "../patterns/row.ts";
import type { DiaryDay } from "./diaryRecords.ts";

/** The moods of the card as patterns read them: kept apart from any step, with how late each was written down. */
export function diaryMoods(days: readonly DiaryDay[]): readonly MoodNote[] {
  return days.flatMap(({ id, day, happenedAt, mood }) =>
    mood ? [{ type: "moodNote" as const, id, happenedAt, recordedAt: mood.at, day, mood: mood.score }] : [],
  );
}
