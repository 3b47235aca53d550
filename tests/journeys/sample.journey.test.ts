import { afterAll, beforeAll, expect, test } from "vitest";
import { installWords } from "@tussock/content/words/install";
import { leadingWords } from "@tussock/content/words/leading";
import { lookbackWords } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import { welcomeWords } from "@tussock/content/words/welcome";
import { beginAtToday, button, entryRow, goTo, logAndReturn, openLookBack, todayStands } from "./steps.ts";
import { newPerson, startApp, type RunningApp } from "./support.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("a visitor looks around in a whole year that is marked on every screen, writes in it, and leaves it in one tap without a trace", async () => {
  const visitor = await newPerson(app);
  const page = await visitor.open();
  await button(page, welcomeWords.lookAround).click();
  await todayStands(page);
  const banner = page.getByRole("complementary", { name: installWords.sample.label });
  for (const address of [
    "/",
    "/plan",
    "/plan/new",
    "/log/new",
    "/win",
    "/look-back",
    "/learn",
    "/you",
    "/you/looks",
    "/safety-plan",
    "/right-now",
    "/reach",
    "/skills",
  ]) {
    await goTo(page, address);
    await banner.waitFor();
  }
  // The wall of a room is read by a whole group.
  await page.goto(`${app.url}/activities/room?room=1`);
  await page.getByRole("heading", { name: leadingWords.room.waiting }).waitFor();
  await page.locator(".sample-banner").waitFor({ state: "attached" });
  expect(await banner.count()).toBe(0);
  await page.goto(`${app.url}/`);
  await banner.waitFor();
  // The one that began to read the visitor's own vault has ended.
  await expect.poll(() => page.workers().length).toBe(1);
  await openLookBack(page);
  const kept = await page.getByText(/ entries kept$/).textContent();
  expect(Number(kept?.replace(/\D/g, ""))).toBeGreaterThan(200);

  await page.getByRole("link", { name: sharedWords.tabs.today, exact: true }).click();
  await logAndReturn(page, "written in the sample");
  await openLookBack(page);
  await entryRow(page, "written in the sample").waitFor();

  await button(page, installWords.sample.leaveLabel).click();
  await button(page, welcomeWords.firstStep).waitFor();
  expect(await banner.isVisible()).toBe(false);
  expect(visitor.problems).toEqual([]);
  await visitor.context.close();

  const ana = await newPerson(app, { profile: visitor.profile });
  const own = await beginAtToday(ana);
  await openLookBack(own);
  await own.getByText(lookbackWords.empty.title).waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("the sample ends with its tab: who closes it comes back to a first visit", async () => {
  const visitor = await newPerson(app);
  const page = await visitor.open();
  await button(page, welcomeWords.lookAround).click();
  await todayStands(page);
  const next = await visitor.open();
  await page.close();
  await button(next, welcomeWords.firstStep).waitFor();
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test("on a low window, below the banner and long hints, the way to people stands where Right now opens", async () => {
  const visitor = await newPerson(app, { viewport: { width: 375, height: 600 } });
  const page = await visitor.open();
  await button(page, welcomeWords.lookAround).click();
  await todayStands(page);
  await goTo(page, "/right-now");
  // Hints come from the vault and make the list longer.
  await page
    .getByText(/Helped \d+ of/)
    .first()
    .waitFor();
  const safe = await page.locator(".now-safe").boundingBox();
  expect(safe ? safe.y + safe.height : Number.NaN).toBeLessThanOrEqual(600);
  await visitor.leave();
});
