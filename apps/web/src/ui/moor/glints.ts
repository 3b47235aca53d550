/** Light on still water. */
import { createRandom } from "./random.ts";
import type { Shape } from "./shapes.ts";

export function glint(x: number, y: number, length: number, opacity: number): Shape {
  return { is: "path", look: "glint", d: `M${x} ${y}h${length}`, opacity };
}

/** On water that runs away from us: closer together near the far shore. */
export function farGlints(seed: number, horizon: number, deep: number): readonly Shape[] {
  const random = createRandom(seed);
  return Array.from({ length: 26 }, () => {
    const y = horizon + 8 + random() ** 1.2 * deep;
    const length = 14 + random() * 70;
    return glint(Math.round(random() * 360), Math.round(y), Math.round(length), Number((0.25 + random() * 0.5).toFixed(2)));
  });
}
