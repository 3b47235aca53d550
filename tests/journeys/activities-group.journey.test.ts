/** Each of the fifteen activities in front of a group: by keyboard, with the room screen in a second window kept in step. */
import { beforeAll, expect, test } from "vitest";
import { activities, groupView } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { flowWords } from "@tussock/content/words/flow";
import { keptWords } from "@tussock/content/words/kept";
import { learnWords } from "@tussock/content/words/learn";
import { leadingWords as words, sessionWords } from "@tussock/content/words/leading";
import { sharedWords } from "@tussock/content/words/shared";
import type { Page } from "playwright-core";
import { expectLeaderSheet, expectWords, press, tabTo } from "./activitySteps.ts";
import { goTo, KEPT_MS, visitFor } from "./steps.ts";

const visit = visitFor({ viewport: { width: 1280, height: 800 } });
let page: Page;
beforeAll(() => void ({ page } = visit));

test.each(activities.map((activity) => [activity.code, activity] as const))(
  "%s is led by keyboard, the room in step; its sheet is printed, and that it was led, with a line for next time, is found on other screens",
  async (code, activity) => {
    await goTo(page, `/activities/${activity.id}/group`);
    const parts = groupView(activity);
    await page.getByRole("heading", { level: 2, name: parts[0]?.title ?? "", exact: true }).waitFor();
    const wall = await openRoom();
    await inStep(wall, parts[0]?.room.text);
    await timeObeys(wall);
    for (const [at, part] of parts.entries()) {
      if (at > 0) await page.keyboard.press(at % 2 === 0 ? "ArrowRight" : "n");
      await page.getByRole("heading", { level: 2, name: part.title, exact: true }).waitFor();
      await inStep(wall, part.room.text);
    }
    if (activity.id === "do-it-together") await growTogether(wall);
    await page.keyboard.press("e");
    await press(page, page.getByRole("dialog").getByRole("button", { name: words.endQuestion.end, exact: true }));
    await wall.getByRole("heading", { name: words.room.goodbye }).waitFor();
    await wall.close();
    await page.getByRole("heading", { name: words.ended.title }).waitFor();
    const line = `Next time, begin ${code} earlier`;
    await tabTo(page, page.getByLabel(words.ended.lineLabel));
    await page.keyboard.type(line);
    await press(page, page.getByRole("button", { name: learnWords.thought.save, exact: true }));
    await page.getByText(learnWords.thought.kept).waitFor();
    if (activity.id === "do-it-together") {
      await press(page, page.getByRole("button", { name: words.ended.keepPicture, exact: true }));
      await page.getByText(words.ended.pictureKept).waitFor();
    }
    await goTo(page, `/activities/${activity.id}`);
    await page.getByText(activitiesWords.one.led).waitFor();
    await expectLeaderSheet(page, activity);
    await goTo(page, "/look-back?view=log");
    await expectWords(page, line, "/look-back?view=log");
    expect(visit.person.problems).toEqual([]);
  },
);

test("the picture of a group is kept, and the next session goes on with it; no number is on any screen", async () => {
  await goTo(page, "/activities/kept");
  await page.getByRole("link", { name: new RegExp(words.ended.pictureName, "u") }).click();
  await page.locator(".patch > *").first().waitFor();
  const drawn = await page.locator(".patch > *").count();
  await page.getByRole("button", { name: keptWords.challenge.add }).click();
  await expect.poll(() => page.locator(".patch > *").count()).toBe(drawn + 1);
  await page.getByLabel(keptWords.challenge.others).fill("3");
  await page.getByRole("button", { name: keptWords.challenge.addOthers }).click();
  await expect.poll(() => page.locator(".patch > *").count()).toBe(drawn + 4);
  expect(await page.locator("main").innerText()).not.toMatch(/\d/u);
  await goTo(page, "/activities/do-it-together/group");
  for (let part = 1; part < 6; part++) {
    await page.getByText(new RegExp(`^Part ${part} of 8`, "u")).waitFor();
    if (part < 5) await page.keyboard.press("n");
  }
  await page.getByLabel(words.picture.ground).selectOption({ label: words.ended.pictureName });
  await expect.poll(() => page.locator(".presenter .patch > *").count()).toBe(drawn + 4);
});

test("a leader builds a session of three, fits it into 45 minutes and runs it without touching the mouse", async () => {
  await goTo(page, "/activities/session");
  await page.getByText(sessionWords.empty.title).waitFor();
  for (const name of ["Save a small win", "One thing, fully", "Break it down"]) {
    const pick = page.getByRole("button", { name: new RegExp(`^${name}`, "u") }).last();
    if (!(await pick.isVisible())) await press(page, page.getByText(sessionWords.add, { exact: true }));
    await press(page, pick);
    await page
      .getByRole("heading", { level: 3, name: new RegExp(`^${name}`, "u") })
      .first()
      .waitFor();
  }
  const fit = page.getByRole("radio", { name: sessionWords.fitTo(45), exact: true });
  await tabTo(page, page.getByRole("radio", { name: sessionWords.fitTo(30), exact: true }));
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => fit.isChecked()).toBe(true);
  await page.getByText(sessionWords.total(45)).first().waitFor();
  await press(page, page.getByRole("link", { name: sessionWords.run, exact: true }));
  await page.getByText(/^Part 1 of 8/u).waitFor();
  const wall = await openRoom();
  await inStep(wall, await roomLine());
  for (let part = 1; part < 24; part++) {
    await page.keyboard.press("n");
    await page.getByText(new RegExp(`^Part ${(part % 8) + 1} of 8`, "u")).waitFor();
    await inStep(wall, await roomLine());
  }
  await page.keyboard.press("b");
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await page.getByRole("heading", { name: words.ended.title }).waitFor();
  await wall.getByRole("heading", { name: words.room.goodbye }).waitFor();
  await wall.close();
});

