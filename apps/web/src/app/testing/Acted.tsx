/** For the gallery: a screen as it stands after someone pressed something on it. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface ActedProps {
  /** What is pressed, one after the other, each as soon as it is there. */
  readonly press: readonly string[];
  readonly children: ComponentChildren;
}

export function Acted({ press, children }: ActedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const left = [...press];
    let frame = requestAnimationFrame(pressNext);
    function pressNext(): void {
      const [next] = left;
      const there = next && place.current?.querySelector<HTMLElement>(next);
      if (there) {
        there.click();
        left.shift();
      }
      if (left.length > 0) frame = requestAnimationFrame(pressNext);
    }
    return () => cancelAnimationFrame(frame);
  }, [press]);
  return (
    <div class="acted" ref={place}>
      {children}
    </div>
  );
}
