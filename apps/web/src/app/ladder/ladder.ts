/** The goal ladder while it is built: places in the order they stand, each under a goal or at the top. */
import type { LadderPlace } from "@tussock/domain";
import { newRecordId } from "#app/newRecordId.ts";

type Places = readonly LadderPlace[];

export function addPlace(places: Places, place: LadderPlace): Places {
  return [...places, place];
}

export function renamePlace(places: Places, id: string, change: Partial<Omit<LadderPlace, "id" | "kind">>): Places {
  return places.map((place) => (place.id === id ? renamed(place, change) : place));
}
/** The smaller sizes of a borrowed step belong to its words: in other words it is the person's own. */
function renamed({ sizes, ...place }: LadderPlace, change: Partial<LadderPlace>): LadderPlace {
  const isSameStep = change.title === undefined || change.title === place.title;
  return { ...place, ...(isSameStep && sizes && { sizes }), ...change };
}

/** With everything under it. */
export function removePlace(places: Places, id: string): Places {
  const gone = new Set([id]);
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    for (const place of places) if (place.under !== undefined && gone.has(place.under)) gone.add(place.id);
  }
  return places.filter((place) => !gone.has(place.id));
}

/** What was removed, where it stood; what was written since stays. */
export function putBack(now: Places, before: Places): Places {
  const isIn = (places: Places, { id }: LadderPlace) => places.some((one) => one.id === id);
  return [
    ...before.map((place) => now.find(({ id }) => id === place.id) ?? place),
    ...now.filter((place) => !isIn(before, place)),
  ];
}

/** Past the next one that hangs from the same goal; at an end nothing moves. */
export function movePlace(places: Places, id: string, by: 1 | -1): Places {
  const place = places.find((one) => one.id === id);
  if (!place) return places;
  const siblings = childrenOf(places, place.under);
  const other = siblings[siblings.indexOf(place) + by];
  if (!other) return places;
  return places.map((one) => (one === place ? other : one === other ? place : one));
}

export function childrenOf(places: Places, under: string | undefined): Places {
  return places.filter((place) => place.under === under);
}

/** 1 for a place right under the top. */
export function depthOf(places: Places, id: string): number {
  const place = places.find((one) => one.id === id);
  return place?.under === undefined ? 1 : 1 + depthOf(places, place.under);
}

/** Never one that was there before: steps, versions and an undo know a place by it long after it was removed. */
export function newPlaceId(): string {
  return newRecordId();
}
