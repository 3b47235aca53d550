/**
 * The gallery of the built app, walked by a machine: every state shown as soon as it stands still, in every look we
 * promise. Each folder is walked from its first state to its last in a browser context of its own, so that what one
 * state leaves behind (a timer begun, words put away) is the same in every run.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, CDPSession, Page, Request } from "playwright-core";
import { launchBrowser, startApp, watch } from "../journeys/support.ts";

const PHOTOGRAPHS = fileURLToPath(new URL("../../test-results/gallery/", import.meta.url));
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Only what the window shows, with its bars in their place, as the mocks are; others show a page's whole length. */
  readonly fold?: true;
  readonly theme?: "dark";
  readonly contrast?: "more";
  readonly text?: 200;
  readonly dir?: "rtl";
  /** The person's own few colours, as Windows' contrast themes set them. */
  readonly forced?: true;
}
export const day: Look = { name: "390", size: PHONE, fold: true };
const night: Look = { name: "390-dark", size: PHONE, theme: "dark" };
export const forced: Look = { name: "390-forced", size: PHONE, forced: true };
const strong: Look = { name: "390-contrast", size: PHONE, contrast: "more" };
const strongNight: Look = { name: "390-contrast-dark", size: PHONE, contrast: "more", theme: "dark" };
const desk: Look = { name: "1280", size: DESK };
/** The issue that ordered this app names them: 390 and 1280, light, dark, high contrast, 200 % text, right to left. */
const looks: readonly Look[] = [
  day,
  night,
  strong,
  strongNight,
  { name: "390-big", size: PHONE, text: 200 },
  { name: "390-rtl", size: PHONE, dir: "rtl" },
  forced,
  { name: "320", size: { width: 320, height: 640 } },
  desk,
  { name: "1280-dark", size: DESK, theme: "dark" },
];

/** All furniture is in the screens too; on its own it is looked at by day and by night. */
export function looksOf(id: string): readonly Look[] {
  return isScreen(id) ? looks : [day, night];
}
/** Where axe looks, and at what: a look that changes colours alone is asked for its colours alone. */
export const AXE_LOOKS: ReadonlyMap<Look, "all" | readonly string[]> = new Map<Look, "all" | readonly string[]>([
  [day, "all"],
  [desk, "all"],
  ...[night, strong, strongNight].map((look) => [look, ["color-contrast"]] as const),
]);

/** One page of the gallery, with what the checks need of it. */
export interface GalleryPage {
  readonly page: Page;
  readonly wear: (look: Look) => Promise<void>;
  /** Into test-results/gallery. */
  readonly photograph: (look: Look, id: string) => Promise<void>;
  /** What axe finds; `rules` alone where only they can differ from what was already looked at. */
  readonly axe: (rules?: readonly string[]) => Promise<readonly string[]>;
}

export interface Gallery {
  /** Every state there is, such as "screens/today/step", in order. */
  readonly ids: readonly string[];
  /** What the browser complained of, and states that do not stand still; stays empty. */
  readonly problems: readonly string[];
  readonly walk: (work: (shown: GalleryPage, id: string) => Promise<void>) => Promise<void>;
  /** A page of no app at all, for what the checks must be able to find. */
  readonly plant: (html: string) => Promise<GalleryPage>;
  readonly close: () => Promise<void>;
}

interface GalleryOptions {
  /** Another build of the app. */
  readonly appFolder?: string;
  readonly only?: (id: string, at: number) => boolean;
  /** Every script of a state comes so much later, as on a busy machine. */
  readonly scriptsLateMs?: number;
}

