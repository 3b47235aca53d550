import { describe, expect, it } from "vitest";
import type { VaultState } from "./tussock.ts";
import { peopleAtHand } from "./peopleAtHand.ts";

const sam = { name: "Sam", phone: "555 0100" };
const noor = { name: "Noor" };
const okafor = { name: "Dr. Okafor", phone: "555 0142" };
const plan = { askHelp: [sam, noor], professionals: [{ name: "The clinic on the hill" }, okafor] };
const open: VaultState = { is: "open", sample: false, lockable: true };
const nobody = { contacts: [] };

describe("who can be reached", () => {
  it("while open, the people of Ana’s plan, whether or not they stand outside the lock", () => {
    expect(peopleAtHand(open, nobody, plan)).toEqual([sam, noor, okafor]);
    expect(peopleAtHand(open, { contacts: [sam] }, plan)).toEqual([sam, noor, okafor]);
  });

  it("while not open, only those Ana put outside the lock, even if the plan is still on the page", () => {
    for (const vault of [
      { is: "locked", ways: ["passphrase"] },
      { is: "opening" },
      { is: "new" },
      { is: "trouble", trouble: "damaged" },
    ] as const satisfies readonly VaultState[]) {
      expect(peopleAtHand(vault, nobody, plan), vault.is).toEqual([]);
      expect(peopleAtHand(vault, { contacts: [sam] }, plan), vault.is).toEqual([sam]);
    }
  });

  it("while the plan is being read, those outside the lock do not wait for it", () => {
    expect(peopleAtHand(open, { contacts: [sam] }, undefined)).toEqual([sam]);
  });
});
