import { creativeSteps } from "./creative.ts";
import { dailySteps } from "./daily.ts";
import type { ExampleArea, ExampleStep, Need } from "./exampleStep.ts";
import { socialSteps } from "./social.ts";
import { studySteps } from "./study.ts";
import { workSteps } from "./work.ts";

export const exampleSteps: readonly ExampleStep[] = [
  ...dailySteps,
  ...studySteps,
  ...workSteps,
  ...creativeSteps,
  ...socialSteps,
];

export const needs: readonly { readonly id: Need; readonly name: string; readonly hint: string }[] = [
  { id: "anxiety", name: "When I’m anxious", hint: "A bit closer to what scares me" },
  { id: "lowMood", name: "When I’m low or have no energy", hint: "Moving first, mood later" },
  { id: "selfEsteem", name: "When I doubt who I am", hint: "Steps that fit what I value" },
];

/** Examples that fit what was asked for; a person who asks for nothing sees them all. */
export function examplesFor(wish: { readonly need?: Need; readonly area?: ExampleArea }): readonly ExampleStep[] {
  return exampleSteps.filter(
    (step) =>
      (wish.need === undefined || step.needs.includes(wish.need)) &&
      (wish.area === undefined || step.area === wish.area),
  );
}
