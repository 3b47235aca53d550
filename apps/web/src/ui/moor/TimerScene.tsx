import { useMemo } from "preact/hooks";
import { Drawing } from "./Drawing.tsx";
import { drawTimer } from "./drawTimer.ts";

export interface TimerSceneProps {
  /** 0 to 1: the part of the time that went by. */
  readonly grow: number;
  readonly seed?: number | undefined;
}

/** Seventeen blades at most, so finer steps than these would draw the same picture again. */
const growSteps = 50;

/** Fills what holds it, behind the words. */
export function TimerScene({ grow, seed = 77 }: TimerSceneProps) {
  const grown = Math.round(Math.min(1, Math.max(0, grow)) * growSteps) / growSteps;
  return useMemo(
    () => (
      <svg
        class="moor bgmoor"
        viewBox="0 0 390 844"
        preserveAspectRatio="xMidYMin slice"
        aria-hidden="true"
        focusable="false"
      >
        <Drawing shapes={drawTimer(grown, seed)} />
      </svg>
    ),
    [grown, seed],
  );
}
