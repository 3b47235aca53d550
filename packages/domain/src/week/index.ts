/** Seven-day plans, days without a step, and reviews. A door of its own: not in the first load. */
export {
  endWeek,
  goOnWithWeek,
  pauseWeek,
  startWeek,
  WEEK_STEPS,
  type WeekDraft,
  type WeekTrouble,
} from "./changeWeek.ts";
export { easiestStep } from "./easiestStep.ts";
export { quietQuestion, type QuietQuestion } from "./quietQuestion.ts";
export { sessionFacts, type Moved, type OwnLine, type SessionFacts } from "./sessionFacts.ts";
export { tinyChanges, type TinyChange } from "./tinyChanges.ts";
export { weekFromFields } from "./weekFields.ts";
export { samePlans, weekFacts, type WeekFacts } from "./weekFacts.ts";
export { newestWeekPlan, openWeekPlan, SPARE_DAYS, weekPlanNow, type WeekPlanNow } from "./weekPlanNow.ts";
export { cutDown } from "../step/cutDown.ts";
