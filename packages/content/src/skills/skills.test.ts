import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { GuidedSkill, SkillStep } from "./index.ts";
import {
  guidedSkills,
  resistanceBridges,
  rightNowSentences,
  shelves,
  skillById,
  skillName,
  whenNoStepToday,
} from "./index.ts";

interface Taxonomy {
  readonly modules: readonly { readonly skills: readonly { readonly id: string; readonly name: string }[] }[];
}
const taxonomy = JSON.parse(readFileSync(new URL("dbt-taxonomy.json", import.meta.url), "utf8")) as Taxonomy;
const fieldNames = new Map(taxonomy.modules.flatMap(({ skills }) => skills.map(({ id, name }) => [id, name] as const)));

/** Where the name on screen is not the taxonomy's own, and why. */
const otherNames: Readonly<Record<string, string>> = {
  "paced-breathing": "the P of TIP, taught under this name",
  grounding: "the everyday name of sensory awareness",
  tip: "the taxonomy gives both spellings, TIP (TIPP)",
};

describe("the skills", () => {
  it("are at least fourteen, each with an id and a name of its own", () => {
    expect(guidedSkills.length).toBeGreaterThanOrEqual(14);
    expect(new Set(guidedSkills.map(({ id }) => id)).size).toBe(guidedSkills.length);
    expect(new Set(guidedSkills.map(({ plainName }) => plainName)).size).toBe(guidedSkills.length);
  });

  it("keep the ids that stand in people’s logs for ever", () => {
    // Add to this list; never take from it and never rename (stored data is a promise).
    expect(guidedSkills.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "paced-breathing",
        "grounding",
        "self-soothe",
        "tip",
        "stop",
        "accepts",
        "pros-and-cons",
        "two-minute-step",
        "opposite-action",
        "cope-ahead",
        "kind-turn",
        "notice-thought",
        "ride-the-wave",
        "wise-mind",
        "half-smile",
        "turning-the-mind",
        "radical-acceptance",
      ]),
    );
  });

  it.each(guidedSkills.map((skill) => [skill.id, skill] as const))(
    "stand in the taxonomy under the field’s name: %s",
    (id, skill) => {
      const name = fieldNames.get(skill.skill);
      expect(name, skill.skill).toBeDefined();
      if (!(id in otherNames)) expect(skill.name).toBe(name);
    },
  );

  it.each(guidedSkills.map((skill) => [skill.id, skill] as const))(
    "begin at once, ask at most six things, and can be walked to the end: %s",
    (_id, skill) => {
      expect(skill.steps.length).toBeGreaterThan(0);
      expect(shelves.map(({ id }) => id)).toContain(skill.shelf);
      expect(skill.minutes).toBeGreaterThan(0);
      expect(skill.minutes).toBeLessThanOrEqual(5);
      const steps = allSteps(skill.steps);
      for (const step of steps) {
        if (step.kind === "choose") {
          expect(step.choices.length).toBeGreaterThan(1);
          expect(step.choices.length).toBeLessThanOrEqual(6);
          expect(new Set(step.choices.map(({ id }) => id)).size).toBe(step.choices.length);
        }
        if (step.kind === "timer") expect(step.seconds).toBeGreaterThan(0);
        if (step.kind === "breathe") {
          expect(step.outSeconds).toBeGreaterThan(step.inSeconds);
          expect(step.seconds % (step.outSeconds + step.inSeconds)).toBe(0);
        }
      }
      const written = steps.flatMap((step) => (step.kind === "write" ? [step.id] : []));
      expect(new Set(written).size).toBe(written.length);
    },
  );

  it.each(guidedSkills.map((skill) => [skill.id, skill] as const))(
    "take about as long as they say: %s",
    (_id, skill) => {
      // 10 s to read a line, 8 s to pick, 45 s to write one.
      const [shortest, longest] = secondsOf(skill.steps);
      expect(skill.minutes).toBeGreaterThanOrEqual(Math.floor(shortest / 60));
      expect(skill.minutes).toBeLessThanOrEqual(Math.ceil(longest / 60) + 1); // looking for 5 things takes a while
    },
  );

  it("open slow breathing with the breath out, 6 seconds out and 4 in, for 1 minute", () => {
    expect(skillById("paced-breathing")?.steps[0]).toMatchObject({
      kind: "breathe",
      outSeconds: 6,
      inSeconds: 4,
      seconds: 60,
      opening: "Breathe out slowly. That’s the first part done.",
    });
  });

  it("give cold water and hard exercise to nobody who was not asked about heart, eating, pregnancy and beta-blockers first", () => {
    const risky = /cold|stairs|fast steps/i;
    const asks = /heart problem, eating disorder, pregnant, or on beta-blockers/i;
    expect(
      guidedSkills.filter((skill) => saysOf(skill.steps).some((text) => risky.test(text))).map(({ id }) => id),
    ).toEqual(["tip"]);
    const tip = skillById("tip") as GuidedSkill;
    for (const word of ["heart", "eating disorder", "pregnant", "beta-blockers", "not sure", "doctor"])
      expect(tip.caution).toContain(word);
    const [first] = tip.steps;
    if (first?.kind !== "choose") throw new Error("TIP asks first");
    expect(first.ask).toMatch(asks);
    const careful = first.choices.find(({ id }) => id === "yes-or-unsure");
    expect(first.choices[0]).toBe(careful);
    const gentle = saysOf(careful?.then ?? []);
    expect(gentle.length).toBeGreaterThan(3);
    expect(gentle.filter((text) => risky.test(text) && !/leave out the cold/.test(text))).toEqual([]);
  });

  it("say when another thing comes first: real danger, harm that goes on, a feeling too big to be alone with", () => {
    expect(skillById("opposite-action")?.whenNot).toMatch(/danger/);
    expect(skillById("radical-acceptance")?.whenNot).toMatch(/hurting you.*safe place/);
    expect(skillById("ride-the-wave")?.whenNot).toMatch(/person first/);
  });

  it("keep the name of a skill from a later version as it is", () => {
    expect(skillName("paced-breathing")).toBe("Slow breathing");
    expect(skillName("a-skill-of-2031")).toBe("a-skill-of-2031");
  });
});

