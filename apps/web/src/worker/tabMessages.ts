/** What the tabs of one browser tell each other; never content, only that there is something to do. */
import type { FromVault } from "./messages.ts";

export type TabMessage = "grew" | "locked" | "unlocked" | "erased";

/** What the page does about it. Needs no vault: a lock is followed also before there is one. */
export function followOf(message: Exclude<TabMessage, "grew">): FromVault {
  return { kind: "follow", what: FOLLOWS[message] };
}
const FOLLOWS = { locked: "lock", unlocked: "unlock", erased: "erase" } as const;
