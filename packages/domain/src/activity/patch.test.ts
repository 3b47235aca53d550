import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { id, today } from "../testing/people.ts";
import type { Challenge, Growth } from "./activityRecords.ts";
import { tuftsDrawn, tuftsOf } from "./patch.ts";

const green: Challenge = { type: "challenge", id: id("green"), title: "Green November", from: today, total: 2 };
const grew = (name: string, tufts: number): Growth => ({
  type: "growth",
  id: id(name),
  challengeId: green.id,
  tufts,
});
const someGrowths = fc.uniqueArray(
  fc.record({ name: fc.stringMatching(/^[a-z]{1,4}$/), tufts: fc.nat(20) }).map(({ name, tufts }) => grew(name, tufts)),
  { selector: (one) => one.id },
);
/** What each of two devices holds. An addition never changes, so what both hold under one id is the same. */
const onTwoDevices = someGrowths.chain((all) => fc.tuple(fc.subarray(all), fc.subarray(all)));

describe("the picture of a shared challenge", () => {
  test("it only grows, whatever two devices added and in whichever order they meet", () => {
    fc.assert(
      fc.property(onTwoDevices, ([here, there]) => {
        const met = [...new Map([...here, ...there].map((one) => [one.id, one])).values()];
        const together = tuftsOf(green, met);
        expect(together).toBeGreaterThanOrEqual(tuftsOf(green, here));
        expect(tuftsOf(green, met.toReversed())).toBe(together);
      }),
    );
  });

  test("what grew for another challenge does not stand here", () => {
    expect(tuftsOf(green, [{ ...grew("a", 4), challengeId: id("other") }, grew("b", 3)])).toBe(5);
  });

  test("what is kept of an addition says neither who nor when", () => {
    expect(Object.keys(grew("a", 3)).toSorted()).toEqual(["challengeId", "id", "tufts", "type"]);
  });

  test("with two people, who counts the tufts and takes their own away is not left with the other’s", () => {
    fc.assert(
      fc.property(fc.nat(20), (total) => {
        const drawn = tuftsDrawn(green.id, total);
        const totals = new Set(Array.from({ length: 200 }, (_, at) => drawn - tuftsDrawn(`challenge-${at}`, 0)));
        expect([...totals].filter((other) => other >= 0).length).toBeGreaterThan(1);
      }),
    );
  });

  test("tufts that are counted do not tell how many were added: the ground was never bare", () => {
    const grounds = new Set(Array.from({ length: 200 }, (_, at) => tuftsDrawn(`challenge-${at}`, 0)));
    expect(grounds.size).toBeGreaterThan(10);
    expect(Math.min(...grounds)).toBeGreaterThan(0);
  });
});