test("a session that was prepared is found again, put away and brought back; its address says nothing of it", async () => {
  await goTo(page, "/activities/session");
  const prepared = page.getByRole("link", { name: "Save a small win, One thing, fully, Break it down" });
  await prepared.click();
  await page.getByText(sessionWords.total(45)).first().waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?id=[\da-f-]+$/u);
  await page.getByRole("button", { name: sessionWords.forget }).click();
  await page.getByText(sessionWords.empty.title).waitFor();
  expect(await prepared.count()).toBe(0);
  await page.getByRole("button", { name: sharedWords.undo }).click();
  await prepared.waitFor();
});

test("a leader’s window that is reloaded comes back to its part with the wall in step; help is on both", async () => {
  await goTo(page, "/activities/session");
  await page.getByRole("link", { name: /^Save a small win, One/u }).click();
  await page.getByRole("link", { name: sessionWords.run, exact: true }).click();
  await page.getByText(/^Part 1 of 8/u).waitFor();
  const wall = await openRoom();
  for (let moved = 0; moved < 10; moved++) await page.keyboard.press("n");
  await page.getByRole("heading", { level: 1, name: "One thing, fully" }).waitFor();
  await page.getByText(/^Part 3 of 8/u).waitFor();
  await page.keyboard.press("p");
  await page.getByRole("button", { name: words.timer.start, exact: true }).waitFor();
  const line = await roomLine();
  await inStep(wall, line);
  const left = await secondsOn(page);
  await page.waitForTimeout(KEPT_MS);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "One thing, fully" }).waitFor();
  await page.getByText(/^Part 3 of 8/u).waitFor();
  await page.getByText(words.cameBack.text).waitFor();
  expect(await secondsOn(page)).toBe(left);
  await page.keyboard.press("n");
  await page.getByText(/^Part 4 of 8/u).waitFor();
  await inStep(wall, await roomLine());
  expect(await roomLine()).not.toBe(line);
  for (const window of [page, wall])
    expect(await window.getByRole("link", { name: flowWords.rightNow }).getAttribute("href")).toBe("/right-now");
  await wall.close();
});

test("with the line cut and the server gone, an activity is led and the room keeps in step", async () => {
  await visit.goOffline();
  await page.goto(`${visit.app.url}/activities/turn-a-setback-around/group`);
  await page.getByRole("heading", { name: words.timer.title }).waitFor();
  const wall = await openRoom();
  await inStep(wall, await roomLine());
  await timeObeys(wall);
  await page.keyboard.press("n");
  await page.getByText(/^Part 2 of 8/u).waitFor();
  await inStep(wall, await roomLine());
  await wall.close();
});

async function openRoom(): Promise<Page> {
  const opened = visit.person.context.waitForEvent("page");
  await page.keyboard.press("r");
  return opened;
}

async function inStep(wall: Page, line: string | undefined): Promise<void> {
  await wall.getByRole("heading", { name: line ?? "", exact: true }).waitFor();
}

/** Starts, rests, one minute more, and skipped: on the leader's screen and on the wall. */
async function timeObeys(wall: Page): Promise<void> {
  await page.keyboard.press("p");
  await page.getByRole("button", { name: words.timer.pause, exact: true }).waitFor();
  await wall.getByRole("timer").waitFor();
  await page.keyboard.press("p");
  await page.getByRole("button", { name: words.timer.start, exact: true }).waitFor();
  const before = await secondsOn(page);
  await page.keyboard.press("+");
  await expect.poll(() => secondsOn(page)).toBe(before + 60);
  await expect.poll(() => secondsOn(wall)).toBe(before + 60);
  await page.keyboard.press("s");
  await expect.poll(() => wall.getByRole("timer").count()).toBe(0);
}

/** Two additions from the bowl, by keyboard; the wall shows more tufts and never how many were added. */
async function growTogether(wall: Page): Promise<void> {
  const drawn = () => wall.locator(".patch > *").count();
  const before = await drawn();
  const bowl = page.getByLabel(words.picture.count);
  await tabTo(page, bowl);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("4");
  await press(page, page.getByRole("button", { name: words.picture.add, exact: true }));
  await expect.poll(drawn).toBe(before + 4);
  expect(before).toBeGreaterThan(0);
}

async function roomLine(): Promise<string> {
  return (await page.locator(".presenter-mini p").textContent()) ?? "";
}
async function secondsOn(on: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await on.getByRole("timer").textContent()) ?? "").split(":").map(Number);
  return minutes * 60 + seconds;
}
