import { useEffect, useState } from "preact/hooks";
import type { Area } from "@tussock/domain";
import type { SkillMastery } from "@tussock/domain/skill";
import { useTussock } from "#app/tussock.ts";

export interface MapNow {
  readonly map: readonly SkillMastery[];
  readonly areas: readonly Area[];
}

/** The whole map, or one skill with the entries behind it. Nothing of it while the vault is not open. */
export function useMap(skill?: string): MapNow | undefined {
  const tussock = useTussock();
  const { ask } = tussock;
  const [now, setNow] = useState<MapNow>();
  const isOpen = tussock.vault.value.is === "open";
  const changes = tussock.changes.value;
  useEffect(() => {
    if (!isOpen) {
      setNow(undefined);
      return undefined;
    }
    let here = true;
    void Promise.all([ask("masteryMap", skill === undefined ? {} : { skill }), ask("areas")]).then(([map, areas]) => {
      if (here) setNow({ map, areas });
    });
    return () => {
      here = false;
    };
  }, [ask, isOpen, changes, skill]);
  return now;
}
