import { drawTuft } from "./drawTuft.ts";
import { glint } from "./glint.ts";
import { createRandom } from "./random.ts";
import type { Shape } from "./shapes.ts";

/** A path of tussocks towards the far shore: the near ones are there, the far ones still to come. */
export function drawWelcome(): readonly Shape[] {
  return [
    { is: "rect", look: "sky", width: 390, height: 154 },
    { is: "circle", look: "sun", cx: 268, cy: 104, r: 26 },
    { is: "path", look: "hill2", d: "M0 132C60 118 100 108 160 118S270 98 320 112 370 120 390 114V150H0Z" },
    { is: "path", look: "hill1", d: "M0 142C80 136 120 122 190 132S300 138 390 126V150H0Z" },
    { is: "rect", look: "water", y: 150, width: 390, height: 250 },
    ...glints(),
    ...drawTuft({ x: 300, y: 168, w: 16, mark: "ahead", seed: 3 }),
    ...drawTuft({ x: 258, y: 180, w: 21, mark: "ahead", seed: 4 }),
    ...drawTuft({ x: 228, y: 200, w: 27, mark: "ahead", seed: 5 }),
    ...drawTuft({ x: 258, y: 232, w: 36, mark: "part", seed: 6 }),
    ...drawTuft({ x: 206, y: 272, w: 50, mark: "done", seed: 71 }),
    ...drawTuft({ x: 118, y: 336, w: 78, mark: "done", seed: 82 }),
  ];
}

/** Closer together near the far shore. */
function glints(): readonly Shape[] {
  const random = createRandom(19);
  return Array.from({ length: 26 }, () => {
    const y = Math.round(158 + random() ** 1.2 * 238);
    const x = Math.round(random() * 360);
    return glint(x, y, Math.round(14 + random() * 70), Number((0.25 + random() * 0.5).toFixed(2)));
  });
}
