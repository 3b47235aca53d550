/** Loaded when an activity is looked for or opened; nothing of it belongs to the first load. */
export { activities, activityById } from "./activities.ts";
export type {
  Activity,
  ActivityId,
  ActivityNeed,
  Energy,
  Example,
  Fits,
  FormMinutes,
  GroupNotes,
  LeaderSide,
  Links,
  Part,
  PartKind,
  Parts,
  Place,
  RoomText,
  TimerWords,
} from "./activity.ts";
export { activitiesFor, activityNeeds, energies, forms, places, type ActivityWish } from "./choosing.ts";
export { clientNotes, leaderNotes, type Note } from "./generalNotes.ts";
export { partName, partOrder } from "./partNames.ts";
export type { Answer, AnswerKind, AskScreen, Option, ReadScreen, Screen, ToolScreen } from "./screen.ts";
export { runShape } from "./runShape.ts";
export { toolMakes } from "./tool.ts";
export type {
  Catalogue,
  FeedbackRequest,
  GoalLadder,
  MilestoneFinder,
  MindfulPractice,
  Schedule,
  SharedChallenge,
  SignTracker,
  StepCheck,
  TeachCardField,
  TeachCardTool,
  TimeBoxTool,
  Tool,
  ToolKind,
} from "./tool.ts";
export { aloneView, clientView, groupView, type AloneMoment, type ClientPart, type GroupPart } from "./views.ts";
export { writable, type Make, type MadeType, type RecordWrite, type Takes, type Write } from "./writes.ts";
