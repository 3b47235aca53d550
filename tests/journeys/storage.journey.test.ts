/** When the browser does not keep what it should: words stay, nothing is called saved that is not, and no vault is called empty that was emptied. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copiesWords } from "@tussock/content/words/copies";
import { logWords } from "@tussock/content/words/log";
import { lookbackWords } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import { troubleWords } from "@tussock/content/words/trouble";
import { welcomeWords } from "@tussock/content/words/welcome";
import { youWords } from "@tussock/content/words/you";
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
  todayStands,
} from "./steps.ts";
import { newPerson, startApp, type RunningApp } from "./support.ts";

const PASSPHRASE = "three grey boots in the attic";
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("on a full device nothing is called saved, Ana’s words stay, and they are saved once there is space", async () => {
  const ana = await newPerson(app);
  const page = await beginAtToday(ana);
  const browser = await ana.context.newCDPSession(page);
  await openLog(page);
  await page.getByLabel(logWords.what.label).fill("Rang my sister");
  await browser.send("Storage.overrideQuotaForOrigin", { origin: app.url, quotaSize: 1 });
  await answerRadio(page, "yes").check();
  await page.getByText(sharedWords.saveTrouble.diskFull).waitFor();
  expect(await page.getByText(logWords.savedAs.yes).isVisible()).toBe(false);
  expect(await page.getByLabel(logWords.what.label).inputValue()).toBe("Rang my sister");
  await browser.send("Storage.overrideQuotaForOrigin", { origin: app.url });
  await button(page, sharedWords.tryAgain).click();
  await page.getByText(logWords.savedAs.yes).waitFor();
  await page.goto(`${app.url}/look-back?view=log`);
  await entryRow(page, "Rang my sister").waitFor();
  expect(await page.getByText("1 entry kept").isVisible()).toBe(true);
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a first visit on a full device says so, and begins once there is space", async () => {
  const ana = await newPerson(app);
  const page = await ana.open();
  const browser = await ana.context.newCDPSession(page);
  await browser.send("Storage.overrideQuotaForOrigin", { origin: app.url, quotaSize: 1 });
  await button(page, welcomeWords.firstStep).click();
  await page.getByText(welcomeWords.trouble.diskFull.title).waitFor();
  await browser.send("Storage.overrideQuotaForOrigin", { origin: app.url });
  await button(page, sharedWords.tryAgain).click();
  await link(page, welcomeWords.area.today).click();
  await todayStands(page);
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("the index deleted under the running app, and again before a start: all is there, and it is said once", async () => {
  const ana = await newPerson(app);
  const page = await beginAtToday(ana);
  await logAndReturn(page, "before the index went");
  // Long enough for the index to have followed.
  await page.waitForTimeout(1_500);
  await deleteIndex(page);
  await logAndReturn(page, "after the index went");
  await openLookBack(page);
  await entryRow(page, "before the index went").waitFor();
  await entryRow(page, "after the index went").waitFor();
  // Once more, or the running app would make the index again between its going and the start.
  await page.waitForTimeout(1_500);
  await deleteIndex(page);
  await page.reload();
  await entryRow(page, "before the index went").waitFor();
  await entryRow(page, "after the index went").waitFor();
  await link(page, lookbackWords.you).click();
  await page.getByText(youWords.storage.rebuilt).waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a vault that the browser cleared is never greeted as a new one, and the copy brings everything back", async () => {
  const ana = await newPerson(app);
  const page = await beginAtToday(ana);
  await logAndReturn(page, "worth a copy");
  const copy = await saveCopy(page);
  await clearAll(page);
  await goTo(page, "/");
  await page.getByRole("heading", { name: troubleWords.cleared.title }).waitFor();
  expect(await button(page, welcomeWords.firstStep).isVisible()).toBe(false);
  await link(page, sharedWords.tabs.rightNow).waitFor();
  await link(page, troubleWords.restore).click();

  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button(page, copiesWords.restore.choose).click(),
  ]);
  await chooser.setFiles({ name: "copy.age", mimeType: "application/octet-stream", buffer: copy });
  await page.getByLabel(copiesWords.restore.secret).fill(PASSPHRASE);
  await button(page, copiesWords.restore.open).click();
  await button(page, copiesWords.restore.take).click();
  await page.getByText(copiesWords.restore.done).waitFor();
  await link(page, copiesWords.restore.toToday).click();
  await openLookBack(page);
  await entryRow(page, "worth a copy").waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("with its private files gone and its index left, what the index knows is not thrown away", async () => {
  const ana = await newPerson(app);
  const page = await beginAtToday(ana);
  await logAndReturn(page, "only in the index now");
  await page.waitForTimeout(1_500);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("tussock");
    await folder.removeEntry("journal");
  });
  await page.reload();
  await openLookBack(page);
  await entryRow(page, "only in the index now").waitFor();
  await link(page, lookbackWords.you).click();
  await page.getByText(/We found (it|them) again/).waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a browser without private files keeps notes in its weaker store, says so plainly, and they last", async () => {
  const ana = await newPerson(app, { serviceWorkers: "block" });
  await ana.context.route(/vaultWorker-[\w-]+\.js$/, async (route) => {
    const answer = await route.fetch();
    const { "content-encoding": _packed, "content-length": _length, ...headers } = answer.headers();
    const body = `delete FileSystemFileHandle.prototype.createSyncAccessHandle;${await answer.text()}`;
    await route.fulfill({ response: answer, headers, body });
  });
  const page = await beginAtToday(ana);
  await logAndReturn(page, "kept in the weaker store");
  await goTo(page, "/you");
  await page.getByText(youWords.storage.weak).waitFor();
  await page.reload();
  await goTo(page, "/look-back?view=log");
  await entryRow(page, "kept in the weaker store").waitFor();
  await ana.leave();
});

test("where all storage is forbidden the first screen says so, and Right now works all the same", async () => {
  const profile = mkdtempSync(join(tmpdir(), "tussock-person-"));
  mkdirSync(join(profile, "Default"));
  const forbids = { profile: { default_content_setting_values: { cookies: 2 }, block_third_party_cookies: true } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(forbids));
  const ana = await newPerson(app, { profile });
  const page = await ana.open();
  expect(
    await page.evaluate(() => {
      try {
        return `${localStorage.length}`;
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe("SecurityError");
  await page
    .getByText(troubleWords.refused.title)
    .or(page.getByText(welcomeWords.trouble.diskRefused.title))
    .first()
    .waitFor();
  await goTo(page, "/right-now");
  await link(page, "It’s all too much").click();
  await button(page, "Pause").waitFor();
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

async function deleteIndex(page: Page): Promise<void> {
  const came = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const deleting = indexedDB.deleteDatabase("tussock");
        deleting.addEventListener("success", () => resolve("deleted"));
        deleting.addEventListener("error", () => resolve("error"));
        setTimeout(() => resolve("blocked"), 5_000);
      }),
  );
  expect(came).toBe("deleted");
}

/** As a browser does when space runs low: databases and private files go, what is left is a mark in localStorage. */
async function clearAll(page: Page): Promise<void> {
  await deleteIndex(page);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry("tussock", { recursive: true });
  });
}

async function saveCopy(page: Page): Promise<Buffer> {
  await goTo(page, "/you/copy");
  await page.getByRole("radio", { name: copiesWords.copy.toPassphrase }).check();
  await page.getByLabel(copiesWords.copy.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(copiesWords.copy.again, { exact: true }).fill(PASSPHRASE);
  await button(page, copiesWords.copy.make).click();
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, copiesWords.copy.save).click()]);
  return readFileSync(await file.path());
}
