/** Choosing an activity by need, minutes, setting and energy (B4). Whoever asks for nothing sees them all. */
import type { ActivityForm } from "@tussock/domain";
import { activities } from "./activities.ts";
import type { Activity, ActivityNeed, Energy, Place } from "./activity.ts";

/** In the first person, as answers to "What do you need today?". Six at most, so that a tired person can choose. */
export const activityNeeds: readonly { readonly id: ActivityNeed; readonly name: string; readonly hint: string }[] = [
  { id: "start", name: "I can’t get started", hint: "A small way in" },
  { id: "tooBig", name: "It all looks too big", hint: "Cut it up, or give it an end" },
  { id: "gotHard", name: "Something got in the way", hint: "Look at it kindly, and plan for it" },
  { id: "unseen", name: "I can’t see that it adds up", hint: "Find it, and keep it" },
  { id: "more", name: "I’m ready for a bit more", hint: "One notch, not two" },
  { id: "together", name: "I’d like other people in it", hint: "Ask, show, or share" },
];

export const places: readonly { readonly id: Place; readonly name: string }[] = [
  { id: "anywhere", name: "Anywhere" },
  { id: "quiet", name: "Somewhere quiet" },
  { id: "table", name: "At a table, with something to write on" },
];

export const energies: readonly { readonly id: Energy; readonly name: string }[] = [
  { id: "low", name: "Hardly any energy" },
  { id: "some", name: "Some energy" },
  { id: "good", name: "A good deal of energy" },
];

export const forms: readonly { readonly id: ActivityForm; readonly name: string; readonly hint: string }[] = [
  { id: "alone", name: "On my own", hint: "One thing at a time" },
  { id: "withClient", name: "With a client", hint: "Your script beside their screen" },
  { id: "inGroup", name: "In a group", hint: "Presenter, and a screen for the room" },
];

export interface ActivityWish {
  readonly need?: ActivityNeed;
  /** The most there is time for, in the form asked for; alone when none is named. */
  readonly minutes?: number;
  readonly form?: ActivityForm;
  readonly place?: Place;
  readonly energy?: Energy;
}

/** What fits, the best fit first. */
export function activitiesFor(wish: ActivityWish): readonly Activity[] {
  const form = wish.form ?? "alone";
  return activities
    .filter(
      ({ fits, minutes }) =>
        (wish.need === undefined || fits.needs.includes(wish.need)) &&
        (wish.minutes === undefined || minutes[form] <= wish.minutes) &&
        (wish.place === undefined || canBeIn(wish.place, fits.place)) &&
        (wish.energy === undefined || energyOrder.indexOf(fits.energy) <= energyOrder.indexOf(wish.energy)),
    )
    .map((activity) => ({ activity, fit: fitOf(activity, wish) }))
    .toSorted((one, other) => other.fit - one.fit)
    .map(({ activity }) => activity);
}

const energyOrder: readonly Energy[] = ["low", "some", "good"];

/** A table in a quiet room takes everything; elsewhere only what can be done anywhere, or what that place is for. */
function canBeIn(place: Place, needed: Place): boolean {
  return place === "table" || needed === "anywhere" || needed === place;
}

/** The first need weighs more than the second; then the form in which it is at its best. Ties keep A1 to A15. */
function fitOf({ fits }: Activity, { need, form }: ActivityWish): number {
  const byNeed = need !== undefined && fits.needs[0] === need ? 2 : 0;
  const byForm = form !== undefined && fits.best[0] === form ? 1 : 0;
  return byNeed + byForm;
}
