/** Setting, changing and taking away the lock. */
import { sharedWords } from "@tussock/content/words/shared";
import { lockWords } from "@tussock/content/words/lock";
import type { SaveTrouble, VaultFacts } from "#app/asks.ts";
import type { Preferences } from "#app/preferences.ts";
import { passphraseTrouble, tidyPassphrase, type PassphraseTrouble } from "#app/secret/passphrase.ts";
import { asksAgain } from "#app/lock/unlock.ts";
import type { Tussock } from "#app/tussock.ts";

export type LockAct = "passphrase" | "passkey" | "takeAway";
export type LockTrouble = PassphraseTrouble | "passkeyCancelled" | "passkeyNoPrf" | SaveTrouble;
export type LockStage =
  | { readonly is: "resting"; readonly news?: "set" | "gone"; readonly trouble?: LockTrouble }
  /** The lock is opened once more before it is changed. */
  | { readonly is: "again"; readonly act: LockAct }
  | { readonly is: "typing"; readonly trouble?: LockTrouble }
  | { readonly is: "takingAway"; readonly trouble?: LockTrouble }
  | { readonly is: "working"; readonly act: LockAct };

/** Where a press leads: through the old lock if there is one, then to the act itself. */
export function begin(act: LockAct, facts: Pick<VaultFacts, "locks">): LockStage {
  return asksAgain(facts) ? { is: "again", act } : goOn(act);
}

/** A passkey has nothing to type: the browser asks at once. */
export function goOn(act: LockAct): LockStage {
  if (act === "passphrase") return { is: "typing" };
  return act === "takeAway" ? { is: "takingAway" } : { is: "working", act };
}

export async function setPassphrase(ask: Tussock["ask"], typed: string, again: string): Promise<LockStage> {
  const wrong = passphraseTrouble(typed, again);
  if (wrong) return { is: "typing", trouble: wrong };
  const saved = await ask("setLock", { passphrase: tidyPassphrase(typed) });
  return saved.ok ? { is: "resting", news: "set" } : { is: "typing", trouble: saved.trouble };
}

export async function setPasskey({ ask, device }: Pick<Tussock, "ask" | "device">): Promise<LockStage> {
  const made = await device.passkey.create();
  if (made === "cancelled") return { is: "resting", trouble: "passkeyCancelled" };
  if (made === "noPrf") return { is: "resting", trouble: "passkeyNoPrf" };
  const saved = await ask("setLock", made);
  return saved.ok ? { is: "resting", news: "set" } : { is: "resting", trouble: saved.trouble };
}

export async function takeAway(ask: Tussock["ask"]): Promise<LockStage> {
  const saved = await ask("setLock", undefined);
  return saved.ok ? { is: "resting", news: "gone" } : { is: "takingAway", trouble: saved.trouble };
}

export function lockLine(locks: VaultFacts["locks"]): string {
  if (locks.length === 0) return lockWords.setting.off;
  return lockWords.setting.on[locks.length > 1 ? "both" : (locks[0] ?? "passphrase")];
}

export function troubleLine(trouble: LockTrouble): string {
  return lockWords.setting.trouble[trouble];
}

/** What stands under the field of the passphrase; a disk that refuses stands in a note of its own. */
export function isAboutTyping(trouble: LockTrouble | undefined): trouble is PassphraseTrouble {
  return trouble === "tooShort" || trouble === "notTheSame";
}

export type AutoLock = "never" | "0" | "1" | "5" | "15";
export const autoLocks: readonly { readonly value: AutoLock; readonly label: string }[] = (
  ["0", "1", "5", "15", "never"] as const
).map((value) => ({
  value,
  label: lockWords.setting.autoWords[value === "never" ? value : (Number(value) as 0 | 1 | 5 | 15)],
}));

export function autoLockOf({ lockAfterMinutes }: Preferences): AutoLock {
  return lockAfterMinutes === undefined ? "never" : (String(lockAfterMinutes) as AutoLock);
}

export function preferAutoLock(value: AutoLock): Partial<Preferences> {
  return { lockAfterMinutes: value === "never" ? undefined : (Number(value) as 0 | 1 | 5 | 15) };
}

/** Who sets a lock for the first time means a phone left lying about, too; any other choice is theirs. */
export function firstLock({ lockAfterMinutes }: Preferences): Partial<Preferences> {
  return { lockAfterMinutes: lockAfterMinutes ?? 5 };
}

export const unsavedLock = sharedWords.unsaved.setting;
