/** Each of the fifteen activities, gone through alone in a real browser to the end, and what it made found elsewhere. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { activities } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { leadingWords, sessionWords } from "@tussock/content/words/leading";
import type { Locator, Page } from "playwright-core";
import { beginAtToday, button, goTo } from "./steps.ts";
import { newPerson, startApp, type Person, type RunningApp } from "./support.ts";

const words = activitiesWords.run;
/** No activity has more screens. */
const MOST_SCREENS = 40;

let app: RunningApp;
let ana: Person;
let page: Page;
beforeAll(async () => {
  app = await startApp();
  ana = await newPerson(app);
  page = await beginAtToday(ana);
});
afterAll(async () => {
  await ana.leave();
  await app.stop();
});

test.each(activities.map((activity) => [activity.code, activity] as const))(
  "%s is gone through alone, and all it made is found on other screens",
  async (_code, activity) => {
    await goTo(page, `/activities/${activity.id}`);
    await page.getByRole("link", { name: activitiesWords.one.start, exact: true }).click();
    for (let screen = 0; screen < MOST_SCREENS; screen++) {
      await page.locator("#moment-title").waitFor();
      await answerAll(page, activity.code);
      const finish = button(page, words.finish);
      if (await finish.isVisible()) {
        await finish.click();
        break;
      }
      await page.getByRole("region", { name: words.moves }).getByRole("button").last().click();
    }
    await page.getByRole("heading", { name: activitiesWords.end.title }).waitFor();
    const rows = page.getByRole("navigation", { name: activitiesWords.end.lives }).getByRole("link");
    const made = await rows.evaluateAll((links) =>
      links.map((one) => ({ title: one.querySelector("b")?.textContent ?? "", href: one.getAttribute("href") ?? "" })),
    );
    expect(made.length).toBeGreaterThan(0);
    for (const { title, href } of made) {
      await goTo(page, href);
      await expectWords(page, title, href);
    }
    expect(ana.problems).toEqual([]);
  },
);

test("an activity that was left is found on the shelf, at the screen where it was left", async () => {
  await goTo(page, "/activities/turn-a-setback-around/alone");
  for (let screen = 0; screen < 3; screen++)
    await page.getByRole("region", { name: words.moves }).getByRole("button").last().click();
  const field = page.getByRole("textbox").first();
  await field.fill("The bus was late.");
  await goTo(page, "/activities");
  await page.getByRole("region", { name: activitiesWords.begun.title }).getByRole("link").first().click();
  await expectField(page, "The bus was late.");
});

test("a leader builds a session of three, fits it into 45 minutes and runs it with the keyboard alone; the room keeps in step", async () => {
  const leader = await newPerson(app, { viewport: { width: 1280, height: 800 } });
  const desk = await beginAtToday(leader);
  await goTo(desk, "/activities/session");
  await desk.getByText(sessionWords.empty.title).waitFor();
  for (const name of ["Save a small win", "One thing, fully", "Break it down"]) {
    const pick = desk.getByRole("button", { name: new RegExp(`^${name}`, "u") }).last();
    if (!(await pick.isVisible())) await press(desk, desk.getByText(sessionWords.add, { exact: true }));
    await press(desk, pick);
    await desk
      .getByRole("heading", { level: 3, name: new RegExp(`^${name}`, "u") })
      .first()
      .waitFor();
  }
  const fit = desk.getByRole("radio", { name: sessionWords.fitTo(45), exact: true });
  await tabTo(desk, desk.getByRole("radio", { name: sessionWords.fitTo(30), exact: true }));
  await desk.keyboard.press("ArrowRight");
  await expect.poll(() => fit.isChecked()).toBe(true);
  await desk.getByText(sessionWords.total(45)).first().waitFor();
  await press(desk, desk.getByRole("link", { name: sessionWords.run, exact: true }));
  await desk.getByRole("heading", { name: "Save a small win" }).waitFor();

  const opened = leader.context.waitForEvent("page");
  await desk.keyboard.press("r");
  const wall = await opened;
  await wall.getByRole("heading", { name: await roomLine(desk) }).waitFor();
  await desk.keyboard.press("p");
  await wall.getByRole("timer").waitFor();
  const before = await secondsOn(desk);
  await desk.keyboard.press("+");
  await expect.poll(() => secondsOn(desk)).toBeGreaterThan(before);
  await desk.keyboard.press("s");
  await expect.poll(() => wall.getByRole("timer").count()).toBe(0);
  for (let part = 1; part < 24; part++) {
    await desk.keyboard.press(part % 2 === 0 ? "ArrowRight" : "n");
    await desk.getByText(new RegExp(`^Part ${(part % 8) + 1} of 8`, "u")).waitFor();
    await wall.getByRole("heading", { name: await roomLine(desk), exact: true }).waitFor();
  }
  await desk.keyboard.press("b");
  await desk.keyboard.press("n");
  await desk.keyboard.press("n");
  await desk.getByRole("heading", { name: leadingWords.ended.title }).waitFor();
  await wall.getByRole("heading", { name: leadingWords.room.goodbye }).waitFor();
  expect(leader.problems).toEqual([]);
  await leader.leave();
});

