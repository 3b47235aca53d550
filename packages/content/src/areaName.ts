import type { Area } from "@tussock/domain";
import { sharedWords } from "./words/en/shared.ts";

/** An own area has its own name; the five known ones take theirs from the words. */
export function areaName(area: Area): string {
  return area.name ?? sharedWords.areas[area.kind].name;
}
