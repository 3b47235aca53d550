import type { LadderPlace } from "@tussock/domain";
import { keptSizes } from "#app/keptSizes.ts";
import { isKept, keptOneOf, keptText } from "#app/readKept.ts";

/** A ladder that was being built. Another version may have kept it; places that cannot be told are left out. */
export function readPlaces(kept: unknown): readonly LadderPlace[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  return kept.flatMap((one: unknown): readonly LadderPlace[] => {
    const kind = isKept(one) ? keptOneOf(one["kind"], ["goal", "step"]) : undefined;
    if (!isKept(one) || !kind || keptText(one["id"]) === "") return [];
    const { under, around, fineOnABadDay } = one;
    const sizes = keptSizes(one["sizes"]);
    return [
      {
        id: keptText(one["id"]),
        kind,
        title: keptText(one["title"]),
        ...(typeof under === "string" && { under }),
        ...(typeof around === "string" && { around }),
        ...(typeof fineOnABadDay === "boolean" && { fineOnABadDay }),
        ...(sizes.length > 0 && { sizes }),
      },
    ];
  });
}
