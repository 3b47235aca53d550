import { useEffect, useState } from "preact/hooks";
import type { Day, RecordId } from "@tussock/domain";
import { useTussock } from "#app/tussock.ts";
import { planFromKept, type SessionPlan } from "./sessionPlan.ts";

export interface PreparedSession {
  readonly id: RecordId;
  readonly day: Day;
  readonly plan: SessionPlan;
}

/**
 * The sessions that were prepared, the one changed last first; undefined while they are looked for, and again when the
 * address names another one: it may have been made a moment ago.
 */
export function useSessionPlans(id: RecordId | undefined): readonly PreparedSession[] | undefined {
  const { ask, changes } = useTussock();
  const [found, setFound] = useState<Found | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void ask("activityRecords").then((records) => {
      if (!here) return;
      const kept = records.filter((one) => one.type === "sessionPlan");
      const sessions = kept
        .toSorted((one, other) => other.recordedAt - one.recordedAt || (one.id < other.id ? -1 : 1))
        .map((one) => ({ id: one.id, day: one.day, plan: planFromKept(one.items) }));
      setFound({ lookedFor: id, sessions });
    });
    return () => {
      here = false;
    };
  }, [ask, changes.value, id]);
  return found?.lookedFor === id ? found?.sessions : undefined;
}
interface Found {
  readonly lookedFor: RecordId | undefined;
  readonly sessions: readonly PreparedSession[];
}
