/** What a drawing of the moor is made of: plain shapes that know their class and never a colour. */
export type Shape = PathShape | EllipseShape | CircleShape | RectShape;
interface PathShape {
  readonly is: "path";
  readonly look: string;
  readonly d: string;
  readonly opacity?: number;
}
interface EllipseShape {
  readonly is: "ellipse";
  readonly look: string;
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly opacity?: number;
}
interface CircleShape {
  readonly is: "circle";
  readonly look: string;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
interface RectShape {
  readonly is: "rect";
  readonly look: string;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

/** One decimal is finer than a screen shows and keeps the drawing small. */
export function fine(n: number): number {
  return Number(n.toFixed(1));
}
