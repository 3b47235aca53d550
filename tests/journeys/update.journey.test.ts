import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Plugin } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installWords } from "@tussock/content/words/install";
import { buildApp } from "../../apps/web/build/buildApp.ts";
import { newPerson, startApp, type Person, type RunningApp } from "./support.ts";

/** Two versions of the app that differ in their first script and in every screen, and one that a careless host mixed of both. */
const folder = mkdtempSync(join(tmpdir(), "tussock-versions-"));
const first = join(folder, "first");
const second = join(folder, "second");
const mixed = join(folder, "mixed");

beforeAll(async () => {
  await buildApp(first, [mark("first")]);
  await buildApp(second, [mark("second")]);
  cpSync(second, mixed, { recursive: true });
  for (const page of ["index.html", "shell.html"])
    for (const file of [page, `${page}.br`, `${page}.gz`]) cpSync(join(first, file), join(mixed, file));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a new version waits beside the old one until Ana takes it in, and her other tab stays whole", async () => {
  let app = await startApp({ appFolder: first });
  const ana = await newPerson(app);
  const [here, other] = [await openSettled(ana), await ana.open()];
  app = await deploy(app, second);

  await lookForUpdate(here);
  await here.getByRole("button", { name: installWords.update.use }).waitFor();
  expect(await versionsSeen(here)).toEqual(["first"]);
  await here.reload();
  await openScreen(here, "/skills");
  expect(await versionsSeen(here)).toEqual(["first"]);

  await here.getByRole("button", { name: installWords.update.use }).click();
  await here.waitForFunction(() => document.documentElement.dataset["version"] === "second");
  await openScreen(here, "/skills");
  expect(await versionsSeen(here)).toEqual(["second"]);

  await openScreen(other, "/you/restore");
  expect(await versionsSeen(other)).toEqual(["first"]);
  expect(await keptVersions(other)).toHaveLength(2);
  await other.reload();
  await openScreen(other, "/you/restore");
  expect(await versionsSeen(other)).toEqual(["second"]);
  // Each page tells the shell that it has opened; with no old page left, the old version goes.
  await expect.poll(() => keptVersions(other), { timeout: 20_000 }).toHaveLength(1);

  expect(ana.problems).toEqual([]);
  await ana.leave();
  await app.stop();
});

test("when no tab is open, the next visit simply has the new version", async () => {
  let app = await startApp({ appFolder: first });
  const ana = await newPerson(app);
  const page = await openSettled(ana);
  app = await deploy(app, second);
  await lookForUpdate(page);
  await page.evaluate(async () => {
    const { waiting, installing } = await navigator.serviceWorker.ready;
    if (!waiting) await new Promise((resolve) => installing?.addEventListener("statechange", resolve, { once: true }));
  });
  await ana.context.newPage();
  await page.close();
  await expect
    .poll(async () => {
      const next = await ana.open();
      const versions = await versionsSeen(next);
      await next.close();
      return versions;
    })
    .toEqual(["second"]);
  await ana.leave();
  await app.stop();
});

test("after one visit the app opens without any network, at every address, with every screen", async () => {
  const app = await startApp({ appFolder: first });
  const ana = await newPerson(app);
  const page = await openSettled(ana);
  await app.stop();
  for (const address of ["/", "/right-now", "/log/new", "/plan/new?area=study", "/look-back"]) {
    await page.goto(`${app.url}${address}`);
    expect([address, await versionsSeen(page)]).toEqual([address, ["first"]]);
  }
  await openScreen(page, "/skills");
  await openScreen(page, "/you/restore");
  expect(await versionsSeen(page)).toEqual(["first"]);
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a warm start is answered by the browser from the cache, without waiting for the service worker", async () => {
  const app = await startApp({ appFolder: first });
  const ana = await newPerson(app);
  await (await openSettled(ana)).close();
  const page = await ana.open();
  const answers = await page.evaluate(() => {
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return entries
      .map((entry) => entry as RoutedTiming)
      .map((entry) => ({
        path: new URL(entry.name).pathname,
        transferSize: entry.transferSize,
        from: entry.workerFinalRouterSource ?? entry.workerFinalSourceType,
      }))
      .filter(({ path }) => path === "/" || document.head.querySelector(`[href="${path}"], [src="${path}"]`) !== null)
      .filter(({ path }) => path === "/" || path.startsWith("/assets/"));
  });
  expect(answers.map(({ path }) => path)).toContain("/");
  expect(answers.length).toBeGreaterThan(4);
  for (const answer of answers) expect(answer).toEqual({ path: answer.path, transferSize: 0, from: "cache" });
  await ana.leave();
  await app.stop();
});

test("a host that gives out half of one version and half of another changes nothing for Ana", async () => {
  let app = await startApp({ appFolder: first });
  const ana = await newPerson(app);
  const page = await openSettled(ana);
  app = await deploy(app, mixed);
  await lookForUpdate(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing?.state ?? "given up"))
    .toBe("given up");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  await page.reload();
  await openScreen(page, "/skills");
  expect(await versionsSeen(page)).toEqual(["first"]);
  expect(await keptVersions(page)).toHaveLength(1);
  await ana.leave();
  await app.stop();
});

test("a host can take the offline shell away, and what Ana wrote stays", async () => {
  let app = await startApp({ appFolder: first });
  const ana = await newPerson(app);
  const page = await openSettled(ana);
  await page.evaluate(async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle("written-by-ana", { create: true });
    const writable = await file.createWritable();
    await writable.write("still here");
    await writable.close();
  });
  app = await deploy(app, first, "off");
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await keptVersions(page)).toEqual([]);
  const written = await page.evaluate(async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle("written-by-ana");
    return (await file.getFile()).text();
  });
  expect(written).toBe("still here");
  await ana.leave();
  await app.stop();
});

/** Chromium names the source that answered; the name of the property changed with the specification. */
interface RoutedTiming extends PerformanceResourceTiming {
  readonly workerFinalRouterSource?: string;
  readonly workerFinalSourceType?: string;
}

/** Every script of a version says which one it is of as soon as it runs. */
function mark(version: string): Plugin {
  const say = `\n;(globalThis.versionsSeen ??= new Set()).add(${JSON.stringify(version)});`;
  return {
    name: "mark-version",
    transform(code, id) {
      if (id.endsWith("/src/main.tsx"))
        return `${code}${say}\ndocument.documentElement.dataset["version"] = ${JSON.stringify(version)};`;
      return /\/src\/screens\/.*Screen\.tsx$/.test(id) ? `${code}${say}` : undefined;
    },
  };
}

/** Opens the app and waits until the offline shell holds it whole. */
async function openSettled(person: Person): Promise<Page> {
  const page = await person.open();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

async function deploy(app: RunningApp, appFolder: string, offlineShell: "on" | "off" = "on"): Promise<RunningApp> {
  await app.stop();
  return startApp({ appFolder, port: app.port, offlineShell });
}

/** The browser looks by itself at the next visit; nobody wants to wait for that. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => undefined);
  });
}

/** Goes to a screen whose script has not been needed so far, as a tap on a link does. */
async function openScreen(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = "there";
    document.body.append(link);
    link.click();
    link.remove();
  }, path);
  await page.waitForURL(`**${path}`);
  await page.waitForLoadState("networkidle");
}

async function versionsSeen(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => "versionsSeen" in globalThis);
  return page.evaluate(() => [...(globalThis as unknown as { versionsSeen: Set<string> }).versionsSeen]);
}

async function keptVersions(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("tussock-app-")));
}
