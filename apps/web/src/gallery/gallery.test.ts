import { expect, test } from "vitest";
import type { GalleryState } from "./gallery.ts";
import { looksFromAddress } from "./looksFromAddress.ts";

const pages = import.meta.glob<{ readonly gallery: readonly GalleryState[] }>([
  "../ui/**/*.gallery.tsx",
  "../screens/**/*.gallery.tsx",
]);
const pieces = import.meta.glob(["../ui/**/*.tsx", "!../ui/**/*.gallery.tsx"]);
const shownBy = import.meta.glob<string>("../ui/**/*.gallery.tsx", { query: "?raw", import: "default", eager: true });

/** Drawn only inside another piece, so shown with it. */
const insidePieces = new Set(["Drawing", "Icon", "WeekScene"]);

test("every piece of furniture stands in the gallery", () => {
  const shown = Object.values(shownBy).join("\n");
  const missing = Object.keys(pieces)
    .map((path) => path.slice(path.lastIndexOf("/") + 1, -".tsx".length))
    .filter((name) => !insidePieces.has(name) && !shown.includes(`<${name}`));
  expect(missing).toEqual([]);
});

test("every state of the gallery has an address of its own", async () => {
  const loaded = await Promise.all(Object.values(pages).map((load) => load()));
  const ids = loaded.flatMap(({ gallery }) => gallery.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.filter((id) => !/^[\w-]+(\/[\w-]+)+$/.test(id))).toEqual([]);
});

test("a gallery page can be looked at by night, larger, mirrored and still", () => {
  expect(looksFromAddress("?theme=dark&contrast=more&text=200&dir=rtl&motion=less")).toEqual({
    theme: "dark",
    contrast: "more",
    textSizePercent: 200,
    lessMotion: true,
    dir: "rtl",
  });
});

test("a gallery page asked for nothing, or for nonsense, follows the system", () => {
  const plain = { theme: "system", contrast: "system", textSizePercent: 100, lessMotion: false };
  expect(looksFromAddress("")).toEqual(plain);
  expect(looksFromAddress("?theme=pink&text=9000&dir=up")).toEqual(plain);
});
