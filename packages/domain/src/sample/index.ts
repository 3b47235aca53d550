export { sampleGoals } from "./sampleGoals.ts";
export { sampleLife, type SampleAsked, type SampleSize } from "./sampleLife.ts";
