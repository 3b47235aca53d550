import type { SizedStep } from "../record/record.ts";
import { sizeBelow } from "./sizeBelow.ts";
import type { StepNow } from "./step.ts";

/**
 * The same step with its smaller sizes moved up one place: what was small is the usual from now on. A step of one size
 * gets `begin` in the place of it, its first minutes.
 */
export function cutDown({ title, sizes }: StepNow, begin: Omit<SizedStep, "size">): Pick<StepNow, "title" | "sizes"> {
  const below = sizeBelow(sizes, "usual");
  const usual: SizedStep = { ...(below ?? begin), size: "usual" };
  const next = below && sizeBelow(sizes, below.size);
  // A step that was called after its usual size is called after the new one.
  const called = sizes.some((sized) => sized.size === "usual" && sized.title === title);
  return { title: called ? usual.title : title, sizes: next ? [usual, { ...next, size: "small" }] : [usual] };
}
