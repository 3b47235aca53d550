/** The two voices of an activity: what a client reads or hears, and what only the leader reads. */
import { isForReading } from "./literalText.ts";
import type { Activity, PartKind } from "../activities/activity.ts";
import { partOrder } from "../activities/partNames.ts";

export interface Voices {
  readonly client: readonly string[];
  readonly leader: readonly string[];
}

export function activityVoices(activity: Activity): Voices {
  const { name, line, care, cautions, group } = activity;
  const parts = partOrder.map((kind) => partVoices(activity, kind));
  return {
    client: [name, line, ...(care === undefined ? [] : [care]), ...parts.flatMap(({ client }) => client)],
    leader: [...cautions, ...textsIn(group), ...parts.flatMap(({ leader }) => leader)],
  };
}

/** The title, the wall, the examples and the questions of the talk are for everyone: they count as the client's. */
export function partVoices({ parts }: Activity, kind: PartKind): Voices {
  const { leader, minutes: _minutes, ...shared } = parts[kind];
  return { client: textsIn(shared), leader: textsIn(leader) };
}

/** Ids and kinds are not for reading, and who an example tells of is a name. */
const notWords: ReadonlySet<string> = new Set(["id", "kind", "who", "only", "writes", "first", "offer", "span"]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return isForReading(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (notWords.has(key) ? [] : textsIn(item)));
}
