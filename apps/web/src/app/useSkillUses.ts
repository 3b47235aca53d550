import { useEffect, useState } from "preact/hooks";
import type { SkillUse } from "@tussock/domain";
import { useTussock } from "#app/tussock.ts";

/** Enough to know which skills helped lately; older uses say little about now. */
const usesMost = 200;

/** The skills a person used; none while the vault is not open, and no row waits for them. */
export function useSkillUses(): readonly SkillUse[] {
  const tussock = useTussock();
  const [uses, setUses] = useState<readonly SkillUse[]>([]);
  const isOpen = tussock.vault.value.is === "open";
  const changes = tussock.changes.value;
  useEffect(() => {
    if (!isOpen) {
      setUses([]);
      return undefined;
    }
    let here = true;
    void tussock.ask("log", { filter: { kinds: ["skillUse"] }, most: usesMost }).then(({ entries }) => {
      if (here) setUses(entries.filter((entry) => entry.type === "skillUse"));
    });
    return () => {
      here = false;
    };
  }, [isOpen, changes, tussock]);
  return uses;
}
