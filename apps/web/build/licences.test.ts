import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { licences } from "./licences.ts";

const text = licences(fileURLToPath(new URL("..", import.meta.url)));
const titles = [...text.matchAll(/^## (.+?)(?: [\d.]+)? \((.+)\)$/gm)].map(([, name, licence]) => [name, licence]);

test("whoever is given the app is given the licences of all that is in it: pages, worker, fonts, pictures", () => {
  const names = titles.map(([name]) => name);
  for (const name of [
    "preact",
    "@noble/ciphers",
    "age-encryption",
    "@scure/base",
    "valibot",
    "@phosphor-icons/core",
    "@fontsource/young-serif",
    "pdfkit",
    "fontkit",
  ]) {
    expect(names).toContain(name);
  }
  expect(names.at(-2)).toBe("Noto Sans and Noto Sans Hebrew, in parts");
  expect(names.at(-1)).toBe("Tussock Zero, one glyph of Hanken Grotesk");
  expect(names.filter((name) => name?.startsWith("@tussock/"))).toEqual([]);
});

test("every one of them lets anyone use, change and share it", () => {
  const open = ["MIT", "ISC", "BSD-3-Clause", "OFL-1.1", "Apache-2.0", "0BSD", "Unicode-DFS-2016"];
  expect(titles.filter(([, licence]) => !open.includes(licence ?? ""))).toEqual([]);
});
