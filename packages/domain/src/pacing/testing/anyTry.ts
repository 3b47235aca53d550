/** Any history a person could have in one area, for properties. */
import fc from "fast-check";
import type { Done, Fit } from "../../record/record.ts";
import { learn } from "../learn.ts";
import { startEdge, type Edge } from "../edge.ts";
import type { Try } from "../try.ts";

const rating = fc.integer({ min: 0, max: 100 });
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });

export const anyEnergy = maybe(rating);
export const anyTry: fc.Arbitrary<Try> = fc.record({
  day: fc.constant(0),
  suggested: fc.boolean(),
  difficulty: maybe(rating),
  done: fc.constantFrom<Done>("yes", "partly", "no"),
  found: maybe(rating),
  energy: anyEnergy,
  confidence: maybe(rating),
  fit: maybe(fc.constantFrom<Fit>("muchEasier", "bitEasy", "right", "bitMuch", "tooMuch")),
});

/** Tries with days that only go on, mostly by one. */
export const anyHistory: fc.Arbitrary<readonly Try[]> = fc
  .array(fc.tuple(anyTry, fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 90 }))), { maxLength: 40 })
  .map((tries) => {
    let day = 20_000;
    return tries.map(([one, gap]) => ({ ...one, day: (day += gap) }));
  });

export const anyStart: fc.Arbitrary<Edge> = fc
  .record({ easy: maybe(rating), hard: maybe(rating) })
  .map((setUp) => startEdge(setUp));

export function edgeAfter(start: Edge, history: readonly Try[]): Edge {
  return history.reduce(learn, start);
}
