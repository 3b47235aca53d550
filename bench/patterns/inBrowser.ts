/** Patterns of ten years in the built app: how long the worker reckons, its longest block, and what a person waits. */
import { lookbackWords } from "@tussock/content/words/lookback";
import { logWords } from "@tussock/content/words/log";
import { patternsWords } from "@tussock/content/words/patterns";
import { sharedWords } from "@tussock/content/words/shared";
import { todayWords } from "@tussock/content/words/today";
import type { Page, Worker } from "playwright-core";
import { buildIfStale } from "../../scripts/buildIfStale.ts";
import { startApp } from "../../tests/journeys/support.ts";
import { fillApp, lives } from "../lives.ts";
import { forget, withBrowser } from "../opening.ts";

const TURNS = Number(process.env["TURNS"] ?? 5);
/** By then the worker has compiled what it runs: how it is for who logs a few times before the app is closed. */
const MORE = 8;

interface Turn {
  readonly worker: { readonly all: number; readonly longest: number };
  readonly tapMs: number;
  readonly longestFrameMs: number;
}

export async function speedInBrowser(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  await buildIfStale(console.log);
  const app = await startApp();
  const life = lives.find(({ size }) => size === "tenYears");
  if (!life) throw new Error("ten years expected among the lives");
  const profile = await fillApp(life, app.url);
  const anew: Turn[] = [];
  const oneMore: Turn[] = [];
  const later: Turn[] = [];
  try {
    for (let turn = 0; turn < TURNS; turn++) {
      await withBrowser(profile, {}, async (page) => {
        await page.goto(app.url);
        await page.getByRole("link", { name: todayWords.rows.log }).first().waitFor();
        await page.waitForTimeout(2_000);
        anew.push(await look(page, ["patterns read", "patterns answered"]));
        for (let more = 1; more <= MORE; more++) {
          await logOne(page, `${turn} ${more}`);
          const seen = await look(page, ["patterns answered"]);
          if (more === 1) oneMore.push(seen);
          if (more === MORE) later.push(seen);
        }
      });
    }
  } finally {
    forget(profile);
    await app.stop();
  }
  return { "all, anew": medians(anew), "after one more": medians(oneMore), [`after the ${MORE}th`]: medians(later) };
}

/** From the tap on Look back to the first card, with every frame watched. */
async function look(page: Page, names: readonly string[]): Promise<Turn> {
  await page.evaluate(watchFrames);
  const tab = page.getByRole("link", { name: sharedWords.tabs.lookBack }).first();
  await tab.click();
  await page.getByRole("heading", { name: patternsWords.ladder.title }).waitFor();
  const { tapMs, longestFrameMs } = await page.evaluate(framesWatched);
  await page.getByRole("heading", { level: 1, name: lookbackWords.title }).waitFor();
  return { worker: await measured(page, names), tapMs, longestFrameMs };
}

async function logOne(page: Page, turn: string): Promise<void> {
  await page.getByRole("link", { name: sharedWords.tabs.today }).first().click();
  await page.getByRole("link", { name: todayWords.rows.log }).first().click();
  const what = page.getByLabel(logWords.what.label);
  if (!(await what.isVisible())) await page.getByRole("button", { name: logWords.changeLabel }).first().click();
  await what.fill(`one more, ${turn}`);
  await page.getByRole("radio", { name: logWords.answer.names.yes, exact: true }).check();
  await page.getByText(logWords.savedAs.yes).waitFor();
  await page.getByRole("button", { name: sharedWords.done, exact: true }).first().click();
  await page.getByRole("link", { name: todayWords.rows.log }).first().waitFor();
  await page.waitForTimeout(1_500);
}

async function measured(page: Page, names: readonly string[]): Promise<Turn["worker"]> {
  const worker = await keyWorker(page);
  const times = await worker.evaluate(
    (wanted) => wanted.flatMap((name) => performance.getEntriesByName(name).map(({ duration }) => duration)),
    names,
  );
  return { all: times.reduce((sum, one) => sum + one, 0), longest: Math.max(...times) };
}

async function keyWorker(page: Page): Promise<Worker> {
  const worker = page.workers().find((one) => one.url().includes("vaultWorker"));
  if (!worker) throw new Error("the worker that holds the keys is not there");
  return worker;
}

interface Watch {
  began: number;
  last: number;
  longest: number;
}
/** The tap comes next; a frame that is later than any other was blocked. */
function watchFrames(): void {
  const watch: Watch = { began: 0, last: performance.now(), longest: 0 };
  (globalThis as unknown as { benchFrames: Watch }).benchFrames = watch;
  addEventListener("click", () => (watch.began = performance.now()), { capture: true, once: true });
  const see = (): void => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - watch.last);
    watch.last = now;
    requestAnimationFrame(see);
  };
  requestAnimationFrame(see);
}
function framesWatched(): { readonly tapMs: number; readonly longestFrameMs: number } {
  const watch = (globalThis as unknown as { benchFrames: Watch }).benchFrames;
  return { tapMs: performance.now() - watch.began, longestFrameMs: watch.longest };
}

function medians(turns: readonly Turn[]): Readonly<Record<string, number>> {
  const median = (values: readonly number[]) => {
    const sorted = values.toSorted((one, other) => one - other);
    return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
  };
  return {
    "worker, all (ms)": median(turns.map(({ worker }) => worker.all)),
    "worker, longest block (ms)": median(turns.map(({ worker }) => worker.longest)),
    "tap to cards (ms)": median(turns.map(({ tapMs }) => tapMs)),
    "longest frame (ms)": median(turns.map(({ longestFrameMs }) => longestFrameMs)),
  };
}