describe("Right now", () => {
  it("has the same sentences in the same order, for the hand to remember", () => {
    expect(rightNowSentences.map(({ sentence }) => sentence)).toEqual([
      "It’s all too much",
      "I can’t get started",
      "I want to hide or give up",
      "I messed up",
      "I have a little energy",
      "I might not be safe",
    ]);
  });

  it("leads each sentence to something that exists", () => {
    expect(deadLinks()).toEqual([]);
    expect(rightNowSentences.at(-1)?.leads).toEqual({ to: "people" });
    // The guard sees a planted dead link.
    expect(deadLinks([{ to: "skill", skill: "juggling" }])).toEqual(["juggling"]);
  });
});

function deadLinks(planted: readonly { readonly to: "skill"; readonly skill: string }[] = []): readonly string[] {
  const leads = [
    ...rightNowSentences.map((one) => one.leads),
    ...resistanceBridges.map((one) => one.leads),
    ...planted,
  ];
  const named = [...leads.flatMap((lead) => (lead.to === "skill" ? [lead.skill] : [])), whenNoStepToday.skill];
  return named.filter((id) => !skillById(id));
}

function allSteps(steps: readonly SkillStep[]): readonly SkillStep[] {
  return steps.flatMap((step) => [
    step,
    ...(step.kind === "choose" ? step.choices.flatMap(({ then = [] }) => allSteps(then)) : []),
  ]);
}

function saysOf(steps: readonly SkillStep[]): readonly string[] {
  return allSteps(steps).flatMap((step) => {
    switch (step.kind) {
      case "say":
        return [step.text, step.more ?? ""];
      case "breathe":
        return [step.opening, step.end];
      case "timer":
        return [step.text, step.end];
      case "choose":
        return step.choices.map(({ label }) => label);
      case "write":
        return [step.ask];
    }
  });
}

function secondsOf(steps: readonly SkillStep[]): readonly [shortest: number, longest: number] {
  return steps.reduce<readonly [number, number]>(
    ([least, most], step) => {
      switch (step.kind) {
        case "say":
          return [least + 10, most + 10];
        case "write":
          return [least + 45, most + 45];
        case "breathe":
        case "timer":
          return [least + step.seconds, most + step.seconds];
        case "choose": {
          const ways = step.choices.map(({ then = [] }) => secondsOf(then));
          return [
            least + 8 + Math.min(...ways.map(([one]) => one)),
            most + 8 + Math.max(...ways.map(([, one]) => one)),
          ];
        }
      }
    },
    [0, 0],
  );
}
