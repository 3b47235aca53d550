/** The skills: found by what one calls them, kept at hand, used and rated; locked, they are still all there. */
import { beforeAll, expect, test } from "vitest";
import { cardById } from "@tussock/content/skills/cards";
import { guideById } from "@tussock/content/skills/guides";
import { fieldName, loggedSkillName } from "@tussock/content/skills/names";
import { lookbackWords } from "@tussock/content/words/lookback";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords as words } from "@tussock/content/words/skills";
import type { Page } from "playwright-core";
import { button, countTaps, goTo, link, lockNow, setLock, visitFor } from "./steps.ts";

const LINE = "I put my hand in the cold stream";

const visit = visitFor();
let page: Page;
beforeAll(() => void ({ page } = visit));

test("from Today to a fitting skill in use: 2 taps", async () => {
  const taps = await countTaps(page);
  await link(page, sharedWords.tabs.rightNow).click();
  await link(page, "It’s all too much").click();
  await button(page, rightnowWords.skill.pause).waitFor();
  expect(await taps()).toBe(2);
});

test("a card is found by another name, kept with the star, and stands with hers from then on", async () => {
  await goTo(page, "/skills");
  await page.getByLabel(words.search.label).fill("TIPP");
  await link(page, fieldName("tip")).click();
  await page.getByRole("heading", { name: words.card.whenNot }).waitFor();
  await button(page, words.card.keep).click();
  await page.getByText(words.card.kept).waitFor();
  expect(await button(page, words.card.keep).getAttribute("aria-pressed")).toBe("true");
  await goTo(page, "/skills");
  await page
    .getByRole("region", { name: words.favourites })
    .getByRole("link", { name: fieldName("tip") })
    .waitFor();
});

test("what is going on leads to cards, a card to its guide, and its guide to a rating with all its parts", async () => {
  await goTo(page, "/skills");
  await page.getByRole("link", { name: "It is about someone else" }).click();
  await link(page, fieldName("dear-man")).click();
  await link(page, words.card.begin).click();
  await page.getByRole("button", { name: rightnowWords.skill.enough }).click();
  await button(page, rightnowWords.after.options.aBit).click();
  await link(page, rightnowWords.after.addWords).click();
  await page.getByRole("heading", { name: words.rate.title }).waitFor();
  expect(await page.getByRole("radio", { name: words.rate.helped.aBit, exact: true }).isChecked()).toBe(true);
  await page.getByRole("radio", { name: "At work or school" }).check();
  await page.getByRole("slider", { name: words.rate.intensity.label }).fill("80");
  await page.getByRole("radio", { name: words.rate.came.byItself }).check();
  await page.getByLabel(words.rate.line).fill(LINE);
  await button(page, words.rate.save).click();
  await page.getByRole("heading", { name: loggedSkillName(guideById("dear-man")?.id ?? "") }).waitFor();
  const seen = await page.getByRole("main").innerText();
  for (const said of [lookbackWords.entry.helped.aBit, "At work or school", "80", words.rate.came.byItself, LINE]) {
    expect(seen).toContain(said);
  }
});

test("a card, and all that she keeps, are printed from where they stand", async () => {
  await goTo(page, "/skills/dear-man");
  await link(page, words.card.print).click();
  const paper = page.locator(".papers");
  await paper.getByRole("heading", { name: fieldName("dear-man"), exact: true }).waitFor();
  for (const { word = "", line } of cardById("dear-man")?.steps ?? []) {
    await paper.getByText(word, { exact: true }).waitFor();
    await paper.getByText(line, { exact: true }).waitFor();
  }
  await goTo(page, "/skills");
  await link(page, words.printFavourites).click();
  await paper.getByRole("heading", { name: fieldName("tip"), exact: true }).waitFor();
  expect(await paper.getByRole("article").count()).toBe(1);
});

test("where less movement is asked for, slow breathing is words and a bar, and its rings stand still", async () => {
  const moving = () => page.locator(".breath-rings").evaluate((rings) => rings.getAnimations().length);
  await goTo(page, "/right-now/paced-breathing");
  await expect.poll(moving).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await goTo(page, "/right-now/paced-breathing");
  await page.locator(".breath-bar .on").first().waitFor();
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
});

test("locked, every card and guide is there, and nothing of what she kept or used", async () => {
  await setLock(page, "otter lantern gravel tuesday");
  await lockNow(page);
  await page.goto(`${visit.app.url}/skills`);
  await page.getByRole("heading", { name: words.byMoment }).waitFor();
  const seen = await page.locator("body").innerText();
  for (const own of [words.favourites, words.used, LINE]) expect(seen).not.toContain(own);
  await page.getByLabel(words.search.label).fill("dear");
  await link(page, fieldName("dear-man")).click();
  expect(await button(page, words.card.keep).count()).toBe(0);
  await link(page, words.card.begin).click();
  await page.getByRole("button", { name: rightnowWords.skill.enough }).click();
  await page.getByText(rightnowWords.after.locked).waitFor();
});
