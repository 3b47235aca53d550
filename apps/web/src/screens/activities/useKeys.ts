import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Single keys for someone who stands in front of a group. Not while words are typed, not with a modifier, and Space and
 * Enter stay with the button that has the focus (WCAG 2.1.4: they only work while this screen is shown, and can be
 * left alone, as each has a button).
 */
export function useKeys(keys: Readonly<Record<string, () => void>>, on: boolean): void {
  const now = useRef(keys);
  now.current = keys;
  // Before the frame in which the screen is seen: a key pressed at once is meant for it.
  useLayoutEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest("input, textarea, select, dialog")) return;
      if (event.key === " " && target?.closest("button, a, summary")) return;
      const run = now.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [on]);
}
