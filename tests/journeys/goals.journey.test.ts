/** A goal from its first words to a milestone, its history intact; and the map of a year that a made-up person lived. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { goalsWords as words } from "@tussock/content/words/goals";
import { activitiesWords } from "@tussock/content/words/activities";
import { fieldName } from "@tussock/content/skills/names";
import { logWords } from "@tussock/content/words/log";
import { lookbackWords } from "@tussock/content/words/lookback";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { welcomeWords } from "@tussock/content/words/welcome";
import type { Page } from "playwright-core";
import { answerRadio, beginAtToday, button, goTo, link, todayStands } from "./steps.ts";
import { newPerson, startApp, type Person, type RunningApp } from "./support.ts";

const FIRST = "I cook every day";
const SECOND = "I cook on weekdays";
const THIRD = "A kitchen I can cook in";
const STEP = "Wash two cups";
const SIGN = words.maker.areaStarts[2];

let app: RunningApp;
let ana: Person;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  ana = await newPerson(app);
  page = await beginAtToday(ana);
});
afterAll(async () => {
  expect(ana.problems).toEqual([]);
  await ana.leave();
  await app.stop();
});

async function heading(name: string): Promise<void> {
  await page.getByRole("heading", { name, exact: true }).first().waitFor();
}
async function changeTo(title: string): Promise<void> {
  await link(page, words.change).click();
  await page.getByLabel(words.maker.what).fill(title);
  await button(page, words.maker.save).click();
  await heading(title);
}

test("from Plan, Ana makes a goal with a range and a sign, and builds a ladder to it", async () => {
  await page.getByRole("link", { name: sharedWords.tabs.plan, exact: true }).first().click();
  await link(page, words.inPlan).click();
  await link(page, words.make).click();
  await page.getByLabel(words.maker.what).fill(FIRST);
  await page.getByRole("radio", { name: words.often.range(2, 4) }).check();
  await button(page, SIGN).click();
  await button(page, words.maker.save).click();
  await heading(FIRST);
  await link(page, words.ladder.change).click();
  await button(page, activitiesWords.ladder.addStep).click();
  await page.getByLabel(words.ladder.step.label).fill(STEP);
  await button(page, words.ladder.save).click();
  await link(page, STEP).waitFor();
  await goTo(page, "/plan");
  await page.getByRole("heading", { name: STEP }).waitFor();
});

test("a goal changed twice keeps its history, and an entry keeps the words it was made with", async () => {
  await page.getByRole("link", { name: planWords.planItLabel(STEP) }).click();
  await page.waitForURL(/\/plan\/\w+$/);
  const plan = new URL(page.url()).pathname;
  await goTo(page, `/log/new?step=${plan.split("/").at(-1)}`);
  await answerRadio(page, "yes").check();
  await page.getByText(logWords.savedAs.yes).waitFor();
  await goTo(page, "/goals");
  await link(page, FIRST).click();
  await page.getByText(words.often.thisWeek(1)).waitFor();
  await changeTo(SECOND);
  await changeTo(THIRD);
  await page.getByText(words.history.title).click();
  const history = page.locator("details", { hasText: words.history.title });
  const said = await history.innerText();
  for (const old of [FIRST, SECOND, THIRD, words.history.entries(1)]) expect(said).toContain(old);
  await page.getByRole("link", { name: STEP }).last().click();
  await heading(STEP);
  // The entry was made while the goal still said its first words.
  await link(page, FIRST).waitFor();
  await link(page, FIRST).click();
  await heading(THIRD);
});

test("a sign is ticked with its day; with all signs noticed Tussock offers to prompt less, and Ana decides", async () => {
  await page.getByRole("checkbox", { name: SIGN }).check();
  await page.getByText(words.signs.noticed).waitFor();
  await page.getByText(/^Noticed on /).waitFor();
  await button(page, words.graduation.less).click();
  await page.getByText(words.graduation.isLess).waitFor();
  await button(page, words.graduation.turnRound).click();
  await button(page, words.graduation.letLess).waitFor();
});

test("closed as met it is a milestone: on its page, among the goals, in Look back’s reviews and in the activity that finds them", async () => {
  await button(page, words.ends.met).click();
  await page.getByText(words.ends.wasMet).waitFor();
  await page.getByText(words.way.goalMet).waitFor();
  await link(page, words.backToGoals).click();
  await heading(words.milestones.title);
  await page.getByText(words.milestones.kinds.goalMet).waitFor();
  await goTo(page, "/");
  await todayStands(page);
  await link(page, sharedWords.tabs.lookBack).click();
  await page.getByRole("radio", { name: lookbackWords.views.reviews }).check();
  await link(page, words.inLookBack).click();
  await link(page, THIRD).waitFor();
});

test("in the sample life a goal shows its signs and its history, and the map what is true of a year", async () => {
  const maya = await newPerson(app);
  const look = await maya.open();
  await button(look, welcomeWords.lookAround).click();
  await todayStands(look);
  await goTo(look, "/skills/map");
  const skill = look.getByRole("region", { name: fieldName("opposite-action") });
  await skill.getByText(skillsWords.map.stages.byItself.name, { exact: true }).waitFor();
  await skill.getByRole("link", { name: fieldName("opposite-action") }).click();
  await look.getByRole("heading", { name: skillsWords.map.grid }).waitFor();
  expect(await look.getByRole("table").getByRole("row").count()).toBeGreaterThan(4);
  const places = look.getByRole("region", { name: skillsWords.map.evidence }).locator("details");
  await places.first().locator("summary").click();
  await places.first().getByRole("link").first().click();
  await look.getByText(lookbackWords.entry.of.skillUse).waitFor();
  await link(look, skillsWords.map.onCard).waitFor();
  await goTo(look, "/goals");
  await look.getByRole("heading", { name: words.met, exact: true }).waitFor();
  expect(maya.problems).toEqual([]);
  await maya.leave();
});
