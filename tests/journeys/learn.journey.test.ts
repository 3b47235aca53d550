/** Reading that leads to doing, thoughts kept on the way, and a person's own lines when the mind says "I can't". */
import { beforeAll, expect, test } from "vitest";
import { learnPages, learnQuestions, nextLearnPage } from "@tussock/content/learn";
import { learnWords } from "@tussock/content/words/learn";
import { logWords } from "@tussock/content/words/log";
import { planWords } from "@tussock/content/words/plan";
import { proofWords } from "@tussock/content/words/proof";
import { sharedWords } from "@tussock/content/words/shared";
import { thoughtsWords } from "@tussock/content/words/thoughts";
import { welcomeWords } from "@tussock/content/words/welcome";
import type { Page } from "playwright-core";
import { button, goTo, link, openLog, answerRadio, todayStands, visitFor } from "./steps.ts";
import { newPerson } from "./support.ts";

const ON_A_PAGE = "Two cups were enough today";
const ON_A_CARD = "This one is for the bus";
const ON_AN_ACTIVITY = "I could show Lee the bread";
const SHOWN = "I can start while I am tired";

const visit = visitFor();
let page: Page;
beforeAll(() => void ({ page } = visit));

test("every page of Learn opens from its shelf, and the first one leads on and into doing", async () => {
  await link(page, sharedWords.tabs.learn).click();
  for (const { title } of learnPages) await link(page, title).waitFor();
  const [first] = learnPages;
  if (!first) throw new Error("Learn has pages");
  await link(page, first.title).click();
  await page.getByRole("heading", { level: 1, name: first.title }).waitFor();
  await page.getByRole("img", { name: /^One tuft of grass/ }).waitFor();
  await link(page, learnWords.next(nextLearnPage(first.id)?.title ?? "")).click();
  await page.getByRole("heading", { level: 1, name: nextLearnPage(first.id)?.title ?? "" }).waitFor();
  await page.goBack();
  await link(page, first.doing.label).click();
  await page.getByRole("heading", { name: planWords.maker.area.title }).waitFor();
});

test("a question is answered where it is asked", async () => {
  await goTo(page, "/learn");
  await link(page, learnWords.questions.title).click();
  const [first] = learnQuestions;
  await page.getByText(first?.question ?? "").click();
  await page.getByText(first?.answer[0] ?? "").waitFor();
});

test("what Ana keeps on a page, a card and an activity stands among her thoughts, each with where it was kept", async () => {
  await keepOn("/learn/bad-day-test", ON_A_PAGE);
  await keepOn("/skills/stop", ON_A_CARD);
  await keepOn("/activities/teach-it", ON_AN_ACTIVITY);
  await goTo(page, "/thoughts");
  await page.getByText(thoughtsWords.count(3)).waitFor();
  await page.getByRole("link", { name: new RegExp(`${ON_AN_ACTIVITY}.*Teach it`) }).waitFor();
  await page.getByRole("link", { name: new RegExp(`${ON_A_PAGE}.*The bad-day test`) }).waitFor();
  await page.getByLabel(thoughtsWords.search).fill("bus");
  await page.getByText(thoughtsWords.count(1)).waitFor();
  expect(await page.getByText(ON_A_PAGE).count()).toBe(0);
});

test("a thought that is weeks old comes back once a day; what it is like today stands with it, and with the switch off none comes", async () => {
  // The sample holds a year: there are thoughts in it that are old enough.
  const visitor = await newPerson(visit.app);
  const at = await visitor.open();
  await button(at, welcomeWords.lookAround).click();
  await todayStands(at);
  const cameBack = at.getByRole("heading", { name: thoughtsWords.comesBack.title });
  await link(at, sharedWords.tabs.learn).click();
  await cameBack.waitFor();
  await at.getByRole("radio", { name: thoughtsWords.comesBack.choices.changed }).check();
  await at.getByLabel(thoughtsWords.comesBack.line).fill("Now it is four cups");
  await button(at, thoughtsWords.comesBack.keep).click();
  await at.getByText(thoughtsWords.comesBack.kept).waitFor();
  await link(at, thoughtsWords.title).click();
  await at.getByLabel(thoughtsWords.search).fill("four cups");
  await at.getByRole("link", { name: /Now it is four cups/ }).waitFor();
  expect(await cameBack.count()).toBe(0);
  await at.getByRole("switch", { name: thoughtsWords.settings.on }).uncheck();
  await at.getByText(thoughtsWords.settings.off).waitFor();
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test("what she showed herself is there when she can’t", async () => {
  await goTo(page, "/");
  await todayStands(page);
  await openLog(page);
  await page.getByLabel(logWords.what.label).fill("Opened the bank letter");
  await answerRadio(page, "partly").check();
  await page.getByText(logWords.savedAs.partly).waitFor();
  await page.getByLabel(logWords.learned.label).fill(SHOWN);
  await button(page, sharedWords.save).click();
  await todayStands(page);
  await goTo(page, "/proof");
  await page.getByText(SHOWN).waitFor();
  await button(page, proofWords.pin).click();
  await page.getByRole("button", { name: proofWords.pin, pressed: true }).waitFor();
  await link(page, proofWords.cant.offer).click();
  await page.getByRole("heading", { name: proofWords.cant.title }).waitFor();
  await page.getByText(SHOWN).waitFor();
  await goTo(page, "/proof");
  await button(page, proofWords.hide).click();
  await page.getByText(proofWords.empty.title).waitFor();
  await button(page, proofWords.undo).click();
  await page.getByText(SHOWN).waitFor();
});

async function keepOn(address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.getByLabel(learnWords.thought.label).fill(text);
  await button(page, learnWords.thought.save).click();
  await page.getByRole("link", { name: text }).waitFor();
}
