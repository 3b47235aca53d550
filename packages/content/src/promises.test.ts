import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/promises.md", root), "utf8");

it("every promise names tests that keep it, and each of them is there under that name", () => {
  const sections = page.split(/^## /m).slice(1);
  expect(sections.map((section) => section.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."]);
  for (const section of sections) expect(testsNamed(section).length, section.split("\n")[0]).toBeGreaterThan(0);
  expect(gone(page)).toEqual([]);
});

it("a test that was renamed or taken away is noticed", () => {
  const kept = "- `packages/content/src/promises.test.ts` · a test that was renamed or taken away is noticed";
  const renamed = "- `packages/content/src/promises.test.ts` · a test of another name";
  const away = "- `packages/content/src/nowhere.test.ts` · anything";
  expect(gone([kept, renamed, away].join("\n"))).toEqual([renamed.slice(2), away.slice(2)]);
});

function testsNamed(text: string): readonly { readonly path: string; readonly name: string }[] {
  return [...text.matchAll(/^- `([^`]+)` · (.+)$/gm)].map(([, path = "", name = ""]) => ({ path, name }));
}

function gone(text: string): readonly string[] {
  return testsNamed(text)
    .filter(({ path, name }) => {
      const file = new URL(path, root);
      return !existsSync(file) || !readFileSync(file, "utf8").includes(`"${name}"`);
    })
    .map(({ path, name }) => `\`${path}\` · ${name}`);
}
