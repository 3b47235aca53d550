import type { Pack } from "./sheet.ts";

/** Every word that stands on a pack’s pages. */
export function textsIn(pack: Pack): readonly string[] {
  return stringsIn(pack);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
