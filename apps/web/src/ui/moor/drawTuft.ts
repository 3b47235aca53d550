/** One tussock. Nothing wilts, sinks or breaks: a mark only says what was kept (DESIGN-LANGUAGE 1). */
import { createRandom } from "./random.ts";
import { fine, type Shape } from "./shapes.ts";

/** done: all of it; part: part of it; try: not this time, but logged; rest: no step; today; ahead: still to come; blank: open water, before
 * anything began. */
export type MoorMark = "done" | "part" | "try" | "rest" | "today" | "ahead" | "blank";

export interface TuftToDraw {
  readonly x: number;
  readonly y: number;
  /** Width of the mound; everything else follows from it. */
  readonly w: number;
  readonly mark: MoorMark;
  readonly seed: number;
  /** 0 to 1: how far it has grown. */
  readonly grow?: number;
  readonly ripple?: boolean;
  readonly bloom?: boolean;
}

export function drawTuft({ x, y, w, mark, seed, grow = 1, ripple = true, bloom = true }: TuftToDraw): readonly Shape[] {
  if (mark === "blank") return [];
  if (mark === "ahead") {
    return [{ is: "ellipse", look: "ahead", cx: fine(x), cy: fine(y), rx: fine(w * 0.4), ry: fine(w * 0.115) }];
  }
  const random = createRandom(seed * 7919 + 13);
  const h = w * 0.34;
  const skew = (random() - 0.5) * w * 0.1;
  const shapes: Shape[] = [];
  if (ripple) shapes.push(ripples(0.66, 0.9), ripples(0.86, 0.45));
  if (mark === "today") {
    shapes.push({
      is: "ellipse",
      look: "ring",
      cx: fine(x),
      cy: fine(y + h * 0.08),
      rx: fine(w * 0.68),
      ry: fine(w * 0.2),
    });
  }
  shapes.push({ is: "path", look: "refl", d: mound(x, y, w, -h * 0.5, skew) });
  const tall = w * tallness[mark] * (0.55 + 0.45 * grow);
  shapes.push(...blades());
  shapes.push({ is: "path", look: mark === "rest" ? "mr" : "m", d: mound(x, y, w, h, skew) });
  if (mark === "done" && bloom) shapes.push(...heather());
  return shapes;

  function ripples(wide: number, opacity: number): Shape {
    return {
      is: "ellipse",
      look: "rip",
      cx: fine(x),
      cy: fine(y + h * 0.1),
      rx: fine(w * wide),
      ry: fine(w * wide * 0.22),
      opacity,
    };
  }

  /** Three shades, from the back to the front; each shade is one path. */
  function blades(): readonly Shape[] {
    const count = Math.round(bladeCount[mark] * (mark === "today" || mark === "try" ? 1 : grow));
    const shades: [string, string, string] = ["", "", ""];
    for (let i = 0; i < count; i++) {
      const side = count === 1 ? 0 : ((i / (count - 1)) * 2 - 1) * (mark === "try" ? 0.3 : 1);
      const u = side * 0.9 + (random() - 0.5) * 0.2;
      const away = Math.abs(u);
      const rootX = x + skew + u * w * 0.3;
      const rootY = y - h * (0.78 - away * 0.26);
      const lean = u * 0.72 + (random() - 0.5) * 0.2;
      const length = tall * (0.98 - away * 0.34 + (random() - 0.5) * 0.34);
      const thick = w * (0.075 + random() * 0.035);
      const droop = 0.22 + away * 0.55 + random() * 0.18;
      const d = blade(rootX, rootY, lean, length, thick, droop);
      const depth = random();
      shades[depth < 0.36 ? 0 : depth < 0.8 ? 1 : 2] += d;
    }
    return shades.flatMap((d, shade): Shape[] => (d === "" ? [] : [{ is: "path", look: `b${shade + 1}`, d }]));
  }

  function heather(): readonly Shape[] {
    const sprigs: Shape[] = [];
    const count = 2 + Math.floor(random() * 2);
    for (let i = 0; i < count; i++) {
      const lean = (random() - 0.5) * 1.1;
      const length = tall * (0.66 + random() * 0.2);
      const rootX = x + skew + lean * w * 0.26;
      const rootY = y - h * 0.8;
      const tipX = rootX + Math.sin(lean) * length;
      const tipY = rootY - Math.cos(lean) * length;
      const bend = `Q${fine(rootX + Math.sin(lean) * length * 0.4)} ${fine(rootY - length * 0.6)} ${fine(tipX)} ${fine(tipY)}`;
      sprigs.push({ is: "path", look: "stem", d: `M${fine(rootX)} ${fine(rootY)}${bend}` });
      const bell = Math.max(1.1, w * 0.034);
      for (let j = 0; j < 4; j++) {
        sprigs.push({
          is: "circle",
          look: "bloom",
          cx: fine(tipX - Math.sin(lean) * j * bell * 1.5 + (j % 2 ? bell * 0.7 : -bell * 0.7)),
          cy: fine(tipY + Math.cos(lean) * j * bell * 1.5),
          r: fine(bell * (0.8 + j * 0.1)),
        });
      }
    }
    return sprigs;
  }
}

const bladeCount = { done: 17, part: 8, rest: 0, today: 5, try: 2, ahead: 0, blank: 0 } as const;
const tallness = { done: 0.98, part: 0.62, rest: 0, today: 0.46, try: 0.5, ahead: 0, blank: 0 } as const;

/** `lean` is radians from upright, to the right when positive; `droop` bends the tip further out and down. */
export function blade(
  rootX: number,
  rootY: number,
  lean: number,
  length: number,
  thick: number,
  droop: number,
): string {
  const tipX = rootX + Math.sin(lean) * length + droop * Math.sign(lean || 1) * length * 0.34;
  const tipY = rootY - Math.cos(lean) * length + Math.abs(droop) * length * 0.3;
  const midX = rootX + Math.sin(lean) * length * 0.42;
  const midY = rootY - Math.cos(lean) * length * 0.78;
  return (
    `M${fine(rootX - thick / 2)} ${fine(rootY)}` +
    `Q${fine(midX - thick * 0.35)} ${fine(midY)} ${fine(tipX)} ${fine(tipY)}` +
    `Q${fine(midX + thick * 0.55)} ${fine(midY + thick * 0.4)} ${fine(rootX + thick / 2)} ${fine(rootY)}Z`
  );
}

export function mound(x: number, y: number, w: number, h: number, skew = 0): string {
  return (
    `M${fine(x - w / 2)} ${fine(y)}` +
    `C${fine(x - w * 0.44)} ${fine(y - h * 0.75)} ${fine(x - w * 0.22 + skew)} ${fine(y - h)} ${fine(x + skew)} ${fine(y - h)}` +
    `C${fine(x + w * 0.24 + skew)} ${fine(y - h)} ${fine(x + w * 0.45)} ${fine(y - h * 0.7)} ${fine(x + w / 2)} ${fine(y)}` +
    `C${fine(x + w * 0.3)} ${fine(y + h * 0.16)} ${fine(x - w * 0.3)} ${fine(y + h * 0.16)} ${fine(x - w / 2)} ${fine(y)}Z`
  );
}
