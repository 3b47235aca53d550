import type { Practice } from "../record/record.ts";

/** What counts as a step wherever steps are counted: all of it, or part. A try that did not come to it is kept, and is none. */
export function isStepDone({ done }: Pick<Practice, "done">): boolean {
  return done !== "no";
}
