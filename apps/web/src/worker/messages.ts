/**
 * What passes between the page and the worker that holds the keys. Plain data both ways; no key ever crosses. The offline
 * shell’s worker tells Today in the same words (todayAhead.ts).
 */
import type { TodayView } from "@tussock/domain";
import type { Asks } from "#app/asks.ts";
import type { VaultState } from "#app/tussock.ts";

export type ToVault =
  | { readonly kind: "ask"; readonly id: number; readonly name: keyof Asks; readonly input: unknown }
  /** The page came back into view: take in what other tabs wrote, and see whether it is another day. */
  | { readonly kind: "look" };

export type FromVault =
  | { readonly kind: "state"; readonly state: VaultState }
  /** With the state it stands in, where it is told before the vault is open: one message less before the first frame. */
  | { readonly kind: "today"; readonly today: TodayView; readonly state?: VaultState }
  /** Every record can be asked for. Before this, Today stands on the hot ones. */
  | { readonly kind: "whole" }
  /** Records changed, here or in another tab. */
  | { readonly kind: "changed" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  /** There is no open vault to ask; the screen that asked is on its way out. */
  | { readonly kind: "closed"; readonly id: number }
  /** Our mistake: only its name and place, never a word of a record. */
  | { readonly kind: "broke"; readonly id: number; readonly where: string }
  /** Another tab locked or erased: this one follows. */
  | { readonly kind: "follow"; readonly what: "lock" | "erase" | "unlock" };

/** One running worker, as the page sees it. */
export interface VaultPort {
  readonly post: (message: ToVault) => void;
  /** Hands over what came before anyone listened, then everything after. */
  readonly listen: (hear: (message: FromVault) => void) => void;
  /** Ends the worker and with it every key it held. */
  readonly end: () => void;
}
export type VaultMode = "own" | "sample";
