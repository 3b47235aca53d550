/** The recovery sheet: made once, kept on paper, checked by typing it. */
import type { RecoveryKit, SaveTrouble, VaultFacts } from "#app/asks.ts";
import { asksAgain } from "#app/lock/unlock.ts";
import { toKitCode } from "#app/secret/kitCode.ts";
import type { Tussock } from "#app/tussock.ts";

export type KitAct = "make" | "show";
export type KitTrouble = "empty" | "notAKit" | "notThisKit" | SaveTrouble;
export type KitStage =
  | { readonly is: "resting"; readonly trouble?: SaveTrouble }
  /** The code is a key: the lock is opened once more before it stands on the screen. */
  | { readonly is: "again"; readonly act: KitAct }
  | { readonly is: "working" }
  | { readonly is: "shown"; readonly kit: RecoveryKit }
  /** The code is out of sight, so that it is read from the paper. */
  | { readonly is: "checking"; readonly trouble?: KitTrouble }
  | { readonly is: "right" };

export function begin(act: KitAct, facts: Pick<VaultFacts, "locks">): KitStage {
  return asksAgain(facts) ? { is: "again", act } : { is: "working" };
}

export async function showKit(ask: Tussock["ask"], act: KitAct): Promise<KitStage> {
  if (act === "make") {
    const made = await ask("makeKit");
    return made.ok ? { is: "shown", kit: made.value } : { is: "resting", trouble: made.trouble };
  }
  const kit = await ask("kit");
  return kit ? { is: "shown", kit } : { is: "resting" };
}

export async function checkKit(ask: Tussock["ask"], typed: string): Promise<KitStage> {
  if (typed.trim() === "") return { is: "checking", trouble: "empty" };
  const secret = toKitCode(typed);
  if (secret === undefined) return { is: "checking", trouble: "notAKit" };
  const checked = await ask("checkKit", { secret });
  return checked.ok ? { is: "right" } : { is: "checking", trouble: checked.trouble };
}
