export { sampleLife, type SampleAsked, type SampleSize } from "./sampleLife.ts";
