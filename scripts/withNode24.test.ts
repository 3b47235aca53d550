import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
let folder: string;

/** A small repository that needs one package, beside an npm that only says what it was asked. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tussock-first-step-"));
  mkdirSync(join(folder, "scripts"));
  mkdirSync(join(folder, "programs"));
  cpSync(join(root, "scripts/withNode24.js"), join(folder, "scripts/withNode24.js"));
  writeFileSync(join(folder, "package.json"), `{"type":"module"}`);
  writeFileSync(
    join(folder, "scripts/tell.ts"),
    `const words: string = process.argv.slice(2).join(" ");\nconsole.log("told:", words, process.versions.node);\n`,
  );
  write("package-lock.json", {
    "": {},
    "node_modules/calm": { version: "1.0.0" },
    "node_modules/other-system": { version: "1.0.0", optional: true },
  });
  writeFileSync(
    join(folder, "programs/npm"),
    `#!/bin/sh\necho "npm $*"\nmkdir -p node_modules/node/bin node_modules/.bin\nln -sf "${process.execPath}" node_modules/node/bin/node\ncp installed.json node_modules/.package-lock.json\n`,
    { mode: 0o755 },
  );
  write("installed.json", { "node_modules/calm": { version: "1.0.0" } });
});
afterEach(() => rmSync(folder, { recursive: true }));

test("in a fresh clone it brings the packages and then runs the script on their Node", async () => {
  const { printed, code } = await start("a", "b");
  expect(code).toBe(0);
  expect(printed).toContain("npm ci");
  expect(printed).toContain(`told: a b ${process.versions.node}`);
});

test("what is here already is not brought again", async () => {
  await start();
  expect((await start()).printed).not.toContain("npm ci");
});

test("a lock file that asks for another version brings the packages anew", async () => {
  await start();
  write("package-lock.json", { "node_modules/calm": { version: "1.1.0" } });
  write("installed.json", { "node_modules/calm": { version: "1.1.0" } });
  expect((await start()).printed).toContain("npm ci");
});

test("when they cannot be brought, it says so and nothing is run", async () => {
  writeFileSync(join(folder, "programs/npm"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  const { printed, code } = await start();
  expect(code).toBe(1);
  expect(printed).toContain("The packages could not be brought.");
  expect(printed).not.toContain("told:");
});

test("a script that fails makes the command fail", async () => {
  writeFileSync(join(folder, "scripts/tell.ts"), "process.exit(3);\n");
  expect((await start()).code).toBe(3);
});

test("whoever ends npm ends the script too, though npm’s shell passes no signal on", async () => {
  await start();
  writeFileSync(
    join(folder, "scripts/tell.ts"),
    `process.once("SIGTERM", () => { console.log("ended in peace"); process.exit(0); });\nconsole.log("running");\nsetInterval(() => undefined, 1_000);\n`,
  );
  const npm = spawn("sh", ["-c", `"${process.execPath}" scripts/withNode24.js scripts/tell.ts; true`], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  const closed = new Promise((resolve) => npm.stdout.once("close", resolve));
  npm.stdout.on("data", (text: Buffer) => {
    printed += text.toString();
    if (printed.includes("running") && !npm.killed) npm.kill("SIGTERM");
  });
  await closed;
  expect(printed).toContain("ended in peace");
});

function write(name: string, packages: Readonly<Record<string, unknown>>): void {
  writeFileSync(join(folder, name), JSON.stringify({ packages }));
}

function start(...words: readonly string[]): Promise<{ readonly printed: string; readonly code: number | null }> {
  const child = spawn(process.execPath, ["scripts/withNode24.js", "scripts/tell.ts", ...words], {
    cwd: folder,
    env: { ...process.env, PATH: `${join(folder, "programs")}:${process.env["PATH"]}` },
  });
  let printed = "";
  child.stdout.on("data", (text: Buffer) => (printed += text.toString()));
  child.stderr.on("data", (text: Buffer) => (printed += text.toString()));
  return new Promise((resolve) => child.once("close", (code) => resolve({ printed, code })));
}
