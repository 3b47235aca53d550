import { expect, it } from "vitest";
import { peopleAtHand } from "./peopleAtHand.ts";

const sam = { name: "Sam", phone: "555 0100" };
const noor = { name: "Noor" };
const lee = { name: "Lee", phone: "555 0177" };
const okafor = { name: "Dr. Okafor", phone: "555 0142" };
const plan = { askHelp: [sam, noor], professionals: [{ name: "The clinic on the hill" }, okafor] };

it("knows the people of Ana’s plan, whether or not they stand outside the lock, and whoever else does", () => {
  expect(peopleAtHand({ contacts: [] }, plan)).toEqual([sam, noor, okafor]);
  expect(peopleAtHand({ contacts: [sam] }, plan)).toEqual([sam, noor, okafor]);
  expect(peopleAtHand({ contacts: [lee, sam] }, plan)).toEqual([sam, noor, okafor, lee]);
});

it("knows only those Ana put outside the lock where the plan may not be read, or is not read yet", () => {
  expect(peopleAtHand({ contacts: [] }, undefined)).toEqual([]);
  expect(peopleAtHand({ contacts: [sam] }, undefined)).toEqual([sam]);
});
