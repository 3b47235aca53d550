/**
 * The first step of every command: runs on whatever Node the machine has (20.19 or newer), brings the packages when
 * they are missing or others than package-lock.json says, then hands the named script to the Node 24 among them.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const programs = join(root, "node_modules", ".bin");
const node24 = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

const [script, ...words] = process.argv.slice(2);
if (!script) throw new Error("withNode24.js needs the script to run");
if (!recentEnough(process.versions.node)) {
  say(
    `This needs Node 20.19 or newer to begin with; here is ${process.versions.node}. It brings its own Node 24 then.`,
  );
  process.exit(1);
}
if (!packagesAreHere()) bringPackages();
handOver(script, words);

/** @param {string} version */
function recentEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** What npm noted when it installed, against what the lock file asks for; packages for other systems may be absent. */
function packagesAreHere() {
  const noted = readPackages(join(root, "node_modules", ".package-lock.json"));
  const wanted = readPackages(join(root, "package-lock.json"));
  if (!noted || !wanted || !existsSync(node24)) return false;
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.startsWith("node_modules/")) return true; // the workspaces themselves
    const here = noted[path];
    return here ? here.version === version && here.link === link : optional;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, link?: boolean, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

function bringPackages() {
  say("Bringing the packages (once, about a minute) …");
  // Our own Node 24 is about to be replaced: npm must not run on it. npm's path comes from npm itself when it started us.
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== programs)
    .join(delimiter);
  // npm still runs on the machine's Node and warns of packages that ask for a newer one, which they are about to get.
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.status === 0 && packagesAreHere()) return;
  say("The packages could not be brought. Is the npm registry within reach? Above is what npm said.");
  process.exit(1);
}

/**
 * @param {string} name
 * @param {readonly string[]} rest
 */
function handOver(name, rest) {
  const child = spawn(node24, [join(root, name), ...rest], {
    cwd: root,
    env: { ...process.env, PATH: [programs, process.env.PATH].join(delimiter) },
    stdio: "inherit",
  });
  // A terminal tells both of us; anyone else tells only this process.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  // npm starts us through a shell that keeps signals to itself: whoever ends npm would leave us running.
  const { ppid } = process;
  setInterval(() => {
    if (process.ppid !== ppid) child.kill("SIGTERM");
  }, 1_000).unref();
  child.once("error", (error) => {
    say(`Node 24 could not be started: ${error.message}`);
    process.exit(1);
  });
  child.once("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? "SIGTERM"]));
}

/** @param {string} line */
function say(line) {
  console.log(line);
}
