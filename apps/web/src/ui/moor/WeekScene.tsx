import { useMemo } from "preact/hooks";
import { Drawing } from "./Drawing.tsx";
import type { MoorMark } from "./drawTuft.ts";
import { drawWeek } from "./drawWeek.ts";

export interface WeekSceneProps {
  readonly marks: readonly MoorMark[];
  readonly seed?: number | undefined;
  /** Each day its own grass, the same each time it is opened. */
  readonly seeds?: readonly number[] | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly horizon?: number | undefined;
  readonly tuft?: number | undefined;
}

/** Drawn once for the same days: handing the same elements back lets Preact skip the whole picture. */
export function WeekScene({ marks, seed = 3, seeds, width = 350, height = 150, horizon = 44, tuft = 36 }: WeekSceneProps) {
  return useMemo(
    () => (
      <svg class="moor" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
        <Drawing shapes={drawWeek({ marks, seed, ...(seeds && { seeds }), width, height, horizon, tuft })} />
      </svg>
    ),
    [marks.join(), seed, seeds?.join(), width, height, horizon, tuft],
  );
}
