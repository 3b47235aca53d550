/** The moor is held to the drawings of the design language, shape by shape: a week must look the same each time it is opened. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { drawLadder } from "./drawLadder.ts";
import { drawLogo } from "./drawLogo.ts";
import { drawTimer } from "./drawTimer.ts";
import { drawTuft, type MoorMark } from "./drawTuft.ts";
import { drawWeek } from "./drawWeek.ts";
import { drawWelcome } from "./drawWelcome.ts";
import { createRandom } from "./random.ts";
import type { Shape } from "./shapes.ts";

test("a seed always grows the same grass", () => {
  const random = createRandom(42);
  expect([random(), random()]).toEqual([0.6011037519201636, 0.44829055899754167]);
});

test("a day that was tried is two shoots on firm ground", () => {
  expect(toMarkup(drawTuft({ x: 20, y: 30, w: 34, mark: "try", seed: 1 }))).toBe(
    '<ellipse class="rip" cx="20" cy="31.2" rx="22.4" ry="4.9" style="opacity:0.9"/>' +
      '<ellipse class="rip" cx="20" cy="31.2" rx="29.2" ry="6.4" style="opacity:0.45"/>' +
      '<path class="refl" d="M3 30C5 34.3 12.8 35.8 20.2 35.8C28.4 35.8 35.3 34 37 30C30.2 29.1 9.8 29.1 3 30Z"/>' +
      '<path class="b1" d="M21.4 21.9Q23.4 12.7 28.4 11.7Q26.7 14.2 25 21.9Z"/>' +
      '<path class="b2" d="M16.3 21.7Q15.8 8.4 12.5 7.2Q18.2 9.5 19 21.7Z"/>' +
      '<path class="m" d="M3 30C5 21.3 12.8 18.4 20.2 18.4C28.4 18.4 35.3 21.9 37 30C30.2 31.8 9.8 31.8 3 30Z"/>',
  );
});

// Prints of what the design language's own drawing gave for the same marks and seeds.
const prints: Record<Exclude<MoorMark, "blank">, readonly [string, string, string]> = {
  done: ["7464348b5cd24de1", "30e33c4374051507", "bccecf0270d9b536"],
  part: ["9331784b945a1654", "fc552d5716877d81", "75e31623bae9aca2"],
  try: ["36491d04b04516f2", "a9766c7784feff1e", "4e110979f03fbd55"],
  rest: ["97ad0ff584affd82", "e2bee33dd733d334", "c9122a03ae95dc24"],
  today: ["3f25799091f25380", "037adaf461b80905", "6cc2bb8dfaeeeed0"],
  ahead: ["e7bbff1d53404546", "e7bbff1d53404546", "e7bbff1d53404546"],
};
test.each(Object.entries(prints))('the mark for "%s" is drawn as designed, whatever its seed', (mark, expected) => {
  const drawn = [1, 34, 2026].map((seed) => print(drawTuft({ x: 20, y: 30, w: 34, mark: mark as MoorMark, seed })));
  expect(drawn).toEqual(expected);
});

test("a tussock that is still growing has fewer and shorter blades", () => {
  const half = drawTuft({ x: 195, y: 410, w: 140, mark: "done", seed: 77, grow: 0.62, bloom: false });
  expect(print(half)).toBe("feb4beacb7917d2e");
});

test("a week is drawn as designed: this week, one that went by, and the wide one for a session", () => {
  expect(print(drawWeek({ marks: ["done", "part", "rest", "today", "ahead", "ahead", "ahead"] }))).toBe(
    "4d8f0b6d4d6182cf",
  );
  expect(print(drawWeek({ marks: ["done", "rest", "try", "done", "rest", "part", "done"], seed: 6 }))).toBe(
    "6ff3100ada317a42",
  );
  const wide = drawWeek({
    marks: ["done", "rest", "part", "done", "done", "part", "rest"],
    seed: 9,
    width: 420,
    height: 146,
    horizon: 40,
    tuft: 40,
  });
  expect(print(wide)).toBe("6dd921ef2bacf273");
});

test("a day keeps its grass when another day of the week changes", () => {
  const seeds = [30, 31, 32, 33, 34, 35, 36];
  const before = drawWeek({ marks: ["rest", "part", "done", "today", "ahead", "ahead", "ahead"], seeds });
  const after = drawWeek({ marks: ["done", "part", "done", "today", "ahead", "ahead", "ahead"], seeds });
  const monday = {
    before: drawWeek({ marks: ["rest"], seeds: [30] }).length,
    after: drawWeek({ marks: ["done"], seeds: [30] }).length,
  };
  expect(print(after.slice(monday.after))).toBe(print(before.slice(monday.before)));
});

test("the ladder, the timer, the welcome and the logo are drawn as designed", () => {
  expect(print(drawLadder(["done", "part", "today", "ahead", "ahead"], 2))).toBe("2af6108ecd0b6d00");
  expect(print(drawTimer(0.62))).toBe("3c26a66571cf9762");
  expect(print(drawWelcome())).toBe("11a7f6ce2d85b612");
  const { blades, mound } = drawLogo();
  expect(digest(`<path class="lg-b" d="${blades}"/><path class="lg-m" d="${mound}"/>`)).toBe("339ff2b5de8c4b82");
});

function print(shapes: readonly Shape[]): string {
  return digest(toMarkup(shapes));
}

function digest(markup: string): string {
  return createHash("sha256").update(markup).digest("hex").slice(0, 16);
}

function toMarkup(shapes: readonly Shape[]): string {
  return shapes
    .map(({ is, look, ...rest }) => {
      const { opacity, ...attributes } = rest as Record<string, string | number>;
      const written = Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join("");
      return `<${is} class="${look}"${written}${opacity === undefined ? "" : ` style="opacity:${opacity}"`}/>`;
    })
    .join("");
}