export async function openGallery({
  only = () => true,
  scriptsLateMs = 0,
  ...build
}: GalleryOptions = {}): Promise<Gallery> {
  const app = await startApp({ offlineShell: "off", ...build });
  const browser = await launchBrowser();
  const problems: string[] = [];
  const ids = (await idsOf(browser, app.url)).filter((id, at) => isAskedFor(folderOf(id)) && only(id, at));
  return {
    ids,
    problems,
    async walk(work) {
      // The longest folders first. Each waits for its frames: three at once keep two cores busy.
      const folders = [...Map.groupBy(ids, folderOf).values()].toSorted((a, b) => b.length - a.length);
      await Promise.all([1, 2, 3].map(() => walkFolders()));

      async function walkFolders(): Promise<void> {
        for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
          const context = await newContext(browser);
          const complaints = watch(context, app.url);
          const page = await openList(context, app.url);
          if (scriptsLateMs > 0) await comeLate(page, scriptsLateMs);
          const fetches = countFetches(page);
          const shown = await galleryPage(page);
          for (const id of folder) {
            if (!(await show(page, fetches, app.url, id))) problems.push(`${id} does not stand still`);
            await work(shown, id);
          }
          problems.push(...complaints);
          await context.close();
        }
      }
    },
    async plant(html) {
      const page = await (await newContext(browser)).newPage();
      await page.setContent(`<html lang="en"><title>Planted</title>${html}</html>`);
      return galleryPage(page);
    },
    async close() {
      await browser.close();
      await app.stop();
    },
  };
}

/** `GALLERY=plan,log` walks these folders alone, while one works on them; `npm test` never sets it. */
export function isAskedFor(folder: string): boolean {
  return process.env["GALLERY"]?.split(",").includes(folder) ?? true;
}

export function folderOf(id: string): string {
  return id.startsWith("screens/") ? (id.split("/")[1] ?? "") : (id.split("/")[0] ?? "");
}

export function isScreen(id: string): boolean {
  return id.startsWith("screens/");
}

async function idsOf(browser: Browser, url: string): Promise<readonly string[]> {
  const context = await newContext(browser);
  const page = await openList(context, url);
  const ids = await page
    .locator("a[href^='/gallery/']")
    .evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").slice("/gallery/".length)));
  await context.close();
  return ids;
}

function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: PHONE,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
    // axe is put into the page by the driver; the app's own policy is held by the journeys.
    bypassCSP: true,
  });
}

