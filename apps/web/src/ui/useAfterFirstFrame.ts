import { useEffect, useState } from "preact/hooks";

let shown = false;

/** False until the first frame of the app is on the screen: for what nobody waits for, such as a picture. */
export function useAfterFirstFrame(): boolean {
  const [now, setNow] = useState(shown);
  useEffect(() => {
    if (shown) return undefined;
    // The frame that is being made, then the time after it.
    const frame = requestAnimationFrame(() => setTimeout(() => setNow((shown = true))));
    return () => cancelAnimationFrame(frame);
  }, []);
  return now;
}
