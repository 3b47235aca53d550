/** What You says of a vault: its copy, its lock, and how safe it is here. */
import type { Moment } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { youWords as words } from "@tussock/content/words/you";
import type { VaultFacts } from "#app/asks.ts";
import type { Preferences } from "#app/preferences.ts";

/** Design language §12: a copy is called to mind only after 10 new logs, and only inside the app. */
const remindAfterLogs = 10;

export interface CopyCard {
  readonly proven: boolean;
  readonly line: string;
  readonly reminds: boolean;
}

export function copyCard(
  facts: Pick<VaultFacts, "provenCopy" | "entriesSinceCopy">,
  { zone }: Moment,
  locale: string,
): CopyCard {
  const reminds = facts.entriesSinceCopy >= remindAfterLogs;
  const copy = facts.provenCopy;
  if (!copy) return { proven: false, line: words.copyCard.none, reminds };
  const last = words.copyCard.last(sharedWords.dayAndTimeAt(copy.at, zone, locale), copy.where);
  return { proven: true, line: `${last} ${words.copyCard.since(facts.entriesSinceCopy, locale)}`, reminds };
}

export function lockLine(locks: VaultFacts["locks"]): string {
  if (locks.length === 0) return words.privacy.lockOff;
  return words.privacy.lockOn[locks.length > 1 ? "both" : (locks[0] ?? "passphrase")];
}

export function kitLine({ hasKit, kitChecked }: Pick<VaultFacts, "hasKit" | "kitChecked">): string {
  if (!hasKit) return words.copies.kitNone;
  return kitChecked ? words.copies.kitChecked : words.copies.kitMade;
}

/** Only what concerns the person's notes. A torn last byte was never called saved, so it is not theirs to worry about. */
export function noticedLines(
  { indexRebuilt, recovered, damaged, newer }: VaultFacts["noticed"],
  locale: string,
): readonly string[] {
  return [
    ...(indexRebuilt ? [words.storage.rebuilt] : []),
    ...(recovered > 0 ? [words.storage.recovered(recovered, locale)] : []),
    ...(damaged > 0 ? [words.storage.damaged(damaged, locale)] : []),
    ...(newer > 0 ? [words.storage.newer(newer, locale)] : []),
  ];
}

/** "Lock when I leave" turned on means at once; turned off means only by hand. Finer choices stand on the lock page. */
export function lockWhenLeaving(on: boolean): Partial<Preferences> {
  return { lockAfterMinutes: on ? 0 : undefined };
}
