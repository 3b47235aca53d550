/** What people do again and again, by the names they see and hear. */
import type { Done } from "@tussock/domain";
import { copiesWords } from "@tussock/content/words/copies";
import { lockWords } from "@tussock/content/words/lock";
import { logWords } from "@tussock/content/words/log";
import { lookbackWords } from "@tussock/content/words/lookback";
import { planWords } from "@tussock/content/words/plan";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import { todayWords } from "@tussock/content/words/today";
import { welcomeWords } from "@tussock/content/words/welcome";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { newPerson, startApp, type Person, type PersonOptions, type RunningApp } from "./support.ts";

/** One person on one page, for all tests of a file. */
export interface Visit {
  readonly app: RunningApp;
  readonly person: Person;
  readonly page: Page;
  /** Closes the browser and starts it again with what it kept. */
  readonly comeBack: (options?: PersonOptions) => Promise<void>;
  /** The line is cut and the server gone; what was fetched before is all there is. */
  readonly goOffline: () => Promise<void>;
}

/** Begins before the first test and ends after the last: by then nothing was complained of. */
export function visitFor(options: PersonOptions = {}): Visit {
  let app: RunningApp | undefined;
  let person: Person | undefined;
  let page: Page | undefined;
  let served = false;
  beforeAll(async () => {
    app = await startApp();
    served = true;
    person = await newPerson(app, options);
    page = await beginAtToday(person);
  });
  afterAll(async () => {
    if (person) expect(person.problems).toEqual([]);
    await person?.leave();
    if (served) await app?.stop();
  });
  const begun = <Thing>(thing: Thing | undefined): Thing => {
    if (!thing) throw new Error("a visit is there once the first test begins");
    return thing;
  };
  return {
    get app() {
      return begun(app);
    },
    get person() {
      return begun(person);
    },
    get page() {
      return begun(page);
    },
    async comeBack(more = {}) {
      const { context, profile, problems } = begun(person);
      expect(problems).toEqual([]);
      await context.close();
      person = await newPerson(begun(app), { ...options, ...more, profile });
      page = await person.open();
    },
    async goOffline() {
      // By the clock: a page behind another window draws no frames to look in.
      await begun(page).waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { polling: 100 });
      await begun(person).context.setOffline(true);
      await begun(app).stop();
      served = false;
    },
  };
}

/** The app promises half a second for words on their way (keptDraft.ts); the rest is for a busy machine. */
export const KEPT_MS = 1_000;

/** A first visit, as short as it can be: a place for words, and Today. */
export async function beginAtToday(person: Person): Promise<Page> {
  const page = await person.open();
  await button(page, welcomeWords.firstStep).click();
  await link(page, welcomeWords.area.today).click();
  await todayStands(page);
  return page;
}

/** Today is there and answers. */
export async function todayStands(page: Page): Promise<void> {
  await link(page, todayWords.rows.log).waitFor();
}

export async function openLog(page: Page): Promise<void> {
  await link(page, todayWords.rows.log).click();
  await answerRadio(page, "yes").waitFor();
}

/** From Today to "Saved": typed words and one tap on the answer. */
async function logNow(page: Page, what: string, done: Done = "yes"): Promise<void> {
  await openLog(page);
  const words = page.getByLabel(logWords.what.label);
  // A step planned for today is already named.
  if (!(await words.isVisible())) await button(page, logWords.changeLabel).click();
  await words.fill(what);
  await answerRadio(page, done).check();
  await page.getByText(logWords.savedAs[done]).waitFor();
}

/** The same, and back on Today. */
export async function logAndReturn(page: Page, what: string, done: Done = "yes"): Promise<void> {
  await logNow(page, what, done);
  await button(page, sharedWords.done).click();
  await todayStands(page);
}

export async function saveWin(page: Page, text: string): Promise<void> {
  await link(page, todayWords.rows.win).click();
  await page.getByLabel("My small win").fill(text);
  await button(page, sharedWords.save).click();
  await page.getByText(todayWords.saved.win).waitFor();
}

/** A small step for today, with no more than its words. */
export async function planToday(page: Page, title: string): Promise<void> {
  await goTo(page, "/plan/new");
  await page.getByRole("heading", { name: planWords.maker.area.title }).waitFor();
  await button(page, planWords.maker.area.next).click();
  await page.getByLabel(planWords.maker.step.label).fill(title);
  await button(page, planWords.maker.saveNow).click();
  await page.getByRole("heading", { name: title }).waitFor();
}

/** Someone to ask for help, as the first line of an empty safety plan; nothing is put outside the lock. */
export async function addToSafetyPlan(page: Page, name: string, phone: string): Promise<void> {
  const { plan } = safetyWords;
  await goTo(page, "/safety-plan");
  await button(page, plan.contact.add).first().click();
  await page.getByLabel(plan.contact.name, { exact: true }).fill(name);
  await page.getByLabel(plan.contact.phone).fill(phone);
  await button(page, plan.save).click();
  await button(page, plan.edit).waitFor();
}

/** The rows of the log, newest first, as far as the first page goes. */
export async function openLookBack(page: Page): Promise<void> {
  await link(page, sharedWords.tabs.lookBack).click();
  await page.getByRole("heading", { level: 1, name: lookbackWords.title }).waitFor();
  await page.getByRole("radio", { name: lookbackWords.views.log, exact: true }).check();
}

export function entryRow(page: Page, words: string): Locator {
  return page.getByRole("main").getByRole("link", { name: words });
}

export function answerRadio(page: Page, done: Done): Locator {
  return page.getByRole("radio", { name: logWords.answer.names[done], exact: true });
}

export function link(page: Page, name: string): Locator {
  return page.getByRole("link", { name }).first();
}

export function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true }).first();
}

/** Makes the recovery sheet, types it back once, and gives its code. */
export async function makeKit(page: Page): Promise<string> {
  const words = copiesWords.kit;
  await goTo(page, "/you/kit");
  await button(page, words.make).click();
  const shown = page.getByRole("region", { name: words.code });
  await shown.waitFor();
  const code = /AGE-SECRET-KEY-1[A-Z0-9]{58}/.exec((await shown.innerText()).replaceAll(/\s/g, ""))?.[0];
  if (!code) throw new Error("the recovery sheet shows no whole code");
  await button(page, words.check).click();
  await page.getByLabel(words.checkField).fill(code);
  await button(page, words.checkNow).click();
  await page.getByText(words.right).waitFor();
  return code;
}

export async function setLock(page: Page, passphrase: string): Promise<void> {
  const words = lockWords.setting;
  await goTo(page, "/you/lock");
  await page.getByRole("button", { name: words.withPassphrase }).click();
  await page.getByLabel(words.newPassphrase).fill(passphrase);
  await page.getByLabel(words.again).fill(passphrase);
  await button(page, words.set).click();
  await page.getByText(words.changed).waitFor();
}

export async function lockNow(page: Page): Promise<void> {
  await button(page, lockWords.setting.lockNow).click();
  await page.getByRole("heading", { name: lockWords.unlock.title }).waitFor();
}

export async function unlock(page: Page, secret: string): Promise<void> {
  await page.getByLabel(lockWords.unlock.passphrase).fill(secret);
  await button(page, lockWords.unlock.open).click();
}

/** Every press on the page from now on, as the page itself hears it; pages inside the app are one page. */
export async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { taps: number };
    counted.taps = 0;
    addEventListener("click", () => counted.taps++, true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { taps: number }).taps);
}

/** As typed into the address line. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
}
