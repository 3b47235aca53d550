import { afterAll, beforeAll, expect, test } from "vitest";
import { rightNowSentences } from "@tussock/content/skills";
import { hideWords } from "@tussock/content/words/hide";
import { lockWords } from "@tussock/content/words/lock";
import { logWords } from "@tussock/content/words/log";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import { youWords } from "@tussock/content/words/you";
import type { Page } from "playwright-core";
import {
  addToSafetyPlan,
  answerRadio,
  beginAtToday,
  button,
  entryRow,
  goTo,
  link,
  lockNow,
  logAndReturn,
  makeKit,
  openLookBack,
  planToday,
  saveWin,
  setLock,
  todayStands,
  unlock,
} from "./steps.ts";
import { newPerson, startApp, type Person, type RunningApp } from "./support.ts";

const PASSPHRASE = "otter lantern gravel tuesday";
const OWN_WORDS = ["bank letter", "blue kettle", "quiet corner", "Maja", "Bryn", "555 0143"];
const locked = { name: lockWords.unlock.title };

let app: RunningApp;
let ana: Person;
let page: Page;
let kit: string;
const waysToBryn: (string | null)[] = [];

beforeAll(async () => {
  app = await startApp();
  ana = await newPerson(app);
  page = await beginAtToday(ana);
  await logAndReturn(page, "Opened the bank letter");
  await saveWin(page, "Found the blue kettle");
  await planToday(page, "Sit in the quiet corner");
  await goTo(page, "/you/day");
  await page.getByLabel(youWords.day.name).fill("Maja");
  await page.getByLabel(youWords.day.name).blur();
  await page.getByRole("status").getByText(youWords.day.saved).waitFor();
  await addToSafetyPlan(page, "Bryn", "555 0143");
  await goTo(page, "/reach");
  const toBryn = page.getByRole("link", { name: safetyWords.reach.callName("Bryn") });
  await toBryn.first().waitFor();
  for (const way of await toBryn.all()) waysToBryn.push(await way.getAttribute("href"));
  kit = await makeKit(page);
  await setLock(page, PASSPHRASE);
});
afterAll(async () => {
  expect(ana.problems).toEqual([]);
  await ana.leave();
  await app.stop();
});

test("before there is a lock, the people of her safety plan can be called, beside the line and under her people", () => {
  expect(waysToBryn).toEqual(["tel:5550143", "tel:5550143"]);
});

