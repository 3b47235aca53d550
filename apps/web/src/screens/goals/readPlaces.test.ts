import { expect, test } from "vitest";
import type { LadderPlace, Score } from "@tussock/domain";
import { readPlaces } from "./readPlaces.ts";

const ladder: readonly LadderPlace[] = [
  { id: "a", kind: "goal", title: "A kitchen I can cook in", around: "2027-02" },
  {
    id: "b",
    kind: "step",
    title: "Wash the pans",
    under: "a",
    fineOnABadDay: false,
    sizes: [
      { size: "usual", title: "Wash the pans", minutes: 10 },
      { size: "small", title: "Wash two cups", minutes: 2, difficulty: 12 as Score, fineOnABadDay: true },
    ],
  },
];

test("a ladder that was left half built comes back whole, with the smaller sizes of a borrowed step", () => {
  expect(readPlaces(JSON.parse(JSON.stringify(ladder)))).toEqual(ladder);
});

test("of a ladder another version kept, what cannot be read is left out", () => {
  expect(readPlaces([...ladder, { id: "c", kind: "door" }, "d", { kind: "step" }])).toEqual(ladder);
  expect(readPlaces("a ladder")).toBeUndefined();
});
