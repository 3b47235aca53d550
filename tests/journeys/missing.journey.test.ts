import { afterAll, beforeAll, expect, test } from "vitest";
import { missingWords } from "@tussock/content/words/missing";
import { sharedWords } from "@tussock/content/words/shared";
import { winWords } from "@tussock/content/words/win";
import { beginAtToday, button, goTo } from "./steps.ts";
import { newPerson, startApp, type RunningApp } from "./support.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("a page that does not arrive on a first visit is said in kind words, and comes with the second try", async () => {
  // Before the offline shell is there: each part still comes over the line.
  const ana = await newPerson(app, { serviceWorkers: "block" });
  await ana.context.route(/\/assets\/(?!main|boot|first|vault|welcome|Welcome|answers)[^/]*\.js$/, (route) =>
    route.abort(),
  );
  const page = await beginAtToday(ana);
  await goTo(page, "/win");
  await page.getByRole("heading", { name: missingWords.title }).waitFor();
  expect(await page.getByText(missingWords.danger).isVisible()).toBe(true);

  await ana.context.unrouteAll();
  await button(page, sharedWords.tryAgain).click();
  await page.getByRole("heading", { name: winWords.title }).waitFor();
  // The browser itself remarks on each file it did not get; nothing of ours fell over.
  expect(ana.problems.filter((problem) => !/ERR_FAILED|net::/.test(problem))).toEqual([]);
  await ana.leave();
});
