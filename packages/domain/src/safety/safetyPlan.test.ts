import { expect, test } from "vitest";
import { emptySafetyPlan, safetyPlanNow, saveSafetyPlan } from "./safetyPlan.ts";

test("there is one safety plan, empty until Ana writes in it", () => {
  expect(safetyPlanNow([])).toBe(emptySafetyPlan);
});

test("blank lines go, words and people stay in their order", () => {
  const plan = saveSafetyPlan({
    signs: [" I stop answering ", "", "I skip meals"],
    alone: [],
    distract: ["Walk to the canal"],
    surroundings: [" "],
    askHelp: [
      { name: " Sam ", phone: " 0612 " },
      { name: "", phone: "" },
      { name: "", phone: "0800" },
    ],
    professionals: [{ name: "Dr. Okafor" }],
    shownWhenLocked: true,
  });
  expect(plan).toEqual({
    type: "safetyPlan",
    id: "safety-plan",
    signs: ["I stop answering", "I skip meals"],
    alone: [],
    distract: ["Walk to the canal"],
    surroundings: [],
    askHelp: [
      { name: "Sam", phone: "0612" },
      { name: "0800", phone: "0800" },
    ],
    professionals: [{ name: "Dr. Okafor" }],
    shownWhenLocked: true,
  });
  expect(safetyPlanNow([plan])).toBe(plan);
});
