/** The diary card: off until it is wanted, a day in a few taps, a week on a page; a changed card leaves old weeks alone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { fieldName } from "@tussock/content/skills/names";
import { diaryWords as words } from "@tussock/content/words/diary";
import { learnWords } from "@tussock/content/words/learn";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";
import type { Page } from "playwright-core";
import { newPersonAt, type ClockedPerson } from "./clock.ts";
import { beginAtToday, button, goTo, link } from "./steps.ts";
import { startApp, type RunningApp } from "./support.ts";

const OWN = "To stay under the duvet";
const NOTE = "The neighbour waved";
/** Thursday 26 November 2026, 10:00 in London. */
const THURSDAY = Date.UTC(2026, 10, 26, 10);
const A_WEEK = 7 * 86_400_000;

let app: RunningApp;
let ana: ClockedPerson;
let page: Page;
beforeAll(async () => {
  app = await startApp();
  ana = await newPersonAt(app, THURSDAY);
  page = await beginAtToday(ana);
});
afterAll(async () => {
  expect(ana.problems).toEqual([]);
  await ana.leave();
  await app.stop();
});

test("it is off until Ana sets it up, from Learn, with lines in her own words; nothing is chosen for her", async () => {
  await link(page, sharedWords.tabs.learn).click();
  await page.getByRole("heading", { level: 1, name: learnWords.title }).waitFor();
  await link(page, words.title).click();
  await link(page, words.off.begin).click();
  await page.getByRole("heading", { level: 1, name: words.setUp.title }).waitFor();
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await button(page, words.setUp.save).click();
  await page.getByText(words.setUp.trouble.nothingOnIt).waitFor();
  await page.getByRole("checkbox", { name: "Sadness" }).check();
  await page.getByText(words.setUp.urges.title, { exact: true }).click();
  await page.getByLabel(words.setUp.urges.add, { exact: true }).fill(OWN);
  await page.getByRole("button", { name: words.setUp.urges.add }).click();
  await page.getByRole("checkbox", { name: fieldName("opposite-action") }).check();
  await button(page, words.setUp.save).click();
  await page.getByRole("heading", { level: 1, name: "My card for Thursday 26 November" }).waitFor();
});

test("a day takes a few taps: the highest stays, a strong urge has kind words and help one tap away", async () => {
  await rate("Sadness", 4);
  await rate(OWN, 5);
  await page.getByText(words.urgeAtTop.title).waitFor();
  expect(await link(page, words.urgeAtTop.skill).getAttribute("href")).toBe("/right-now");
  await page.getByRole("checkbox", { name: fieldName("opposite-action") }).check();
  await page.getByLabel(words.day.line, { exact: true }).fill(NOTE);
  await button(page, words.day.save).click();
  await page.getByRole("heading", { level: 1, name: /^Week from Mon,? 23 Nov/ }).waitFor();
  expect(await rowOf("Sadness")).toEqual(["", "", "", "4", "", "", ""]);
  expect(await rowOf(OWN)).toEqual(["", "", "", "5", "", "", ""]);
  await page.getByText(NOTE).waitFor();

  await link(page, words.week.fill).click();
  await rate("Sadness", 2);
  await page.getByText(words.day.stays(4)).waitFor();
  await button(page, words.day.save).click();
  await page.getByText(NOTE).waitFor();
  expect(await rowOf("Sadness")).toEqual(["", "", "", "4", "", "", ""]);
});

test("what the log knows of a skill is ticked for her to confirm", async () => {
  await goTo(page, "/right-now/stop");
  await page.getByRole("button", { name: rightnowWords.skill.enough }).click();
  await button(page, rightnowWords.after.options.aLot).click();
  await link(page, rightnowWords.after.addWords).waitFor();
  await goTo(page, "/diary");
  await page.getByText(words.day.fromLog).waitFor();
  await button(page, words.day.save).click();
  await page.getByText(NOTE).waitFor();
  expect((await rowOf(fieldName("stop"))).filter((cell) => cell !== "")).toEqual([words.skillsUsed.levels[5].line]);
});

test("half a day is there again after the page was closed", async () => {
  await goTo(page, "/diary/day/2026-11-25");
  await rate("Sadness", 3);
  await page.getByLabel(words.day.line, { exact: true }).fill("Half a li");
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "My card for Wednesday 25 November" }).waitFor();
  await expect.poll(() => page.getByLabel(words.day.line, { exact: true }).inputValue()).toBe("Half a li");
  await button(page, words.day.save).click();
  await page.getByText("Half a li").waitFor();
  expect(await rowOf("Sadness")).toEqual(["", "", "3", "4", "", "", ""]);
});

test("a week later the card is changed; the old week keeps its lines, its words and its scale", async () => {
  await ana.passTo(page, THURSDAY + A_WEEK);
  await goTo(page, "/diary/card");
  await page.getByRole("checkbox", { name: OWN }).click();
  await page.getByRole("checkbox", { name: "Joy" }).check();
  await page.getByRole("radio", { name: words.setUp.scale.ten }).check();
  await button(page, words.setUp.save).click();
  await rate("Joy", 7);
  expect(await page.getByRole("group", { name: OWN }).count()).toBe(0);
  await button(page, words.day.save).click();
  await page.getByRole("heading", { level: 1, name: /^Week from Mon,? 30 Nov/ }).waitFor();
  expect(await rowOf("Joy")).toEqual(["", "", "", "7", "", "", ""]);
  await link(page, words.week.earlier).click();
  await page.getByRole("heading", { level: 1, name: /^Week from Mon,? 23 Nov/ }).waitFor();
  await page.getByText(words.week.printed.scale(5)).waitFor();
  expect(await rowOf(OWN)).toEqual(["", "", "", "5", "", "", ""]);
  expect(await page.getByRole("rowheader", { name: "Joy" }).count()).toBe(0);
});

test("the week is one page of paper, A4 or Letter, without what is only for the screen", async () => {
  await goTo(page, "/diary/week/2026-11-26");
  await page.getByText(NOTE).waitFor();
  for (const format of ["A4", "Letter"] as const) {
    const pdf = (
      await page.pdf({ format, margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } })
    ).toString("latin1");
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)], format).toHaveLength(1);
  }
  await page.emulateMedia({ media: "print" });
  expect(await link(page, words.week.print).isVisible()).toBe(false);
  expect(await page.getByRole("table").isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
});

test("put away it asks for nothing; what she wrote is still there", async () => {
  await goTo(page, "/diary/card");
  await button(page, words.setUp.paused).click();
  await page.getByText(words.setUp.isAway).waitFor();
  await goTo(page, "/diary/week/2026-11-26");
  await page.getByText(NOTE).waitFor();
});

async function rate(name: string, value: number): Promise<void> {
  await page
    .getByRole("group", { name })
    .getByRole("radio", { name: String(value), exact: true })
    .check();
}

/** The seven cells of a line, as somebody hears them. */
async function rowOf(name: string): Promise<readonly string[]> {
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await row.waitFor();
  return row
    .getByRole("cell")
    .evaluateAll((cells) => cells.map((cell) => (cell.querySelector(".vh") ?? cell).textContent?.trim() ?? ""));
}
