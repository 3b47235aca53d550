import { drawTuft, type MoorMark } from "./drawTuft.ts";
import { glint } from "./glint.ts";
import { createRandom } from "./random.ts";
import { fine, type Shape } from "./shapes.ts";

/** A rising bank of sizes, the easiest first; the chosen one wears the ring. */
export function drawLadder(marks: readonly MoorMark[], chosen: number, seed = 12): readonly Shape[] {
  const [width, height] = [350, 132];
  const random = createRandom(seed);
  const shapes: Shape[] = [
    { is: "rect", look: "sky", width, height },
    { is: "circle", look: "sun", cx: 70, cy: 26, r: 11 },
    { is: "path", look: "hill2", d: "M0 34C60 26 120 18 190 24S300 10 350 12V50H0Z" },
    { is: "path", look: "hill1", d: "M0 40C90 38 150 30 220 32S310 22 350 18V50H0Z" },
    { is: "rect", look: "water", y: 42, width, height: height - 42 },
  ];
  for (let i = 0; i < 12; i++) {
    const y = 50 + random() * (height - 56);
    shapes.push(glint(fine(random() * width * 0.9), fine(y), fine(12 + random() * 40), fine(0.25 + random() * 0.45)));
  }
  // Five were drawn by hand; fewer share the same bank, a little larger.
  const room = 345 / marks.length;
  const [rise, shrink] = [52 / Math.max(1, marks.length - 1), 8 / Math.max(1, marks.length - 1)];
  const widest = 44 + 4 * Math.max(0, 5 - marks.length);
  marks.forEach((mark, i) => {
    const tuft = { x: 3.5 + room * (i + 0.5), y: height - 16 - i * rise, w: widest - i * shrink, seed: seed + i * 3 };
    shapes.push(...drawTuft({ ...tuft, mark: i === chosen ? "today" : mark }));
  });
  return shapes;
}
