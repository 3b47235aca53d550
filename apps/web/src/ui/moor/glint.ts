import type { Shape } from "./shapes.ts";

/** A line of light on still water. */
export function glint(x: number, y: number, length: number, opacity: number): Shape {
  return { is: "path", look: "glint", d: `M${x} ${y}h${length}`, opacity };
}