test("with a client, what was written beside the script is found on other screens", async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, "/activities/save-a-small-win/client");
  for (let part = 0; part < 8; part++) {
    const win = page.getByRole("region", { name: leadingWords.client.clientScreen }).getByRole("textbox").first();
    if ((await win.isVisible()) && (await win.inputValue()) === "") await win.fill("We laughed.");
    await page
      .getByRole("button", { name: new RegExp(`^(${leadingWords.next("")}|${leadingWords.client.finish})`, "u") })
      .click();
  }
  await page.getByRole("heading", { name: activitiesWords.end.title }).waitFor();
  await goTo(page, "/look-back");
  await expectWords(page, "We laughed.", "/look-back");
  await page.setViewportSize({ width: 390, height: 844 });
  expect(ana.problems).toEqual([]);
});

/** What the leader sees of the wall. */
async function roomLine(desk: Page): Promise<string> {
  return (await desk.locator(".presenter-mini p").textContent()) ?? "";
}
async function secondsOn(desk: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await desk.getByRole("timer").textContent()) ?? "").split(":").map(Number);
  return minutes * 60 + seconds;
}

async function press(on: Page, what: Locator): Promise<void> {
  await tabTo(on, what);
  await on.keyboard.press("Enter");
}
/** The list of all activities is long; who presses Tab this often and is not there has met a trap. */
const MOST_TABS = 90;
async function tabTo(on: Page, what: Locator): Promise<void> {
  await what.waitFor();
  for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
    if (
      await what.evaluate(
        (target) => target === document.activeElement || target.parentElement === document.activeElement,
      )
    )
      return;
    await on.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not come to ${String(what)}`);
}

/** Whatever the screen asks, with an answer that says which activity it was for. */
async function answerAll(on: Page, code: string): Promise<void> {
  const main = on.locator("main");
  for (const name of [activitiesWords.ladder.addStep, activitiesWords.feedback.make]) {
    const offer = main.getByRole("button", { name, exact: true });
    if (await offer.isVisible()) await offer.click();
  }
  const groups = new Set(
    await main.getByRole("radio").evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).name)),
  );
  for (const group of groups) await main.locator(`input[type=radio][name="${group}"]`).first().check();
  for (const slider of await main.getByRole("slider").all()) await slider.press("ArrowRight");
  for (const field of await main.locator("textarea:visible, input[type=text]:visible").all())
    if ((await field.inputValue()) === "") await field.fill(`Words for ${code}`);
  const box = main.getByRole("checkbox").first();
  if (await box.isVisible()) await box.check();
  for (const slider of await main.getByRole("slider").all()) await slider.press("ArrowRight");
  const start = main.getByRole("button", { name: activitiesWords.mindful.start, exact: true });
  if (await start.isVisible()) {
    await start.click();
    await button(on, activitiesWords.mindful.enough).click();
  }
}

async function expectWords(on: Page, said: string, where: string): Promise<void> {
  const found = on.locator("main").getByText(said).first();
  const fields = on.locator("main :is(input, textarea)");
  const isThere = async () =>
    (await found.isVisible()) ||
    (await fields.evaluateAll((all, text) => all.some((one) => (one as HTMLInputElement).value === text), said));
  await expect.poll(isThere, { timeout: 10_000, message: `“${said}” at ${where}` }).toBe(true);
}
async function expectField(on: Page, said: string): Promise<void> {
  await expect
    .poll(
      async () =>
        on
          .locator("main :is(input, textarea)")
          .first()
          .inputValue()
          .catch(() => ""),
      { timeout: 10_000 },
    )
    .toBe(said);
}
