/**
 * Every piece and screen in every state: photographed, held against axe, its names written down. The photographs lie in
 * test-results/gallery for people to look at; UPDATE_NAMES=1 (vitest -u) renews the names.
 */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, startApp, watch, type RunningApp } from "../journeys/support.ts";

const PHOTOGRAPHS = fileURLToPath(new URL("../../test-results/gallery/", import.meta.url));
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** WCAG 2.5.5 asks for 44; the furniture is drawn at 48. */
const TARGET_PX = 44;
const PHONE = { width: 390, height: 844 };

interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly theme: "light" | "dark";
  readonly contrast?: "more";
  readonly text?: 200;
  readonly dir?: "rtl";
  readonly screensOnly?: true;
}
const looks: readonly Look[] = [
  { name: "390", size: PHONE, theme: "light" },
  { name: "390-dark", size: PHONE, theme: "dark" },
  { name: "390-contrast", size: PHONE, theme: "light", contrast: "more", screensOnly: true },
  { name: "390-big", size: PHONE, theme: "light", text: 200, screensOnly: true },
  { name: "390-rtl", size: PHONE, theme: "light", dir: "rtl", screensOnly: true },
  { name: "320", size: { width: 320, height: 640 }, theme: "light", screensOnly: true },
  { name: "1280", size: { width: 1280, height: 800 }, theme: "light", screensOnly: true },
  { name: "1280-dark", size: { width: 1280, height: 800 }, theme: "dark", screensOnly: true },
];

let app: RunningApp;
let browser: Browser;
let context: BrowserContext;
let problems: string[];
let ids: readonly string[];

/** All of them take many minutes: STATES=all. An ordinary run takes one of each so many, another look at each folder. */
const EVERY = process.env["STATES"] === "all" ? 1 : 10;
let walked: readonly string[];

beforeAll(async () => {
  app = await startApp({ offlineShell: "off" });
  browser = await launchBrowser();
  context = await browser.newContext({
    viewport: PHONE,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
    // axe is put into the page by the driver; the app's own policy is held by the journeys.
    bypassCSP: true,
  });
  problems = watch(context, app.url);
  const page = await openGallery();
  ids = await page
    .locator("a[href^='/gallery/']")
    .evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").slice("/gallery/".length)));
  walked = ids.filter((_, place) => place % EVERY === 0);
  await page.close();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

test("the gallery is not empty, and every screen stands in it", () => {
  expect(ids.length).toBeGreaterThan(250);
  const folders = new Set(ids.filter((id) => id.startsWith("screens/")).map((id) => id.split("/")[1]));
  const screens =
    "copies hide install learn lock log lookback plan rightnow safety timer today trouble welcome win you";
  expect([...folders].toSorted((one, other) => ((one ?? "") < (other ?? "") ? -1 : 1)).join(" ")).toBe(screens);
});

test(
  "each state in each look: photographed, nothing sideways, every target large enough, names clean",
  { timeout: 900_000 },
  async () => {
    const faults: string[] = [];
    await inTwoPages(walked, async (page, id) => {
      await show(page, id);
      for (const look of looks) {
        if (look.screensOnly && !id.startsWith("screens/")) continue;
        await wear(page, look);
        const file = join(PHOTOGRAPHS, look.name, `${id.replaceAll("/", "-")}.jpg`);
        mkdirSync(dirname(file), { recursive: true });
        await page.screenshot({ path: file, type: "jpeg", quality: 60 });
        for (const fault of await faultsOf(page)) faults.push(`${id} at ${look.name}: ${fault}`);
      }
    });
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
  },
);

test("axe finds nothing in any state, by day and by night", { timeout: 900_000 }, async () => {
  const found: string[] = [];
  await inTwoPages(walked, async (page, id) => {
    await show(page, id);
    for (const look of looks.slice(0, 2)) {
      await wear(page, look);
      found.push(...(await axe(page)).map((fault) => `${id} at ${look.name}: ${fault}`));
    }
  });
  expect(found).toEqual([]);
});

test("the checks find what is planted: an unnamed slider, pale words, a small target, a page too wide", async () => {
  const page = await context.newPage();
  await page.setContent(
    `<html lang="en"><title>Planted</title><main id="main"><h1>Planted</h1><input type="range">
     <p style="color:#bbb;background:#fff">Pale words</p><button style="width:20px;height:20px;padding:0">x</button>
     <div style="width:900px">wide</div></main></html>`,
  );
  const planted = (await axe(page)).join(" ");
  expect(planted).toContain("label");
  expect(planted).toContain("color-contrast");
  expect((await faultsOf(page)).join(" ")).toMatch(/sideways.*small/);
  await page.close();
});

async function openGallery(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${app.url}/gallery`);
  await page.locator("a[href^='/gallery/']").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  // A colour on its way from day to night is no colour of ours.
  await page.addStyleTag({
    content: "*, *::before, *::after { transition: none !important; animation: none !important; }",
  });
  return page;
}

/** Two pages share the states between them: as many as there are cores. */
async function inTwoPages(all: readonly string[], work: (page: Page, id: string) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(
    [0, 1].map(async () => {
      const page = await openGallery();
      for (let id = left.shift(); id !== undefined; id = left.shift()) await work(page, id);
      await page.close();
    }),
  );
}

/** Moves inside the app, as a link does: a reload for each of hundreds of states would take minutes. */
async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((path) => {
    document.querySelector("dialog[open]")?.closest("dialog")?.close();
    const link = document.body.appendChild(document.createElement("a"));
    link.href = path;
    link.click();
    link.remove();
  }, `/gallery/${id}`);
  await page.waitForURL(`${app.url}/gallery/${id}`);
  await page.waitForFunction(
    () => document.querySelector(".gallery-list") === null && document.body.innerText.trim() !== "",
  );
  // Screens ask their made-up vault and draw again; skeletons may stand for 400 ms.
  await page.waitForTimeout(120);
}

async function wear(page: Page, look: Look): Promise<void> {
  await page.setViewportSize(look.size);
  await page.evaluate(
    ({ theme, contrast, text, dir }) => {
      const root = document.documentElement;
      root.dataset["theme"] = theme;
      if (contrast) root.dataset["contrast"] = contrast;
      else delete root.dataset["contrast"];
      root.style.fontSize = text ? `${text}%` : "";
      root.dir = dir ?? "ltr";
    },
    { theme: look.theme, contrast: look.contrast, text: look.text, dir: look.dir },
  );
}

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** What an eye would see at once and a machine can: a page that scrolls sideways, a target under the thumb's size. */
function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) faults.push(`sideways: ${root.scrollWidth} of ${root.clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>(
      "a[href], button, select, summary, input:not([type=hidden])",
    )) {
      const style = getComputedStyle(element);
      if (style.visibility === "hidden" || element.closest(".skip, .vh, [inert]") || element.offsetParent === null)
        continue;
      // A link inside a sentence is as tall as its line (WCAG 2.5.8, inline).
      if (element.tagName === "A" && style.display === "inline") continue;
      const box = (element.closest("label") ?? element).getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (box.width < least - 0.5 || box.height < least - 0.5) {
        faults.push(
          `small: ${element.tagName} ${Math.round(box.width)}×${Math.round(box.height)} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 30)}`,
        );
      }
    }
    return faults;
  }, TARGET_PX);
}
