import { byText } from "../shared/byText.ts";
import type { Entry } from "./record.ts";

/** What stands in the log. */
export function isEntry(record: { readonly type: string }): record is Entry {
  return record.type === "practice" || record.type === "win" || record.type === "thought" || record.type === "skillUse";
}

/** Newest first, and the same everywhere when two happened at once. */
export function newestFirst(one: Happened, other: Happened): number {
  return other.happenedAt - one.happenedAt || byText(other.id, one.id);
}
export function isNewer(one: Happened, other: Happened | undefined): boolean {
  return other === undefined || newestFirst(one, other) < 0;
}
export function oldestFirst(one: Happened, other: Happened): number {
  return newestFirst(other, one);
}
type Happened = Pick<Entry, "happenedAt" | "id">;
