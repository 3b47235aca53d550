import { useMemo } from "preact/hooks";
import { Drawing } from "./Drawing.tsx";
import { drawTuft, type MoorMark } from "./drawTuft.ts";

export interface MarkProps {
  readonly mark: MoorMark;
  readonly size?: number | undefined;
  readonly seed?: number | undefined;
}

/** A small solid tussock: bullet, progress, legend. */
export function Mark({ mark, size = 22, seed = 2 }: MarkProps) {
  // The ring of today is wider than its mound.
  const w = size * (mark === "today" ? 0.7 : 0.82);
  return useMemo(
    () => (
      <svg
        class="moor mk"
        width={size}
        height={size}
        viewBox={`0 0 ${size} ${size}`}
        aria-hidden="true"
        focusable="false"
      >
        <Drawing shapes={drawTuft({ x: size / 2, y: size * 0.84, w, mark, seed, ripple: false, bloom: false })} />
      </svg>
    ),
    [mark, size, seed, w],
  );
}
