export { sampleBeside } from "./sampleBeside.ts";
export type { SampleAsked, SampleSize } from "./life.ts";
export { sampleLife } from "./sampleLife.ts";
