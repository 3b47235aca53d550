/**
 * Whole histories where Tussock is gentler than the reference engine, as they stand today: a change to the engine that
 * moves one of these numbers is a decision, and wants a clinician's eye.
 */
import { expect, test } from "vitest";
import type { Done } from "../../record/record.ts";
import { learn } from "../learn.ts";
import { startEdge } from "../edge.ts";
import { wishFor } from "../wish.ts";

interface Happening {
  readonly day: number;
  readonly done: Done;
  /** Rated so, and freely chosen; without it the step is of the size that was proposed. */
  readonly own?: number;
  readonly energy?: number;
}

/** The wish before each try and after the last, with its reason. */
function told(history: readonly Happening[]): readonly string[] {
  let edge = startEdge({ easy: 30, hard: 70 });
  const wishes: string[] = [];
  for (const { day, done, own, energy } of history) {
    const wish = wishFor(edge, day, energy);
    wishes.push(`${Math.floor(wish.difficulty)} ${wish.why}`);
    edge = learn(edge, {
      day,
      suggested: own === undefined,
      difficulty: own ?? Math.round(wish.difficulty),
      done,
      energy,
    });
  }
  const after = wishFor(edge, (history.at(-1)?.day ?? 0) + 1);
  return [...wishes, `${Math.floor(after.difficulty)} ${after.why}`];
}

test("part of it, twice, brings one to count on", () => {
  expect(
    told([
      { day: 0, done: "yes" },
      { day: 1, done: "partly" },
      { day: 2, done: "partly" },
      { day: 3, done: "yes" },
    ]),
  ).toEqual(["40 start", "43 harder", "37 easier", "30 sure", "33 harder"]);
});

test("a small step of one's own that did not work: nothing bigger is proposed, and the way back is slow", () => {
  expect(
    told([
      { day: 0, done: "yes" },
      { day: 1, done: "yes" },
      { day: 2, done: "no", own: 15 },
      { day: 3, done: "yes" },
      { day: 4, done: "yes" },
    ]),
  ).toEqual(["40 start", "43 harder", "46 harder", "12 easier", "20 harder", "28 harder"]);
});

test("not this time on a day of low energy; the next day has more, and the step is still no bigger", () => {
  expect(
    told([
      { day: 0, done: "yes", energy: 50 },
      { day: 1, done: "no", energy: 5 },
      { day: 2, done: "yes", energy: 95 },
      { day: 3, done: "yes", energy: 50 },
    ]),
  ).toEqual(["40 start", "37 harder", "34 easier", "35 harder", "37 harder"]);
});

test("a relapse and a return: down fast, never under 5, up slowly", () => {
  expect(
    told([
      { day: 0, done: "yes" },
      { day: 1, done: "no" },
      { day: 2, done: "no" },
      { day: 3, done: "no" },
      { day: 4, done: "no" },
      { day: 30, done: "yes" },
      { day: 31, done: "yes" },
      { day: 32, done: "yes" },
    ]),
  ).toEqual(["40 start", "43 harder", "33 easier", "18 sure", "6 sure", "5 sure", "7 harder", "9 harder", "11 harder"]);
});
