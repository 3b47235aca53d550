/** The answers to what the diary card asks are fetched when the first of them is asked: Today never does. */
import type { DiaryAsks } from "../diaryAsks.ts";
import type { Answers } from "./answers.ts";

const later = async () => (await import("./diaryAnswers.ts")).diaryAnswers;

export const diaryAnswersSoon: Pick<Answers, keyof DiaryAsks> = {
  diaryCard: async (input, desk) => (await later()).diaryCard(input, desk),
  saveDiaryCard: async (input, desk) => (await later()).saveDiaryCard(input, desk),
  diaryDay: async (input, desk) => (await later()).diaryDay(input, desk),
  keepDiaryDay: async (input, desk) => (await later()).keepDiaryDay(input, desk),
  diaryWeek: async (input, desk) => (await later()).diaryWeek(input, desk),
  diarySession: async (input, desk) => (await later()).diarySession(input, desk),
  keepDiarySession: async (input, desk) => (await later()).keepDiarySession(input, desk),
};
