import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { missingWords } from "@tussock/content/words/missing";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";
import { troubleWords } from "@tussock/content/words/trouble";
import { winWords } from "@tussock/content/words/win";
import { beginAtToday, button, goTo, todayStands } from "./steps.ts";
import { newPerson, startApp, type Person, type RunningApp } from "./support.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("a page that does not arrive on a first visit is said in kind words, and comes with the second try", async () => {
  // Without the offline shell each part still comes over the line. The first two are fetched ahead, the third when asked for.
  const ana = await newPerson(app, { serviceWorkers: "block" });
  await ana.context.route(/\/assets\/(RightNow|Log|Win)Screen-/, (route) => route.abort());
  const page = await beginAtToday(ana);
  await goTo(page, "/win");
  await comesWithTheSecondTry(ana, page, page.getByRole("heading", { name: winWords.title }));
});

test("the same when the list of all addresses does not arrive", async () => {
  const ana = await newPerson(app, { serviceWorkers: "block" });
  await ana.context.route(/\/assets\/laterRoutes-/, (route) => route.abort());
  const page = await ana.open("/right-now");
  await comesWithTheSecondTry(ana, page, page.getByRole("heading", { name: rightnowWords.title }));
});

test("the same when what opens the notes does not arrive: on the second try they are there", async () => {
  const ana = await newPerson(app, { serviceWorkers: "block" });
  const page = await beginAtToday(ana);
  await ana.context.route(/\/assets\/core-/, (route) => route.abort());
  await page.reload();
  await page.getByRole("heading", { name: troubleWords.notLoaded.title }).waitFor();
  await ana.context.unrouteAll();
  await button(page, troubleWords.tryAgain).click();
  await todayStands(page);
  await ana.leave();
});

test.each([
  ["Today’s cards", "/plan", sharedWords.tabs.today, /\/assets\/TodayLater-/],
  ["Look back’s patterns", "/look-back?view=log", sharedWords.tabs.lookBack, /\/assets\/PatternsView-/],
])("a screen that comes stands alone, also while %s are still on their way", async (_part, from, tab, file) => {
  const ana = await newPerson(app, { serviceWorkers: "block" });
  const page = await beginAtToday(ana);
  const [asked, arrive] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await ana.context.route(file, async (route) => {
    asked.resolve();
    await arrive.promise;
    await route.continue();
  });
  // Once a screen has stood for a moment the next ones are fetched, and Today asks for its cards.
  const settled = page.waitForRequest(/\/assets\/RightNowScreen-/);
  await goTo(page, from);
  await settled;
  if (tab !== sharedWords.tabs.today) await openTab(page, sharedWords.tabs.today);
  await openTab(page, tab);
  await asked.promise;
  await page.waitForTimeout(200);
  expect(await page.locator("main").count()).toBe(1);
  arrive.resolve();
  await page.waitForLoadState("networkidle");
  expect(await page.locator("main").count()).toBe(1);
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await page.locator("h1").first().waitFor();
}

async function comesWithTheSecondTry(ana: Person, page: Page, wanted: Locator): Promise<void> {
  await page.getByRole("heading", { name: missingWords.title }).waitFor();
  expect(await page.getByText(missingWords.danger).isVisible()).toBe(true);
  await ana.context.unrouteAll();
  await button(page, sharedWords.tryAgain).click();
  await wanted.waitFor();
  // The browser itself remarks on each file it did not get; nothing of ours fell over.
  expect(ana.problems.filter((problem) => !/net::/.test(problem))).toEqual([]);
  await ana.leave();
}
