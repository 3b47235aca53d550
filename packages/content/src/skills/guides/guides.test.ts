import { describe, expect, it } from "vitest";
import type { SkillStep } from "../guidedSkill.ts";
import { guidedSkills, shelves } from "../guidedSkills.ts";
import { fieldName, skillCardIds } from "../names.ts";
import { plainNames } from "../plainNames.ts";
import { allGuides, guideById } from "./index.ts";

/** Where the name on screen is not the taxonomy's own, and why. */
const otherNames: Readonly<Record<string, string>> = {
  "paced-breathing": "the P of TIP, taught under this name",
  "muscle-relaxation": "the other P of TIP",
  grounding: "the everyday name of sensory awareness",
};
const more = allGuides.slice(guidedSkills.length);

describe("the guides of the library", () => {
  it("keep the ids that stand in people’s logs for ever", () => {
    // Add to this list; never take from it and never rename (stored data is a promise).
    expect(more.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "body-scan",
        "muscle-relaxation",
        "improve",
        "problem-solving",
        "dear-man",
        "give",
        "fast",
        "check-facts",
        "name-emotions",
        "effective-rethinking",
        "observe",
        "one-mindfully",
        "missing-links",
        "loving-kindness",
        "self-validation",
        "willingness",
      ]),
    );
    expect(allGuides.slice(0, guidedSkills.length)).toEqual(guidedSkills);
    expect(new Set(allGuides.map(({ id }) => id)).size).toBe(allGuides.length);
    expect(Object.keys(plainNames).toSorted()).toEqual(allGuides.map(({ id }) => id).toSorted());
    expect(guideById("a-skill-of-2031")).toBeUndefined();
  });

  it.each(allGuides.map((guide) => [guide.id, guide] as const))(
    "belong to a skill of the taxonomy, under its name: %s",
    (id, guide) => {
      expect(skillCardIds).toContain(guide.skill);
      if (!(id in otherNames)) expect(guide.name).toBe(fieldName(guide.skill));
    },
  );

  it.each(more.map((guide) => [guide.id, guide] as const))(
    "ask little, can be walked to the end, and take about as long as they say: %s",
    (_id, guide) => {
      expect(shelves.map(({ id }) => id)).toContain(guide.shelf);
      const steps = allSteps(guide.steps);
      for (const step of steps)
        if (step.kind === "choose") {
          expect(step.choices.length).toBeGreaterThan(1);
          expect(step.choices.length).toBeLessThanOrEqual(6);
          expect(new Set(step.choices.map(({ id }) => id)).size).toBe(step.choices.length);
        }
      const written = steps.flatMap((step) => (step.kind === "write" ? [step.id] : []));
      expect(new Set(written).size).toBe(written.length);
      expect(written.length).toBeLessThanOrEqual(6);
      // 10 s to read a line, 8 s to pick, 45 s to write one.
      const [shortest, longest] = secondsOf(guide.steps);
      expect(guide.minutes).toBeGreaterThanOrEqual(Math.floor(shortest / 60));
      expect(guide.minutes).toBeLessThanOrEqual(Math.ceil(longest / 60) + 1);
      expect(guide.minutes).toBeLessThanOrEqual(5);
    },
  );

  it("ask nothing of the body that needs the questions of TIP, and caution where breath or muscles are led", () => {
    expect(riskyWithoutCare(more)).toEqual([]);
    const planted = guideById("muscle-relaxation");
    if (!planted) throw new Error("the guide is there");
    const { caution: _caution, ...careless } = planted;
    expect(riskyWithoutCare([careless])).toEqual(["muscle-relaxation: muscles"]);
    expect(riskyWithoutCare([{ ...careless, steps: [{ kind: "say", text: "Run up the stairs." }] }])).toEqual([
      "muscle-relaxation: cold or hard exercise",
    ]);
  });
});

function riskyWithoutCare(guides: readonly (typeof allGuides)[number][]): readonly string[] {
  return guides.flatMap(({ id, steps, caution = "" }) => {
    const says = allSteps(steps).flatMap((step) => ("text" in step ? [step.text] : []));
    const led = allSteps(steps).some((step) => step.kind === "breathe" && step.seconds >= 60);
    return [
      ...(says.some((text) => /\b(?:cold|ice|stairs|run|fast steps)\b/i.test(text))
        ? [`${id}: cold or hard exercise`]
        : []),
      ...(says.some((text) => /hold for a moment, breathe out and let go/.test(text)) && !/hurt|cramp/.test(caution)
        ? [`${id}: muscles`]
        : []),
      ...(led && !/asthma|dizzy/.test(caution) ? [`${id}: breath`] : []),
    ];
  });
}

function allSteps(steps: readonly SkillStep[]): readonly SkillStep[] {
  return steps.flatMap((step) => [
    step,
    ...(step.kind === "choose" ? step.choices.flatMap(({ then = [] }) => allSteps(then)) : []),
  ]);
}

function secondsOf(steps: readonly SkillStep[]): readonly [shortest: number, longest: number] {
  return steps.reduce<readonly [number, number]>(
    ([least, most], step) => {
      if (step.kind === "choose") {
        const ways = step.choices.map(({ then = [] }) => secondsOf(then));
        return [least + 8 + Math.min(...ways.map(([one]) => one)), most + 8 + Math.max(...ways.map(([, one]) => one))];
      }
      const seconds = step.kind === "say" ? 10 : step.kind === "write" ? 45 : step.seconds;
      return [least + seconds, most + seconds];
    },
    [0, 0],
  );
}
