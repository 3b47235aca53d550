import { afterAll, beforeAll, expect, test } from "vitest";
import { logWords } from "@tussock/content/words/log";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { sizeWords } from "@tussock/content/words/sizes";
import { timerWords } from "@tussock/content/words/timer";
import { todayWords } from "@tussock/content/words/today";
import { welcomeWords } from "@tussock/content/words/welcome";
import type { Locator } from "playwright-core";
import { answerRadio, button, entryRow, link, logAndReturn, openLookBack, todayStands } from "./steps.ts";
import { newPerson, startApp, type RunningApp } from "./support.ts";

const maker = planWords.maker;
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("Ana’s first day: she plans one small step, does it, logs it, and finds it again the next morning", async () => {
  const ana = await newPerson(app);
  const page = await ana.open();
  await button(page, welcomeWords.firstStep).click();
  await link(page, sharedWords.areas.daily.name).click();

  // The only page that needs words says so itself, and gives the field back.
  await button(page, maker.step.next).click();
  await page.getByText(maker.errors.noTitle).waitFor();
  await expect.poll(() => page.getByLabel(maker.step.label).evaluate((field) => field.matches(":focus"))).toBe(true);
  await page.keyboard.type("Wash two cups");
  await button(page, maker.step.next).click();
  await page.getByRole("heading", { name: maker.size.title }).waitFor();
  await page.getByText(maker.size.smallerOnes).click();
  const [usual, small] = [
    page.getByRole("region", { name: sizeWords.usual.name }),
    page.getByRole("region", { name: sizeWords.small.name }),
  ];
  await usual.getByLabel(maker.size.minutes).fill("5");
  await small.getByLabel(maker.size.what).fill("Wash one cup");
  await small.getByRole("checkbox", { name: maker.size.fine }).check();
  await button(page, maker.size.next).click();
  await page.getByRole("radio", { name: maker.when.days.today }).check();
  await page.getByLabel(maker.when.after).fill("breakfast");
  await page.getByLabel(maker.when.place).fill("kitchen");
  await button(page, maker.when.next).click();
  await page.getByLabel(maker.ready.if, { exact: true }).fill("I feel too tired");
  await page.getByLabel(maker.ready.then, { exact: true }).fill("I wash one cup");
  await button(page, maker.ready.save).click();

  await page.getByRole("heading", { name: "Wash two cups" }).waitFor();
  await link(page, todayWords.step.startLabel("Wash two cups")).click();
  await button(page, timerWords.before.skip).click();
  await page.getByRole("timer").waitFor();
  await button(page, timerWords.pause).click();
  await button(page, timerWords.goOn).click();
  await button(page, timerWords.done).click();

  await answerRadio(page, "yes").check();
  await page.getByText(logWords.savedAs.yes).waitFor();
  await page.getByLabel(logWords.learned.label).fill("My hands could start without me");
  await button(page, sharedWords.save).click();
  await page.getByRole("heading", { name: todayWords.saved.yes }).waitFor();

  await openLookBack(page);
  await entryRow(page, "Wash two cups").waitFor();
  expect(ana.problems).toEqual([]);
  await ana.context.close();

  const later = await newPerson(app, { profile: ana.profile });
  const nextMorning = await later.open();
  await openLookBack(nextMorning);
  await entryRow(nextMorning, "Wash two cups").click();
  await nextMorning.getByText("My hands could start without me").waitFor();
  expect(later.problems).toEqual([]);
  await later.leave();
});

test("the fastest way from a first visit to a step on Today is 4 taps and no typing", async () => {
  const ana = await newPerson(app);
  const page = await ana.open();
  let taps = 0;
  const tap = async (what: Locator) => {
    await what.click();
    taps += 1;
  };
  await tap(button(page, welcomeWords.firstStep));
  await tap(link(page, sharedWords.areas.daily.name));
  await tap(page.getByRole("button", { name: /\d min$/ }).first());
  await tap(button(page, maker.saveNow));
  await link(page, todayWords.step.start).waitFor();
  expect(taps).toBe(4);

  // The question of the area is answered; the way back stays with the step.
  await page.goBack();
  await link(page, todayWords.step.start).waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("from Today a planned step is logged in 2 taps, with nothing typed", async () => {
  const ana = await newPerson(app);
  const page = await ana.open();
  await button(page, welcomeWords.firstStep).click();
  await link(page, sharedWords.areas.daily.name).click();
  await page.getByLabel(maker.step.label).fill("Open one letter");
  await button(page, maker.saveNow).click();
  await todayStands(page);

  let taps = 0;
  await link(page, todayWords.rows.log).click();
  taps += 1;
  await answerRadio(page, "partly").check();
  taps += 1;
  await page.getByText(logWords.savedAs.partly).waitFor();
  expect(taps).toBe(2);

  await page.reload();
  await page.goto(`${app.url}/look-back?view=log`);
  await entryRow(page, "Open one letter").waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a day with more than one step keeps them all, in the words they were given", async () => {
  const ana = await newPerson(app);
  const page = await ana.open();
  await button(page, welcomeWords.firstStep).click();
  await link(page, welcomeWords.area.today).click();
  await logAndReturn(page, "Stepped outside");
  await logAndReturn(page, "Sat with my coat on", "no");
  await openLookBack(page);
  for (const what of ["Stepped outside", "Sat with my coat on"]) await entryRow(page, what).waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});
