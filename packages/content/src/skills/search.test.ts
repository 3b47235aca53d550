import { describe, expect, it } from "vitest";
import { searchSkills, skillCards } from "./cards/index.ts";
import { foldForSearch } from "./search.ts";

const found = (typed: string) => searchSkills(skillCards, typed).map(({ id }) => id);

describe("searching a skill", () => {
  it("finds every skill first by its own name, whole, in capitals or small", () => {
    for (const { id, name } of skillCards) {
      expect([name, found(name)[0]]).toEqual([name, id]);
      expect(found(name.toLowerCase())[0]).toBe(id);
    }
  });

  it("finds every skill by each of its other names", () => {
    for (const { id, alsoCalled } of skillCards)
      for (const name of alsoCalled) expect([id, name, found(name).includes(id)]).toEqual([id, name, true]);
  });

  it.each([
    ["TIPP", "tip"],
    ["tip", "tip"],
    ["dearman", "dear-man"],
    ["DEAR MAN", "dear-man"],
    ["half smile", "half-smile"],
    ["self soothe", "self-soothe"],
    ["selfsoothe", "self-soothe"],
    ["54321", "sensory-awareness"],
    ["5-4-3-2-1", "sensory-awareness"],
    ["dime game", "evaluating-options"],
    ["cold water", "tip"],
    ["can't sleep", "sleep-hygiene"],
    ["can’t sleep", "sleep-hygiene"],
    ["how do I say no", "dear-man"],
  ])("takes “%s” to %s first", (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  it("takes the old name PLEASE MASTER to the body and to mastery, before all others", () => {
    expect(found("PLEASE MASTER").slice(0, 2).toSorted()).toEqual(["build-mastery", "please"]);
  });

  it("finds while a word is being typed", () => {
    expect(found("opp")[0]).toBe("opposite-action");
    expect(found("oppo act")[0]).toBe("opposite-action");
    expect(found("radic")[0]).toBe("radical-acceptance");
    expect(found("w")).toEqual([]);
    expect(found("wi")).toEqual(expect.arrayContaining(["wise-mind", "willingness"]));
  });

  it.each([
    ["oposite action", "opposite-action"],
    ["opposite acton", "opposite-action"],
    ["raidcal", "radical-acceptance"],
    ["mastry", "build-mastery"],
    ["wilingness", "willingness"],
    ["grouding", "sensory-awareness"],
    ["acceptnace", "radical-acceptance"],
    ["nightmaer", "nightmare-protocol"],
    ["distres", "accepts"],
  ])("forgives a slip of the finger: “%s”", (typed, id) => {
    expect(found(typed)).toContain(id);
  });

  it("reads letters with marks as the letters they are", () => {
    expect(found("ràdical àccéptance")[0]).toBe("radical-acceptance");
    expect(foldForSearch("  Çafé — Straße, DEAR-MAN’s ")).toBe("cafe strasse dear mans");
  });

  it("needs every word that tells something, and finds nothing where nothing fits", () => {
    expect(found("radical juggling")).toEqual([]);
    expect(found("xylophone")).toEqual([]);
    expect(found("")).toEqual([]);
    expect(found("  … ")).toEqual([]);
  });

  it("puts a name before a synonym, and a synonym before a sentence", () => {
    expect(found("accepts")[0]).toBe("accepts");
    const urge = found("urge");
    expect(urge.indexOf("stop")).toBeLessThan(
      urge.indexOf("opposite-action") === -1 ? Infinity : urge.indexOf("opposite-action"),
    );
    expect(found("sleep")[0]).toBe("sleep-hygiene");
  });

  it("finds the skills of a module or a group together", () => {
    const crisis = skillCards.filter(({ group }) => group === "Crisis survival").map(({ id }) => id);
    expect(found("crisis survival")).toEqual(expect.arrayContaining(crisis));
    const inModule = skillCards.filter(({ module }) => module === "distress-tolerance").map(({ id }) => id);
    expect(found("distress tolerance")).toEqual(expect.arrayContaining(inModule));
  });

  it("does not depend on who asked before", () => {
    const once = found("shame");
    found("anger");
    expect(found("shame")).toEqual(once);
    expect(once.length).toBeGreaterThan(1);
  });
});
