/** What activities leave goes on living: rhythms become plans, cards and messages are answered later, boxes end a step. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { activityById, type Activity } from "@tussock/content/activities";
import { exampleSteps } from "@tussock/content/examples";
import { activitiesWords } from "@tussock/content/words/activities";
import { goalsWords } from "@tussock/content/words/goals";
import { keptWords as words } from "@tussock/content/words/kept";
import { learnWords } from "@tussock/content/words/learn";
import { sharedWords } from "@tussock/content/words/shared";
import { timeBoxWords } from "@tussock/content/words/timeBox";
import { timerWords } from "@tussock/content/words/timer";
import type { Page } from "playwright-core";
import { expectWords } from "./activitySteps.ts";
import { newPersonAt, type ClockedPerson } from "./clock.ts";
import { beginAtToday, button, goTo } from "./steps.ts";
import { startApp, type RunningApp } from "./support.ts";

/** A Monday morning in London. */
const MONDAY = Date.UTC(2026, 10, 16, 9);
const A_DAY = 86_400_000;

let app: RunningApp;
let ana: ClockedPerson;
let page: Page;
beforeAll(async () => {
  app = await startApp();
  ana = await newPersonAt(app, MONDAY);
  page = await beginAtToday(ana);
});
afterAll(async () => {
  expect(ana.problems).toEqual([]);
  await ana.leave();
  await app.stop();
});

test("A2: a borrowed idea comes into the step maker with its smaller sizes", async () => {
  const idea = exampleSteps.find(({ id }) => id === "creative-fold");
  if (!idea) throw new Error("the catalogue has this idea");
  const [usual, small] = idea.sizes;
  await begin("try-something-new");
  await passTo("Choose the taste, and begin");
  await page.getByRole("radio", { name: new RegExp(usual.title, "u") }).check();
  await finish();
  await page
    .getByRole("link", { name: new RegExp(usual.title, "u") })
    .first()
    .click();
  await expectWords(page, usual.title, "the step maker");
  await goTo(page, `${new URL(page.url()).pathname}?page=size`);
  await page.getByText(small.title).first().waitFor();
});