async function openList(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/gallery`);
  await page.locator("a[href^='/gallery/']").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  // A colour on its way from day to night is no colour of ours.
  await page.addStyleTag({
    content: "*, *::before, *::after { transition: none !important; animation: none !important; }",
  });
  return page;
}

async function comeLate(page: Page, ms: number): Promise<void> {
  await page.route("**/*.js", async (route) => {
    await new Promise((later) => setTimeout(later, ms));
    await route.continue();
  });
}

interface Fetches {
  readonly underWay: () => number;
  /** Goes up whenever one begins or ends. */
  readonly moves: () => number;
}
function countFetches(page: Page): Fetches {
  let moves = 0;
  const underWay = new Set<Request>();
  const ends = (request: Request) => {
    moves++;
    underWay.delete(request);
  };
  page.on("request", (request) => {
    moves++;
    underWay.add(request);
  });
  page.on("requestfinished", ends);
  page.on("requestfailed", ends);
  return { underWay: () => underWay.size, moves: () => moves };
}

/** Moves inside the app, as a link does: a reload for each of hundreds of states would take minutes. */
async function show(page: Page, fetches: Fetches, url: string, id: string): Promise<boolean> {
  await page.evaluate((path) => {
    document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    const link = document.body.appendChild(document.createElement("a"));
    link.href = path;
    link.click();
    link.remove();
  }, `/gallery/${id}`);
  await page.waitForURL(`${url}/gallery/${id}`);
  const MOST_LOOKS = 100;
  for (let look = 0; look < MOST_LOOKS; look++) {
    const before = fetches.moves();
    const still = await page.evaluate(standsStill, id);
    // A part of a screen whose script is on its way leaves no mark in the page, and is drawn once the script is there.
    if (fetches.underWay() === 0 && fetches.moves() === before) return still;
  }
  return false;
}

/**
 * A state stands still when the gallery says that it is shown and three frames went by in which nothing changed. A
 * skeleton that still waits its 400 ms, or a toast its 100, is waited for.
 */
async function standsStill(id: string): Promise<boolean> {
  const MOST_FRAMES = 300;
  const QUIET_FRAMES = 3;
  // Half a second: longer than the 400 ms of a skeleton.
  const EMPTY_FRAMES = 30;
  let quiet = 0;
  let waits = 0;
  // A part of a screen that comes after another has its own wait.
  const watching = new MutationObserver(() => (quiet = waits = 0));
  watching.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    await new Promise((next) => requestAnimationFrame(next));
    quiet++;
    if (document.documentElement.dataset["gallery"] !== id) continue;
    if (quiet < QUIET_FRAMES) continue;
    // Both begin as an empty live region; one that stays empty is meant to.
    if (document.querySelector('[role="status"]:empty') && waits++ < EMPTY_FRAMES) continue;
    watching.disconnect();
    return true;
  }
  watching.disconnect();
  return false;
}

async function galleryPage(page: Page): Promise<GalleryPage> {
  // One session for sizes and photographs: after a photograph the browser goes back to the size its session knows of.
  const session = await page.context().newCDPSession(page);
  await setSize(session, PHONE);
  let worn: Look = day;
  let axeIsThere = false;
  return {
    page,
    async wear(look) {
      if (look === worn) return;
      if (look.size !== worn.size) {
        await setSize(session, look.size);
        // What is drawn in wide windows alone comes with the frame after.
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
        );
      }
      if (look.forced !== worn.forced) await page.emulateMedia({ forcedColors: look.forced ? "active" : "none" });
      worn = look;
      await page.evaluate(
        ({ theme = "light", contrast, text, dir = "ltr" }) => {
          const root = document.documentElement;
          root.dataset["theme"] = theme;
          if (contrast) root.dataset["contrast"] = contrast;
          else delete root.dataset["contrast"];
          root.style.fontSize = text ? `${text}%` : "";
          root.dir = dir;
        },
        { theme: look.theme, contrast: look.contrast, text: look.text, dir: look.dir },
      );
    },
    photograph: (look, id) => photograph(session, look, join(PHOTOGRAPHS, look.name, `${id.replaceAll("/", "-")}.jpg`)),
    async axe(rules) {
      // The builder’s own way puts all of axe into the page again for each look: 380 ms each, where this takes 115.
      if (!axeIsThere) await new AxeBuilder({ page }).setLegacyMode().withRules(["html-has-lang"]).analyze();
      axeIsThere = true;
      const runOnly: RunOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: AXE_TAGS };
      return page.evaluate(runAxe, runOnly);
    },
  };
}

const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface RunOnly {
  readonly type: "rule" | "tag";
  readonly values: readonly string[];
}
async function runAxe(runOnly: RunOnly): Promise<readonly string[]> {
  interface Axe {
    readonly run: (
      page: Document,
      options: object,
    ) => Promise<{
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: string[] }[] }[];
    }>;
  }
  const { axe } = window as unknown as { readonly axe: Axe };
  // Without preload: our sheets are few and of this origin, so nothing needs fetching first.
  const docks = [...document.querySelectorAll<HTMLElement>(".dock")];
  // What is half under the dock is not small: it is scrolled up before it is pressed.
  for (const dock of docks) dock.style.position = "static";
  const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"], preload: false });
  for (const dock of docks) dock.style.position = "";
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Straight from the browser, as a small picture: the driver’s own way waits for more than a page that stands still needs. */
async function photograph(session: CDPSession, { size, fold }: Look, file: string): Promise<void> {
  const { cssContentSize } = await session.send("Page.getLayoutMetrics");
  const height = fold ? size.height : Math.max(size.height, cssContentSize.height);
  if (height > size.height) await setSize(session, { ...size, height });
  const { data } = await session.send("Page.captureScreenshot", {
    format: "jpeg",
    quality: 60,
    optimizeForSpeed: true,
    // Without these two the picture may still be as large as the window was a moment ago.
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: size.width, height, scale: 1 },
  });
  if (height > size.height) await setSize(session, size);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(data, "base64"));
}

async function setSize(session: CDPSession, { width, height }: Look["size"]): Promise<void> {
  await session.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
}
