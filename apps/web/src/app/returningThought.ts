/** Which kept thought may come back today, if any: one a day at most, and none where the person switched it off. */
import { thoughtToBringBack, type Day, type Thought } from "@tussock/domain";
import type { Tussock } from "./tussock.ts";

/** More thoughts than this, and the oldest wait until newer ones were here. */
const lookedAtMost = 500;

export async function findReturningThought(ask: Tussock["ask"], today: Day): Promise<Thought | undefined> {
  const profile = await ask("profile");
  if (profile.thoughtsStayAway === true) return undefined;
  const { entries } = await ask("log", { filter: { kinds: ["thought"] }, most: lookedAtMost });
  return thoughtToBringBack(
    entries.filter((entry) => entry.type === "thought"),
    today,
  );
}
