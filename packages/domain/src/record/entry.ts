import type { Entry } from "./record.ts";

/** What stands in the log. */
export function isEntry(record: { readonly type: string }): record is Entry {
  return record.type === "practice" || record.type === "win" || record.type === "thought" || record.type === "skillUse";
}

/** Newest first, and the same everywhere when two happened at once. */
export function newestFirst(one: Entry, other: Entry): number {
  return other.happenedAt - one.happenedAt || (one.id > other.id ? -1 : one.id < other.id ? 1 : 0);
}
