/** Sheets of paper, made of words and records; nothing of it belongs to the first load. */
export { activityClientSheet, type RunOnPaper } from "./activityClient.ts";
export { activityLeaderSheet } from "./activityLeader.ts";
export type { OwnNames } from "./answerOnPaper.ts";
export { blankDiary, diaryWeekSheet, type DiaryLine, type DiaryOnPaper } from "./diaryWeek.ts";
export { diaryOfWeek } from "./diaryOfWeek.ts";
export { generalNotesSheet } from "./generalNotes.ts";
export { forLargePrint } from "./largePrint.ts";
export { logSheet } from "./log.ts";
export { packKinds, packOf, skillsOnABlankCard, type PackKind } from "./pack.ts";
export { patternsSheet, type PatternOnPaper } from "./patterns.ts";
export { safetyPlanSheet } from "./safetyPlan.ts";
export type * from "./sheet.ts";
export { keptCardsPack, skillCardSheet, skillCardsPack } from "./skillCard.ts";
export { teachCardSheet, type CardOnPaper } from "./teachCard.ts";
export { textsIn } from "./textsIn.ts";
export { weekPlanSheet, type DayOnPaper, type WeekOnPaper } from "./weekPlan.ts";
export { weekOfPlan, type WeekToPrint } from "./weekOfPlan.ts";
export { worksheet, type StepOnPaper } from "./worksheet.ts";
