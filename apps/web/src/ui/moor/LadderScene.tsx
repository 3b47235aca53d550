import { useMemo } from "preact/hooks";
import { Drawing } from "./Drawing.tsx";
import { drawLadder } from "./drawLadder.ts";
import type { MoorMark } from "./drawTuft.ts";

export interface LadderSceneProps {
  /** The easiest first. */
  readonly marks: readonly MoorMark[];
  /** Which of them wears the ring; -1 for none. */
  readonly chosen: number;
}

export function LadderScene({ marks, chosen }: LadderSceneProps) {
  const sizes = marks.join(" ");
  return useMemo(
    () => (
      <svg class="moor" viewBox="0 0 350 132" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
        <Drawing shapes={drawLadder(sizes.split(" ") as MoorMark[], chosen)} />
      </svg>
    ),
    [sizes, chosen],
  );
}
