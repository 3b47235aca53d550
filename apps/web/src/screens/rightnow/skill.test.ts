import { describe, expect, it } from "vitest";
import { guidedSkills, skillById, type BreatheStep, type GuidedSkill } from "@tussock/content/skills";
import { breathAt, timerCall } from "./breath.ts";
import { goBack, goOn, isLastStep, keepingIn, noteOf, startWalk, write, type Walk } from "./skill.ts";

function known(id: string): GuidedSkill {
  const skill = skillById(id);
  if (!skill) throw new Error(`a skill called ${id} expected`);
  return skill;
}
const breathing = known("paced-breathing").steps[0] as BreatheStep;

describe("slow breathing", () => {
  it("begins with the breath out, 6 seconds, then 4 seconds in", () => {
    expect(breathAt(breathing, 0)).toMatchObject({ phase: "out", second: 1, of: 6, breath: 1, breaths: 6 });
    expect(breathAt(breathing, 5)).toMatchObject({ phase: "out", second: 6 });
    expect(breathAt(breathing, 6)).toMatchObject({ phase: "in", second: 1, of: 4, breath: 1 });
    expect(breathAt(breathing, 10)).toMatchObject({ phase: "out", second: 1, breath: 2 });
  });

  it("is over after a minute, and says when the half is done", () => {
    expect(breathAt(breathing, 29)).toMatchObject({ halfPassed: false });
    expect(breathAt(breathing, 30)).toMatchObject({ halfPassed: true });
    expect(breathAt(breathing, 60)).toEqual({ is: "over" });
    // A phone that slept comes back to the end, not to the middle.
    expect(breathAt(breathing, 4_000)).toEqual({ is: "over" });
  });

  it("says its first line as part of the skill", () => {
    expect(breathing.opening).toBe("Breathe out slowly. That’s the first part done.");
  });
});

describe("a timer in a skill", () => {
  it("speaks at half, at one minute and at the end, and not between", () => {
    expect([0, 59, 60, 119, 120].map((at) => timerCall(120, at))).toEqual([
      undefined,
      undefined,
      "half",
      "half",
      "over",
    ]);
    expect([149, 150, 239, 240, 300].map((at) => timerCall(300, at))).toEqual([
      undefined,
      "half",
      "half",
      "oneMinute",
      "over",
    ]);
  });
});

describe("a walk through a skill", () => {
  it("goes where the choice leads, and comes back to the same question", () => {
    const start = startWalk(known("opposite-action"));
    const first = start.steps[0];
    if (first?.kind !== "choose") throw new Error("opposite action begins with a choice");
    const hide = first.choices[0];
    const on = goOn(start, hide);
    expect(on.steps[0]).toEqual(hide?.then?.[0]);
    expect(goBack(on).steps).toEqual(start.steps);
    expect(goBack(start)).toBe(start);
  });

  it("comes to an end in every skill, whatever is chosen", () => {
    for (const skill of guidedSkills) {
      for (const pick of [0, 1, 2, 3]) {
        let walk: Walk = startWalk(skill);
        let steps = 0;
        while (walk.steps.length > 0) {
          const step = walk.steps[0];
          walk = goOn(
            walk,
            step?.kind === "choose" ? step.choices[Math.min(pick, step.choices.length - 1)] : undefined,
          );
          steps += 1;
          if (steps > 40) throw new Error(`${skill.id} does not end`);
        }
        expect(walk.past).toHaveLength(steps);
      }
    }
  });

  it("keeps typed words in the order of the skill, and lets any of them stay empty", () => {
    const skill = known("kind-turn");
    const walk = write(write(startWalk(skill), "next-try", " Two minutes tomorrow "), "facts", "I came late");
    expect(noteOf(skill, walk)).toBe("I came late\nTwo minutes tomorrow");
    expect(noteOf(skill, write(startWalk(skill), "facts", "   "))).toBeUndefined();
  });

  it("knows its last step, so that the button can say so", () => {
    expect(isLastStep(startWalk(known("paced-breathing")))).toBe(true);
    expect(isLastStep(startWalk(known("stop")))).toBe(false);
  });

  it("stores that it was used only in an open vault, and says so otherwise", () => {
    expect(keepingIn({ is: "open", sample: false, lockable: true })).toBe("kept");
    expect(keepingIn({ is: "locked", ways: ["passphrase"] })).toBe("locked");
    expect(keepingIn({ is: "new" })).toBe("fresh");
    expect(keepingIn({ is: "trouble", trouble: "damaged" })).toBe("fresh");
  });
});
