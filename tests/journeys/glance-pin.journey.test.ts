/** The glance PIN stands before everything Ana wrote, also on the screens that work at all times. */
import { expect, test } from "vitest";
import { rightNowSentences } from "@tussock/content/skills";
import { lockWords } from "@tussock/content/words/lock";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import { addToSafetyPlan, button, goTo, link, planToday, visitFor } from "./steps.ts";

const OWN_WORDS = ["Bryn", "555 0143", "Sort the small box"];
const visit = visitFor();

test("behind the PIN no screen says who is in the safety plan, or what is planned; with it they are there again", async () => {
  const { page } = visit;
  await planToday(page, "Sort the small box");
  await addToSafetyPlan(page, "Bryn", "555 0143");
  await goTo(page, "/you/lock");
  await button(page, lockWords.pin.set).click();
  await page.getByLabel(lockWords.pin.newPin).fill("4827");
  await button(page, lockWords.pin.save).click();
  await page.getByText(lockWords.pin.changed).waitFor();

  for (const address of [
    "/",
    "/right-now",
    "/right-now/paced-breathing",
    "/reach",
    "/skills",
    "/safety-plan",
    "/plan",
  ]) {
    await page.goto(`${visit.app.url}${address}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    // What the vault knows would join a moment later.
    await page.waitForTimeout(700);
    const seen = `${await page.content()}\n${await page.locator("html").ariaSnapshot()}`;
    for (const words of OWN_WORDS) expect(seen, address).not.toContain(words);
  }
  await page.goto(`${visit.app.url}/`);
  await page.getByLabel(lockWords.pin.field).fill("4827");
  await button(page, lockWords.pin.open).click();
  await page.getByRole("heading", { name: "Sort the small box" }).waitFor();
  // Within the page: a page loaded anew is covered again.
  await link(page, sharedWords.tabs.rightNow).click();
  await link(page, rightNowSentences.find(({ id }) => id === "not-safe")?.sentence ?? "").click();
  await link(page, safetyWords.reach.callName("Bryn")).waitFor();
});
