/** A test is fixed or deleted with a reason, never switched off, and never left as the only one that runs. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SWITCHED =
  /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|skipIf|runIf|only|todo|fails)\b|\bx(?:it|test|describe)\(/;

export function switchedOffTests(root: string): readonly string[] {
  return globSync("{apps,packages,scripts,tests}/**/*.test.{ts,tsx}", { cwd: root, exclude: ["**/node_modules/**"] })
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(root, file), "utf8").split("\n");
      return lines.flatMap((line, at) => (SWITCHED.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []));
    });
}
