import { useEffect, useState } from "preact/hooks";

/** From here on a page stands beside the side bar; components.css says the same. */
const WIDE = "(min-width: 60rem)";

/** True while the window is wide. For what is not drawn at all in the other case; how things stand is the style sheet’s to say. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const see = () => setWide(query.matches);
    query.addEventListener("change", see);
    // A phone may have been turned since the first drawing.
    see();
    return () => query.removeEventListener("change", see);
  }, []);
  return wide;
}
