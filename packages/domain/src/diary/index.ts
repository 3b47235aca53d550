/** The diary card. A door of its own: nothing of it belongs to the first load. */
export {
  changeDiaryCard,
  diaryCardNow,
  diaryCardOn,
  diaryRowsEver,
  ROW_NAME_MOST,
  type DiaryCardDraft,
  type DiaryCardTrouble,
} from "./diaryCard.ts";
export { diaryFromFields } from "./diaryFields.ts";
export { diaryMoods } from "./diaryMoods.ts";
export { diaryScales, sessionQuestions } from "./diaryRecords.ts";
export type * from "./diaryRecords.ts";
export {
  diaryWeek,
  hasAnything,
  type DiaryLine,
  type DiaryRecordsOfWeek,
  type DiaryWeek,
  type OfWeek,
  type SkillLine,
  type SkillWeek,
} from "./diaryWeek.ts";
export {
  diaryDayId,
  keepDiaryDay,
  TIMES_MOST,
  type DiaryDayDraft,
  type DiaryDayTrouble,
  type RowAnswer,
} from "./keepDiaryDay.ts";
export { diarySessionId, keepDiarySession, type SessionAnswers } from "./keepDiarySession.ts";
export { skillFacts, skillsFromLog, type SkillFacts } from "./skillFacts.ts";
