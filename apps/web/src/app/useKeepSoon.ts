import { useEffect, useRef, useState } from "preact/hooks";
import { createKeepSoon, type KeepSoon } from "./keepSoon.ts";
import { useTussock } from "./tussock.ts";
import { whenPageLeaves } from "./whenPageLeaves.ts";

/** keepSoon.ts for one field of a screen; `keep` is the newest one. */
export function useKeepSoon(keep: Parameters<typeof createKeepSoon>[0]): KeepSoon {
  const { ask } = useTussock();
  const newest = useRef(keep);
  newest.current = keep;
  const [soon] = useState(() => createKeepSoon((text, how) => newest.current(text, how), whenPageLeaves(ask)));
  useEffect(() => soon.close, [soon]);
  return soon;
}
