import { activityById } from "@tussock/content/activities";
import { ActivityGone } from "./ActivityGone.tsx";
import { PresenterScreen } from "./PresenterScreen.tsx";
import { itemFor } from "./sessionPlan.ts";

/** One activity in front of a group. */
export function GroupScreen({ activity: id }: { readonly activity: string }) {
  const activity = activityById(id);
  return activity ? (
    <PresenterScreen key={id} of={`activity:${id}`} plan={{ form: "inGroup", items: [itemFor(activity, "inGroup")] }} />
  ) : (
    <ActivityGone />
  );
}
