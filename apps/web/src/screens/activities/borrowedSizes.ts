import type { SizedStep } from "@tussock/domain";
import type { ExampleStep } from "@tussock/content/examples";

const order = ["usual", "small", "bare"] as const;

/** A borrowed step comes with its smaller sizes, so that the step maker has them when it is opened. */
export function borrowedSizes(sizes: ExampleStep["sizes"]): readonly SizedStep[] {
  return sizes.map(({ title, minutes }, at) => ({ size: order[at] ?? "bare", title, minutes }));
}
