/**
 * What was looked at, for the way back from an entry. Search words are a person’s words: they live in memory alone,
 * hang on the state of the vault that showed them, and go with it when it locks.
 */
import type { VaultState } from "#app/tussock.ts";
import type { Look } from "./lookBack.ts";

const looks = new WeakMap<VaultState, Look>();

export function rememberLook(vault: VaultState, look: Look): void {
  if (vault.is === "open") looks.set(vault, look);
}

/** Handed over once: who comes in by the tab bar starts fresh. */
export function takeLook(vault: VaultState): Look | undefined {
  const look = looks.get(vault);
  looks.delete(vault);
  return look;
}
