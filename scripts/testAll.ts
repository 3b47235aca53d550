/**
 * `npm test`: every check there is, one after the other, and at the end how many passed. A check that fails does not
 * keep the next from running. `--fast` leaves out what needs a browser; `--only <name>` runs one group.
 */
import { spawn } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strayColours } from "./strayColours.ts";
import { switchedOffTests } from "./switchedOffTests.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
}
interface Group {
  readonly name: string;
  readonly needsBrowser?: true;
  readonly run: () => Promise<Count>;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const results = join(root, ".cache/test-results");
const sources = ["apps", "packages", "scripts", "tests", "bench"].filter((folder) => existsSync(join(root, folder)));

const groups: readonly Group[] = [
  { name: "browser", needsBrowser: true, run: bringBrowser },
  { name: "types", run: checkTypes },
  { name: "lint", run: lint },
  { name: "unit", run: () => vitest("vitest.config.ts") },
  { name: "build", needsBrowser: true, run: build },
  { name: "journeys", needsBrowser: true, run: () => vitest("vitest.browser.config.ts") },
];

const words = process.argv.slice(2);
const only = words.includes("--only") ? words[words.indexOf("--only") + 1] : undefined;
if (only !== undefined && !groups.some(({ name }) => name === only)) {
  console.error(`--only needs one of: ${groups.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
const chosen = groups.filter(({ name, needsBrowser }) =>
  only ? name === only : !(needsBrowser && words.includes("--fast")),
);

let passed = 0;
let failed = 0;
for (const group of chosen) {
  const began = performance.now();
  console.log(`\n── ${group.name} ──`);
  const count = await group.run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  passed += count.passed;
  failed += count.failed;
  console.log(
    `── ${group.name}: ${count.passed} passed, ${count.failed} failed, ${seconds(performance.now() - began)} s`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function bringBrowser(): Promise<Count> {
  const { findOrInstallChromium } = await import("./findChromium.ts");
  const found = findOrInstallChromium((line) => console.log(line));
  console.log(found.path ?? found.why);
  return one(found.path !== undefined);
}

async function checkTypes(): Promise<Count> {
  const projects = ["tsconfig.json", ...globSync("{packages,apps}/*/tsconfig.json", { cwd: root }).sort()];
  const counts: Count[] = [];
  for (const project of projects) counts.push(await command(`types ${project}`, "tsc", ["-p", project]));
  return sum(counts);
}

async function lint(): Promise<Count> {
  return sum([
    await command("lint", "oxlint", ["--report-unused-disable-directives", ...sources]),
    await command("format", "oxfmt", ["--check"]),
    await command("unused code", "knip", ["--no-progress"]),
    check("colours only in tokens.css", strayColours(root)),
    check("no test is switched off", switchedOffTests(root)),
  ]);
}

async function build(): Promise<Count> {
  const { buildIfStale } = await import("./buildIfStale.ts");
  await buildIfStale((line) => console.log(line));
  return one(true);
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numTotalTests: number;
}

/** A test that did not run (skipped, or its file did not load) counts as failed. */
async function vitest(config: string): Promise<Count> {
  mkdirSync(results, { recursive: true });
  const file = join(results, `${config}.json`);
  rmSync(file, { force: true });
  const ended = await run("vitest", [
    "run",
    "--config",
    config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const notPassed = report.numTotalTests - report.numPassedTests;
  return { passed: report.numPassedTests, failed: ended && report.success ? notPassed : Math.max(1, notPassed) };
}

async function command(name: string, program: string, args: readonly string[]): Promise<Count> {
  const ended = await run(program, args);
  console.log(`${ended ? "passed" : "FAILED"}  ${name}`);
  return one(ended);
}

function check(name: string, problems: readonly string[]): Count {
  for (const problem of problems) console.log(problem);
  console.log(`${problems.length === 0 ? "passed" : "FAILED"}  ${name}`);
  return one(problems.length === 0);
}

/** Programs of node_modules/.bin, which withNode24.js has put first in the path. */
function run(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
}

function one(ok: boolean): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}
function sum(counts: readonly Count[]): Count {
  return counts.reduce((all, each) => ({ passed: all.passed + each.passed, failed: all.failed + each.failed }));
}
function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}
