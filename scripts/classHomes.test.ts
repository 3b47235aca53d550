import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { strayClasses, strayClassesIn } from "./classHomes.ts";

const furniture = [
  "apps/web/src/styles/components.css",
  ".tabs .now { color: red } .card { gap: 1px } .meta {}",
] as const;
const stray = (...sheets: readonly (readonly [file: string, text: string])[]): readonly string[] =>
  strayClassesIn(new Map([furniture, ...sheets]));

test("no screen changes how another one looks", () => {
  expect(strayClasses(fileURLToPath(new URL("..", import.meta.url)))).toEqual([]);
});

test("a screen’s class that is named like a part of the furniture is found", () => {
  expect(stray(["now.css", ".now-list { gap: 1px }\n.now { gap: 2px }"])).toEqual([
    "now.css: “.now” speaks of no class of its own",
  ]);
});

test("furniture that one screen changes for all is found, also deep inside of other rules", () => {
  const text = "@media (min-width: 60rem) { .you-list .card { gap: 0 } .you-list, .card > .meta:empty { gap: 0 } }";
  expect(stray(["you.css", text])).toEqual(["you.css: “.card > .meta:empty” speaks of no class of its own"]);
  expect(stray(["you.css", "/* .you */ .card li { gap: 0 }"])).toHaveLength(1);
  expect(stray(["you.css", "@supports (gap: 0) { @media print { main { gap: 0 } } }"])).toHaveLength(1);
});

test("two screens with a class of the same name, or a movement of the same name, are found", () => {
  expect(stray(["a.css", ".centre { gap: 0 }"], ["b.css", ".b .centre { gap: 0 }"])).toEqual([
    "b.css: .centre already belongs to a.css",
  ]);
  const grow = "@keyframes grow { from { opacity: 0 } }";
  expect(stray(["a.css", grow], ["b.css", grow])).toEqual(["b.css: @keyframes grow is also in a.css"]);
});

test("a screen that dresses the furniture inside of its own is fine", () => {
  const text = `.now-list { gap: 1px } .now-list .card:is(.meta, .now), body:has(.now-list) .tabs { gap: .5rem }
    @media print { .now-list .meta { gap: 0 } } @keyframes now { from { gap: 0 } }`;
  expect(stray(["now.css", text])).toEqual([]);
});
