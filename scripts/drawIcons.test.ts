import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iconFiles, pathsDrawn } from "./drawIcons.ts";

test("the drawn icons are those of the list, neither older nor more (node scripts/drawIcons.ts)", () => {
  const files = iconFiles();
  for (const [address, text] of files) expect(readFileSync(address, "utf8")).toBe(text);
  for (const address of pathsDrawn()) expect(files.has(address), address).toBe(true);
});
