/** Small pictures of the moor for pages of text: each says one thing, and the words beside it say it too. */
import { drawTuft, type MoorMark } from "./drawTuft.ts";
import { glint } from "./glint.ts";
import { createRandom } from "./random.ts";
import { fine, type Shape } from "./shapes.ts";

export const PICTURE = { width: 350, height: 150 } as const;
const { width, height } = PICTURE;
/** Where sky and water meet. */
const horizon = 46;

/** One tuft that holds a foot; from it the next can be seen. */
export function drawFirstTuft(): readonly Shape[] {
  return [...moor(31), ...tuft(268, 82, 26, "part", 5), ...tuft(150, 124, 86, "done", 82)];
}

/** A row across the water; some are set wider apart. */
export function drawSteppingStones(): readonly Shape[] {
  const stones = [
    [308, 62, 16, "part", 2],
    [282, 68, 19, "done", 9],
    [252, 76, 22, "part", 4],
    [206, 88, 28, "done", 61],
    [168, 99, 33, "part", 7],
    [108, 114, 40, "done", 71],
    [46, 132, 48, "done", 12],
  ] as const;
  return [...moor(17), ...stones.flatMap(([x, y, w, mark, seed]) => tuft(x, y, w, mark, seed))];
}

/** Firm ground, deep water, and someone where the grass gets wet. */
export function drawEdge(): readonly Shape[] {
  return [
    ...moor(23),
    {
      is: "path",
      look: "m",
      d: `M0 ${height}V88C40 80 92 84 128 96 158 106 176 118 188 130 194 137 198 144 200 ${height}Z`,
    },
    ...tuft(32, 92, 44, "done", 6, false),
    ...tuft(96, 98, 40, "part", 14, false),
    ...tuft(176, 132, 34, "try", 8),
    ...figure(146, 106, 1.1),
  ];
}

/** Tall, middle, very small: all three stand. */
export function drawThreeSizes(): readonly Shape[] {
  return [
    ...moor(41),
    ...tuft(78, 126, 84, "done", 82),
    ...tuft(190, 124, 58, "part", 6),
    ...tuft(282, 124, 32, "try", 9),
  ];
}

/** Five in a ring, each another grass; a sixth is still open. */
export function drawFiveTufts(): readonly Shape[] {
  const grasses: readonly (readonly [MoorMark, number, number])[] = [
    ["done", 26, 82],
    ["part", 30, 6],
    ["done", 34, 71],
    ["ahead", 38, 1],
    ["try", 34, 9],
    ["part", 28, 21],
  ];
  const around = grasses.map(([mark, wide, seed], place) => {
    const turn = (place / grasses.length) * 2 * Math.PI - Math.PI / 2;
    return { x: fine(175 + Math.cos(turn) * 118), y: fine(100 + Math.sin(turn) * 38), wide, mark, seed };
  });
  // The far ones first, so that the near ones stand before them.
  const byDepth = around.toSorted((one, other) => one.y - other.y);
  return [...moor(53), ...byDepth.flatMap(({ x, y, wide, mark, seed }) => tuft(x, y, wide, mark, seed))];
}

/** Two hills: on the first one feet move, behind the second a small sun comes up. */
export function drawActThenFeel(): readonly Shape[] {
  return [
    { is: "rect", look: "sky", width, height },
    { is: "circle", look: "sun", cx: 262, cy: 52, r: 19 },
    { is: "path", look: "hill2", d: `M150 ${height}C186 92 222 58 264 58S330 88 ${width} 118V${height}Z` },
    { is: "path", look: "hill1", d: `M0 ${height}V104C28 76 60 62 98 62S178 96 214 ${height}Z` },
    ...[0, 1, 2, 3].map((step): Shape => {
      const [x, y] = [34 + step * 20, 94 - step * 8 + (step % 2) * 7];
      return { is: "ellipse", look: "m", cx: x, cy: fine(y), rx: 5, ry: 2.1 };
    }),
    ...figure(112, 65, 1.05),
  ];
}

/** Open water where a tuft could be; after it the row goes on, as firm as before. */
export function drawGap(): readonly Shape[] {
  const row: readonly (readonly [number, MoorMark, number])[] = [
    [36, "done", 12],
    [88, "part", 6],
    [140, "done", 71],
    [262, "done", 82],
    [316, "part", 21],
  ];
  return [...moor(29), ...row.flatMap(([x, mark, seed], place) => tuft(x, place % 2 ? 116 : 124, 42, mark, seed))];
}

