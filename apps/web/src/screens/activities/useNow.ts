import { useEffect, useState } from "preact/hooks";
import { useTussock } from "#app/tussock.ts";

/** The clock, looked at four times a second while something runs, and at once when the page is seen again. */
export function useNow(runs: boolean): number {
  const { moment } = useTussock();
  const [now, setNow] = useState<number>(() => moment().at);
  useEffect(() => {
    const look = () => setNow(moment().at);
    look();
    if (!runs) return undefined;
    const tick = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(tick);
      document.removeEventListener("visibilitychange", look);
    };
  }, [runs, moment]);
  return now;
}
/** No second is ever seen to be skipped. */
const LOOK_EVERY_MS = 250;
