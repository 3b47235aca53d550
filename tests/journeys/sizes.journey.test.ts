/** Ana’s steps are sized just a bit harder, with a reason; and three “not this time” lead somewhere else. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { logWords } from "@tussock/content/words/log";
import { lookbackWords } from "@tussock/content/words/lookback";
import { missingLinksWords } from "@tussock/content/words/missingLinks";
import { pacingWords } from "@tussock/content/words/pacing";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { sizeWords } from "@tussock/content/words/sizes";
import { timerWords } from "@tussock/content/words/timer";
import { todayWords } from "@tussock/content/words/today";
import { welcomeWords } from "@tussock/content/words/welcome";
import type { Page } from "playwright-core";
import { answerRadio, beginAtToday, button, entryRow, goTo, link, openLookBack, todayStands } from "./steps.ts";
import { newPerson, startApp, type RunningApp } from "./support.ts";

const maker = planWords.maker;
const { choices, fit, anotherStep, calibration } = pacingWords;
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** A new step at home, up to the page of its size. */
async function toSize(page: Page, title: string): Promise<void> {
  await goTo(page, "/plan/new?area=daily");
  await page.getByLabel(maker.step.label).fill(title);
  await button(page, maker.step.next).click();
  await page.getByRole("heading", { name: maker.size.title }).waitFor();
  await page.getByText(choices.legend).waitFor();
}
function take(page: Page, choice: string) {
  return page.getByRole("radio", { name: new RegExp(`^${choice}, about \\d+$`) });
}
async function numberOf(page: Page, choice: string): Promise<number> {
  const label = await page.locator("label", { has: take(page, choice) }).innerText();
  return Number(/\d+/.exec(label)?.[0]);
}
async function saveAndLog(page: Page, title: string, done: "yes" | "no"): Promise<void> {
  await button(page, maker.saveNow).click();
  await page.getByRole("heading", { name: title }).waitFor();
  await link(page, todayWords.rows.log).click();
  await answerRadio(page, done).check();
  await page.getByText(logWords.savedAs[done]).waitFor();
}

test("Ana takes a smaller size than proposed, does it, says how it felt; the next proposal explains itself with what happened", async () => {
  const ana = await newPerson(app);
  const page = await beginAtToday(ana);
  await toSize(page, "Clear the table");
  await page.getByText(pacingWords.guess, { exact: false }).waitFor();
  const smaller = await numberOf(page, choices.smaller);
  expect(smaller).toBeLessThan(await numberOf(page, choices.suggested));
  // “Smaller” makes no number: it opens the Small version, asks for its words, and how hard it is.
  await take(page, choices.smaller).check();
  await page.getByText(choices.nameOne(smaller)).waitFor();
  const small = page.getByRole("region", { name: sizeWords.small.name });
  await small.getByRole("button", { name: maker.size.idea.half("Clear the table") }).click();
  await page.getByText(choices.rateOne(smaller)).waitFor();
  await small.getByRole("button", { name: `${maker.size.hard} ${maker.size.unset}` }).click();
  await small.getByRole("textbox", { name: maker.size.hard }).fill(String(smaller));
  await page.keyboard.press("Enter");
  await button(page, maker.saveNow).click();

  const half = maker.size.idea.half("Clear the table");
  await link(page, todayWords.step.startLabel(half)).click();
  await button(page, timerWords.before.skip).click();
  await button(page, timerWords.done).click();
  await answerRadio(page, "yes").check();
  await page.getByText(logWords.savedAs.yes).waitFor();
  await page.getByRole("radio", { name: fit.names.bitEasy, exact: true }).check();
  await button(page, sharedWords.done).click();

  await toSize(page, "Fold the towels");
  const near = Math.round(smaller / 5) * 5;
  const proposed = await numberOf(page, choices.suggested);
  // One step was all of it, at the size she took: the sentence says so, and names the size it proposes.
  const why = page.getByText(
    new RegExp(`^You finished a step near ${near}, so .*\\b${proposed}\\b.* we expect about \\d+ in \\d+\\.`),
  );
  await why.waitFor();
  await take(page, choices.suggested).check();

  // What was said and felt stands with the entry.
  await page.goto(`${app.url}/look-back?view=log`);
  await entryRow(page, half).click();
  await page.getByText(lookbackWords.one.facts.fit).waitFor();
  await page.getByText(fit.names.bitEasy).waitFor();
  await page.getByText(lookbackWords.one.facts.said).waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("after three “not this time” Ana is offered another step and four kind questions, and the answers link back from her log", async () => {
  const ana = await newPerson(app);
  const page = await beginAtToday(ana);
  const shown: number[] = [];
  for (const title of ["Clear the table", "Clear the shelf", "Clear the chair"]) {
    await toSize(page, title);
    shown.push(await numberOf(page, choices.suggested));
    await take(page, choices.suggested).check();
    await saveAndLog(page, title, "no");
  }
  // Never harder right after “not this time”.
  expect(shown).toEqual(shown.toSorted((one, other) => other - one));
  await page.getByRole("heading", { name: anotherStep.title }).waitFor();
  await link(page, anotherStep.missingLinks).click();

  await page.getByRole("heading", { name: missingLinksWords.title }).waitFor();
  await page.getByRole("radio", { name: missingLinksWords.questions.clear.no }).check();
  await page.getByText(missingLinksWords.questions.clear.idea).waitFor();
  await page.getByRole("radio", { name: "Fear" }).check();
  await page.getByLabel(missingLinksWords.next.label).fill("With Sam there");
  await button(page, missingLinksWords.keep).click();
  await page.getByText(missingLinksWords.kept).waitFor();
  await link(page, missingLinksWords.after.another).click();
  await page.getByRole("heading", { name: maker.step.title }).waitFor();

  await page.goto(`${app.url}/`);
  await openLookBack(page);
  await entryRow(page, "With Sam there").click();
  await link(page, lookbackWords.one.about.practice).click();
  await page.getByRole("heading", { name: "Clear the chair" }).waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("from the size page Ana finds how good our guesses are, and turns sizes off and on again", async () => {
  const ana = await newPerson(app);
  const page = await beginAtToday(ana);
  await toSize(page, "Clear the table");
  await link(page, calibration.link).click();
  await page.getByText(calibration.none).waitFor();
  await link(page, calibration.toSwitch).click();
  await page.getByRole("switch", { name: pacingWords.switch.title }).uncheck();
  // Nothing on the screen says that it is on the disk.
  await page.waitForTimeout(500);
  // What she had begun is still there, at the page she left.
  await goTo(page, "/plan/new?area=daily");
  await page.getByText(choices.offMeta).waitFor();
  expect(await take(page, choices.suggested).count()).toBe(0);
  await button(page, choices.on).click();
  await take(page, choices.suggested).waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("with sample notes the guesses are told as they were: what we said, and what it was", async () => {
  const visitor = await newPerson(app);
  const page = await visitor.open();
  await button(page, welcomeWords.lookAround).click();
  await todayStands(page);
  await goTo(page, "/look-back/guesses");
  await page.getByText(/We said \d+ in \d+; it was \d+ of \d+\./).waitFor();
  expect(await page.getByRole("table").getByRole("row").count()).toBeGreaterThan(3);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});