/** Too much water between two tufts, a plank across it, and someone on the way. */
export function drawBridge(): readonly Shape[] {
  return [
    ...moor(37),
    ...tuft(64, 126, 76, "done", 82),
    ...tuft(286, 126, 76, "done", 12),
    { is: "path", look: "refl", d: "M84 116H266L262 124H88Z" },
    { is: "path", look: "m", d: "M78 103C130 96 220 96 272 103L271 109C220 102 130 102 79 109Z" },
    ...figure(168, 99, 1.1),
  ];
}

/** Tall reeds on the far side; on the way there, someone one tuft nearer than the first. */
export function drawNearer(): readonly Shape[] {
  return [
    ...moor(61),
    ...tuft(304, 96, 70, "done", 71),
    ...tuft(332, 106, 60, "done", 12),
    ...tuft(236, 104, 32, "part", 6),
    ...tuft(176, 114, 40, "part", 14),
    ...tuft(108, 122, 48, "rest", 3),
    ...figure(108, 117, 1.05),
    ...tuft(38, 132, 52, "part", 21),
  ];
}

/** Flat water and a low sun: a bare mound to stand on, and beside it the smallest tuft there is. */
export function drawLowGround(): readonly Shape[] {
  return [
    { is: "rect", look: "sky", width, height },
    { is: "circle", look: "sun", cx: 250, cy: 44, r: 20 },
    { is: "path", look: "hill1", d: `M0 44C90 42 150 40 220 43S310 41 ${width} 44V54H0Z` },
    { is: "rect", look: "water", y: horizon, width, height: height - horizon },
    ...[62, 74, 88, 104, 122, 138].map((y, place) => glint(186 + (place % 3) * 14, y, 90 - place * 9, 0.6)),
    ...tuft(118, 122, 86, "rest", 3),
    ...figure(112, 114, 1.1),
    ...tuft(190, 124, 34, "try", 9),
  ];
}

/** Four tufts behind, each of another grass; someone on firm ground has turned to them. */
export function drawOwnGrasses(): readonly Shape[] {
  return [
    ...moor(67),
    ...tuft(40, 84, 28, "part", 6),
    ...tuft(96, 94, 34, "done", 82),
    ...tuft(156, 106, 40, "try", 9),
    ...tuft(216, 118, 46, "done", 12),
    { is: "path", look: "m", d: `M236 ${height}C244 128 268 116 300 114S340 112 ${width} 110V${height}Z` },
    ...figure(296, 116, 1.15),
  ];
}

/** The same tuft as it was, far off, and as it is, near. */
export function drawOlderTuft(): readonly Shape[] {
  return [
    ...moor(71),
    ...tuft(262, 74, 24, "try", 9),
    ...tuft(200, 90, 34, "part", 9),
    ...tuft(110, 126, 88, "done", 9),
  ];
}

function moor(seed: number): readonly Shape[] {
  const random = createRandom(seed);
  return [
    { is: "rect", look: "sky", width, height },
    { is: "circle", look: "sun", cx: fine(40 + random() * 270), cy: 26, r: 11 },
    {
      is: "path",
      look: "hill2",
      d: `M0 38C60 ${fine(24 + random() * 8)} 130 18 190 28S300 14 ${width} ${fine(22 + random() * 8)}V52H0Z`,
    },
    { is: "path", look: "hill1", d: `M0 44C90 ${fine(38 + random() * 5)} 150 34 220 38S310 28 ${width} 36V52H0Z` },
    { is: "rect", look: "water", y: horizon, width, height: height - horizon },
    ...Array.from({ length: 14 }, (_, i) => {
      const y = horizon + 6 + (i / 14) * (height - horizon - 12) + random() * 4;
      return glint(fine(random() * width * 0.9), fine(y), fine(12 + random() * 40), fine(0.25 + random() * 0.45));
    }),
  ];
}

function tuft(x: number, y: number, w: number, mark: MoorMark, seed: number, ripple = true): readonly Shape[] {
  return drawTuft({ x, y, w, mark, seed, ripple });
}

/** Someone, from the soles up: a head and a coat, no face and no age. */
function figure(x: number, y: number, size: number): readonly Shape[] {
  const at = (dx: number, dy: number) => `${fine(x + dx * size)} ${fine(y + dy * size)}`;
  return [
    {
      is: "path",
      look: "stem fig",
      d: `M${at(-3, 0)}L${at(-1.6, -9)}M${at(4, 0)}L${at(1.4, -9)}`,
    },
    {
      is: "path",
      look: "fig",
      d: `M${at(-5, -8)}C${at(-4.4, -16)} ${at(-3.4, -22)} ${at(0, -22)}C${at(3.4, -22)} ${at(4.4, -16)} ${at(5, -8)}Z`,
    },
    { is: "circle", look: "fig", cx: fine(x), cy: fine(y - 26 * size), r: fine(4.1 * size) },
  ];
}
