/** Each of the fifteen activities, gone through alone in a real browser to the end, and what it made found elsewhere. */
import { beforeAll, expect, test } from "vitest";
import { activities } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { keptWords } from "@tussock/content/words/kept";
import { sharedWords } from "@tussock/content/words/shared";
import type { Page } from "playwright-core";
import { answerAll, expectPrinted, findAll, madeOf } from "./activitySteps.ts";
import { button, goTo, visitFor } from "./steps.ts";

const words = activitiesWords.run;
/** No activity has more screens. */
const MOST_SCREENS = 40;

const visit = visitFor();
let page: Page;
beforeAll(() => void ({ page } = visit));

test.each(activities.map((activity) => [activity.code, activity] as const))(
  "%s is gone through alone, printed with what was said, and all it made is found on other screens",
  async (code, activity) => {
    await goTo(page, `/activities/${activity.id}`);
    await page.getByRole("link", { name: activitiesWords.one.start, exact: true }).click();
    for (let screen = 0; screen < MOST_SCREENS; screen++) {
      await page.locator("#moment-title").waitFor();
      await answerAll(page, page.locator("main"), `Words for ${code}`);
      const finish = button(page, words.finish);
      if (await finish.isVisible()) {
        await finish.click();
        break;
      }
      await moves().last().click();
    }
    const made = await madeOf(page);
    await expectPrinted(page, activity, `Words for ${code}`);
    await findAll(page, made);
    expect(visit.person.problems).toEqual([]);
  },
);

test("what a run made leads back to the run, and the run to what it made", async () => {
  await goTo(page, "/look-back?view=log");
  await page
    .getByRole("link", { name: /Words for A3/ })
    .first()
    .click();
  await page.getByRole("link", { name: keptWords.cameFrom("Save a small win") }).click();
  await page
    .getByText(/Words for A3/)
    .or(page.locator("#moment-title"))
    .first()
    .waitFor();
  expect(new URL(page.url()).searchParams.get("run")).toMatch(/./);
});

test("an activity that was left is found on the shelf, at the screen where it was left, and can be put away and brought back", async () => {
  await goTo(page, "/activities/turn-a-setback-around/alone");
  for (let screen = 0; screen < 3; screen++) await moves().last().click();
  await page.getByRole("textbox").first().fill("The bus was late.");
  await goTo(page, "/activities");
  const begun = page.getByRole("region", { name: activitiesWords.begun.title });
  await begun.getByRole("link").first().click();
  await expect.poll(() => page.locator("main :is(input, textarea)").first().inputValue()).toBe("The bus was late.");
  await goTo(page, "/activities");
  await begun.getByRole("button", { name: activitiesWords.begun.putAway("Turn a setback around") }).click();
  await page.getByText(activitiesWords.begun.gone).waitFor();
  await expect.poll(() => begun.getByRole("link", { name: /Turn a setback around/ }).count()).toBe(0);
  await button(page, sharedWords.undo).click();
  await begun.getByRole("link", { name: /Turn a setback around/ }).waitFor();
});

function moves() {
  return page.getByRole("region", { name: words.moves }).getByRole("button");
}
