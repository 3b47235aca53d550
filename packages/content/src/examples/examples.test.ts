import { describe, expect, it } from "vitest";
import {
  anchors,
  type ExampleArea,
  examplesFor,
  exampleSteps,
  feelings,
  feelingWord,
  ifThens,
  needs,
  obstacleName,
  obstacles,
  places,
  readyIdeas,
  waysToMark,
  winPrompts,
} from "./index.ts";

const areas: readonly ExampleArea[] = ["study", "work", "creative", "daily", "social"];

describe("the starter catalogue", () => {
  it("has at least ninety steps, and for each need and area at least five to choose from", () => {
    expect(exampleSteps.length).toBeGreaterThanOrEqual(90);
    for (const { id: need } of needs) {
      expect(examplesFor({ need }).length, need).toBeGreaterThanOrEqual(30);
      for (const area of areas)
        expect(examplesFor({ need, area }).length, `${need} and ${area}`).toBeGreaterThanOrEqual(5);
    }
    expect(examplesFor({})).toHaveLength(exampleSteps.length);
  });

  it.each(exampleSteps.map((step) => [step.id, step] as const))(
    "gets easier and never longer from usual to bare: %s",
    (id, step) => {
      expect(id.startsWith(`${step.area}-`)).toBe(true);
      expect(step.needs.length).toBeGreaterThan(0);
      const [usual, small, bare] = step.sizes;
      expect([usual.size, small.size, bare.size]).toEqual(["usual", "small", "bare"]);
      expect(usual.difficulty).toBeGreaterThan(small.difficulty);
      expect(small.difficulty).toBeGreaterThan(bare.difficulty);
      expect(usual.minutes).toBeGreaterThanOrEqual(small.minutes);
      expect(small.minutes).toBeGreaterThanOrEqual(bare.minutes);
      for (const { difficulty, minutes, title } of step.sizes) {
        expect(Number.isInteger(difficulty) && difficulty >= 0 && difficulty <= 100).toBe(true);
        expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 60).toBe(true);
        expect(title.length).toBeLessThanOrEqual(60); // fits two lines on a small phone
      }
      expect(bare.difficulty).toBeLessThanOrEqual(20); // for the worst day
      expect(bare.minutes).toBeLessThanOrEqual(4);
    },
  );

  it("asks for ten minutes at most of a person who is low or has no energy", () => {
    for (const { id, sizes } of examplesFor({ need: "lowMood" }))
      for (const { minutes } of sizes) expect(minutes, id).toBeLessThanOrEqual(10);
  });

  it("never says the same thing twice", () => {
    const titles = exampleSteps.flatMap(({ sizes }) => sizes.map(({ title }) => title.toLowerCase()));
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    expect(new Set(exampleSteps.map(({ id }) => id)).size).toBe(exampleSteps.length);
  });
});

describe("words to borrow", () => {
  it("hold at least one if-then plan for each obstacle, and none for an obstacle that is not there", () => {
    const known = obstacles.map(({ id }) => id);
    expect(ifThens.map(({ obstacle }) => obstacle).filter((id) => !known.includes(id))).toEqual([]);
    for (const id of known)
      expect(
        ifThens.some(({ obstacle }) => obstacle === id),
        id,
      ).toBe(true);
    for (const plan of ifThens) {
      expect(plan.then).toMatch(/^I /);
      expect(`If ${plan.if}, then ${plan.then}.`).not.toMatch(/if if|then then|\.\./i);
    }
  });

  it("are each there once", () => {
    for (const list of [anchors, places, readyIdeas, waysToMark, winPrompts])
      expect(new Set(list).size).toBe(list.length);
    for (const list of [feelings, obstacles]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(feelings).toHaveLength(24);
  });

  it("show an id of ours as a word, and a person’s own word as it is", () => {
    expect(feelingWord("calmer")).toBe("Calmer");
    expect(feelingWord("like a wet sock")).toBe("like a wet sock");
    expect(obstacleName("tooBig")).toBe("The step is too big");
    expect(obstacleName("the neighbour’s dog")).toBe("the neighbour’s dog");
  });

  it("keep the ids that stand in people’s logs for ever", () => {
    expect(feelings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["tired", "tense", "ashamed", "numb", "relieved", "calmer", "proud"]),
    );
    expect(obstacles.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "tired",
        "tooBig",
        "noTime",
        "perfect",
        "fear",
        "place",
        "forgot",
        "mood",
        "people",
        "pain",
      ]),
    );
  });
});
