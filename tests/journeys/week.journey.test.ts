/** Seven days with two empty ones and their review; coming back after 40 days; one page for a session, on paper. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Done } from "@tussock/domain";
import { logWords } from "@tussock/content/words/log";
import { lookbackWords } from "@tussock/content/words/lookback";
import { reviewWords } from "@tussock/content/words/review";
import { sharedWords } from "@tussock/content/words/shared";
import { timerWords } from "@tussock/content/words/timer";
import { todayWords } from "@tussock/content/words/today";
import { weekWords } from "@tussock/content/words/week";
import type { Page } from "playwright-core";
import { newPersonAt, type ClockedPerson } from "./clock.ts";
import { findOrInstallPoppler, lookInto } from "./poppler.ts";
import {
  answerRadio,
  beginAtToday,
  button,
  goTo,
  link,
  logAndReturn,
  openLookBack,
  planToday,
  saveWin,
  todayStands,
} from "./steps.ts";
import { startApp, type RunningApp } from "./support.ts";

/** Monday 16 November 2026, 10:00 in London. */
const monday = Date.UTC(2026, 10, 16, 10);
const DAY_MS = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), "tussock-week-"));

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app.stop();
});

test("a whole seven-day plan with two empty days and its review, ending in the next seven", async () => {
  const ana = await newPersonAt(app, monday);
  const page = await beginAtToday(ana);
  await setUp(page);
  const counts: number[] = [];

  for (const [number, done] of [
    [1, "yes"],
    [2, "partly"],
  ] as const) {
    await dayOf(ana, page, number);
    await doOne(page, done);
    counts.push(await stepsSaid(page));
  }
  await dayOf(ana, page, 3);
  counts.push(await stepsSaid(page));

  await dayOf(ana, page, 4);
  counts.push(await stepsSaid(page));
  // One tap on the day without a step; then something smaller, for today.
  await button(page, weekWords.quiet.reasons.tired).click();
  await page.getByText(weekWords.quiet.heard.tired).waitFor();
  await page.getByRole("button", { name: weekWords.quiet.use }).click();
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  await startPlanned(page, "yes");

  await dayOf(ana, page, 5);
  await doOne(page, "yes");
  counts.push(await stepsSaid(page));
  await dayOf(ana, page, 6);
  counts.push(await stepsSaid(page));
  await dayOf(ana, page, 7);
  await button(page, weekWords.quiet.reasons.tooBig).click();
  await button(page, weekWords.quiet.close).click();
  await doOne(page, "yes");
  counts.push(await stepsSaid(page));
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  expect(counts.at(-1)).toBe(5);

  await link(page, weekWords.over.lookBack).click();
  const words = reviewWords.week;
  await page.getByRole("heading", { level: 1, name: words.titleOfPlan }).waitFor();
  await page.getByText(words.did(words.and(words.all(4), words.part(1)))).waitFor();
  const strongest = page.getByRole("region", { name: words.strongest.title });
  await strongest.getByText(words.strongest.small).waitFor();
  await strongest.getByRole("checkbox").first().check();
  // What she said of the empty days stands picked already.
  expect(await page.getByRole("checkbox", { name: "Tired", exact: true }).isChecked()).toBe(true);
  expect(await page.getByRole("checkbox", { name: "The step is too big" }).isChecked()).toBe(true);
  await page.getByRole("checkbox", { name: "No time" }).check();
  await page
    .getByRole("button", { name: /^Use: / })
    .first()
    .click();
  await page.getByText(words.changes.used, { exact: true }).waitFor();
  await page.getByRole("button", { name: words.changes.own }).click();
  await page.getByLabel(words.changes.ownLabel).fill("Before lunch, not after");
  await button(page, words.same).click();
  await page.getByText(words.sameWeek).waitFor();
  await page.getByRole("heading", { name: weekWords.ahead("Monday 23 November") }).waitFor();

  await openReviews(page);
  await link(page, reviewWords.list.ofPlan(words.span("Mon 16 Nov", "Sun 22 Nov"))).click();
  await page.getByText(words.changes.used, { exact: true }).waitFor();
  expect(await page.getByLabel(words.changes.ownLabel).inputValue()).toBe("Before lunch, not after");
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a plan rests for a week and goes on where it was", async () => {
  const ana = await newPersonAt(app, monday);
  const page = await beginAtToday(ana);
  await setUp(page);
  await doOne(page, "yes");
  await ana.passTo(page, monday + DAY_MS);
  await page.getByRole("heading", { name: weekWords.day(2), exact: true }).waitFor();
  await page.getByRole("button", { name: weekWords.rest }).click();
  await page.getByRole("heading", { name: weekWords.paused.title }).waitFor();
  await ana.passTo(page, monday + 8 * DAY_MS);
  await button(page, weekWords.paused.goOn).click();
  await page.getByRole("heading", { name: weekWords.day(2), exact: true }).waitFor();
  expect(await stepsSaid(page)).toBe(1);
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("after 40 days Ana is greeted, nothing is counted up, and one tap closes what stood open", async () => {
  const ana = await newPersonAt(app, monday);
  const page = await beginAtToday(ana);
  await setUp(page);
  await doOne(page, "yes");
  await planToday(page, "Open one letter");
  await ana.passTo(page, monday + 40 * DAY_MS);
  await page.getByText(todayWords.back.title).waitFor();
  await page.getByRole("link", { name: weekWords.card.over }).waitFor();
  expect(await page.getByRole("main").innerText()).not.toMatch(/40|39|days ago|missed|while/i);
  await page.getByText("1 step since November").waitFor();
  await page.getByRole("button", { name: todayWords.earlier.letGoOne }).click();
  await page.getByText(todayWords.earlier.gone(1)).waitFor();
  // Nobody is asked about days of weeks ago.
  expect(await page.getByText(weekWords.quiet.ask).count()).toBe(0);
  await logAndReturn(page, "Stood at the door");
  await page.getByText("2 steps since November").waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a session review is chosen line by line, printed on one page, and kept in its words", async () => {
  findOrInstallPoppler();
  const words = reviewWords.session;
  const ana = await newPersonAt(app, monday);
  const page = await beginAtToday(ana);
  await logAndReturn(page, "Opened one letter");
  await logAndReturn(page, "Called the clinic", "partly");
  await saveWin(page, "I asked for help");
  await goTo(page, "/review/session");
  await page.getByLabel(words.talk.label).fill("The aid form. I closed it again.");
  await button(page, words.talk.add).click();
  const sheet = page.getByRole("region", { name: words.sheet.title });
  await sheet.getByText("The aid form. I closed it again.").waitFor();
  // Nothing is chosen beforehand: not a count, and none of her own words.
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  expect(await sheet.innerText()).not.toMatch(/2 steps|I asked for help/);
  await page.getByRole("checkbox", { name: "2 steps, 1 in full, 1 in part.", exact: true }).check();
  await page.getByText(words.groups.wins, { exact: true }).first().click();
  await page.getByRole("checkbox", { name: /I asked for help/ }).check();
  await sheet.getByText(/I asked for help/).waitFor();
  await button(page, words.keep).click();
  await page.getByText(words.kept).waitFor();

  for (const format of ["A4", "Letter"] as const) {
    const path = join(folder, `${format}.pdf`);
    writeFileSync(
      path,
      await page.pdf({ format, margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } }),
    );
    const printed = lookInto(path);
    expect(printed.pages).toBe(1);
    expect(printed.text).toContain("The aid form. I closed it again.");
    expect(printed.text).toContain("2 steps, 1 in full, 1 in part.");
    expect(printed.text).toContain("I asked for help");
    // Nothing of the page around it is on the paper.
    for (const around of [words.print, words.keep, words.talk.label, words.off])
      expect(printed.text).not.toContain(around);
  }

  await openReviews(page);
  await link(page, "For a session: 16 November 2026").click();
  await page.getByText("The aid form. I closed it again.").waitFor();
  await page.getByRole("button", { name: words.remove }).click();
  await page.getByText(words.removed).waitFor();
  await button(page, sharedWords.undo).click();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

/** Day 0, by way of Plan: one area, five ideas, two of them marked. */
async function setUp(page: Page): Promise<void> {
  const words = weekWords.maker;
  await openWeek(page);
  await link(page, weekWords.intro.setUp).click();
  await page.getByRole("radio", { name: sharedWords.areas.daily.name, exact: true }).check();
  await page.getByRole("button", { name: words.steps.fill }).click();
  await page.getByText(words.steps.enough(5)).waitFor();
  for (const at of [0, 1]) await page.getByRole("checkbox", { name: words.steps.lowDay }).nth(at).check();
  await button(page, words.start).click();
  await page.getByRole("heading", { name: weekWords.day(1), exact: true }).waitFor();
}

async function openWeek(page: Page): Promise<void> {
  await page.getByRole("link", { name: sharedWords.tabs.plan, exact: true }).first().click();
  await link(page, weekWords.entry.title).click();
  await page.getByRole("heading", { level: 1, name: weekWords.title }).waitFor();
}

async function dayOf(ana: ClockedPerson, page: Page, number: number): Promise<void> {
  // No address is loaded anew from here on: a new page begins with the first clock again. Later than the set-up took.
  await ana.passTo(page, monday + (number - 1) * DAY_MS + 15 * 60_000);
  await page.getByRole("heading", { name: weekWords.day(number), exact: true }).waitFor();
}

/** Picked, rated, done, rated again, one sentence. */
async function doOne(page: Page, done: Done): Promise<void> {
  const choice = page.getByRole("region", { name: weekWords.pick.title });
  await choice.getByRole("listitem").getByRole("button").first().click();
  await throughTimerAndLog(page, done);
}
async function startPlanned(page: Page, done: Done): Promise<void> {
  await page.getByRole("link", { name: new RegExp(`^${weekWords.today.start}: `) }).click();
  await throughTimerAndLog(page, done);
}
async function throughTimerAndLog(page: Page, done: Done): Promise<void> {
  await page.getByRole("slider", { name: timerWords.before.mood }).fill("30");
  await page.getByRole("slider", { name: timerWords.before.confidence }).fill("35");
  await button(page, timerWords.before.go).click();
  await button(page, timerWords.done).click();
  await answerRadio(page, done).check();
  await page.getByText(logWords.savedAs[done]).waitFor();
  await page.getByRole("slider", { name: logWords.confidence }).last().fill("52");
  await page.getByLabel(logWords.learned.label).fill("My hands could start without me");
  await button(page, sharedWords.save).click();
  await todayStands(page);
  await openWeek(page);
}

/** "3 steps so far": what the page says by now. */
async function stepsSaid(page: Page): Promise<number> {
  await page.getByText(weekWords.spare).waitFor();
  const said = /(\d+) steps? so far/.exec(await page.getByRole("main").innerText());
  return Number(said?.[1] ?? 0);
}

async function openReviews(page: Page): Promise<void> {
  await goTo(page, "/");
  await openLookBack(page);
  await page.getByRole("radio", { name: lookbackWords.views.reviews }).check();
  await page.getByRole("heading", { name: reviewWords.list.title }).waitFor();
}
