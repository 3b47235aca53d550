import type { StepNow } from "../step/step.ts";

/** The one whose smallest size is rated lowest; unrated ones come after, in the order given. */
export function easiestStep(steps: readonly StepNow[]): StepNow | undefined {
  return steps.toSorted((one, other) => lowest(one) - lowest(other))[0];
}

function lowest({ sizes }: StepNow): number {
  return Math.min(101, ...sizes.flatMap(({ difficulty }) => difficulty ?? []));
}
