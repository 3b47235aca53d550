import { useMemo } from "preact/hooks";
import { Drawing } from "./Drawing.tsx";
import { drawTuft, type MoorMark } from "./drawTuft.ts";

export interface TuftProps {
  readonly size?: number | undefined;
  readonly mark: MoorMark;
  readonly seed?: number | undefined;
  /** 0 to 1; heather comes last. */
  readonly grow?: number | undefined;
}

/** One tussock on the water, for an empty screen or a moment that was kept. */
export function Tuft({ size = 160, mark, seed = 4, grow = 1 }: TuftProps) {
  return useMemo(
    () => (
      <svg class="moor tuft" width={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
        <Drawing
          shapes={drawTuft({ x: size / 2, y: size * 0.8, w: size * 0.56, mark, seed, grow, bloom: grow >= 1 })}
        />
      </svg>
    ),
    [size, mark, seed, grow],
  );
}
