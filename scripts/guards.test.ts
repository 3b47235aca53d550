/**
 * Every guard must be able to catch: into a copy of this repository we plant what it forbids, run the guard as
 * `npm test` does, and look for its complaint. Beside each plant stands what is allowed, which must stay quiet.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { strayColours } from "./strayColours.ts";
import { switchedOffTests } from "./switchedOffTests.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "tussock-guards-"));
const COPIED = [
  ".oxlintrc.json",
  ".oxfmtrc.json",
  ".gitignore",
  "knip.jsonc",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.base.json",
  "vitest.config.ts",
  "vitest.browser.config.ts",
  "apps",
  "packages",
  "scripts",
  "tests",
];

beforeAll(() => {
  for (const name of COPIED) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist)$/.test(path),
    });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
/** What one guard is shown must not reach the next: an import of preact alone would bring the browser's words to the domain. */
const planted = new Set<string>();
afterEach(() => {
  for (const file of planted) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
    else rmSync(join(copy, file));
  }
  planted.clear();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What each folder must not import: [folder, specifier]. */
const FORBIDDEN: readonly (readonly [folder: string, specifier: string])[] = [
  ["packages/domain/src/practice", "@tussock/vault"],
  ["packages/domain/src/practice", "@tussock/content/words/log"],
  ["packages/domain/src/practice", "@tussock/protocol"],
  ["packages/domain/src/practice", "../../../vault/src/index.ts"],
  ["packages/domain/src/practice", "../../../../apps/web/src/app/asks.ts"],
  ["packages/domain/src/practice", "node:fs"],
  ["packages/domain/src/practice", "preact"],
  ["packages/domain/src/practice", "fast-check"],
  ["packages/content/src/support", "@tussock/vault"],
  ["packages/content/src/support", "../../../domain/src/index.ts"],
  ["packages/content/src/support", "preact"],
  ["packages/protocol/src", "@tussock/domain"],
  ["packages/protocol/src", "@noble/ciphers/chacha.js"],
  ["packages/vault/src/seal", "@tussock/domain"],
  ["packages/vault/src/seal", "@tussock/content"],
  ["packages/vault/src/seal", "age-encryption"],
  ["packages/vault/src/seal", "node:crypto"],
  ["apps/server/src/app", "@tussock/vault"],
  ["apps/server/src/app", "@tussock/domain"],
  ["apps/server/src/app", "@tussock/content"],
  ["apps/server/src/app", "../../../web/src/app/asks.ts"],
  ["apps/web/src/ui", "@tussock/domain"],
  ["apps/web/src/ui", "@tussock/content/words/shared"],
  ["apps/web/src/ui", "#app/tussock.ts"],
  ["apps/web/src/ui", "../screens/today/TodayScreen.tsx"],
  ["apps/web/src/ui", "idb-keyval"],
  ["apps/web/src/screens/today", "#platform/device.ts"],
  ["apps/web/src/screens/today", "#worker/messages.ts"],
  ["apps/web/src/screens/today", "#screens/log/LogScreen.tsx"],
  ["apps/web/src/screens/today", "../log/LogScreen.tsx"],
  ["apps/web/src/screens/today", "@tussock/vault"],
  ["apps/web/src/screens/today", "@tussock/protocol"],
  ["apps/web/src/screens/today", "idb-keyval"],
  ["apps/web/src/app", "#platform/device.ts"],
  ["apps/web/src/app", "idb-keyval"],
  ["apps/web/src/platform", "#screens/today/TodayScreen.tsx"],
  ["apps/web/src/platform", "#ui/Button.tsx"],
  ["apps/web/src/worker", "#ui/Button.tsx"],
  ["apps/web/src/worker", "preact"],
  ["apps/web/src/gallery", "#platform/device.ts"],
  ["apps/web/src/gallery", "@tussock/vault"],
  ["apps/web/src/serviceWorker", "#app/tussock.ts"],
  ["apps/web/src/serviceWorker", "#worker/messages.ts"],
  ["apps/web/src/serviceWorker", "idb-keyval"],
];
const ALLOWED: readonly (readonly [folder: string, specifier: string])[] = [
  ["packages/domain/src/practice", "../day/day.ts"],
  ["packages/domain/src/practice", "valibot"],
  ["packages/content/src/support", "@tussock/domain"],
  ["packages/vault/src/seal", "@tussock/protocol"],
  ["packages/vault/src/seal", "@noble/ciphers/chacha.js"],
  ["packages/vault/src/seal", "@hpke/core"],
  ["apps/server/src/app", "@tussock/protocol"],
  ["apps/server/src/app", "hono"],
  ["apps/web/src/ui", "preact/hooks"],
  ["apps/web/src/ui", "#ui/Button.tsx"],
  ["apps/web/src/screens/today", "@tussock/content/words/today"],
  ["apps/web/src/screens/today", "#app/tussock.ts"],
  ["apps/web/src/screens/today", "./today.ts"],
  ["apps/web/src/app", "#screens/today/TodayScreen.tsx"],
  ["apps/web/src/worker", "#platform/opfs.ts"],
  ["apps/web/src/serviceWorker", "#worker/todayAhead.ts"],
];
/** Ways to write one and the same import. */
const SPELLINGS: readonly ((specifier: string) => string)[] = [
  (it) => `import * as planted from "${it}";\nexport const used = planted;\n`,
  (it) => `import type * as Planted from "${it}";\nexport type Used = typeof Planted;\n`,
  (it) => `export * from "${it}";\n`,
  (it) => `export const planted = (): Promise<unknown> => import("${it}");\n`,
  (it) => `export type Planted = typeof import("${it}");\n`,
];

test("no folder imports what it must not know, however the import is spelled", () => {
  const forbidden = FORBIDDEN.flatMap(([folder, specifier], at) =>
    SPELLINGS.map((spell, way) => plant(`${folder}/planted${at}way${way}.ts`, spell(specifier))),
  );
  const allowed = ALLOWED.flatMap(([folder, specifier], at) =>
    SPELLINGS.map((spell, way) => plant(`${folder}/allowed${at}way${way}.ts`, spell(specifier))),
  );
  const rules = lint([...forbidden, ...allowed]);
  expect(forbidden.filter((file) => !rules.get(file)?.has("tussock(boundaries)"))).toEqual([]);
  expect(allowed.filter((file) => rules.get(file)?.has("tussock(boundaries)"))).toEqual([]);
});

const LINTED: readonly (readonly [rule: string, file: string, text: string])[] = [
  [
    "eslint(no-restricted-globals)",
    "packages/domain/src/day/plantedDate.ts",
    "export const now = (): number => new Date().getTime();\n",
  ],
  [
    "typescript(no-restricted-types)",
    "packages/domain/src/day/plantedType.ts",
    "export interface At { readonly at: Date }\n",
  ],
  [
    "eslint(no-restricted-properties)",
    "packages/domain/src/day/plantedNow.ts",
    "export const now = (): Temporal.Instant => Temporal.Now.instant();\n",
  ],
  [
    "eslint(no-restricted-properties)",
    "packages/domain/src/day/plantedGlobal.ts",
    "export const now = (): number => globalThis.Date.now();\n",
  ],
  [
    "eslint(no-restricted-properties)",
    "packages/domain/src/day/plantedChance.ts",
    "export const chance = (): number => Math.random();\n",
  ],
  [
    "eslint(no-restricted-properties)",
    "packages/vault/src/clock/plantedNow.ts",
    "export const now = (): number => Date.now();\n",
  ],
  [
    "tussock(no-html)",
    "apps/web/src/ui/plantedInner.ts",
    "export const show = (node: Element, text: string): void => { node.innerHTML = text; };\n",
  ],
  [
    "tussock(no-html)",
    "apps/web/src/ui/plantedOuter.ts",
    "export const show = (node: Element, text: string): void => { node.outerHTML = text; };\n",
  ],
  [
    "tussock(no-html)",
    "apps/web/src/ui/plantedAdjacent.ts",
    `export const show = (node: Element, text: string): void => node["insertAdjacentHTML"]("beforeend", text);\n`,
  ],
  [
    "tussock(no-html)",
    "apps/web/src/ui/PlantedProp.tsx",
    `import { h } from "preact";\nexport const shown = h("p", { dangerouslySetInnerHTML: { __html: "<b>" } });\n`,
  ],
  [
    "react(no-danger)",
    "apps/web/src/ui/PlantedDanger.tsx",
    `export function Planted() { return <p dangerouslySetInnerHTML={{ __html: "<b>" }} />; }\n`,
  ],
  [
    "eslint(no-restricted-properties)",
    "apps/web/src/ui/plantedWrite.ts",
    `export const show = (text: string): void => document.write(text);\n`,
  ],
  [
    "tussock(no-other-origin)",
    "apps/web/src/app/plantedUrl.ts",
    `export const ask = (): Promise<Response> => fetch("https://elsewhere.example/count");\n`,
  ],
  [
    "tussock(no-other-origin)",
    "apps/web/src/app/plantedTemplate.ts",
    "export const ask = (who: string): Promise<Response> => fetch(`https://elsewhere.example/${who}`);\n",
  ],
  [
    "eslint(no-console)",
    "apps/web/src/screens/log/plantedLog.ts",
    "export const tell = (words: string): void => console.log(words);\n",
  ],
  ["import(no-default-export)", "packages/domain/src/day/plantedDefault.ts", "export default 1;\n"],
  [
    "typescript(no-explicit-any)",
    "packages/domain/src/day/plantedAny.ts",
    "export const anything = (it: any): unknown => it;\n",
  ],
  [
    "typescript(no-floating-promises)",
    "apps/web/src/app/plantedFloating.ts",
    "const save = async (): Promise<void> => undefined;\nexport const tap = (): void => { save(); };\n",
  ],
  [
    "typescript(switch-exhaustiveness-check)",
    "packages/domain/src/day/plantedSwitch.ts",
    `export function words(done: "yes" | "partly" | "no"): string {\n  switch (done) {\n    case "yes":\n      return "Yes";\n    case "no":\n      return "Not today";\n  }\n  return "";\n}\n`,
  ],
];

test("each lint rule we rely on catches its plant", () => {
  for (const [, file, text] of LINTED) plant(file, text);
  const rules = lint(LINTED.map(([, file]) => file));
  expect(
    LINTED.filter(([rule, file]) => !rules.get(file)?.has(rule)).map(
      ([rule, file]) => `${rule} is quiet about ${file}`,
    ),
  ).toEqual([]);
});

test("two files that need each other are told", () => {
  const one = plant(
    "packages/domain/src/day/plantedOne.ts",
    `import { two } from "./plantedTwo.ts";\nexport const one = (): number => two();\n`,
  );
  plant(
    "packages/domain/src/day/plantedTwo.ts",
    `import { one } from "./plantedOne.ts";\nexport const two = (): number => one();\n`,
  );
  expect(lint([one, "packages/domain/src/day/plantedTwo.ts"]).get(one)).toContain("import(no-cycle)");
});

const UNSPELLABLE: readonly (readonly [project: string, file: string, text: string])[] = [
  ["packages/domain", "src/day/plantedDocument.ts", "export const title = (): string => document.title;\n"],
  ["packages/domain", "src/day/plantedConsole.ts", "export const tell = (): void => console.log(1);\n"],
  ["packages/domain", "src/day/plantedProcess.ts", "export const home = (): unknown => process.env;\n"],
  ["packages/content", "src/plantedDocument.ts", "export const title = (): string => document.title;\n"],
  ["packages/protocol", "src/plantedFetch.ts", `export const ask = (): unknown => fetch("/");\n`],
  [
    "packages/vault",
    "src/plantedCrypto.ts",
    "export const random = (): unknown => crypto.getRandomValues(new Uint8Array(1));\n",
  ],
  ["packages/vault", "src/plantedStorage.ts", "export const kept = (): unknown => indexedDB;\n"],
  ["apps/server", "src/plantedDocument.ts", "export const title = (): string => document.title;\n"],
  ["apps/web", "src/app/plantedProcess.ts", "export const home = (): unknown => process.env;\n"],
];

for (const project of new Set(UNSPELLABLE.map(([name]) => name))) {
  test(`the types of ${project} have no word for a platform that is not its own`, () => {
    const files = UNSPELLABLE.filter(([name]) => name === project).map(([, file, text]) =>
      plant(`${project}/${file}`, text),
    );
    const told = run("tsc", ["-p", project, "--pretty", "false"]);
    const quiet = files.filter(
      (file) =>
        !new RegExp(`^${file.replaceAll(".", "\\.")}\\(.*error TS(2304|2552|2580|2584|2591|2868)`, "m").test(told),
    );
    expect(quiet).toEqual([]);
  });
}

test("tests are checked by the compiler too", () => {
  const file = plant("packages/domain/src/day/planted.test.ts", `export const wrong: number = "words";\n`);
  expect(run("tsc", ["-p", ".", "--pretty", "false"])).toContain(`${file}(1,14): error TS2322`);
});

test("code that nothing uses is told: a file, an export, a dependency", () => {
  plant("packages/domain/src/day/plantedUnused.ts", "export const unused = 1;\n");
  plant("packages/domain/src/index.ts", `export { used } from "./plantedHalf.ts";\n`);
  plant("packages/domain/src/plantedHalf.ts", "export const used = 1;\nexport const unusedExport = 2;\n");
  plant(
    "apps/server/package.json",
    JSON.stringify({
      name: "@tussock/server",
      private: true,
      type: "module",
      dependencies: { hono: "*", "@hono/node-server": "*", idb: "*" },
    }),
  );
  const told = run("knip", ["--no-progress"]);
  expect(told).toContain("packages/domain/src/day/plantedUnused.ts");
  expect(told).toMatch(/unusedExport\s+packages\/domain\/src\/plantedHalf\.ts/);
  expect(told).toMatch(/idb\s+apps\/server\/package\.json/);
});

test("a file that is not formatted is told", () => {
  const file = plant("packages/domain/src/day/plantedUgly.ts", "export const  ugly = 'yes'\n");
  expect(run("oxfmt", ["--check", file])).toContain(file);
});

test("a raw colour in a component’s style or script is told", () => {
  plant("apps/web/src/screens/log/planted.css", ".log { color: #c00; }\n");
  plant("apps/web/src/ui/PlantedColour.tsx", `export const red = "oklch(0.6 0.2 30)";\n`);
  const told = strayColours(copy).join("\n");
  expect(told).toContain("apps/web/src/screens/log/planted.css:1");
  expect(told).toContain("apps/web/src/ui/PlantedColour.tsx:1");
});

test("a test that is switched off, or is the only one to run, is told", () => {
  // Put together here so that this file is not told of itself.
  plant("packages/domain/src/day/off.test.ts", ["test", "skip"].join(".") + `("later", () => undefined);\n`);
  plant("packages/domain/src/day/only.test.ts", ["describe", "only"].join(".") + `("mine", () => undefined);\n`);
  const told = switchedOffTests(copy).join("\n");
  expect(told).toContain("packages/domain/src/day/off.test.ts:1");
  expect(told).toContain("packages/domain/src/day/only.test.ts:1");
});

function plant(file: string, text: string): string {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  planted.add(file);
  return file;
}

/** The rules that complained, by file. */
function lint(files: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = JSON.parse(run("oxlint", ["--format=json", ...files])) as {
    readonly diagnostics: readonly { readonly filename: string; readonly code?: string }[];
  };
  const rules = new Map<string, Set<string>>();
  for (const { filename, code } of told.diagnostics) {
    const known = rules.get(filename) ?? new Set();
    rules.set(filename, known.add(code ?? ""));
  }
  return rules;
}

function run(program: string, args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(join(copy, "node_modules/.bin", program), [...args], {
    cwd: copy,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return stdout + (program === "oxlint" ? "" : stderr);
}