test("A5: a day of the rhythm is offered on Today, becomes a plan when Ana says so, and a week that goes by asks for nothing", async () => {
  await begin("a-rhythm-that-fits");
  await page.getByRole("region", { name: activitiesWords.run.moves }).waitFor();
  await passTo("Choose what it is for");
  await page.getByRole("textbox").last().fill("Walk to the post box");
  await passTo("Draw your week");
  const day = (name: string, part: string) => page.locator(`input[name="week-${part}-${name}"]`);
  for (const number of ["1", "4"]) await day(number, "days").check();
  for (const number of ["6", "7"]) await day(number, "spare").check();
  await finish();
  await goTo(page, "/");
  await page.getByRole("heading", { name: words.today.title }).waitFor();
  await button(page, words.today.plan("Walk to the post box")).click();
  await page.getByRole("heading", { name: "Walk to the post box" }).waitFor();
  await goTo(page, "/plan");
  await page.getByRole("heading", { name: words.rhythm.offers }).waitFor();
  await button(page, words.rhythm.plan).click();
  await page.getByText(words.rhythm.planned(1)).waitFor();

  await ana.passTo(page, MONDAY + 8 * A_DAY);
  await page.getByRole("link", { name: sharedWords.tabs.today, exact: true }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByText(words.today.title).waitFor({ state: "hidden" });
  // A Tuesday: no day of the rhythm, and not a word about those that went by.
  expect(await page.getByText(words.today.title).count()).toBe(0);
  await page.getByRole("link", { name: sharedWords.tabs.plan, exact: true }).click();
  await page.getByRole("heading", { name: words.rhythm.offers }).waitFor();
  // What any week has: Thursday, the next Monday, and the two spare days.
  await expect.poll(() => page.getByRole("checkbox").count()).toBe(4);
});

test("A7: when Ana has taught it she opens the card and says what changed, and it is there the next day", async () => {
  await begin("teach-it");
  await passTo("Make the card, teach a bit of it");
  await page.getByLabel("What I can show").fill("A good cup of tea");
  await finish();
  await page.getByRole("link", { name: /A good cup of tea/ }).click();
  await page.getByRole("radio", { name: sharedWords.doneWords.yes, exact: true }).check();
  await page.getByLabel("What changed for you?").fill("We laughed, and she made one too");
  await button(page, words.save).click();
  await page.getByText(words.saved, { exact: true }).waitFor();
  await goTo(page, "/activities/kept");
  await page.getByRole("link", { name: /A good cup of tea/ }).click();
  await expectWords(page, "We laughed, and she made one too", "the card");
  await page.getByRole("link", { name: words.card.print }).click();
  await page.locator(".papers").getByText("A good cup of tea").first().waitFor();
});

test("A8: the message is copied, and the answer is written down when it comes", async () => {
  await begin("ask-for-feedback");
  await passTo("Write the message");
  await page.getByLabel("Whom do I trust with this?").fill("Lee");
  await button(page, activitiesWords.feedback.make).click();
  await finish();
  await page.getByRole("link", { name: /Lee/ }).click();
  await button(page, activitiesWords.feedback.copy).click();
  await page.getByText(sharedWords.copied).waitFor();
  const said = page.getByLabel("What did they say?");
  await said.focus();
  await page.keyboard.press("Control+v");
  await expect.poll(() => said.inputValue()).toContain("Hello Lee,");
  await said.fill("The second part was clear");
  await button(page, words.save).click();
  await page.getByText(words.saved, { exact: true }).waitFor();
  await goTo(page, "/activities/kept");
  await page.getByRole("link", { name: /Lee.*The second part was clear/ }).waitFor();
});

test("A10: signs are rated again on other days; the chart begins with the third, and the table says the same", async () => {
  await begin("how-will-i-know");
  await passTo("Choose the goal");
  await page.getByRole("textbox").last().fill("Phone people");
  await passTo("Write and rate your signs");
  await page.getByLabel("Sign 1").fill("I call within a day");
  await passTo("How you want to follow it");
  await page.getByRole("radio", { name: /both/iu }).check();
  await finish();
  await page.getByRole("link", { name: new RegExp(activitiesWords.makes.tracking, "u") }).click();
  await page.getByText(words.tracker.none).waitFor();
  for (const at of [0, 1, 2]) {
    await ana.passTo(page, MONDAY + (9 + at) * A_DAY);
    const slider = page.getByRole("slider", { name: "I call within a day" });
    for (let more = 0; more <= at; more++) await slider.press("ArrowRight");
    await button(page, words.tracker.keep).click();
    await page.getByText(words.saved, { exact: true }).waitFor();
  }
  await page.getByRole("img", { name: words.tracker.chartLabel("Phone people") }).waitFor();
  await page.getByText(words.tracker.table).click();
  expect(await page.getByRole("table").getByRole("row").count()).toBe(4);
  await page.getByLabel(words.tracker.lineLabel).fill("I rang before noon");
  await button(page, learnWords.thought.save).click();
  await goTo(page, "/thoughts");
  await expectWords(page, "I rang before noon", "/thoughts");
});

test("A12: the timer goes through the parts of the box, and at its end says what Ana chose, with the stop first", async () => {
  await begin("set-a-stopping-time");
  await passTo("Choose a step");
  await page.getByRole("textbox").last().fill("Sort the desk");
  await passTo("Make the box, and try one");
  await page
    .getByRole("radio", { name: /10 min/ })
    .first()
    .check();
  for (const title of ["Top pile", "Drawer"]) {
    await button(page, activitiesWords.box.addPart).click();
    await page.getByLabel(activitiesWords.box.partTitle(title === "Drawer" ? 2 : 1), { exact: true }).fill(title);
  }
  await page.getByRole("radio", { name: "2 minutes", exact: true }).last().check();
  await passTo("A word to stop with");
  await page.getByRole("textbox").first().fill("The rest can wait.");
  await finish();
  await button(page, activitiesWords.box.toTimer).click();
  await button(page, timerWords.before.skip).click();
  await page.getByText(/^Part 1 of 2: Top pile/u).waitFor();
  const begunAt = await page.evaluate(() => Date.now());
  await ana.passTo(page, begunAt + 10.5 * 60_000);
  await page.getByText(/^A pause\./u).waitFor();
  await ana.passTo(page, begunAt + 13 * 60_000);
  await page.getByText(/^Part 2 of 2: Drawer/u).waitFor();
  await ana.passTo(page, begunAt + 23 * 60_000);
  await page.getByRole("timer").getByText("The rest can wait.").waitFor();
  await button(page, timeBoxWords.more).waitFor();
  await button(page, timeBoxWords.stop).click();
  // Two parts of ten minutes: the pause is no practice.
  expect(new URL(page.url()).searchParams.get("minutes")).toBe("20");
});

test("A15: a goal that Ana closed as met is found as a milestone, and nothing else is", async () => {
  await goTo(page, "/goals");
  await page
    .getByRole("link", { name: /Phone people/ })
    .first()
    .click();
  await button(page, goalsWords.ends.met).click();
  await begin("mark-a-milestone");
  await passTo("Find the stone");
  const found = page.getByRole("radio", { name: /Phone people/ });
  await found.check();
  expect(await page.getByRole("radio").count()).toBe(2);
  await finish();
  await page.getByRole("link", { name: /Phone people/ }).click();
  await page.getByText(words.milestones.goalMet).waitFor();
});

test("an activity is chosen by need, minutes, setting and energy; the notes for both sides are one tap away", async () => {
  await goTo(page, "/activities");
  await page.getByRole("checkbox").first().check();
  await page.getByText(activitiesWords.choose.title, { exact: true }).click();
  await page.getByLabel(activitiesWords.choose.minutes).selectOption("15");
  await page.getByLabel(activitiesWords.choose.energy).selectOption({ index: 1 });
  await page.getByLabel(activitiesWords.choose.place).selectOption({ index: 1 });
  await page.getByLabel(activitiesWords.choose.form).selectOption({ index: 1 });
  await page.getByRole("heading", { name: /fits?$/ }).waitFor();
  await page.getByRole("link", { name: activitiesWords.one.notes }).click();
  for (const side of [activitiesWords.notes.client, activitiesWords.notes.leader])
    await page.getByRole("heading", { name: side }).waitFor();
});

async function begin(id: string): Promise<void> {
  const activity = activityById(id) as Activity;
  await goTo(page, `/activities/${activity.id}/alone`);
  await page.locator("#moment-title").waitFor();
}
function moves() {
  return page.getByRole("region", { name: activitiesWords.run.moves }).getByRole("button");
}
/** On, passing all else by, to the first question of a part. */
async function passTo(title: string): Promise<void> {
  for (let screen = 0; screen < 40; screen++) {
    if ((await page.locator("#moment-title").textContent()) === title) return;
    await moves().last().click();
  }
  throw new Error(`no part is called ${title}`);
}
async function finish(): Promise<void> {
  for (let screen = 0; screen < 40; screen++) {
    const last = button(page, activitiesWords.run.finish);
    if (await last.isVisible()) {
      await last.click();
      await page.getByRole("heading", { name: activitiesWords.end.title }).waitFor();
      return;
    }
    await moves().last().click();
  }
}
