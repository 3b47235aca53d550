export type { Day, EpochMs, Minutes, Moment, Zone } from "./day/day.ts";
export {
  addDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysOfYear,
  isDay,
  monthOf,
  weekdayOf,
  weekOf,
  yearOf,
  type Month,
  type Weekday,
} from "./day/calendar.ts";
export { dayBounds, isZone, logicalDay, minutesOfDay, momentOf, partOfDay, type PartOfDay } from "./day/logicalDay.ts";
export { FUTURE_MS_MOST, PAST_YEARS_MOST, whenTrouble } from "./day/whenTrouble.ts";

export type * from "./record/record.ts";
export type * from "./activity/activityRecords.ts";
export type * from "./goal/goalRecords.ts";
export type * from "./diary/diaryRecords.ts";
export type * from "./patterns/patternRecords.ts";
export type * from "./reminder/reminderRecords.ts";
export type * from "./week/weekRecords.ts";
export { isEntry, newestFirst } from "./record/entry.ts";
export { ofType } from "./record/ofType.ts";
export { changedFields, isSame, recordFromFields, recordToFields, type Fields } from "./record/fields.ts";
export { newestVersion, versionOn } from "./record/versions.ts";
export type { Writing } from "./record/writing.ts";

export { areaIdOf, areasNow, knownAreas, makeArea } from "./area/area.ts";
export {
  changeGoal,
  goalOn,
  GOAL_TITLE_MOST,
  GOAL_WORDS_MOST,
  TIMES_A_WEEK_MOST,
  type GoalDraft,
  type GoalNow,
  type GoalTrouble,
  type SavedGoal,
} from "./goal/goal.ts";
export { sizeBelow } from "./step/sizeBelow.ts";
export { saveStep, STEP_TITLE_MOST, type SavedStep } from "./step/saveStep.ts";
export type { StepDraft, StepNow, StepTrouble } from "./step/step.ts";
export { stepNow, stepsNow } from "./step/stepsNow.ts";
export { byDayAndTime } from "./plan/byDayAndTime.ts";
export { letGoPlan, practisePlan, unpractisePlan } from "./plan/closePlan.ts";
export { makePlan, PLAN_DAYS_AHEAD_MOST, PLAN_WORDS_MOST, type PlanDraft, type PlanTrouble } from "./plan/makePlan.ts";
export { plannedStep } from "./plan/plannedStep.ts";
export { editPractice, practiceToDraft } from "./practice/editPractice.ts";
export {
  logPractice,
  WHAT_MOST,
  type Logging,
  type PracticeDraft,
  type PracticeTrouble,
} from "./practice/logPractice.ts";
export { recallLatency } from "./practice/recallLatency.ts";
export { saveWin, type WinDraft } from "./win/saveWin.ts";
export { saveThought, type ThoughtDraft } from "./thought/saveThought.ts";
export { thoughtToBringBack } from "./thought/thoughtToBringBack.ts";
export { useSkill, type SkillUseDraft } from "./skill/useSkill.ts";
export { emptySafetyPlan, safetyPlanNow, SAFETY_PLAN_ID, saveSafetyPlan } from "./safety/safetyPlan.ts";
export {
  changeProfile,
  DAY_START_MOST,
  dayStartOf,
  newProfile,
  PROFILE_ID,
  profileNow,
  USUAL_DAY_START,
  weekStartOf,
  type ProfileNow,
} from "./profile/profile.ts";

export type * from "./today/todayView.ts";
export { BACK_AFTER_DAYS, todayFold } from "./today/todayFold.ts";
export { cutForToday } from "./today/cutForToday.ts";
export { isTodaySummary, nothingEarlier, type TodaySummary } from "./today/todaySummary.ts";
export type * from "./lookback/lookBack.ts";
export { createLogIndex, type LogIndex } from "./lookback/logIndex.ts";
export { searchLog } from "./lookback/searchLog.ts";
export { yearInView } from "./lookback/yearInView.ts";

export { given } from "./shared/given.ts";
export { done, trouble, type Outcome } from "./shared/outcome.ts";
export { isScore, toScore, type Score } from "./shared/score.ts";
export { words, WORDS_MOST, type WordsTrouble } from "./shared/words.ts";
