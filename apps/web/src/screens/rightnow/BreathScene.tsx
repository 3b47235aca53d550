import { useMemo } from "preact/hooks";
import { Drawing } from "#ui/moor/Drawing.tsx";
import { TimerScene } from "#ui/moor/TimerScene.tsx";
import { drawTuft } from "#ui/moor/drawTuft.ts";

/** Where TimerScene sets its tussock on its 390 by 844 sheet. */
const tussock = { x: 195, y: 410, w: 140 } as const;
const seed = 77;
/** As fine as the growing of TimerScene, so that both tussocks are one. */
const growSteps = 50;

/**
 * Rings on the water: they widen with the breath out and come back with the breath in. They lie behind the tussock,
 * so it is drawn a second time above them.
 */
export function BreathScene({
  phase,
  paused,
  grow,
}: {
  readonly phase: "out" | "in" | "rest";
  readonly paused: boolean;
  readonly grow: number;
}) {
  const grown = Math.round(Math.min(1, Math.max(0, grow)) * growSteps) / growSteps;
  const above = useMemo(
    () => drawTuft({ ...tussock, mark: "done", seed, grow: grown, ripple: false, bloom: false }),
    [grown],
  );
  return (
    <>
      <TimerScene grow={grow} seed={seed} />
      <svg
        class="moor bgmoor"
        viewBox="0 0 390 844"
        preserveAspectRatio="xMidYMin slice"
        aria-hidden="true"
        focusable="false"
      >
        <g class={`breath-rings breath-rings--${phase}${paused ? " breath-rings--paused" : ""}`}>
          {[86, 104, 124].map((rx) => (
            <ellipse key={rx} class="breath-ring" cx={tussock.x} cy={tussock.y + 5} rx={rx} ry={rx * 0.22} />
          ))}
        </g>
        <Drawing shapes={above} />
      </svg>
    </>
  );
}
