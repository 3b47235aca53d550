/**
 * `npm test`: every check there is, one after the other, and at the end what failed and how many passed. A check that
 * fails does not keep the next from running. `--fast` leaves out what needs a browser; `--only <name>` runs one group.
 */
import { spawn } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { strayColours } from "./strayColours.ts";
import { switchedOffTests } from "./switchedOffTests.ts";

interface Outcome {
  readonly passed: number;
  /** By name, so that the end of a long output says where to look. */
  readonly failed: readonly string[];
}
interface Group {
  readonly name: string;
  readonly needsBrowser?: true;
  readonly run: () => Promise<Outcome>;
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

const outcomes: Outcome[] = [];
for (const group of chosen) {
  const began = performance.now();
  console.log(`\n── ${group.name} ──`);
  const outcome = await group.run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: [group.name] };
  });
  outcomes.push(outcome);
  console.log(`── ${group.name}: ${told(outcome)}, ${seconds(performance.now() - began)} s`);
}
const all = sum(outcomes);
console.log("");
for (const name of all.failed) console.log(`FAILED  ${name}`);
console.log(told(all));
process.exitCode = all.failed.length === 0 ? 0 : 1;

async function bringBrowser(): Promise<Outcome> {
  const { findOrInstallChromium } = await import("./findChromium.ts");
  const found = findOrInstallChromium((line) => console.log(line));
  console.log(found.path ?? found.why);
  return one("browser", found.path !== undefined);
}

async function checkTypes(): Promise<Outcome> {
  const projects = ["tsconfig.json", ...globSync("{packages,apps}/*/tsconfig.json", { cwd: root }).sort()];
  const checked: Outcome[] = [];
  for (const project of projects) checked.push(await command(`types ${project}`, "tsc", ["-p", project]));
  return sum(checked);
}

async function lint(): Promise<Outcome> {
  return sum([
    await command("lint", "oxlint", ["--report-unused-disable-directives", ...sources]),
    await command("format", "oxfmt", ["--check"]),
    await command("unused code", "knip", ["--no-progress"]),
    check("colours only in tokens.css", strayColours(root)),
    check("no test is switched off", switchedOffTests(root)),
  ]);
}

async function build(): Promise<Outcome> {
  const { buildIfStale } = await import("./buildIfStale.ts");
  await buildIfStale((line) => console.log(line));
  return one("build", true);
}

/** The part of Vitest's JSON report (in Jest's shape) that is read here. */
interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A test that did not run (skipped, or its file did not load) counts as failed. */
async function vitest(config: string): Promise<Outcome> {
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
  if (!existsSync(file)) return one(config, false);
  const { success, testResults } = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const outcome = sum(
    testResults.map(({ name, status, assertionResults }) => {
      const path = relative(root, name);
      const tests = sum(assertionResults.map((test) => one(`${path}: ${test.fullName}`, test.status === "passed")));
      // A file that could not be loaded has no test to say so.
      return status === "passed" || tests.failed.length > 0 ? tests : sum([tests, one(path, false)]);
    }),
  );
  // An error outside of any test is nobody's failure in the report, and still one.
  return (ended && success) || outcome.failed.length > 0 ? outcome : sum([outcome, one(config, false)]);
}

async function command(name: string, program: string, args: readonly string[]): Promise<Outcome> {
  const ended = await run(program, args);
  console.log(`${ended ? "passed" : "FAILED"}  ${name}`);
  return one(name, ended);
}

function check(name: string, problems: readonly string[]): Outcome {
  for (const problem of problems) console.log(problem);
  console.log(`${problems.length === 0 ? "passed" : "FAILED"}  ${name}`);
  return one(name, problems.length === 0);
}

/** Programs of node_modules/.bin, which withNode24.js has put first in the path. */
function run(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
}

function one(name: string, ok: boolean): Outcome {
  return ok ? { passed: 1, failed: [] } : { passed: 0, failed: [name] };
}
function sum(parts: readonly Outcome[]): Outcome {
  return {
    passed: parts.reduce((passed, part) => passed + part.passed, 0),
    failed: parts.flatMap(({ failed }) => failed),
  };
}
function told({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed.length} failed`;
}
function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}
