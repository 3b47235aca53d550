import { describe, expect, it } from "vitest";
import { hideWords } from "@tussock/content/words/hide";
import { troubleWords } from "@tussock/content/words/trouble";
import type { VaultTrouble } from "#app/tussock.ts";
import { waysOut } from "./trouble.ts";

const troubles: readonly VaultTrouble[] = ["cleared", "refused", "damaged", "newer", "notLoaded", "crashed"];

describe("when the notes can’t be opened", () => {
  it("always leaves Ana a way out, the one that loses nothing first", () => {
    for (const trouble of troubles) {
      for (const updateReady of [false, true]) {
        const ways = waysOut(trouble, updateReady);
        expect(ways.length, trouble).toBeGreaterThan(0);
        expect(["erase", "startFresh"]).not.toContain(ways[0]);
      }
    }
  });

  it("offers to clear the device only when its key is beyond reading", () => {
    expect(troubles.filter((trouble) => waysOut(trouble, true).includes("erase"))).toEqual(["damaged"]);
  });

  it("takes the new version in where that is what helps", () => {
    expect(waysOut("newer", true)).toEqual(["update"]);
    expect(waysOut("newer", false)).toEqual(["tryAgain"]);
  });

  it("has its own words for each, without blame", () => {
    for (const trouble of troubles)
      expect(Object.values(troubleWords[trouble]).every((line) => line.length > 10)).toBe(true);
  });
});

describe("the hidden page", () => {
  it("does not name the app, nor what it is for", () => {
    expect(Object.values(hideWords).join(" ")).not.toMatch(
      /tussock|step|skill|mood|practi|mastery|dbt|therap|lock|hid/i,
    );
  });
});
