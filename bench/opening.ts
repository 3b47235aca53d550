/** Opens a page in a new browser process and tells when it could be used. */
import { rmSync } from "node:fs";
import { chromium, type BrowserContext, type CDPSession, type Page } from "playwright-core";
import { chromiumFlags } from "../scripts/chromiumFlags.ts";
import { findChromium } from "../scripts/findChromium.ts";
import { rendererMemoryMb } from "./rendererMemory.ts";
import { slowWorkerThreads } from "./slowThreads.ts";

export interface Opening {
  /** From asking for the page to its first frame with the day's content, ms. */
  readonly usableMs: number;
  /** From our scripts being there to that frame, ms; only where the page marks it. */
  readonly fromReadyMs?: number;
  /** From our scripts being there to every record being open, so that each can be asked for, ms. */
  readonly wholeMs?: number;
}
export interface How {
  /** How many times slower the page's main thread is, by the browser's own throttling. */
  readonly cpuTimes?: number;
  /** Holds the threads of its workers to the same share (slowThreads.ts). */
  readonly slowWorkers?: true;
  /** Nothing cached and no offline shell; what the person wrote stays. */
  readonly cold?: boolean;
}

/** `ours` is also waited for until every record is open. */
export async function openOnce(
  profile: string,
  url: string,
  { ours, ...how }: How & { readonly ours?: true },
): Promise<Opening> {
  return withBrowser(profile, how, async (page, cdp) => {
    if (how.cold) await forgetCaches(cdp, url);
    await page.addInitScript(watchMarks, HEARD);
    await page.addInitScript(watchUsable);
    await Promise.all([
      hear(page, "usable"),
      ours && hear(page, "tussock whole"),
      page.goto(url, { waitUntil: "commit" }),
    ]);
    const marks = await marksOf(page);
    const ready = marks["tussock ready"];
    const whole = marks["tussock whole"];
    const usableMs = marks["usable"] ?? Number.NaN;
    return {
      usableMs,
      ...(ready !== undefined && { fromReadyMs: usableMs - ready }),
      ...(ready !== undefined && whole !== undefined && { wholeMs: Math.max(0, whole - ready) }),
    };
  });
}

/** What the page's process has for itself, workers included, once all is read in a quiet moment; MB. */
export async function memoryOnce(profile: string, url: string): Promise<number> {
  return withBrowser(profile, {}, async (page) => {
    await page.goto(url);
    await page.waitForTimeout(4_000);
    return rendererMemoryMb(profile);
  });
}

export interface Saving {
  /** From the tap to the next frame, ms. */
  readonly tapToPaintMs: number;
  /** From the tap to the words that say it is saved, ms. */
  readonly tapToSavedMs: number;
  /** From handing the log to the vault to its answer that it is on the disk, ms; only where the page marks it. */
  readonly durableMs?: number;
}

/** Records one entry: opens the form, types what, taps how it went, and leaves the form as a person would. */
export async function saveOnce(
  profile: string,
  url: string,
  how: How & {
    readonly form: (page: Page) => Promise<void>;
    readonly tap: string;
    readonly saved: string;
    readonly leave?: (page: Page) => Promise<void>;
  },
): Promise<Saving> {
  return withBrowser(profile, how, async (page) => {
    await page.addInitScript(watchMarks, HEARD);
    await page.addInitScript(watchUsable);
    await Promise.all([hear(page, "usable"), page.goto(url)]);
    await page.waitForTimeout(3_000);
    await how.form(page);
    const tap = page.locator(how.tap);
    await tap.waitFor();
    // Nobody taps in the moment a form appears; what it still asks for has come by then, on either page.
    await page.waitForTimeout(500);
    await tap.evaluate((element, saved) => {
      const form = element.closest("label") ?? element;
      form.addEventListener(
        "click",
        () => {
          performance.mark("tap");
          requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("painted")));
          const look = (): void => {
            if (document.querySelector(saved)) requestAnimationFrame(() => performance.mark("saved"));
            else setTimeout(look, 1);
          };
          look();
        },
        { once: true, capture: true },
      );
    }, how.saved);
    await Promise.all([hear(page, "saved"), tap.dispatchEvent("click")]);
    const at = await marksOf(page);
    const durable = await page.evaluate(() => performance.getEntriesByName("tussock logPractice").at(-1)?.duration);
    await how.leave?.(page);
    const tapped = at["tap"] ?? Number.NaN;
    return {
      tapToPaintMs: (at["painted"] ?? Number.NaN) - tapped,
      tapToSavedMs: (at["saved"] ?? Number.NaN) - tapped,
      ...(durable !== undefined && { durableMs: durable }),
    };
  });
}

/**
 * Resolves when the page has made this mark. The page says so itself (watchMarks): a question put to it again and again
 * while it opens is work of its main thread, 70 ms of it on a slow phone, measured.
 */
async function hear(page: Page, mark: string): Promise<void> {
  await page.waitForEvent("console", { predicate: (said) => said.text() === `mark: ${mark}`, timeout: 60_000 });
}

const HEARD = ["usable", "tussock whole", "saved"];
/** Says such a mark once it is made. Runs in the page. */
function watchMarks(heard: readonly string[]): void {
  new PerformanceObserver((made) => {
    for (const { name } of made.getEntries()) if (heard.includes(name)) console.debug(`mark: ${name}`);
  }).observe({ type: "mark" });
}

async function marksOf(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() =>
    Object.fromEntries(performance.getEntriesByType("mark").map((mark) => [mark.name, mark.startTime])),
  );
}

/** Usable: the week, the count and the way to the log stand, and a frame with them was drawn. Runs in the page. */
function watchUsable(): void {
  const look = (): boolean => {
    const stands =
      document.querySelector("#main .days li, #main ol.days li") &&
      [...document.querySelectorAll("#main a")].some((link) => /I did something/.test(link.textContent ?? ""));
    if (!stands) return false;
    requestAnimationFrame(() => setTimeout(() => performance.mark("usable")));
    return true;
  };
  const watching = new MutationObserver(() => {
    if (look()) watching.disconnect();
  });
  watching.observe(document, { childList: true, subtree: true });
}

export async function withBrowser<Value>(
  profile: string,
  { cpuTimes = 1, slowWorkers }: How,
  work: (page: Page, cdp: CDPSession, context: BrowserContext) => Promise<Value>,
): Promise<Value> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? "chromium",
    args: [...chromiumFlags],
    viewport: { width: 390, height: 844 },
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  const slow = slowWorkers ? slowWorkerThreads(profile, cpuTimes) : undefined;
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const cdp = await context.newCDPSession(page);
    // The browser's own start is not ours to measure.
    await page.waitForTimeout(500);
    if (cpuTimes > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpuTimes });
    return await work(page, cdp, context);
  } finally {
    slow?.stop();
    await context.close();
  }
}

async function forgetCaches(cdp: CDPSession, url: string): Promise<void> {
  await cdp.send("Storage.clearDataForOrigin", {
    origin: new URL(url).origin,
    storageTypes: "service_workers,cache_storage",
  });
  await cdp.send("Network.enable");
  await cdp.send("Network.clearBrowserCache");
}

export function forget(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
