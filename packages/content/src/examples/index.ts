export type { ExampleArea, ExampleSize, ExampleStep, Need } from "./exampleStep.ts";
export { examplesFor, exampleSteps, needs } from "./exampleSteps.ts";
export { feelings, feelingWord } from "./feelings.ts";
export { anchors, ifThens, obstacleName, obstacles, places, readyIdeas, type ObstacleId } from "./planIdeas.ts";
export { learnedStarts, waysToMark, winPrompts } from "./wins.ts";
