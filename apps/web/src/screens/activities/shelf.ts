/** Choosing an activity by need, minutes, form, energy and place (B4). */
import { activitiesFor, type Activity, type ActivityWish } from "@tussock/content/activities";

export function shelf(wish: ActivityWish): readonly Activity[] {
  return activitiesFor(wish);
}

export function minutesOf(activity: Activity, { form = "alone" }: ActivityWish): number {
  return activity.minutes[form];
}

/** What lengths are offered; the shortest fits the shortest activity alone. */
export const lengths = [10, 15, 20, 30, 45] as const;
