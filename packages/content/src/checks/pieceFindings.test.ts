import { expect, it } from "vitest";
import { firstVersion, type Piece } from "../sources/piece.ts";
import { emptyParts, pieceFindings } from "./pieceFindings.ts";

const good: Piece = firstVersion("bandura-1977");
const known = ["bandura-1977"];

it("a whole piece has nothing to find", () => {
  expect(pieceFindings([{ id: "whole", piece: good }], known)).toEqual([]);
});

it.each([
  [
    "an id that stands twice",
    [
      { id: "one", piece: good },
      { id: "one", piece: good },
    ],
    "one: this id stands twice",
  ],
  ["a page without a source", [{ id: "one", piece: { ...good, sources: [] } }], "one: no source"],
  [
    "a source nobody knows",
    [{ id: "one", piece: { ...good, sources: ["tussock" as const] } }],
    "one: unknown source tussock",
  ],
  ["a version of 0", [{ id: "one", piece: { ...good, version: 0 } }], "one: no version, but 0"],
  ["no day of writing", [{ id: "one", piece: { ...good, written: "soon" } }], "one: no day of writing, but “soon”"],
  [
    "a review with a day that is none",
    [{ id: "one", piece: { ...good, review: { state: "reviewed" as const, by: "Dr. Okafor", on: "2026-13-01" } } }],
    "one: no day of review, but “2026-13-01”",
  ],
  [
    "a review by nobody",
    [{ id: "one", piece: { ...good, review: { state: "reviewed" as const, by: " ", on: "2026-11-21" } } }],
    "one.piece.review.by: nothing is said",
  ],
  ["a part with nothing in it", [{ id: "one", steps: [], piece: good }], "one.steps: nothing in it"],
  ["a line that says nothing", [{ id: "one", whenNot: "", piece: good }], "one.whenNot: nothing is said"],
] as const)("finds %s", (_what, planted, finding) => {
  expect(pieceFindings(planted, known)).toContain(finding);
});

it("lets a skill go without a caution, a guide or another name, and nothing else", () => {
  expect(emptyParts({ cautions: [], guides: [], alsoCalled: [], when: [] }, "card")).toEqual([
    "card.when: nothing in it",
  ]);
});
