import type { Pack } from "./sheet.ts";

/** Every word that stands on a pack’s pages. */
export function textsIn(pack: Pack): readonly string[] {
  return stringsIn(pack);
}

/** These say which block it is and how it looks; nobody reads them. */
const silent: ReadonlySet<string> = new Set(["is", "id", "look", "of"]);

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (silent.has(key) ? [] : stringsIn(member)));
}
