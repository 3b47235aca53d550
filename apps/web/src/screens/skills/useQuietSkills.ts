import { useEffect, useState } from "preact/hooks";
import { useTussock } from "#app/tussock.ts";

/** Skills the person wants to be prompted less for (E11); none while the vault is not open. */
export function useQuietSkills(): readonly string[] {
  const tussock = useTussock();
  const { ask } = tussock;
  const [quiet, setQuiet] = useState<readonly string[]>([]);
  const isOpen = tussock.vault.value.is === "open";
  const changes = tussock.changes.value;
  useEffect(() => {
    if (!isOpen) return undefined;
    let here = true;
    void ask("promptsLess").then(({ skills }) => {
      if (here) setQuiet(skills);
    });
    return () => {
      here = false;
    };
  }, [ask, isOpen, changes]);
  return quiet;
}
