/** Each of the fifteen activities, gone through alone in a real browser to the end, and what it made found elsewhere. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { activities } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import type { Page } from "playwright-core";
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

/** Whatever the screen asks, with an answer that says which activity it was for. */
async function answerAll(on: Page, code: string): Promise<void> {
  const main = on.locator("main");
  for (const name of [activitiesWords.ladder.addStep, activitiesWords.feedback.make]) {
    const press = main.getByRole("button", { name, exact: true });
    if (await press.isVisible()) await press.click();
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
