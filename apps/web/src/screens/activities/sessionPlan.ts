/** A session: activities in order, each with the minutes of its parts. It is a record, found again next week. */
import type { ActivityForm, KeptSessionPlan } from "@tussock/domain";
import { activityById, partOrder, type Activity } from "@tussock/content/activities";

export interface SessionPlan {
  readonly form: Exclude<ActivityForm, "alone">;
  readonly items: readonly SessionItem[];
}
export interface SessionItem {
  readonly activity: Activity;
  /** For each of the eight parts, in order. */
  readonly minutes: readonly number[];
}

/** An hour for one part is more than any of them was made for. */
export const PART_MINUTES_MOST = 60;
/** More would not fit on one page of a plan. */
export const ITEMS_MOST = 8;

export function itemFor(activity: Activity, form: ActivityForm): SessionItem {
  return { activity, minutes: partOrder.map((part) => activity.parts[part].minutes[form]) };
}

export function minutesOfItem({ minutes }: SessionItem): number {
  return minutes.reduce((sum, one) => sum + one, 0);
}
export function minutesOfPlan({ items }: SessionPlan): number {
  return items.reduce((sum, item) => sum + minutesOfItem(item), 0);
}

export function planToKept({ items }: SessionPlan): KeptSessionPlan["items"] {
  return items.map(({ activity, minutes }) => ({ activity: activity.id, minutes }));
}
/** What this version does not know is left out, and a time that is none is the usual one. */
export function planFromKept(kept: KeptSessionPlan["items"]): SessionPlan {
  const items = kept.flatMap(({ activity: id, minutes: said }): readonly SessionItem[] => {
    const activity = activityById(id);
    if (!activity) return [];
    const usual = itemFor(activity, "inGroup").minutes;
    return [{ activity, minutes: usual.map((minutes, at) => toMinutes(said[at]) ?? minutes) }];
  });
  return { form: "inGroup", items: items.slice(0, ITEMS_MOST) };
}
function toMinutes(minutes: number | undefined): number | undefined {
  return minutes !== undefined && Number.isInteger(minutes) && minutes >= 0 && minutes <= PART_MINUTES_MOST
    ? minutes
    : undefined;
}

export function moveItem(plan: SessionPlan, at: number, by: 1 | -1): SessionPlan {
  const items = [...plan.items];
  const [item] = items.splice(at, 1);
  if (!item || at + by < 0 || at + by > items.length) return plan;
  items.splice(at + by, 0, item);
  return { ...plan, items };
}
export function removeItem(plan: SessionPlan, at: number): SessionPlan {
  return { ...plan, items: plan.items.filter((_item, place) => place !== at) };
}
export function withPartMinutes(plan: SessionPlan, at: number, part: number, minutes: number): SessionPlan {
  const kept = Math.min(PART_MINUTES_MOST, Math.max(0, Math.round(minutes)));
  return {
    ...plan,
    items: plan.items.map((item, place) =>
      place === at ? { ...item, minutes: item.minutes.map((one, index) => (index === part ? kept : one)) } : item,
    ),
  };
}

/**
 * All parts shorter or longer in the same measure, and the minutes that rounding left over go to the longest parts.
 * A part that had time keeps a minute, so that none is dropped unseen.
 */
export function fitPlan(plan: SessionPlan, total: number): SessionPlan {
  const now = minutesOfPlan(plan);
  const parts = plan.items.flatMap(({ minutes }) => minutes);
  const least = parts.filter((minutes) => minutes > 0).length;
  if (now === 0 || total < least) return plan;
  const fitted = parts.map((minutes) =>
    minutes === 0 ? 0 : Math.min(PART_MINUTES_MOST, Math.max(1, Math.floor((minutes * total) / now))),
  );
  const sum = () => fitted.reduce((all, one) => all + one, 0);
  const bySize = parts.map((_minutes, at) => at).toSorted((one, other) => (parts[other] ?? 0) - (parts[one] ?? 0));
  for (let round = 0; sum() !== total && round < parts.length * PART_MINUTES_MOST; round++) {
    const at = bySize[round % bySize.length] ?? 0;
    const minutes = fitted[at] ?? 0;
    if (sum() < total && minutes > 0 && minutes < PART_MINUTES_MOST) fitted[at] = minutes + 1;
    if (sum() > total && minutes > 1) fitted[at] = minutes - 1;
  }
  let taken = 0;
  return {
    ...plan,
    items: plan.items.map((item) => ({ ...item, minutes: item.minutes.map(() => fitted[taken++] ?? 0) })),
  };
}
