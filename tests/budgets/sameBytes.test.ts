import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildApp } from "../../apps/web/build/buildApp.ts";

test("two builds of the same source are the same, byte for byte, so that anyone can check what a host gives out", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tussock-same-"));
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  await buildApp(one);
  await buildApp(two);
  const names = filesIn(one);
  expect(filesIn(two)).toEqual(names);
  expect(names.filter((name) => !readFileSync(join(one, name)).equals(readFileSync(join(two, name))))).toEqual([]);
  rmSync(folder, { recursive: true });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
