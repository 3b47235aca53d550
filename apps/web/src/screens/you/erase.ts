/** Deleting everything: the only thing that asks twice. */
import type { Moment } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { youWords } from "@tussock/content/words/you";
import type { VaultFacts } from "#app/asks.ts";
import type { Tussock } from "#app/tussock.ts";

export type Erasing = "first" | "second" | "working" | "notDone" | "gone";

const words = youWords.erasing;

/** What the second question says; a locked vault is not counted, for it cannot be read. */
export function secondQuestion(facts: VaultFacts | undefined, { zone }: Moment, locale: string): readonly string[] {
  if (!facts) return [words.secondBodyUnknown];
  const body = words.secondBody(facts.records, locale);
  const copy = facts.provenCopy;
  if (!copy) return [body, words.noCopy];
  return facts.entriesSinceCopy === 0
    ? [body]
    : [body, words.copyFrom(sharedWords.dayAndTimeAt(copy.at, zone, locale))];
}

/**
 * The lock is not asked for here: someone who forgot their passphrase must be able to clear the device and start again,
 * and whoever holds a locked device could clear the browser's data anyway. What stands between is the second question,
 * and that no finger answers it with the second half of a double tap: so long it cannot be answered.
 */
export const steadyMs = 700;

/** Another tab can hold the file open; then nothing is half done in silence. */
export async function eraseAll(ask: Tussock["ask"]): Promise<Erasing> {
  return ask("deleteEverything").then(
    () => "gone" as const,
    () => "notDone" as const,
  );
}
