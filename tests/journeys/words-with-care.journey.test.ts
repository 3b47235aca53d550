/** Words as people bring them: long ones, other scripts, broken ones; and clocks that are years away from the truth. */
import { beforeAll, expect, test } from "vitest";
import { lookbackWords } from "@tussock/content/words/lookback";
import { logWords } from "@tussock/content/words/log";
import { sharedWords } from "@tussock/content/words/shared";
import { todayWords } from "@tussock/content/words/today";
import { whenItWasWords } from "@tussock/content/words/whenItWas";
import { winWords } from "@tussock/content/words/win";
import type { Page } from "playwright-core";
import {
  answerRadio,
  beginAtToday,
  button,
  entryRow,
  goTo,
  link,
  logAndReturn,
  openLog,
  openLookBack,
  saveWin,
  todayStands,
  visitFor,
} from "./steps.ts";
import { newPerson, type Person } from "./support.ts";

const visit = visitFor();
let page: Page;
beforeAll(() => void ({ page } = visit));

test.each([
  ["from right to left", "שטפתי שתי כוסות, ואז עוד אחת"],
  ["with hearts, families and flags", "👩‍👩‍👧‍👦 💚 🇳🇱 did it"],
  ["with marks that stack", "Zürich ça và שָׁלוֹם ก็"],
  ["that look like a page of the web", `<b onclick="x()">"half" & 'whole'</b> {{x}} \${x}`],
])("words %s come back as they were", async (_how, words) => {
  await goTo(page, "/");
  await logAndReturn(page, words);
  await page.reload();
  await openLookBack(page);
  await entryRow(page, words).click();
  await page.getByRole("heading", { level: 1, name: words }).waitFor();
});

test("a letter that was cut in half by another program is kept, and breaks nothing", async () => {
  await goTo(page, "/win");
  await page.getByLabel(winWords.text.label).evaluate((field: HTMLTextAreaElement) => {
    field.value = "half a heart \ud83d and on";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await button(page, winWords.save).click();
  await page.getByText(todayWords.saved.win).waitFor();
  await page.reload();
  await openLookBack(page);
  await entryRow(page, "half a heart").waitFor();
  await goTo(page, "/you/data");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /JSON/ }).click()]);
  expect(await file.failure()).toBeNull();
});

test("ten thousand letters are either kept whole or answered with a way on; none of them is lost from the screen", async () => {
  const long = "one small thing after another. ".repeat(323).slice(0, 10_000);
  await goTo(page, "/");
  await openLog(page);
  await page.getByLabel(logWords.what.label).fill("a long story");
  await page.getByLabel(logWords.learned.label).fill(long);
  await answerRadio(page, "yes").check();
  const [saved, tooLong] = [page.getByText(logWords.savedAs.yes), page.getByText(logWords.errors.learnedTooLong)];
  await saved.or(tooLong).first().waitFor();
  if (await tooLong.isVisible()) {
    expect(await page.getByLabel(logWords.learned.label).inputValue()).toBe(long);
    await page.getByLabel(logWords.learned.label).fill(long.slice(0, 1_000));
    await button(page, sharedWords.save).click();
  } else await button(page, sharedWords.done).click();
  await todayStands(page);
  await openLookBack(page);
  await entryRow(page, "a long story").waitFor();
});

test("a time that is still to come is asked again, and the rest of the log stays", async () => {
  await goTo(page, "/");
  await openLog(page);
  await page.getByLabel(logWords.what.label).fill("swept the stairs");
  await button(page, logWords.changeLabel).click();
  await page.getByRole("radio", { name: whenItWasWords.choices.day }).check();
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel(whenItWasWords.day).fill(tomorrow);
  await answerRadio(page, "yes").check();
  await page.getByText(whenItWasWords.trouble.inTheFuture).waitFor();
  expect(await page.getByText(logWords.savedAs.yes).isVisible()).toBe(false);
  expect(await page.getByLabel(logWords.what.label).inputValue()).toBe("swept the stairs");
  await page.getByRole("radio", { name: whenItWasWords.choices.yesterday }).check();
  await button(page, sharedWords.save).click();
  await todayStands(page);
  await openLookBack(page);
  await page.getByRole("region", { name: "Yesterday" }).getByText("swept the stairs").waitFor();
});

test("a device clock that jumps five years ahead and back again loses nothing, and the newest change still counts", async () => {
  const YEARS = 5 * 365 * 86_400_000;
  const first = await atClock(0);
  await logAndReturn(await beginAtToday(first), "at the right time");
  await first.context.close();

  const ahead = await atClock(YEARS, first.profile);
  const far = await ahead.open();
  await logAndReturn(far, "five years ahead");
  await ahead.context.close();

  const back = await atClock(0, first.profile);
  const now = await back.open();
  await logAndReturn(now, "right again");
  await saveWin(now, "the clock is set");
  await openLookBack(now);
  for (const what of ["at the right time", "five years ahead", "right again", "the clock is set"])
    await entryRow(now, what).waitFor();
  await entryRow(now, "five years ahead").click();
  await link(now, lookbackWords.one.edit).click();
  await now.getByLabel(logWords.learned.label).fill("clocks can be wrong");
  await button(now, sharedWords.save).click();
  // Its day is still to come by the clock that is right now: Ana is asked when it was, and nothing she typed is lost.
  await now.getByText(whenItWasWords.trouble.inTheFuture).waitFor();
  await now.getByRole("radio", { name: whenItWasWords.choices.yesterday }).check();
  await button(now, sharedWords.save).click();
  await now.getByText("clocks can be wrong").waitFor();
  await now.reload();
  await now.getByText("clocks can be wrong").waitFor();
  expect(back.problems).toEqual([]);
  await back.leave();
});

/** A person whose device clock is off by so much, on the page and in the worker alike. */
async function atClock(off: number, profile?: string): Promise<Person> {
  const person = await newPerson(visit.app, { serviceWorkers: "block", ...(profile ? { profile } : {}) });
  const shift = `Date.now = ((now) => () => now() + ${off})(Date.now);`;
  await person.context.addInitScript(shift);
  await person.context.route(/vaultWorker-[\w-]+\.js$/, async (route) => {
    const answer = await route.fetch();
    const { "content-encoding": _packed, "content-length": _length, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers, body: `${shift}${await answer.text()}` });
  });
  return person;
}
