import type { Size, SizedStep } from "../record/record.ts";

const hardestFirst: readonly Size[] = ["usual", "small", "bare"];

/** The next smaller size the person has set; undefined when this is the smallest there is. */
export function sizeBelow(sizes: readonly SizedStep[], size: Size): SizedStep | undefined {
  return hardestFirst
    .slice(hardestFirst.indexOf(size) + 1)
    .map((smaller) => sizes.find((sized) => sized.size === smaller))
    .find((sized) => sized !== undefined);
}
