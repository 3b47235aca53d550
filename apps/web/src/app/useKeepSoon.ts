import { useEffect, useRef, useState } from "preact/hooks";
import { createKeepSoon, type KeepSoon } from "./keepSoon.ts";

/** keepSoon.ts for one field of a screen; `keep` is the newest one. */
export function useKeepSoon(keep: Parameters<typeof createKeepSoon>[0]): KeepSoon {
  const newest = useRef(keep);
  newest.current = keep;
  const [soon] = useState(() => createKeepSoon((text, how) => newest.current(text, how)));
  useEffect(() => soon.close, [soon]);
  return soon;
}
