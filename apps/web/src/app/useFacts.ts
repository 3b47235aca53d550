import { useCallback, useEffect, useState } from "preact/hooks";
import type { VaultFacts } from "./asks.ts";
import { useTussock } from "./tussock.ts";

/** What is known about the vault, asked again after every change and when a screen says so (a lock is no record). */
export function useFacts(): { readonly facts: VaultFacts | undefined; readonly lookAgain: () => void } {
  const tussock = useTussock();
  const [facts, setFacts] = useState<VaultFacts>();
  const [looks, setLooks] = useState(0);
  const changes = tussock.changes.value;
  const isOpen = tussock.vault.value.is === "open";
  useEffect(() => {
    if (!isOpen) return undefined;
    let current = true;
    void tussock.ask("facts").then((now) => current && setFacts(now));
    return () => {
      current = false;
    };
  }, [tussock, changes, looks, isOpen]);
  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);
  return { facts, lookAgain };
}
