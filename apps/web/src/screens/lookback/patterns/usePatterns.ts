import { useEffect, useState } from "preact/hooks";
import type { PatternsNow } from "#app/patternAsks.ts";
import { useTussock } from "#app/tussock.ts";

/** Asked again after each change, while they are looked at; what is shown as new is noted as told, once. */
export function usePatterns(areLookedAt: boolean): PatternsNow | undefined {
  const tussock = useTussock();
  const [now, setNow] = useState<PatternsNow>();
  const changes = tussock.changes.value;
  useEffect(() => {
    if (!areLookedAt) return undefined;
    let here = true;
    void tussock.ask("patterns").then((found) => {
      if (!here) return;
      setNow(found);
      // A note that is not kept now is kept the next time it is shown.
      if (found.news !== undefined) void tussock.ask("tellFinding", { name: found.news });
    });
    return () => {
      here = false;
    };
  }, [areLookedAt, changes, tussock]);
  return now;
}
