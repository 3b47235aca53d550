import { given, type Size, type SizedStep } from "@tussock/domain";
import { isKept, keptOneOf, keptScore, keptText } from "./readKept.ts";

/** The sizes of a step in a draft; those that cannot be read are left out. */
export function keptSizes(kept: unknown): readonly SizedStep[] {
  return Array.isArray(kept) ? kept.flatMap((sized: unknown) => readSize(sized) ?? []) : [];
}

function readSize(kept: unknown): SizedStep | undefined {
  if (!isKept(kept)) return undefined;
  const size = keptOneOf<Size>(kept["size"], ["usual", "small", "bare"]);
  const title = keptText(kept["title"]);
  if (!size || title === "") return undefined;
  const minutes = kept["minutes"];
  return given({
    size,
    title,
    minutes: typeof minutes === "number" && Number.isInteger(minutes) && minutes >= 0 ? minutes : undefined,
    difficulty: keptScore(kept["difficulty"]),
    fineOnABadDay: kept["fineOnABadDay"] === true || undefined,
  });
}
