/** Taking one's data away as files that anyone can read, and bringing such a file back in. */
import type { Day } from "@tussock/domain";
import { copiesWords } from "@tussock/content/words/copies";
import type { ImportTrouble, Restored, SaveTrouble, VaultFacts } from "#app/asks.ts";
import { asksAgain } from "#app/lock/unlock.ts";
import type { Tussock } from "#app/tussock.ts";

export type TakeawayAct = "json" | "csv";
export type TakeawayStage =
  | { readonly is: "resting" }
  /** What leaves can be read by anyone: the lock is opened once more. */
  | { readonly is: "again"; readonly act: TakeawayAct }
  | { readonly is: "working"; readonly act: TakeawayAct | "take" }
  | { readonly is: "saved"; readonly name: string; readonly unchecked?: number }
  | { readonly is: "cancelled" }
  | { readonly is: "took"; readonly restored: Restored }
  | { readonly is: "trouble"; readonly trouble: ImportTrouble | SaveTrouble };

export function begin(act: TakeawayAct, facts: Pick<VaultFacts, "locks">): TakeawayStage {
  return asksAgain(facts) ? { is: "again", act } : { is: "working", act };
}

export async function takeOut(
  { ask, device }: Pick<Tussock, "ask" | "device">,
  act: TakeawayAct,
  today: Day,
): Promise<TakeawayStage> {
  const { bytes, unchecked } =
    act === "json" ? await ask("exportJson") : { bytes: await ask("exportCsv"), unchecked: 0 };
  const name = act === "json" ? words.jsonName(today) : words.csvName(today);
  const saved = await device.saveFile({ name, bytes, kind: act === "json" ? "application/json" : "text/csv" });
  if (saved === "cancelled") return { is: "cancelled" };
  return { is: "saved", name, ...(unchecked > 0 && { unchecked }) };
}

export async function takeIn(
  { ask, device }: Pick<Tussock, "ask" | "device">,
  onReading: () => void,
): Promise<TakeawayStage> {
  const file = await device.openFile(".json,application/json");
  if (file === undefined) return { is: "resting" };
  if (file === "tooBig") return { is: "trouble", trouble: "tooBig" };
  onReading();
  const taken = await ask("importJson", { bytes: file.bytes });
  return taken.ok ? { is: "took", restored: taken.value } : { is: "trouble", trouble: taken.trouble };
}

const words = copiesWords.takeaway;
