/** Goals, their ladders and signs, and the mastery map. A door of its own: nothing of it belongs to the first load. */
export { closeGoal, isMet, reopenGoal } from "./closeGoal.ts";
export { goalRecordFromFields } from "./goalFields.ts";
export { changeLadder, type LadderRecords } from "./goalLadder.ts";
export { goalLines, goalStory, type GoalLine, type GoalStory, type GoalWorld, type WayMark } from "./goalStory.ts";
export type { GoalTimes } from "./goalTimes.ts";
export { answerGraduation, promptsLess, type GraduationReason, type PromptsLess } from "./graduation.ts";
export { noticeSign, type SignNow } from "./signs.ts";
