import { afterAll, beforeAll, expect, test } from "vitest";
import { lockWords } from "@tussock/content/words/lock";
import { logWords } from "@tussock/content/words/log";
import { sharedWords } from "@tussock/content/words/shared";
import { welcomeWords } from "@tussock/content/words/welcome";
import { youWords } from "@tussock/content/words/you";
import type { Page } from "playwright-core";
import {
  answerRadio,
  beginAtToday,
  button,
  entryRow,
  goTo,
  lockNow,
  openLog,
  openLookBack,
  setLock,
  todayStands,
  unlock,
} from "./steps.ts";
import { newPerson, startApp, type Person, type RunningApp } from "./support.ts";

const PASSPHRASE = "gravel lantern otter tuesday";
let app: RunningApp;
let ana: Person;
let one: Page;
let other: Page;

beforeAll(async () => {
  app = await startApp();
  ana = await newPerson(app);
  one = await beginAtToday(ana);
  other = await ana.open();
  await todayStands(other);
});
afterAll(async () => {
  expect(ana.problems).toEqual([]);
  await ana.leave();
  await app.stop();
});

test("two tabs that save at the same moment both see both", async () => {
  await Promise.all([openLog(one), openLog(other)]);
  await one.getByLabel(logWords.what.label).fill("from the first tab");
  await other.getByLabel(logWords.what.label).fill("from the second tab");
  await Promise.all([answerRadio(one, "yes").check(), answerRadio(other, "partly").check()]);
  await Promise.all([
    one.getByText(logWords.savedAs.yes).waitFor(),
    other.getByText(logWords.savedAs.partly).waitFor(),
  ]);
  for (const page of [one, other]) {
    await button(page, sharedWords.done).click();
    await openLookBack(page);
    await entryRow(page, "from the first tab").waitFor();
    await entryRow(page, "from the second tab").waitFor();
  }
});

test("what one tab saves stands in the other without a reload", async () => {
  await goTo(one, "/");
  await openLog(one);
  await one.getByLabel(logWords.what.label).fill("seen from afar");
  await answerRadio(one, "yes").check();
  await one.getByText(logWords.savedAs.yes).waitFor();
  await entryRow(other, "seen from afar").waitFor();
});

test("a lock that is set in one tab stands before the other, and each opens with the passphrase", async () => {
  await setLock(one, PASSPHRASE);
  await other.getByRole("heading", { name: lockWords.unlock.title }).waitFor();
  await unlock(other, PASSPHRASE);
  await entryRow(other, "seen from afar").waitFor();
});

test("locking one tab locks the other at once", async () => {
  await lockNow(one);
  await other.getByRole("heading", { name: lockWords.unlock.title }).waitFor();
  expect(await other.locator("body").innerText()).not.toContain("seen from afar");
  for (const page of [one, other]) await unlock(page, PASSPHRASE);
  await button(one, lockWords.setting.lockNow).waitFor();
  await entryRow(other, "seen from afar").waitFor();
});

test("deleting everything in one tab ends the other, and nothing is left for either", async () => {
  await goTo(one, "/you/erase");
  await button(one, youWords.erasing.first).click();
  await button(one, youWords.erasing.second).click();
  for (const page of [one, other]) await button(page, welcomeWords.firstStep).waitFor();
  const left = await one.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    // The folder itself is made again by the next first visit; nothing may lie in it.
    const files: string[] = [];
    for await (const name of (await root.getDirectoryHandle("tussock", { create: true })).keys()) files.push(name);
    const rows = await new Promise<number>((resolve) => {
      const opening = indexedDB.open("tussock");
      opening.addEventListener("success", () => {
        const stores = [...opening.result.objectStoreNames];
        if (stores.length === 0) return resolve(0);
        const counts = stores.map((store) => opening.result.transaction(store).objectStore(store).count());
        counts.at(-1)?.addEventListener("success", () => resolve(counts.reduce((sum, { result }) => sum + result, 0)));
      });
    });
    return { files, rows, local: Object.keys(localStorage) };
  });
  expect(left).toEqual({ files: [], rows: 0, local: [] });
});
