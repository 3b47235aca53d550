/** Opening the lock: the first time, and again before something that only the owner may do. */
import type { VaultFacts } from "../asks.ts";
import type { Tussock } from "../tussock.ts";
import { toSecret } from "../secret/kitCode.ts";

export type UnlockTrouble = "empty" | "wrongKey" | "wrongPasskey" | "tooManyTries" | "cancelled";
export type Unlocking =
  | { readonly is: "waiting" }
  | { readonly is: "opening" }
  | { readonly is: "trouble"; readonly trouble: UnlockTrouble };

/** The code of the recovery sheet opens every lock, so it may stand where the passphrase does. */
export async function unlockWithPassphrase(ask: Tussock["ask"], typed: string): Promise<"opened" | UnlockTrouble> {
  const passphrase = toSecret(typed);
  if (passphrase === "") return "empty";
  const answer = await ask("unlock", { passphrase });
  return answer.ok ? "opened" : answer.trouble;
}

export async function unlockWithPasskey(
  { ask, device }: Pick<Tussock, "ask" | "device">,
  passkeyId: Uint8Array,
): Promise<"opened" | UnlockTrouble> {
  const prf = await device.passkey.use(passkeyId);
  if (prf === "cancelled") return "cancelled";
  const answer = await ask("unlock", { prf });
  if (answer.ok) return "opened";
  return answer.trouble === "wrongKey" ? "wrongPasskey" : answer.trouble;
}

/** Sensitive acts ask for the lock again; without a lock there is nothing to ask for. */
export function asksAgain(facts: Pick<VaultFacts, "locks">): boolean {
  return facts.locks.length > 0;
}
