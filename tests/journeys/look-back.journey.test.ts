/** Look back: what a year shows, with its numbers; and two ways tried for two weeks, answered when they are over. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { newProfile } from "@tussock/domain";
import { comparisonWords } from "@tussock/content/words/comparison";
import { copiesWords } from "@tussock/content/words/copies";
import { lookbackWords } from "@tussock/content/words/lookback";
import { patternCardsWords } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import { sharedWords } from "@tussock/content/words/shared";
import { welcomeWords } from "@tussock/content/words/welcome";
import type { Page } from "playwright-core";
import { newPersonAt } from "./clock.ts";
import { beginAtToday, button, goTo, link, todayStands } from "./steps.ts";
import { newPerson, startApp, type RunningApp } from "./support.ts";

const DAY_MS = 86_400_000;
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("a year has patterns with a picture, a sentence and their numbers as a table; one of them at most is new, and can be put away", async () => {
  const visitor = await newPerson(app);
  const page = await visitor.open();
  await button(page, welcomeWords.lookAround).click();
  await todayStands(page);
  await link(page, sharedWords.tabs.lookBack).click();
  await expectTab(page, lookbackWords.views.patterns);

  const ladder = page.getByRole("region", { name: patternsWords.ladder.title });
  await ladder
    .getByText(/^This is about your latest \d+ rated steps\. Steps rated \d+ to \d+: you did all of \d+ of \d+\./)
    .waitFor();
  await ladder.getByRole("img", { name: /^How hard 40 steps were rated\. All of it: \d+/ }).waitFor();
  await ladder.getByText(patternsWords.numbers).click();
  const table = ladder.getByRole("table", { name: patternCardsWords.captions.ladder });
  expect(await table.getByRole("row").count()).toBe(6);
  await page.getByText(patternsWords.about).waitFor();

  // The made-up person also notes moods without a step, so a step's own part can be told from what comes up by itself.
  const mood = page.getByRole("region", { name: /^Mood is often a bit higher after a step: \d+ of \d+ times\./ });
  await mood.getByText(/^A typical step goes with \+\d+\. Likely between \+\d+ and \+\d+\./).waitFor();
  await page
    .getByRole("region", { name: patternsWords.feared.title, exact: true })
    .getByText(/^\d+ of \d+ steps were easier than you feared\./)
    .waitFor();

  expect(await page.getByText(patternCardsWords.news.tag).count()).toBe(1);
  await mood.getByText(patternCardsWords.news.notNow).click();
  await page.getByText(patternCardsWords.news.tag).waitFor({ state: "detached" });
  await mood.getByText(patternsWords.numbers).click();
  await mood.getByText(patternCardsWords.news.never).click();
  await mood.waitFor({ state: "detached" });
  await page.getByText(patternCardsWords.putAway(1)).first().click();
  await button(page, patternCardsWords.showAgain(patternCardsWords.captions.moodAfter)).click();
  await mood.waitFor();

  await page.getByRole("radio", { name: sharedWords.confidence, exact: true }).check();
  await page.getByRole("region", { name: patternsWords.confidenceAfter.title }).waitFor();
  await page.getByRole("radio", { name: lookbackWords.views.reviews, exact: true }).check();
  await link(page, lookbackWords.reviews.week).waitFor();
  await page.getByRole("radio", { name: lookbackWords.views.log, exact: true }).check();
  await page.getByText(/ entries kept$/).waitFor();
  await page.getByRole("radio", { name: lookbackWords.logViews.year, exact: true }).check();
  await page.getByText(lookbackWords.year.lead).waitFor();
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test("Ana tries two ways for two weeks: each day says which, the answer comes when they are over, and not before", async () => {
  const began = Date.now() - 14 * DAY_MS;
  const first = await newPersonAt(app, began);
  const page = await beginAtToday(first);
  await link(page, sharedWords.tabs.lookBack).click();
  await link(page, patternCardsWords.testing.start).click();
  const [idea] = comparisonWords.ideas;
  await page.getByRole("radio", { name: idea.name }).check();
  await page.getByRole("radio", { name: comparisonWords.start.begins.today }).check();
  await button(page, comparisonWords.start.begin).click();
  await page.getByText(comparisonWords.start.saved).waitFor();
  const running = await page.getByText(/^Today: In the (morning|evening)$/).innerText();
  const begins = running.endsWith("morning") ? 0 : 1;
  await page.getByText(/^The answer comes after /).waitFor();
  await goTo(page, "/");
  await link(page, comparisonWords.today.line(idea.ways[begins])).click();
  await page.getByRole("heading", { level: 1, name: comparisonWords.name(...idea.ways) }).waitFor();
  expect(first.problems).toEqual([]);
  await first.context.close();

  const over = await newPerson(app, { profile: first.profile });
  const now = await over.open("/you/data");
  await takeIn(now, ratedDays(begins));
  await goTo(now, "/");
  await todayStands(now);
  expect(await now.getByText(comparisonWords.today.meta).count()).toBe(0);
  await link(now, sharedWords.tabs.lookBack).click();
  await link(now, comparisonWords.name(...idea.ways)).click();
  await now.getByText(comparisonWords.answer.clear("In the evening", 99)).waitFor();
  await now.getByRole("img", { name: /In the evening: 7 days, rated / }).waitFor();
  await now.getByText(comparisonWords.one.numbers).click();
  expect(await now.getByRole("table").getByRole("row").count()).toBe(15);
  expect(over.problems).toEqual([]);
  await over.leave();
});

async function expectTab(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.getByRole("radio", { name, exact: true }).isChecked()).toBe(true);
}

/** A plain export of fourteen days: evenings are the better ones. */
function ratedDays(begins: 0 | 1): Buffer {
  // Written as 2026-11-21.
  const date = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" });
  const seen = `${(Date.now() - DAY_MS).toString(16).padStart(12, "0")}00000000aaaaaaaaaaaaaaaa`;
  const records = Array.from({ length: 14 }, (_, age) => {
    const happenedAt = Date.now() - (14 - age) * DAY_MS;
    const isEvening = (age + begins) % 2 === 1;
    return {
      type: "practice",
      id: `rated-${age}`,
      fields: {
        happenedAt,
        recordedAt: happenedAt,
        zone: "Europe/London",
        day: date.format(happenedAt - newProfile.dayStart * 60_000),
        what: "Wash two cups",
        done: "yes",
        moodAfter: 40 + (age % 4) + (isEvening ? 25 : 0),
      },
      stamps: { at: seen, seen: [seen] },
    };
  });
  return Buffer.from(JSON.stringify({ format: "tussock-export", version: 1, records }));
}

async function takeIn(page: Page, bytes: Buffer): Promise<void> {
  const words = copiesWords.takeaway;
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, words.takeChoose).click()]);
  await chooser.setFiles({ name: "rated.json", mimeType: "application/json", buffer: bytes });
  await page.getByText(words.took).waitFor();
}
