import { drawTuft } from "./drawTuft.ts";
import { glint } from "./glint.ts";
import { createRandom } from "./random.ts";
import type { Shape } from "./shapes.ts";

/** Behind a running timer: one tussock that grows a quiet blade at a time. */
export function drawTimer(grow: number, seed = 77): readonly Shape[] {
  return [...timerWater, ...drawTuft({ x: 195, y: 410, w: 140, mark: "done", seed, grow, bloom: false })];
}

/** Only the tussock changes while time passes, so the rest is drawn once. */
const timerWater: readonly Shape[] = [
  { is: "rect", look: "sky", width: 390, height: 240 },
  { is: "circle", look: "sun", cx: 286, cy: 178, r: 30 },
  { is: "path", look: "hill2", d: "M0 218C60 206 90 196 150 204S260 186 310 198 370 206 390 202V236H0Z" },
  { is: "path", look: "hill1", d: "M0 226C80 222 120 208 190 218S300 224 390 212V236H0Z" },
  { is: "rect", look: "water", y: 236, width: 390, height: 608 },
  ...glints(),
  ...drawTuft({ x: 62, y: 276, w: 30, mark: "done", seed: 41 }),
  ...drawTuft({ x: 118, y: 264, w: 22, mark: "part", seed: 42 }),
];

/** Closer together near the far shore. */
function glints(): readonly Shape[] {
  const random = createRandom(5);
  return Array.from({ length: 26 }, () => {
    const y = Math.round(244 + random() ** 1.2 * 222);
    const length = Math.round(14 + random() * 70);
    return glint(Math.round(random() * 360), y, length, Number((0.25 + random() * 0.5).toFixed(2)));
  });
}
