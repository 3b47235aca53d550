/** The week as a path over still water: the one drawing that is also a chart (DESIGN-LANGUAGE 1). */
import { drawTuft, type MoorMark } from "./drawTuft.ts";
import { glint } from "./glint.ts";
import { createRandom } from "./random.ts";
import { fine, type Shape } from "./shapes.ts";

export interface WeekToDraw {
  readonly marks: readonly MoorMark[];
  /** One for the scene; `seeds` gives each day its own grass. */
  readonly seed?: number;
  readonly seeds?: readonly number[];
  readonly width?: number;
  readonly height?: number;
  readonly horizon?: number;
  /** Width of a tussock. */
  readonly tuft?: number;
}

/** A week across still water. The columns line up with a list of equal columns below it. */
export function drawWeek({
  marks,
  seed = 3,
  seeds,
  width = 350,
  height = 150,
  horizon = 44,
  tuft = 36,
}: WeekToDraw): readonly Shape[] {
  const edge = (width * 14) / 350;
  const column = (width - edge * 2) / marks.length;
  const shore = height - 26;
  const random = createRandom(seed);
  const shapes: Shape[] = [
    { is: "rect", look: "sky", width, height },
    { is: "circle", look: "sun", cx: fine(width * 0.76), cy: horizon - 16, r: 11 },
    { is: "path", look: "hill2", d: `${hills(width, horizon - 2, 20, seed + 5)}V${horizon + 4}H0Z` },
    { is: "path", look: "hill1", d: `${hills(width, horizon + 1, 11, seed + 9)}V${horizon + 5}H0Z` },
    { is: "rect", look: "water", y: horizon + 2, width, height: height - horizon - 2 },
  ];
  for (let i = 0; i < 15; i++) {
    const y = horizon + 9 + (i / 15) * (height - horizon - 14) + random() * 4;
    const x = random() * width * 0.9;
    const length = 12 + random() * 44 * (0.5 + i / 15);
    shapes.push(glint(fine(x), fine(y), fine(length), fine(0.25 + random() * 0.5)));
  }
  marks.forEach((mark, i) => {
    const x = edge + column * (i + 0.5);
    const y = shore - (i % 2 ? 12 : 0) - (i === 3 ? 3 : 0) + (random() - 0.5) * 4;
    shapes.push(...drawTuft({ x, y, w: tuft * (i % 2 ? 0.92 : 1.04), mark, seed: seeds?.[i] ?? seed * 10 + i }));
  });
  return shapes;
}

/** Quiet on purpose: the hills carry no meaning. */
function hills(width: number, y: number, height: number, seed: number): string {
  const random = createRandom(seed);
  const step = width / 5;
  let d = `M0 ${fine(y)}`;
  let last = y;
  for (let i = 1; i <= 5; i++) {
    const next = y - random() * height;
    d += `C${fine((i - 0.6) * step)} ${fine(last)} ${fine((i - 0.4) * step)} ${fine(next)} ${fine(i * step)} ${fine(next)}`;
    last = next;
  }
  return d;
}
