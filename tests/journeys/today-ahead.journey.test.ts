import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { lockWords } from "@tussock/content/words/lock";
import { button, planToday, setLock, todayStands, visitFor } from "./steps.ts";

const STEP = "Wash two cups";
const PASSPHRASE = "six words that ana can remember";
/** The vault settles a second after the last save; Today stands on what settled. */
const SETTLED_MS = 2_000;
/** Far longer than the offline shell’s worker takes to tell the day. */
const TOLD_BY_MS = 2_000;

const visit = visitFor();
let page: Page;
beforeAll(async () => {
  ({ page } = visit);
  await planToday(page, STEP);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForTimeout(SETTLED_MS);
});

test("Today stands before the vault’s own worker has begun: the offline shell’s worker tells it", async () => {
  const early = await openWithoutWorkers();
  await todayStands(early);
  await early.getByRole("main").getByText(STEP).waitFor();
  expect(early.workers()).toEqual([]);
  await early.close();
});

test("it tells nothing behind a lock, and the page’s own worker asks for the passphrase", async () => {
  await setLock(page, PASSPHRASE);
  await page.waitForTimeout(SETTLED_MS);
  const early = await openWithoutWorkers();
  await early.waitForTimeout(TOLD_BY_MS);
  expect(await early.getByText(STEP).count()).toBe(0);
  await early.close();
  const again = await visit.person.open();
  await again.getByRole("heading", { name: lockWords.unlock.title }).waitFor();
  expect(await again.getByText(STEP).count()).toBe(0);
  await again.close();
});

test("once the lock is gone, it tells the day again", async () => {
  const { setting, unlock, again } = lockWords;
  await page.getByRole("button", { name: setting.takeAway }).click();
  await page.getByLabel(unlock.passphrase).fill(PASSPHRASE);
  await button(page, again.goOn).click();
  await button(page, setting.takeAway).click();
  await page.getByText(setting.changedAway).waitFor();
  await page.waitForTimeout(SETTLED_MS);
  const early = await openWithoutWorkers();
  await early.getByRole("main").getByText(STEP).waitFor();
  await early.close();
});

/** A page whose own workers never begin, so that whatever it shows came from elsewhere. */
async function openWithoutWorkers(): Promise<Page> {
  const early = await visit.person.context.newPage();
  await early.addInitScript(() => {
    globalThis.Worker = class extends EventTarget {
      postMessage(): void {}
      terminate(): void {}
    } as unknown as typeof Worker;
  });
  await early.goto(visit.app.url);
  return early;
}
