import { afterAll, beforeAll, expect, test } from "vitest";
import { logWords } from "@tussock/content/words/log";
import { lookbackWords } from "@tussock/content/words/lookback";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { timerWords } from "@tussock/content/words/timer";
import { todayWords } from "@tussock/content/words/today";
import { welcomeWords } from "@tussock/content/words/welcome";
import type { Locator, Page } from "playwright-core";
import { answerRadio, beginAtToday, button, entryRow, link, planToday, todayStands } from "./steps.ts";
import { newPerson, startApp, type RunningApp } from "./support.ts";

const maker = planWords.maker;
const one = lookbackWords.one;
/** No screen of ours has more stops; who presses Tab this often and is not there has met a trap. */
const MOST_TABS = 60;

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("a whole practice with the keyboard alone: plan, start, log, look back, change, delete and put back, and the focus is always seen", async () => {
  const ana = await newPerson(app, { viewport: { width: 1280, height: 900 } });
  const page = await ana.open();
  const press = async (what: Locator, key = "Enter") => {
    await tabTo(page, what);
    await page.keyboard.press(key);
  };
  const type = async (field: Locator, words: string) => {
    await tabTo(page, field);
    await page.keyboard.type(words);
  };

  await press(button(page, welcomeWords.firstStep));
  await press(link(page, sharedWords.areas.daily.name));
  await type(page.getByLabel(maker.step.label), "Wash two cups");
  await press(button(page, maker.step.next));
  await press(button(page, maker.size.next));
  await type(page.getByLabel(maker.when.place), "kitchen");
  await press(button(page, maker.when.next));
  await press(button(page, maker.ready.save));

  await press(link(page, todayWords.step.startLabel("Wash two cups")));
  await press(button(page, timerWords.before.skip));
  await press(button(page, timerWords.pause));
  await press(button(page, timerWords.goOn));
  await press(button(page, timerWords.done));
  await press(answerRadio(page, "yes"), "Space");
  await page.getByText(logWords.savedAs.yes).waitFor();
  await type(page.getByLabel(logWords.learned.label), "Hands first");
  await press(button(page, sharedWords.save));
  await page.getByRole("heading", { name: todayWords.saved.yes }).waitFor();

  await press(link(page, sharedWords.tabs.lookBack));
  await press(entryRow(page, "Wash two cups"));
  await press(link(page, one.edit));
  await type(page.getByLabel(logWords.learned.label), ", then the rest");
  await press(button(page, sharedWords.save));
  await page.getByText("Hands first, then the rest").waitFor();
  await press(button(page, one.remove));
  await page.getByRole("heading", { name: one.removedTitle }).waitFor();
  await press(page.getByRole("main").getByRole("button", { name: one.putBack }));
  await page.getByText("Hands first, then the rest").waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("from the top of Today help is at most eight stops away, and Escape closes what opened over the page and gives the focus back", async () => {
  const ana = await newPerson(app, { viewport: { width: 1280, height: 900 } });
  const page = await beginAtToday(ana);
  await planToday(page, "Open one letter");
  await page.reload();
  await todayStands(page);
  expect(await tabTo(page, link(page, sharedWords.tabs.rightNow))).toBeLessThanOrEqual(8);

  await tabTo(page, link(page, todayWords.step.startLabel("Open one letter")));
  await page.keyboard.press("Enter");
  await tabTo(page, button(page, timerWords.before.skip));
  await page.keyboard.press("Enter");
  const thought = button(page, timerWords.thought);
  await tabTo(page, thought);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: timerWords.bridge.title }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  // The focus goes back once the dialog has gone, on a busy machine a moment later.
  await expect.poll(() => thought.evaluate((opener) => opener === document.activeElement)).toBe(true);
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

/** Tab by Tab, as a person without a pointer goes; each stop on the way must be seen. Gives how many it took. */
async function tabTo(page: Page, what: Locator): Promise<number> {
  await what.waitFor();
  for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
    if (await what.evaluate((target) => target === document.activeElement)) return tabs;
    await page.keyboard.press("Tab");
    expect(await unseenFocus(page)).toBeUndefined();
  }
  throw new Error(`the keyboard does not come to ${String(what)}`);
}

/** What has the focus and does not show it. A radio under a drawing may show it around its label. */
async function unseenFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
    const around = [focused, focused.closest("label"), focused.parentElement, focused.nextElementSibling];
    const shows = around.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    });
    if (!shows) return focused.outerHTML.slice(0, 200);
    const { width, height, bottom, right } = focused.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && right > 0
      ? undefined
      : `off the page: ${focused.outerHTML.slice(0, 200)}`;
  });
}
