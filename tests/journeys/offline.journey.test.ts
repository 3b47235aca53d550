import { beforeAll, expect, test } from "vitest";
import { rightNowSentences } from "@tussock/content/skills";
import { guideById } from "@tussock/content/skills/guides";
import { fieldName } from "@tussock/content/skills/names";
import { lockWords } from "@tussock/content/words/lock";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import type { Page } from "playwright-core";
import {
  button,
  countTaps,
  entryRow,
  link,
  lockNow,
  logAndReturn,
  openLookBack,
  planToday,
  setLock,
  todayStands,
  visitFor,
} from "./steps.ts";

const visit = visitFor();
let page: Page;
beforeAll(async () => {
  await visit.goOffline();
  ({ page } = visit);
});

test("after one visit Ana has no connection: the app opens, says so in one line, and takes a log", async () => {
  await page.reload();
  await todayStands(page);
  await page.getByText(sharedWords.offline).waitFor();
  await logAndReturn(page, "Carried the rubbish down");
  await planToday(page, "Wash two cups");
  expect(visit.person.problems).toEqual([]);
});

test("without a connection two taps lead from Today to a skill that runs", async () => {
  await page.goto(visit.app.url);
  await todayStands(page);
  const tooMuch = rightNowSentences.find(({ id }) => id === "too-much");
  const taps = await countTaps(page);
  await link(page, sharedWords.tabs.rightNow).click();
  await link(page, tooMuch?.sentence ?? "").click();
  await button(page, rightnowWords.skill.pause).waitFor();
  await page.getByText(rightnowWords.skill.breath(1, 6).replace(/ of .*/, "")).waitFor();
  expect(await taps()).toBe(2);
  expect(visit.person.problems).toEqual([]);
});

test("every sentence of Right now leads somewhere without a connection", async () => {
  for (const { sentence } of rightNowSentences) {
    await page.goto(`${visit.app.url}/right-now`);
    await link(page, sentence).click();
    await page.waitForURL((url) => url.pathname !== "/right-now");
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await page.goto(`${visit.app.url}/skills`);
  await page.getByLabel(skillsWords.search.label).fill("TIPP");
  await link(page, fieldName("tip")).click();
  await link(page, skillsWords.card.begin).click();
  await page.getByText(guideById("tip")?.caution ?? "").waitFor();
  expect(visit.person.problems).toEqual([]);
});

test("a person can be reached: a number to call, the emergency number, and the way back", async () => {
  await page.goto(`${visit.app.url}/right-now`);
  await link(page, rightNowSentences.find(({ id }) => id === "not-safe")?.sentence ?? "").click();
  await page.getByRole("heading", { name: safetyWords.reach.title }).waitFor();
  const calls = page.getByRole("link", { name: /^Call / });
  expect(await calls.count()).toBeGreaterThanOrEqual(2);
  for (const call of await calls.all()) expect(await call.getAttribute("href")).toMatch(/^tel:\+?[\d#*]+$/);
  expect(visit.person.problems).toEqual([]);
});

test("the next morning, in a browser started without a connection, everything is still there", async () => {
  await visit.comeBack({ offline: true });
  ({ page } = visit);
  await page.getByRole("heading", { name: "Wash two cups" }).waitFor();
  await openLookBack(page);
  await entryRow(page, "Carried the rubbish down").click();
  await page.getByRole("heading", { name: "Carried the rubbish down" }).waitFor();
  expect(visit.person.problems).toEqual([]);
});

test("locked and without a connection it is two taps as well, from the lock to a skill that runs", async () => {
  await setLock(page, "otter lantern gravel tuesday");
  await lockNow(page);
  await page.goto(visit.app.url);
  await page.getByRole("heading", { name: lockWords.unlock.title }).waitFor();
  const taps = await countTaps(page);
  await link(page, lockWords.rightNow).click();
  await link(page, rightNowSentences.find(({ id }) => id === "too-much")?.sentence ?? "").click();
  await button(page, rightnowWords.skill.pause).waitFor();
  expect(await taps()).toBe(2);
  expect(visit.person.problems).toEqual([]);
});
