import { useTussock } from "./tussock.ts";

/**
 * True while what the person wrote may stand on a screen that works at all times: the vault is open, and no glance PIN
 * stands before it.
 */
export function useReadable(): boolean {
  const { vault, covered } = useTussock();
  return vault.value.is === "open" && !covered.value;
}
