import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { indexHtml } from "./writeIndexHtml.ts";

const page = readFileSync(new URL("../index.html", import.meta.url), "utf8");
const parts = {
  boot: "assets/boot-a.js",
  main: "assets/main-b.js",
  worker: ["assets/vaultWorker-c.js", "assets/core-c.js"],
  chunks: ["assets/d.js"],
  styles: ["assets/e.css"],
};

test("the boot that starts the worker comes first, plain, then styles, and main last", () => {
  const loaded = [...indexHtml(page, parts).matchAll(/\/assets\/[\w.-]+/g)].map(([path]) => path);
  expect(loaded).toEqual([
    "/assets/boot-a.js",
    "/assets/e.css",
    "/assets/vaultWorker-c.js",
    "/assets/core-c.js",
    "/assets/d.js",
    "/assets/main-b.js",
  ]);
  expect(indexHtml(page, parts)).toContain('<script src="/assets/boot-a.js"></script>');
});

test("nothing is drawn before main has run", () => {
  expect(indexHtml(page, parts)).toContain('<script type="module" blocking="render" src="/assets/main-b.js"></script>');
});

test("nothing of the development page is left", () => {
  const built = indexHtml(page, parts);
  expect(built).not.toContain("/src/");
  expect(built).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)/);
});

test("a page that no longer loads its two scripts is told, not built half", () => {
  expect(() => indexHtml("<!doctype html>", parts)).toThrow("no longer loads");
});
