/** Hands that shake, a mouse set to double clicks, a key pressed twice: two presses where one was meant. */
import { expect, test } from "vitest";
import { goalsWords } from "@tussock/content/words/goals";
import { planWords } from "@tussock/content/words/plan";
import type { Locator, Page } from "playwright-core";
import { button, goTo, todayStands, visitFor } from "./steps.ts";

const visit = visitFor({ hasTouch: true });

/** Two presses as a hand makes them, the second wherever the first has led by then. */
async function pressTwice(page: Page, what: Locator, by: "mouse" | "finger" | "key", msBetween: number): Promise<void> {
  // Nobody taps in the first moment of a page; by then it minds second taps.
  await page.waitForTimeout(2_500);
  if (by === "key") {
    await what.focus();
    await page.keyboard.press("Enter");
    return page.keyboard.press("Enter");
  }
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error("nothing to tap on");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2] as const;
  if (by === "finger") await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
  if (msBetween > 0) await page.waitForTimeout(msBetween);
  if (by === "finger") return page.touchscreen.tap(x, y);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

test.each([
  ["mouse", 0],
  ["mouse", 80],
  ["finger", 0],
  ["finger", 80],
] as const)(
  "a plan saved on its way with two taps of a %s, %i ms apart, is one plan, and Ana stays on Today",
  async (by, ms) => {
    const { page } = visit;
    const title = `Water the plant, ${by} ${ms}`;
    await goTo(page, "/plan/new");
    await button(page, planWords.maker.area.next).click();
    await page.getByLabel(planWords.maker.step.label).fill(title);
    await pressTwice(page, button(page, planWords.maker.saveNow), by, ms);
    await todayStands(page);
    await page.waitForTimeout(1_000);
    expect(new URL(page.url()).pathname).toBe("/");
    await page.reload();
    await todayStands(page);
    expect(await page.getByText(title, { exact: true }).count()).toBe(1);
  },
);

test.each(["mouse", "finger", "key"] as const)("“Save my plan” pressed twice by a %s makes one plan", async (by) => {
  const { page } = visit;
  const title = `Fold one shirt, ${by}`;
  const { maker } = planWords;
  await goTo(page, "/plan/new");
  await button(page, maker.area.next).click();
  await page.getByLabel(maker.step.label).fill(title);
  for (const { next } of [maker.step, maker.size, maker.when]) await button(page, next).click();
  await pressTwice(page, button(page, maker.ready.save), by, 0);
  await todayStands(page);
  await page.waitForTimeout(1_000);
  await page.reload();
  await todayStands(page);
  expect(await page.getByText(title, { exact: true }).count()).toBe(1);
});

test.each(["mouse", "finger", "key"] as const)("a goal kept with two quick presses of a %s is one goal", async (by) => {
  const { page } = visit;
  const title = `A tidy desk, ${by}`;
  await goTo(page, "/goals/new");
  await page.getByLabel(goalsWords.maker.what).fill(title);
  await pressTwice(page, button(page, goalsWords.maker.save), by, 0);
  await page.getByRole("heading", { name: title }).first().waitFor();
  await goTo(page, "/goals");
  await page.getByText(title).first().waitFor();
  expect(await page.getByText(title, { exact: true }).count()).toBe(1);
});
