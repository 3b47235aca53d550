/** Reminders and calendar files: off until wanted, one quiet line at its time, a file that another program reads. */
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planWords } from "@tussock/content/words/plan";
import { remindersWords as words } from "@tussock/content/words/reminders";
import { sharedWords } from "@tussock/content/words/shared";
import type { Page } from "playwright-core";
import { newPersonAt, type ClockedPerson } from "./clock.ts";
import { beginAtToday, button, goTo, link, todayStands } from "./steps.ts";
import { startApp, type RunningApp } from "./support.ts";

const STEP = "Open the brown envelope";
const maker = planWords.maker;
/** Thursday 26 November 2026 in London. */
const at = (hour: number, minute = 0, second = 0) => Date.UTC(2026, 10, 26, hour, minute, second);

let app: RunningApp;
let ana: ClockedPerson;
let page: Page;
beforeAll(async () => {
  app = await startApp();
  ana = await newPersonAt(app, at(9));
  await ana.context.addInitScript(() => {
    const permissionAsked: string[] = [];
    Object.assign(globalThis, { permissionAsked });
    Notification.requestPermission = async () => {
      permissionAsked.push("asked");
      return "denied";
    };
  });
  page = await beginAtToday(ana);
});
afterAll(async () => {
  expect(ana.problems).toEqual([]);
  await ana.leave();
  await app.stop();
});

test("nothing asks before there is a plan; after the first plan with a time Today offers one, and a no would be the last word", async () => {
  expect(await page.getByText(words.offer.title).count()).toBe(0);
  await goTo(page, "/plan/new");
  await button(page, maker.area.next).click();
  await page.getByLabel(maker.step.label).fill(STEP);
  await button(page, maker.step.next).click();
  await button(page, maker.size.next).click();
  await page.getByRole("radio", { name: maker.when.days.today }).check();
  await page.getByLabel(maker.when.time).fill("10:00");
  await page.getByRole("button", { name: maker.saveNow }).click();
  await todayStands(page);
  await page.getByText(words.offer.title).waitFor();
  await button(page, words.offer.yes).click();
  await page.getByText(words.offer.isOn).waitFor();
  expect(await page.getByText(words.offer.title).count()).toBe(0);
});

test("at its time one quiet line stands on whatever page is open, and says nothing about her", async () => {
  await link(page, sharedWords.tabs.learn).click();
  await ana.passTo(page, at(9, 59, 57));
  expect(await line().count()).toBe(0);
  // Its own timer brings it, three seconds later.
  await line().waitFor({ timeout: 15_000 });
  expect(await line().innerText()).toContain(words.line.plain);
  expect(await line().innerText()).not.toContain(STEP);
});

test("“in half an hour” is one tap; then it is there again, and opening it leads to the plan", async () => {
  await button(page, words.line.later).click();
  await line().waitFor({ state: "detached" });
  await ana.passTo(page, at(10, 29));
  await page.waitForTimeout(500);
  expect(await line().count()).toBe(0);
  await ana.passTo(page, at(10, 31));
  await line().waitFor();
  await link(page, words.line.open).click();
  await todayStands(page);
  await page.getByText(STEP).first().waitFor();
  expect(await line().count()).toBe(0);
});

test("once it was opened, the rest of the day is quiet", async () => {
  await ana.passTo(page, at(11, 5));
  await page.waitForTimeout(500);
  expect(await line().count()).toBe(0);
});

test("the device is asked for notifications only by the switch, and a no is answered kindly", async () => {
  await link(page, sharedWords.tabs.learn).click();
  expect(await asked()).toEqual([]);
  await link(page, sharedWords.you).click();
  await link(page, words.title).click();
  await page.getByRole("switch", { name: words.outside.title }).click();
  await page.getByText(words.outside.refused).waitFor();
  expect(await asked()).toEqual(["asked"]);
  expect(await page.getByRole("switch", { name: words.outside.title }).isChecked()).toBe(false);
});

test("the plan goes into her calendar: another program reads it, its title says nothing, a later file changes it", async () => {
  const first = await calendarFile();
  const [event, ...more] = eventsIn(first);
  expect(more).toEqual([]);
  expect(event?.summary).toBe(words.calendar.plain);
  expect(event?.startDate.toString()).toBe("2026-11-26T10:00:00");
  expect(event?.component.getAllSubcomponents("valarm")).toHaveLength(1);
  expect(first).not.toContain(STEP);
  await page.getByLabel(words.calendar.own.label).fill("Tea with Kit");
  await page.waitForTimeout(1100);
  const [again] = eventsIn(await calendarFile());
  expect(again?.uid).toBe(event?.uid);
  expect(again?.summary).toBe("Tea with Kit");
  expect(again?.sequence).toBeGreaterThan(event?.sequence ?? Infinity);
});

test("words that are typed for reminders and calendars are kept when the tab goes in the middle of them", async () => {
  for (const field of [words.words.label, words.calendar.own.label]) {
    await page.getByLabel(field).fill("");
    await page.getByLabel(field).pressSequentially("Tea and a walk");
    await page.reload();
    await page.getByLabel(field).waitFor();
    expect(await page.getByLabel(field).inputValue()).toBe("Tea and a walk");
  }
});

test("switched off, nothing is said", async () => {
  await page.getByRole("switch", { name: words.on.title }).uncheck({ force: true });
  await page.getByText(words.saved).first().waitFor();
  await ana.passTo(page, at(10) + 86_400_000);
  await page.waitForTimeout(500);
  expect(await line().count()).toBe(0);
});

function line() {
  return page.getByRole("complementary", { name: words.line.region });
}
function asked(): Promise<unknown> {
  return page.evaluate(() => (globalThis as unknown as { readonly permissionAsked: unknown }).permissionAsked);
}
async function calendarFile(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.calendar.plans(1) }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(words.calendar.fileName);
  return readFile(await download.path(), "utf8");
}
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}