test("locking ends the worker that held the keys, and leaves not a word on any page", async () => {
  const [holdsKeys] = page.workers();
  const ended = new Promise((resolve) => holdsKeys?.once("close", resolve));
  await lockNow(page);
  await ended;
  for (const address of [
    "/",
    "/plan",
    "/look-back",
    "/you",
    "/you/data",
    "/safety-plan",
    "/log/new",
    "/right-now",
    "/reach",
    "/skills",
    "/learn",
  ]) {
    await page.goto(`${app.url}${address}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const seen = [
      await page.content(),
      await page.locator("html").ariaSnapshot(),
      await page.title(),
      page.url(),
      await fieldsOf(page),
    ];
    for (const words of OWN_WORDS) expect(seen.join("\n"), address).not.toContain(words);
  }
});

test("while locked, Right now is one tap away, its skills run, and a person can be reached", async () => {
  await goTo(page, "/");
  await page.getByRole("heading", locked).waitFor();
  await link(page, lockWords.rightNow).click();
  await link(page, rightNowSentences.find(({ id }) => id === "too-much")?.sentence ?? "").click();
  await button(page, rightnowWords.skill.pause).waitFor();
  await button(page, rightnowWords.skill.enough).click();
  await page.getByText(rightnowWords.after.locked).waitFor();
  await goTo(page, "/right-now");
  await link(page, rightNowSentences.find(({ id }) => id === "not-safe")?.sentence ?? "").click();
  await page.getByRole("heading", { name: safetyWords.reach.title }).waitFor();
  expect(await page.getByRole("link", { name: /^Call / }).count()).toBeGreaterThanOrEqual(2);
});

test("a wrong passphrase is answered kindly, keeps what was typed, and the right one opens", async () => {
  await goTo(page, "/");
  await button(page, lockWords.unlock.open).click();
  await page.getByText(lockWords.unlock.trouble.empty).waitFor();
  await unlock(page, "otter lantern gravel monday");
  await page.getByText(lockWords.unlock.trouble.wrongKey).waitFor();
  expect(await page.getByLabel(lockWords.unlock.passphrase).inputValue()).toBe("otter lantern gravel monday");
  await unlock(page, PASSPHRASE);
  await page
    .getByRole("heading", { name: "Sit in the quiet corner" })
    .waitFor({ timeout: 5000 })
    .catch(async () => console.log(await page.locator("body").ariaSnapshot(), page.url(), ana.problems));
});

test("the code of the recovery sheet opens the lock too, as it is written on paper", async () => {
  await goTo(page, "/you/lock");
  await unlock(page, PASSPHRASE);
  await lockNow(page);
  await unlock(page, kit.toLowerCase().replaceAll(/(.{6})/g, "$1 "));
  await todayOrYou(page);
  await goTo(page, "/");
  // A page that is loaded anew has no keys: a lock holds over every reload.
  await page.getByRole("heading", locked).waitFor();
  await unlock(page, PASSPHRASE);
  await todayStands(page);
  await openLookBack(page);
  await entryRow(page, "Opened the bank letter").waitFor();
});

test("Escape twice shows a page that could be anyone’s, and behind it the notes are locked", async () => {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: hideWords.title }).waitFor();
  expect(await page.title()).toBe(hideWords.title);
  const seen = await page.locator("body").ariaSnapshot();
  for (const words of [...OWN_WORDS, sharedWords.appName, "step"]) expect(seen).not.toContain(words);
  await button(page, hideWords.back).click();
  await page.getByRole("heading", locked).waitFor();
  await unlock(page, PASSPHRASE);
  await openLookBack(page);
});

test("what Ana typed in the moment before she hid the page is there when she comes back", async () => {
  await goTo(page, "/");
  await unlock(page, PASSPHRASE);
  await todayStands(page);
  await link(page, "I did something").click();
  await answerRadio(page, "yes").waitFor();
  await page.getByLabel(logWords.learned.label).fill("typed in the last blink");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: hideWords.title }).waitFor();
  await button(page, hideWords.back).click();
  await unlock(page, PASSPHRASE);
  await expect.poll(() => page.getByLabel(logWords.learned.label).inputValue()).toBe("typed in the last blink");
});

test("with “At once” chosen, leaving the app locks it, and coming back asks for the passphrase", async () => {
  await page.goto(`${app.url}/you/lock`);
  await unlock(page, PASSPHRASE);
  await page.getByRole("radio", { name: lockWords.setting.autoWords[0] }).check();
  await backToToday(page);
  await hidePage(page, "hidden");
  await page.getByRole("heading", locked).waitFor();
  await hidePage(page, "visible");
  await page.getByRole("heading", locked).waitFor();
  await unlock(page, PASSPHRASE);
  await todayStands(page);
});

test("who has lost passphrase and sheet can clear the device from the lock, and is asked twice", async () => {
  await goTo(page, "/");
  await page.getByText(lockWords.unlock.forgot).click();
  await link(page, lockWords.unlock.forgotErase).click();
  // A double tap brings the second question and does not answer it.
  await button(page, youWords.erasing.first).dblclick();
  await page.getByRole("heading", { name: youWords.erasing.secondTitle }).waitFor();
  await link(page, youWords.erasing.keep).click();
  await page.getByRole("heading", locked).waitFor();
});

/** What stands in fields is in no text of the document. */
async function fieldsOf(at: Page): Promise<string> {
  const fields = await at.getByRole("textbox").all();
  return (await Promise.all(fields.map((field) => field.inputValue()))).join("\n");
}

async function todayOrYou(at: Page): Promise<void> {
  await at.getByRole("heading", locked).waitFor({ state: "detached" });
}

/** By links alone, so that the keys stay in their worker. */
async function backToToday(at: Page): Promise<void> {
  await link(at, youWords.backToYou).click();
  await link(at, youWords.backToToday).click();
  await todayStands(at);
}

/** A browser without a window never hides a page by itself, so the page is told. */
async function hidePage(at: Page, state: "hidden" | "visible"): Promise<void> {
  await at.evaluate((now) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => now });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}
