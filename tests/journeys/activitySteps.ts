/** What going through activities needs again and again: any answer to any question, and finding words on other pages. */
import { partOrder, type Activity } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { button, goTo } from "./steps.ts";

/** Whatever is asked inside `where`, with an answer that says which activity it was for. */
export async function answerAll(on: Page, where: Locator, said: string): Promise<void> {
  for (const name of [activitiesWords.ladder.addStep, activitiesWords.feedback.make, activitiesWords.box.addPart]) {
    const offer = where.getByRole("button", { name, exact: true });
    if (await offer.isVisible()) await offer.click();
  }
  const groups = new Set(
    await where
      .locator("input[type=radio]:visible")
      .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).name)),
  );
  for (const group of groups) await where.locator(`input[type=radio][name="${group}"]`).first().check();
  const sliders = async () => {
    for (const slider of await where.getByRole("slider").all()) await slider.press("ArrowRight");
  };
  await sliders();
  for (const field of await where.locator("textarea:visible, input[type=text]:visible").all())
    if ((await field.inputValue()) === "") await field.fill(said);
  const box = where.locator("input[type=checkbox]:visible").first();
  if (await box.isVisible()) await box.check();
  // A sign can be rated once it has words.
  await sliders();
  const add = where.getByRole("button", { name: "Add one tuft", exact: true });
  if (await add.isVisible()) await add.click();
  const start = where.getByRole("button", { name: activitiesWords.mindful.start, exact: true });
  if (await start.isVisible()) {
    await start.click();
    await button(on, activitiesWords.mindful.enough).click();
  }
}

export interface Made {
  readonly title: string;
  readonly href: string;
}

/** What the end of a run says was made, and where it says each thing lives. */
export async function madeOf(page: Page): Promise<readonly Made[]> {
  await page.getByRole("heading", { name: activitiesWords.end.title }).waitFor();
  return page
    .getByRole("navigation", { name: activitiesWords.end.lives })
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((one) => ({ title: one.querySelector("b")?.textContent ?? "", href: one.getAttribute("href") ?? "" })),
    );
}

/** Every thing that was made stands where the end said it would; a page that holds several is opened once. */
export async function findAll(page: Page, made: readonly Made[]): Promise<void> {
  expect(made.length).toBeGreaterThan(0);
  const byPlace = Map.groupBy(made, ({ href }) => href);
  for (const [href, things] of byPlace) {
    await goTo(page, href);
    for (const { title } of things) await expectWords(page, title, href);
  }
}

/** From the end of a run to its page on paper, filled in. */
export async function expectPrinted(page: Page, activity: Activity, said: string): Promise<void> {
  await page.getByRole("link", { name: activitiesWords.end.print, exact: true }).click();
  const paper = page.locator(".papers");
  await paper.getByText(activity.name).first().waitFor();
  await paper.getByText(said).first().waitFor();
}

/** From the page of an activity to its leader's sheet. */
export async function expectLeaderSheet(page: Page, activity: Activity): Promise<void> {
  await page.getByRole("link", { name: activitiesWords.one.printLeader, exact: true }).click();
  const paper = page.locator(".papers");
  for (const part of partOrder)
    await paper
      .getByText(activity.parts[part].leader.say[0] ?? "")
      .first()
      .waitFor();
}

/** Words to be read, or in a field. */
export async function expectWords(on: Page, said: string, where: string): Promise<void> {
  const found = on.locator("main").getByText(said).first();
  const fields = on.locator("main :is(input, textarea)");
  const isThere = async () =>
    (await found.isVisible()) ||
    (await fields.evaluateAll((all, text) => all.some((one) => (one as HTMLInputElement).value === text), said));
  await expect.poll(isThere, { timeout: 10_000, message: `“${said}” at ${where}` }).toBe(true);
}

export async function press(on: Page, what: Locator): Promise<void> {
  await tabTo(on, what);
  await on.keyboard.press("Enter");
}

/** The list of all activities is long; who presses Tab this often and is not there has met a trap. */
const MOST_TABS = 90;
export async function tabTo(on: Page, what: Locator): Promise<void> {
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
