/**
 * What the app called saved is there after the browser was killed, every time.
 * KILLS=1000 asks for more of them. The kill comes from the page's own sight: the moment "Saved" is in the document.
 */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { flowWords } from "@tussock/content/words/flow";
import { logWords } from "@tussock/content/words/log";
import { lookbackWords } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import { todayWords } from "@tussock/content/words/today";
import type { Page } from "playwright-core";
import { answerRadio, beginAtToday, button, link } from "./steps.ts";
import { newPerson, startApp, type Person, type RunningApp } from "./support.ts";

const KILLS = Number(process.env["KILLS"] ?? 100);
/** Noisy machines take 4 s for one; most take 2. */
const TIMEOUT_MS = 60_000 + KILLS * 6_000;

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("after kill upon kill right after “Saved”, all that Ana logged is there", { timeout: TIMEOUT_MS }, async () => {
  const saved: string[] = [];
  const first = await newPerson(app);
  const page = await beginAtToday(first);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.context.close();
  const started = performance.now();
  for (let kill = 1; kill <= KILLS; kill++) {
    const ana = await newPerson(app, { profile: first.profile });
    expect(await missing(ana, saved)).toEqual([]);
    // Now and then several logs lie between two kills, so that the newest is not always the first of its session.
    for (let more = kill % 4 === 0 ? 2 : 0; more > 0; more--)
      saved.push(await logHere(ana, `step ${saved.length + 1}`));
    saved.push(await logAndDie(ana, `step ${saved.length + 1}`));
  }
  const last = await newPerson(app, { profile: first.profile });
  expect(await missing(last, saved)).toEqual([]);
  expect(await everyTitle(last, saved.length)).toEqual(saved.toReversed());
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${KILLS} kills, ${saved.length} logs saved, 0 lost; ${(seconds / KILLS).toFixed(2)} s for one kill and return`,
  );
  await last.leave();
});

test("the look after a kill does see a loss: a disk that forgets its last write is told apart from one that keeps it", async () => {
  const first = await newPerson(app);
  const saved: string[] = [];
  await beginAtToday(first);
  saved.push(await logAndDie(first, "step 1"));
  const files = join(first.profile, "Default", "File System");
  const older = `${files} as it was`;
  cpSync(files, older, { recursive: true });

  saved.push(await logAndDie(await newPerson(app, { profile: first.profile }), "step 2"));
  const sees = await newPerson(app, { profile: first.profile });
  expect(await missing(sees, saved)).toEqual([]);
  sees.kill();
  await gone(sees);
  rmSync(files, { recursive: true });
  cpSync(older, files, { recursive: true });
  rmSync(join(first.profile, "Default", "IndexedDB"), { recursive: true });

  const robbed = await newPerson(app, { profile: first.profile });
  expect(await missing(robbed, saved)).toEqual(["step 2"]);
  await robbed.leave();
});

/** Logs and dies the moment the page says that it is saved, before anything else can happen. */
async function logAndDie(person: Person, what: string): Promise<string> {
  const page = await openLog(person);
  const died = gone(person);
  await page.exposeFunction("saidSaved", () => person.kill());
  await page.evaluate((said) => {
    const look = (): void => {
      if (document.body.textContent.includes(said)) (globalThis as unknown as { saidSaved(): void }).saidSaved();
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, logWords.savedAs.yes);
  await page.getByLabel(logWords.what.label).fill(what);
  // The click never hears back from a browser that is gone.
  await answerRadio(page, "yes")
    .check()
    .catch(() => undefined);
  await died;
  return what;
}

async function logHere(person: Person, what: string): Promise<string> {
  const page = await openLog(person);
  await page.getByLabel(logWords.what.label).fill(what);
  await answerRadio(page, "yes").check();
  await page.getByText(logWords.savedAs.yes).waitFor();
  await button(page, sharedWords.done).click();
  return what;
}

async function openLog(person: Person): Promise<Page> {
  const [here] = person.context.pages();
  const page = here && here.url() !== "about:blank" ? here : await person.open();
  await link(page, sharedWords.tabs.today).click();
  await link(page, todayWords.rows.log).click();
  await answerRadio(page, "yes").waitFor();
  const startFresh = button(page, flowWords.startFresh);
  if (await startFresh.isVisible()) await startFresh.click();
  return page;
}

/** What was called saved and is not in the log. The count tells of any loss; the newest rows tell which. */
async function missing(person: Person, saved: readonly string[]): Promise<readonly string[]> {
  const page = await openLookBack(person, saved.length);
  if (saved.length === 0) return [];
  const rows = await titles(page);
  const newest = saved.slice(-rows.length - 1);
  const lost = newest.filter((what) => !rows.includes(what)).filter((what) => saved.indexOf(what) >= saved.length - 20);
  const kept = await page
    .getByRole("status")
    .filter({ hasText: lookbackWords.kept("") })
    .textContent();
  const whole = kept === lookbackWords.kept(sharedWords.entries(saved.length, "en-GB"));
  return whole || lost.length > 0 ? lost : [`${saved.length} saved, but the log says: ${kept}`];
}

async function openLookBack(person: Person, entries: number): Promise<Page> {
  const page = person.context.pages()[0] ?? (await person.open());
  await page.goto(`${app.url}/look-back?view=log`);
  await page
    .getByText(entries === 0 ? lookbackWords.empty.title : lookbackWords.kept("").trim())
    .first()
    .waitFor();
  return page;
}

async function everyTitle(person: Person, entries: number): Promise<readonly string[]> {
  const page = await openLookBack(person, entries);
  const more = button(page, lookbackWords.showMore);
  await expect
    .poll(async () => {
      // It goes away with the last rows, maybe between the look and the tap.
      if (await more.isVisible()) await more.click({ timeout: 1_000 }).catch(() => undefined);
      return (await titles(page)).length;
    })
    .toBe(entries);
  return titles(page);
}

/** Ours are "step 1", "step 2", …; what stands below them in a row is not. */
async function titles(page: Page): Promise<readonly string[]> {
  const rows = await page
    .getByRole("main")
    .getByRole("link", { name: /^step \d/ })
    .allInnerTexts();
  return rows.map((row) => row.split("\n")[0] ?? "");
}

function gone(person: Person): Promise<void> {
  return new Promise((resolve) => person.context.once("close", () => resolve()));
}
