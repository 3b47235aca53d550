/** What is on its way. Apart from keptDraft.ts, because Today asks too and is in the first bundle. */
import type { DraftKind, KeptDrafts } from "./asks.ts";
import { isKept } from "./readKept.ts";
import type { Tussock } from "./tussock.ts";

/** By what it is about, newest last. */
export type Drafts = KeptDrafts["byKey"];

export async function readDrafts(ask: Tussock["ask"], of: DraftKind): Promise<Drafts> {
  return toDrafts(await ask("draft", { of }));
}

export function toDrafts(kept: unknown): Drafts {
  return isKept(kept) && isKept(kept["byKey"]) ? kept["byKey"] : {};
}

/** What is not there yet has no id to be named by; before each tab had its own, "new" alone was the name. */
export const NEW = "new";
export function isNewKey(key: string): boolean {
  return key === NEW || key.startsWith(`${NEW}:`);
}
