import type { Activity, PartKind } from "./activity.ts";

/** The order in which the parts are gone through: the leader opens, then says why. */
export const partOrder = [
  "prompt",
  "introduction",
  "preparation",
  "guidance",
  "experience",
  "observation",
  "discussion",
  "reflection",
] as const satisfies readonly PartKind[];

/** What the parts are called on screen and paper. */
const partNames: Readonly<Record<PartKind | "doing", string>> = {
  prompt: "Open",
  introduction: "Why this helps",
  preparation: "Get ready",
  guidance: "Guide",
  experience: "Write",
  observation: "Notice",
  discussion: "Talk",
  reflection: "Take away",
  doing: "Do",
};

/** In these the hands do something else than write. */
const doing: ReadonlySet<Activity["id"]> = new Set([
  "try-something-new",
  "one-thing-fully",
  "set-a-stopping-time",
  "do-it-together",
]);

export function partName(activity: Pick<Activity, "id">, kind: PartKind): string {
  return partNames[kind === "experience" && doing.has(activity.id) ? "doing" : kind];
}
