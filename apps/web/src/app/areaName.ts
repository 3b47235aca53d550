import type { Area } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";

/** An own area has its own name; the five known ones take theirs from content. */
export function areaName(area: Area): string {
  return area.name ?? sharedWords.areas[area.kind].name;
}
