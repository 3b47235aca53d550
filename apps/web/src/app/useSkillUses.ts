import { useEffect, useState } from "preact/hooks";
import type { SkillUse } from "@tussock/domain";
import { useTussock } from "./tussock.ts";
import { useReadable } from "./useReadable.ts";

/** Enough to know which skills helped lately; older uses say little about now. */
const usesMost = 200;

/** The skills a person used; none while they may not be read, and no row waits for them. */
export function useSkillUses(): readonly SkillUse[] {
  const tussock = useTussock();
  const [uses, setUses] = useState<readonly SkillUse[]>([]);
  const isReadable = useReadable();
  const changes = tussock.changes.value;
  useEffect(() => {
    if (!isReadable) {
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
  }, [isReadable, changes, tussock]);
  return uses;
}
