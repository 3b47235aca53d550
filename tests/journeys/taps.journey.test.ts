/** Hands that shake, or a mouse set to double clicks: two taps where one was meant. */
import { expect, test } from "vitest";
import { goalsWords } from "@tussock/content/words/goals";
import { planWords } from "@tussock/content/words/plan";
import type { Locator } from "playwright-core";
import { button, goTo, todayStands, visitFor } from "./steps.ts";

const visit = visitFor();

/** Two taps as a hand makes them, the second wherever the first has led by then. */
async function tapTwice(what: Locator, msBetween: number): Promise<void> {
  // Nobody taps in the first moment of a page; by then it minds second taps.
  await visit.page.waitForTimeout(2_500);
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error("nothing to tap on");
  const { mouse } = visit.page;
  await mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  if (msBetween > 0) await visit.page.waitForTimeout(msBetween);
  await mouse.down({ clickCount: 2 });
  await mouse.up({ clickCount: 2 });
}

test.each([0, 80])("a plan saved with two taps %i ms apart is one plan, and Ana stays on Today", async (ms) => {
  const title = `Water the plant ${ms}`;
  await goTo(visit.page, "/plan/new");
  await button(visit.page, planWords.maker.area.next).click();
  await visit.page.getByLabel(planWords.maker.step.label).fill(title);
  await tapTwice(button(visit.page, planWords.maker.saveNow), ms);
  await todayStands(visit.page);
  await visit.page.waitForTimeout(1_000);
  expect(new URL(visit.page.url()).pathname).toBe("/");
  await visit.page.reload();
  await todayStands(visit.page);
  expect(await visit.page.getByText(title, { exact: true }).count()).toBe(1);
});

test("a goal kept with two quick taps is one goal", async () => {
  await goTo(visit.page, "/goals/new");
  await visit.page.getByLabel(goalsWords.maker.what).fill("A tidy desk");
  await tapTwice(button(visit.page, goalsWords.maker.save), 0);
  await visit.page.getByRole("heading", { name: "A tidy desk" }).first().waitFor();
  await goTo(visit.page, "/goals");
  await visit.page.getByText("A tidy desk").first().waitFor();
  expect(await visit.page.getByText("A tidy desk", { exact: true }).count()).toBe(1);
});
