/**
 * The small cards that other rooms add below Today’s one card, the weightiest first; no more than two are shown. Each
 * comes with its own file and asks for its own data once Today stands, so none of them can make Today wait.
 */
import type { JSX } from "preact";
import type { Tussock } from "./tussock.ts";

/** Looks whether it has something to say today: what it draws then, or nothing. Asked again after each change. */
export type LookForCard = (tussock: Tussock) => Promise<JSX.Element | undefined>;

export interface LaterCard {
  readonly name: string;
  readonly load: () => Promise<LookForCard>;
}

export const laterCards: readonly LaterCard[] = [
  { name: "reminders", load: () => import("#screens/reminders/RemindersCard.tsx").then((m) => m.lookForReminders) },
  { name: "quiet", load: () => import("#screens/week/QuietCard.tsx").then((m) => m.lookForQuiet) },
  { name: "week", load: () => import("#screens/week/WeekCard.tsx").then((m) => m.lookForWeek) },
  { name: "review", load: () => import("#screens/week/WeekCard.tsx").then((m) => m.lookForReview) },
  { name: "rhythm", load: () => import("#screens/activities/RhythmCard.tsx").then((m) => m.lookForRhythm) },
  {
    name: "comparison",
    load: () => import("#screens/lookback/comparison/ComparisonToday.tsx").then((m) => m.lookForComparison),
  },
  { name: "thought", load: () => import("#screens/thoughts/ThoughtToday.tsx").then((m) => m.lookForThought) },
  { name: "diary", load: () => import("#screens/diary/DiaryToday.tsx").then((m) => m.lookForDiary) },
];
