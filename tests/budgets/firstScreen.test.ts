/** What the first screen may cost: counted from what a real browser asked for until Today stood and answered. */
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Request } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultConfig } from "../../apps/server/src/config.ts";
import { todayWords } from "@tussock/content/words/today";
import { welcomeWords } from "@tussock/content/words/welcome";
import { beginAtToday } from "../journeys/steps.ts";
import { newPerson, startApp, type Person, type RunningApp } from "../journeys/support.ts";

/** The issue that ordered this app: 70 kB of JavaScript gzipped in all, 120 kB of fonts and pictures. */
const SCRIPT_BYTES = 70_000;
const FONT_AND_PICTURE_BYTES = 120_000;

/** What a first screen has no use for, each known by words that only it says. */
const LATER: readonly (readonly [what: string, words: string])[] = [
  ["the backup file format (age-encryption)", "age-encryption.org/v1"],
  ["wrapping keys for others (hpke)", "HPKE-v1"],
  ["curves", "bad point"],
  ["the constants of SHA-512", "428a2f98d728ae22"],
  ["checking of foreign files (valibot)", "valibot"],
  ["the calendar for old browsers (temporal-polyfill)", "Invalid leap month"],
  ["making a key from a passphrase (scrypt)", "expected a power of 2, and 2^1 <= N"],
  ["the sample life", "Nobody looked."],
  ["drawing of PDFs (pdfkit)", "StructTreeRoot"],
  ["sheets for paper", "Wash two cups”, not"],
];

/** Names that only the library has which reads messages. */
const READS_MESSAGES = /requireAllArguments|returnType.{0,40}biDiSupport/s;

/** What is fetched for later begins 1.5 s after the vault is ready (apps/web/src/app/App.tsx); until here all belongs to the first screen. */
const SETTLED_MS = 250;

let app: RunningApp;
let welcome: readonly string[];
let today: readonly string[];
const problems: string[] = [];

beforeAll(async () => {
  app = await startApp();
  welcome = await askedFor(welcomeWords.firstStep);
  const ana = await newPerson(app);
  await beginAtToday(ana);
  await ana.context.close();
  today = await askedFor(todayWords.rows.log, ana.profile);
  rmSync(ana.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
afterAll(() => app.stop());

test("the first screen of a first visit needs at most 70 kB of JavaScript, gzipped, in all", () => {
  expect(scriptBytes("Welcome", welcome)).toBeLessThanOrEqual(SCRIPT_BYTES);
});

test("Today needs at most 70 kB of JavaScript, gzipped, in all", () => {
  expect(scriptBytes("Today", today)).toBeLessThanOrEqual(SCRIPT_BYTES);
});

test("fonts and pictures of both are at most 120 kB", () => {
  const files = [...new Set([...welcome, ...today])].filter((path) => /\.(woff2|png|svg|webp|avif|jpg)$/.test(path));
  const total = files.reduce((sum, path) => sum + built(path).length, 0);
  console.log(`fonts and pictures of both: ${total} bytes: ${files.join(", ")}`);
  expect(total).toBeLessThanOrEqual(FONT_AND_PICTURE_BYTES);
});

test("nothing that is only needed later is on the first screen", () => {
  const first = [...welcome, ...today]
    .filter((path) => path.endsWith(".js"))
    .map((path) => built(path).toString("utf8"));
  for (const [what, words] of LATER) expect([what, first.some((code) => code.includes(words))]).toEqual([what, false]);
  expect([...welcome, ...today].filter((path) => /gallery/i.test(path))).toEqual([]);
});

test("the words it is looked for by are still said somewhere, so that the search can find", () => {
  const all = scripts().map((path) => built(path).toString("utf8"));
  for (const [what, words] of LATER) expect([what, all.some((code) => code.includes(words))]).toEqual([what, true]);
  expect(scripts().some((path) => /GalleryScreen/.test(path))).toBe(true);
});

test("no script reads messages or makes code of text: each sentence was compiled when the app was built", () => {
  const parser = readFileSync(createRequire(import.meta.url).resolve("@messageformat/core"), "utf8");
  expect(parser).toMatch(READS_MESSAGES);
  const all = scripts().map((path) => [path, built(path).toString("utf8")] as const);
  expect(all.filter(([, code]) => READS_MESSAGES.test(code) || /\bnew Function\(|(?<![\w.])eval\(/.test(code))).toEqual(
    [],
  );
});

test("the first screen asks no other origin and breaks no policy", () => {
  expect(problems).toEqual([]);
});

/** The fewest of three visits: on a busy machine what is meant for later can come early, never the other way round. */
async function askedFor(words: string, profile?: string): Promise<readonly string[]> {
  const visits: (readonly string[])[] = [];
  for (let visit = 0; visit < 3; visit += 1) {
    // Without the offline shell each byte comes over the line and is counted.
    const person = await newPerson(app, { serviceWorkers: "block", ...(profile && { profile }) });
    visits.push(await askedUntilShown(person, words));
    problems.push(...person.problems);
    await (profile ? person.context.close() : person.leave());
  }
  return visits.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

async function askedUntilShown(person: Person, words: string): Promise<readonly string[]> {
  const requests: Request[] = [];
  person.context.on("request", (request) => requests.push(request));
  await person.context.addInitScript(markWhenShown, words);
  const page = await person.open();
  await page.waitForFunction(() => performance.getEntriesByName("shown").length > 0);
  await page.waitForTimeout(SETTLED_MS);
  const shownAt = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName("shown")[0]?.startTime ?? 0),
  );
  const inTime = requests.filter((request) => request.timing().startTime < shownAt + SETTLED_MS);
  return [...new Set(inTime.map((request) => new URL(request.url()).pathname))];
}

/** Runs in the page. */
function markWhenShown(words: string): void {
  new MutationObserver((_changes, watching) => {
    if (!document.querySelector("main")?.textContent?.includes(words)) return;
    performance.mark("shown");
    watching.disconnect();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

function scriptBytes(screen: string, asked: readonly string[]): number {
  const inPage = /<script>([^]*?)<\/script>/.exec(built("index.html").toString("utf8"))?.[1] ?? "";
  const sizes = [
    ["in the page", gzipSync(inPage, { level: 9 }).length] as const,
    ...asked.filter((path) => path.endsWith(".js")).map((path) => [path, gzipped(path)] as const),
  ];
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`JavaScript of ${screen}: ${total} bytes gzipped: ${sizes.map((each) => each.join(" ")).join(", ")}`);
  // Boot, what stands on the first screen, and the worker: fewer would mean that nothing was counted.
  expect(inPage.length).toBeGreaterThan(500);
  expect(sizes.length).toBeGreaterThan(3);
  return total;
}

function scripts(): readonly string[] {
  return readdirSync(join(defaultConfig.appFolder, "assets"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `/assets/${name}`);
}
function built(path: string): Buffer {
  return readFileSync(join(defaultConfig.appFolder, path));
}
function gzipped(path: string): number {
  return built(`${path}.gz`).length;
}
