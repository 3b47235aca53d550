/** What the activities are called, apart from all they say: a page that only names one does not fetch the fifteen. */
import type { ActivityId } from "../../activities/activity.ts";

export const activityNames: Readonly<Record<ActivityId, string>> = {
  "break-it-down": "Break it down",
  "try-something-new": "Try something new",
  "save-a-small-win": "Save a small win",
  "plan-for-the-hard-part": "Plan for the hard part",
  "a-rhythm-that-fits": "A rhythm that fits",
  "one-notch-up": "One notch up",
  "teach-it": "Teach it",
  "ask-for-feedback": "Ask for feedback",
  "one-thing-fully": "One thing, fully",
  "how-will-i-know": "How will I know?",
  "turn-a-setback-around": "Turn a setback around",
  "set-a-stopping-time": "Set a stopping time",
  "do-it-together": "Do it together",
  "the-long-road": "The long road",
  "mark-a-milestone": "Mark a milestone",
};

/** An activity of a later version has no name here. */
export function activityName(id: string): string | undefined {
  return Object.hasOwn(activityNames, id) ? activityNames[id as ActivityId] : undefined;
}
