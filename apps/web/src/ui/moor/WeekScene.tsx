import { useMemo } from "preact/hooks";
import { useAfterFirstFrame } from "../useAfterFirstFrame.ts";
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

/**
 * Drawn once for the same days: handing the same elements back lets Preact skip the whole picture.
 * The days are compared as text, because a screen makes a new list of them at each drawing.
 */
export function WeekScene({
  marks,
  seed = 3,
  seeds,
  width = 350,
  height = 150,
  horizon = 44,
  tuft = 36,
}: WeekSceneProps) {
  const days = marks.join(" ");
  const grass = seeds?.join(" ");
  const drawn = useAfterFirstFrame();
  return useMemo(() => {
    const seedOfDay = grass === undefined ? {} : { seeds: grass.split(" ").map(Number) };
    const week = { marks: days.split(" ") as MoorMark[], seed, ...seedOfDay, width, height, horizon, tuft };
    return (
      <svg
        class="moor"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
        focusable="false"
      >
        {drawn && <Drawing shapes={drawWeek(week)} />}
      </svg>
    );
  }, [days, seed, grass, width, height, horizon, tuft, drawn]);
}
