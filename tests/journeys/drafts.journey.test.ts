import { afterAll, beforeAll, expect, test } from "vitest";
import { flowWords } from "@tussock/content/words/flow";
import { logWords } from "@tussock/content/words/log";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { todayWords } from "@tussock/content/words/today";
import { winWords } from "@tussock/content/words/win";
import type { Page } from "playwright-core";
import {
  answerRadio,
  beginAtToday,
  button,
  entryRow,
  goTo,
  KEPT_MS,
  openLog,
  openLookBack,
  planToday,
  todayStands,
} from "./steps.ts";
import { newPerson, startApp, type Person, type RunningApp } from "./support.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("a log half written when the battery ends is there again, to the last field, and can be finished", async () => {
  let ana = await newPerson(app);
  let page = await beginAtToday(ana);
  await planToday(page, "Wash two cups");
  await openLog(page);
  await page.getByLabel(logWords.learned.label).fill("I can begin while tired");
  await page.getByRole("slider", { name: logWords.hard }).fill("64");
  await page.waitForTimeout(KEPT_MS);
  ana = await powerCut(ana);

  page = await ana.open();
  await page.getByText(todayWords.rows.logGoOn).click();
  await page.getByText(flowWords.found).waitFor();
  expect(await page.getByLabel(logWords.learned.label).inputValue()).toBe("I can begin while tired");
  expect(await page.getByRole("slider", { name: logWords.hard }).inputValue()).toBe("64");
  await answerRadio(page, "yes").check();
  await page.getByText(logWords.savedAs.yes).waitFor();
  await button(page, sharedWords.done).click();
  await todayStands(page);
  await openLookBack(page);
  await entryRow(page, "Wash two cups").filter({ hasText: "I can begin while tired" }).waitFor();
  await goTo(page, "/log/new");
  await answerRadio(page, "yes").waitFor();
  expect(await page.getByText(flowWords.found).isVisible()).toBe(false);
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("“Finish later” keeps a log, “Start fresh” puts it away, and that can be taken back", async () => {
  const ana = await newPerson(app);
  const page = await beginAtToday(ana);
  await openLog(page);
  await page.getByLabel(logWords.what.label).fill("Rang the office");
  await button(page, sharedWords.finishLater).click();
  await page.getByText(logWords.draftKept).waitFor();

  await page.getByText(todayWords.rows.logGoOn).click();
  await page.getByText("Rang the office").waitFor();
  await button(page, flowWords.startFresh).click();
  await expect.poll(() => page.getByText("Rang the office").count()).toBe(0);
  expect(await page.getByLabel(logWords.what.label).inputValue()).toBe("");
  await button(page, sharedWords.undo).click();
  await page.getByText("Rang the office").waitFor();

  await button(page, flowWords.startFresh).click();
  await expect.poll(() => page.getByText("Rang the office").count()).toBe(0);
  await page.waitForTimeout(KEPT_MS);
  await page.reload();
  await answerRadio(page, "yes").waitFor();
  expect(await page.getByText("Rang the office").count()).toBe(0);
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a plan and a small win on their way outlive a power cut too", async () => {
  let ana = await newPerson(app);
  let page = await beginAtToday(ana);
  await goTo(page, "/plan/new?area=daily");
  await page.getByLabel(planWords.maker.step.label).fill("Sort one drawer");
  await button(page, planWords.maker.step.next).click();
  await page.getByRole("heading", { name: planWords.maker.size.title }).waitFor();
  await button(page, planWords.maker.size.next).click();
  await page.getByLabel(planWords.maker.when.place).fill("the hallway");
  await page.waitForTimeout(KEPT_MS);
  await goTo(page, "/win");
  await page.getByLabel(winWords.text.label).fill("Drank water first");
  await page.waitForTimeout(KEPT_MS);
  ana = await powerCut(ana);

  page = await ana.open("/plan/new?area=daily");
  await page.getByText(flowWords.found).waitFor();
  await expectField(page, planWords.maker.when.place, "the hallway");
  await goTo(page, "/win");
  await page.getByText(flowWords.found).waitFor();
  await expectField(page, winWords.text.label, "Drank water first");
  await button(page, winWords.save).click();
  await page.getByText(todayWords.saved.win).waitFor();
  await openLookBack(page);
  await entryRow(page, "Drank water first").waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a page that is loaded anew right after a letter has it, again and again", async () => {
  const ana = await newPerson(app);
  const page = await beginAtToday(ana);
  await goTo(page, "/win");
  let written = "";
  for (const word of ["Drank", " water", " before", " the", " first", " coffee"]) {
    const field = page.getByLabel(winWords.text.label);
    await field.waitFor();
    await expectField(page, winWords.text.label, written);
    written += word;
    await field.fill(written);
    await page.reload();
  }
  await expectField(page, winWords.text.label, written);
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

async function expectField(page: Page, label: string, value: string): Promise<void> {
  await expect.poll(() => page.getByLabel(label).inputValue()).toBe(value);
}

async function powerCut(person: Person): Promise<Person> {
  const gone = new Promise((resolve) => person.context.once("close", resolve));
  person.kill();
  await gone;
  return newPerson(app, { profile: person.profile });
}
