/** Builds the app when the built one was made of other sources than those here. */
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildApp } from "../apps/web/build/buildApp.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "apps/web/dist");
const cache = join(root, ".cache");
const note = join(cache, "built-from");

const SOURCES = [
  "package-lock.json",
  "apps/web/{index.html,package.json,vite.config.ts}",
  "apps/web/{build,public,src}/**/*",
  "packages/*/package.json",
  "packages/*/src/**/*",
];

export async function buildIfStale(say: (line: string) => void, language = "en"): Promise<"built" | "fresh"> {
  const sources = `${language} ${hashOfSources()}`;
  if (existsSync(join(dist, "index.html")) && existsSync(note) && readFileSync(note, "utf8") === sources)
    return "fresh";
  say("Building the app …");
  mkdirSync(cache, { recursive: true });
  // Built beside and then put in place: whoever serves or tests meanwhile never sees half an app.
  const fresh = mkdtempSync(join(cache, "build-"));
  try {
    await buildApp(fresh, [], language);
    chmodSync(fresh, 0o755); // a host may serve it as another user
    rmSync(note, { force: true });
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  writeFileSync(note, sources);
  return "built";
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  const files = globSync(SOURCES, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}
