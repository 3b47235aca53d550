import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shellPage } from "./shellPage.ts";
import { indexHtml } from "./writeIndexHtml.ts";

const index = indexHtml(readFileSync(new URL("../index.html", import.meta.url), "utf8"), {
  boot: "assets/boot-a.js",
  main: "assets/main-b.js",
  worker: ["assets/vaultWorker-c.js", "assets/core-c.js"],
  chunks: ["assets/d.js"],
  styles: ["assets/e.css"],
});
const shell = shellPage(index, ["/assets/f.woff2", "/assets/g.woff2"]);

test("the kept page asks for fonts after its styles, and for nothing that a first screen can do without", () => {
  expect([...shell.matchAll(/\/assets\/[\w.-]+/g)].map(([path]) => path)).toEqual([
    "/assets/boot-a.js",
    "/assets/e.css",
    "/assets/f.woff2",
    "/assets/g.woff2",
    "/assets/d.js",
    "/assets/main-b.js",
  ]);
  expect(shell).not.toContain("manifest");
});

test("all else is the page of a first visit, line by line", () => {
  const ownLine = /rel="(manifest|preload)"/;
  const others = (page: string): readonly string[] => page.split("\n").filter((line) => !ownLine.test(line));
  expect(others(shell)).toEqual(others(index));
  expect(others(index).length).toBeGreaterThan(20);
});

test("a page without what is left out is told, not built half", () => {
  expect(() => shellPage("<!doctype html>", [])).toThrow('no <link rel="manifest"');
});
