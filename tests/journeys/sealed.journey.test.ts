/**
 * Nobody who holds the device's disk reads a word: Ana fills every field there is with words that exist nowhere else,
 * the browser is closed, and every byte of its profile is searched for them in every shape a disk may give them.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { activities } from "@tussock/content/activities";
import { obstacleName } from "@tussock/content/examples";
import { activitiesWords } from "@tussock/content/words/activities";
import { comparisonWords } from "@tussock/content/words/comparison";
import { copiesWords } from "@tussock/content/words/copies";
import { diaryWords } from "@tussock/content/words/diary";
import { goalsWords } from "@tussock/content/words/goals";
import { leadingWords } from "@tussock/content/words/leading";
import { missingLinksWords } from "@tussock/content/words/missingLinks";
import { learnPages } from "@tussock/content/learn";
import { learnWords } from "@tussock/content/words/learn";
import { lockWords } from "@tussock/content/words/lock";
import { logWords } from "@tussock/content/words/log";
import { lookbackWords } from "@tussock/content/words/lookback";
import { planWords } from "@tussock/content/words/plan";
import { proofWords } from "@tussock/content/words/proof";
import { remindersWords } from "@tussock/content/words/reminders";
import { reviewWords } from "@tussock/content/words/review";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { sizeWords } from "@tussock/content/words/sizes";
import { timerWords } from "@tussock/content/words/timer";
import { todayWords } from "@tussock/content/words/today";
import { weekWords } from "@tussock/content/words/week";
import { welcomeWords } from "@tussock/content/words/welcome";
import { winWords } from "@tussock/content/words/win";
import { youWords } from "@tussock/content/words/you";
import type { Page } from "playwright-core";
import { answerAll } from "./activitySteps.ts";
import { answerRadio, button, entryRow, link, lockNow, makeKit, openLookBack, setLock, unlock } from "./steps.ts";
import { newPerson, startApp, type RunningApp } from "./support.ts";

const maker = planWords.maker;
let app: RunningApp;
const serverSaid: string[] = [];
beforeAll(async () => {
  for (const way of ["log", "error", "warn", "info"] as const)
    vi.spyOn(console, way).mockImplementation((...said: unknown[]) => void serverSaid.push(said.join(" ")));
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
  vi.restoreAllMocks();
});

/** In no word of any language; each field adds its own end, so that a find says where it came from. */
const STEM = "zrqualimbe";
/** Written beside the stem, in letters that a disk may write in more than one way. */
const OTHER_LETTERS = "žrąlimbé";
const PHONE = "07700 900561";
const PHONE_DIALLED = "07700900561";
const PASSPHRASE = "vuxmaple otter brizzlek lantern";
const PIN = "83150274";
/** What a key file without a lock says of itself (packages/vault keyFile.ts). */
const OPEN_WAY = '"way":"open"';

test("not one word that Ana wrote, in any field, can be read from any byte of her browser’s profile", async () => {
  const ana = await newPerson(app);
  const planted: string[] = [];
  const word = (field: string): string => {
    const made = `${STEM}${field}`;
    planted.push(made);
    return made;
  };
  const page = await ana.open();
  const kit = await fillEverything(page, word);
  expect(planted.length).toBeGreaterThanOrEqual(80);
  expect(ana.problems).toEqual([]);
  // Killed, not closed: whatever the browser would have tidied away lies there too.
  const gone = new Promise((resolve) => ana.context.once("close", resolve));
  ana.kill();
  await gone;

  const secrets = [STEM, OTHER_LETTERS, PHONE, PHONE_DIALLED, PASSPHRASE, "brizzlek", PIN, kit, kit.toLowerCase()];
  expect(finds(ana.profile, secrets)).toEqual([]);
  // A lock leaves no key file beside it that opens without one.
  expect(finds(ana.profile, [OPEN_WAY])).toEqual([]);
  // Chromium keeps fields for its next start, as "range 37" or "feelingsBefore checkbox on": moods and feelings in the clear.
  expect(
    finds(join(ana.profile, "Default", "Sessions"), ["range", "radio", "checkbox", "select-one", "textarea"]),
  ).toEqual([]);
  expect(serverSaid.join("\n")).not.toContain(STEM);
  expect(existsSync(join(ana.profile, "Default", "File System"))).toBe(true);

  const later = await newPerson(app, { profile: ana.profile });
  const locked = await later.open();
  await unlock(locked, PASSPHRASE);
  await openLookBack(locked);
  await entryRow(locked, `${STEM}leadersline`).waitFor();
  await later.context.close();
  expect(finds(ana.profile, secrets)).toEqual([]);
  rmSync(ana.profile, { recursive: true });
});

test("the search finds words wherever they lie open: storage, files, databases, history, titles", async () => {
  const careless = await newPerson(app);
  const page = await careless.open();
  const found = {
    local: `${STEM}local`,
    file: `${STEM}file`,
    database: `${STEM}database`,
    history: `${STEM}history`,
    other: OTHER_LETTERS,
  };
  await page.evaluate(async (plant) => {
    localStorage.setItem("open", plant.local);
    localStorage.setItem("other", plant.other);
    const file = await (await navigator.storage.getDirectory()).getFileHandle("open", { create: true });
    const writable = await file.createWritable();
    await writable.write(btoa(`x${plant.file}`));
    await writable.close();
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open("open", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("store");
      opening.onsuccess = () => {
        const writing = opening.result.transaction("store", "readwrite");
        writing.objectStore("store").put(plant.database, 1);
        writing.oncomplete = () => resolve();
      };
    });
    history.pushState(undefined, "", `/right-now?${plant.history}`);
  }, found);
  await careless.context.close();

  const places = finds(careless.profile, [STEM, OTHER_LETTERS]);
  for (const where of ["Local Storage", "File System", "IndexedDB", "History"])
    expect(places.map(({ path }) => path).join("\n")).toContain(where);
  expect(places.map(({ secret }) => secret)).toContain(OTHER_LETTERS);
  rmSync(careless.profile, { recursive: true });
});

test("the search knows a word in each shape: plain, two bytes a letter, escaped, as base64 at any place, as hex", () => {
  const secret = OTHER_LETTERS;
  const plain = Buffer.from(secret);
  const shapes = [
    plain,
    Buffer.from(secret, "utf16le"),
    Buffer.from(
      JSON.stringify(secret).replace(
        /[^\x20-\x7e]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
      ),
    ),
    ...["", "a", "ab"].map((before) => Buffer.from(Buffer.from(`${before}${secret} and more`).toString("base64"))),
    Buffer.from(plain.toString("hex")),
    Buffer.from(plain.toString("hex").toUpperCase()),
    Buffer.from(encodeURIComponent(secret)),
  ];
  for (const shape of shapes) {
    const among = Buffer.concat([Buffer.alloc(1000, 7), shape, Buffer.alloc(1000, 9)]);
    expect(
      shapesOf(secret).some((known) => among.includes(known)),
      shape.toString(),
    ).toBe(true);
  }
});

/** Every text field there is, by its name; the secret of the recovery sheet comes back. */
async function fillEverything(page: Page, word: (field: string) => string): Promise<string> {
  await button(page, welcomeWords.firstStep).click();
  await link(page, welcomeWords.area.skip).click();
  await button(page, maker.back).click();
  await plan(page, word);
  await doAndThink(page, word);
  await log(page, word);
  await win(page, word);
  await nameMyself(page, word);
  await thinkOnAPage(page, word);
  await skillWithWords(page, word);
  await lineOfProof(page, word);
  await diaryCard(page, word);
  await weekAndReviews(page, word);
  await whereItGotStuck(page, word);
  await goals(page, word);
  await twoWays(page, word);
  await reminders(page, word);
  await safetyPlan(page, word);
  await halfWritten(page, word);
  await search(page, word);
  // Last: they fill Today and the log with plans and entries of their own.
  await allActivities(page, word);
  await afterAGroup(page, word);
  const kit = await makeKit(page);
  await copyWithPassphrase(page);
  await pinAndLock(page);
  return kit;
}

async function plan(page: Page, word: (field: string) => string): Promise<void> {
  await page.getByRole("radio", { name: maker.area.own }).check();
  await page.getByLabel(maker.area.ownLabel).fill(word("area"));
  await button(page, maker.area.next).click();
  await page.getByLabel(maker.step.label).fill(`${word("step")} ${OTHER_LETTERS}`);
  await button(page, maker.step.next).click();
  await page.getByRole("heading", { name: maker.size.title }).waitFor();
  await page.getByText(maker.size.smallerOnes).click();
  for (const size of ["small", "bare"] as const) {
    await page
      .getByRole("region", { name: sizeWords[size].name })
      .getByLabel(maker.size.what)
      .fill(word(`size${size}`));
  }
  await button(page, maker.size.next).click();
  await page.getByLabel(maker.when.after).fill(word("after"));
  await page.getByLabel(maker.when.place).fill(word("place"));
  await button(page, maker.when.next).click();
  await page.getByLabel(maker.ready.if, { exact: true }).fill(word("if"));
  await page.getByLabel(maker.ready.then, { exact: true }).fill(word("then"));
  await page.getByLabel(maker.ready.readyLabel).fill(word("ready"));
  await button(page, maker.ready.save).click();
  await page.getByRole("heading", { name: `${STEM}step` }).waitFor();
}

async function doAndThink(page: Page, word: (field: string) => string): Promise<void> {
  await link(page, todayWords.step.startLabel(`${STEM}step`)).click();
  await button(page, timerWords.before.skip).click();
  await button(page, timerWords.thought).click();
  await page.getByLabel(timerWords.bridge.label).fill(word("bridge"));
  await button(page, timerWords.bridge.keep).click();
  await button(page, timerWords.done).click();
  await answerRadio(page, "partly").check();
  await page.getByText(logWords.savedAs.partly).waitFor();
  await page.getByLabel(logWords.learned.label).fill(word("learned"));
  await page.getByRole("slider", { name: logWords.moodBefore }).or(page.getByRole("slider")).first().fill("37");
  await page.getByRole("checkbox").first().check();
  await page.getByRole("radio", { name: obstacleName("tired") }).check();
  // Long enough for the browser to write down the state of its tabs.
  await page.waitForTimeout(1_500);
  await button(page, sharedWords.save).click();
  await page.getByRole("heading", { name: todayWords.saved.partly }).waitFor();
}

async function log(page: Page, word: (field: string) => string): Promise<void> {
  for (const [what, learned] of [
    ["what1", "proof1"],
    ["what2", "proof2"],
    ["what3", "proof3"],
  ] as const) {
    await link(page, todayWords.rows.log).click();
    await answerRadio(page, "yes").waitFor();
    await page.getByLabel(logWords.what.label).fill(word(what));
    await page.getByLabel(logWords.learned.label).fill(word(learned));
    await answerRadio(page, "yes").check();
    await page.getByText(logWords.savedAs.yes).waitFor();
    await button(page, sharedWords.done).click();
    await page.getByRole("heading", { name: todayWords.saved.yes }).waitFor();
  }
  // Changed words leave no old words behind.
  await openLookBack(page);
  await entryRow(page, `${STEM}what2`).click();
  await link(page, lookbackWords.one.edit).click();
  await page.getByLabel(logWords.learned.label).fill(word("changed"));
  await button(page, sharedWords.save).click();
  await page.getByText(`${STEM}changed`).waitFor();
  // Deleted ones neither.
  await page.goto(`${app.url}/look-back?view=log`);
  await entryRow(page, `${STEM}what3`).click();
  await button(page, lookbackWords.one.remove).click();
  await page.getByRole("heading", { name: lookbackWords.one.removedTitle }).waitFor();
  await page.goto(app.url);
}

async function win(page: Page, word: (field: string) => string): Promise<void> {
  await link(page, todayWords.rows.win).click();
  await page.getByLabel(winWords.text.label).fill(word("win"));
  await page.getByRole("radio", { name: winWords.mark.own }).check();
  await page.getByLabel(winWords.mark.ownLabel).fill(word("mark"));
  await button(page, winWords.save).click();
  await page.getByText(todayWords.saved.win).waitFor();
}

async function nameMyself(page: Page, word: (field: string) => string): Promise<void> {
  await page.goto(`${app.url}/you/day`);
  await page.getByLabel(youWords.day.name).fill(word("name"));
  await page.getByLabel(youWords.day.name).blur();
  await page.getByRole("status").getByText(youWords.day.saved).waitFor();
}

async function thinkOnAPage(page: Page, word: (field: string) => string): Promise<void> {
  await page.goto(`${app.url}/learn`);
  await page
    .getByRole("main")
    .getByRole("link")
    .filter({ hasText: learnPages[0]?.title ?? "" })
    .first()
    .click();
  for (const thought of ["thought1", "thought2"]) {
    await page.getByLabel(learnWords.thought.label).fill(word(thought));
    await button(page, learnWords.thought.save).click();
    await page.getByText(`${STEM}${thought}`).first().waitFor();
  }
}

async function skillWithWords(page: Page, word: (field: string) => string): Promise<void> {
  await page.goto(`${app.url}/right-now/kind-turn`);
  for (let at = 1; at <= 8; at++) {
    await page.getByRole("heading", { level: 1 }).waitFor();
    const field = page.getByRole("main").getByRole("textbox").first();
    if (await field.isVisible()) await field.fill(word(`skill${at}`));
    const next = button(page, rightnowWords.skill.next);
    if (!(await next.isVisible())) break;
    await next.click();
  }
  await page
    .getByRole("button", { name: new RegExp(`^(${rightnowWords.skill.done}|${rightnowWords.skill.enough})$`) })
    .first()
    .click();
  await button(page, rightnowWords.after.options.aBit).click();
  await page.getByRole("heading", { name: rightnowWords.after.kept }).waitFor();
  await link(page, rightnowWords.after.addWords).click();
  await page.getByRole("radio", { name: skillsWords.ownSituation }).check();
  await page.getByRole("textbox", { name: skillsWords.ownSituation }).fill(word("situation"));
  await page.getByRole("slider", { name: skillsWords.rate.intensity.label }).fill("37");
  await page.getByLabel(skillsWords.rate.line).fill(word("ratedline"));
  await button(page, skillsWords.rate.save).click();
  await page.getByText(`${STEM}ratedline`).first().waitFor();
}

async function lineOfProof(page: Page, word: (field: string) => string): Promise<void> {
  await page.goto(`${app.url}/proof`);
  await page.getByText(proofWords.write.title).click();
  await page.getByLabel(proofWords.write.label).fill(word("proof"));
  await button(page, learnWords.thought.save).click();
  await page.getByText(`${STEM}proof`).first().waitFor();
}

async function weekAndReviews(page: Page, word: (field: string) => string): Promise<void> {
  const { maker: day0 } = weekWords;
  await page.goto(`${app.url}/week/new`);
  await page.getByRole("radio", { name: sharedWords.areas.daily.name, exact: true }).check();
  await page.getByLabel(day0.steps.own).fill(word("weekstep"));
  await button(page, day0.steps.add).click();
  await page.getByRole("heading", { name: `${STEM}weekstep` }).waitFor();
  await button(page, day0.start).click();
  await page.waitForURL(/\/week$/);
  await page.getByText(`${STEM}weekstep`).first().waitFor();
  const { week, session } = reviewWords;
  await page.goto(`${app.url}/review/week`);
  await button(page, week.changes.own).click();
  await page.getByLabel(week.changes.ownLabel).fill(word("tinychange"));
  await page.getByLabel(week.changes.ownLabel).press("Tab");
  await page.goto(`${app.url}/review/session`);
  await page.getByLabel(session.talk.label).fill(word("talkabout"));
  await button(page, session.keep).click();
  await page.getByText(session.kept).waitFor();
}

async function whereItGotStuck(page: Page, word: (field: string) => string): Promise<void> {
  await page.goto(`${app.url}/look-back?view=log`);
  const entry = await entryRow(page, `${STEM}step`).getAttribute("href");
  await page.goto(`${app.url}/in-the-way/${entry?.split("/").at(-1)}`);
  await page.getByLabel(missingLinksWords.questions.between.own).fill(word("between"));
  await page.getByLabel(missingLinksWords.next.label).fill(word("nexttime"));
  await button(page, missingLinksWords.keep).click();
  await button(page, missingLinksWords.keep).waitFor({ state: "detached" });
}

async function goals(page: Page, word: (field: string) => string): Promise<void> {
  const { maker: goal, ladder } = goalsWords;
  await page.goto(`${app.url}/goals/new`);
  await page.getByLabel(goal.what).fill(word("goal"));
  await page.getByLabel(goal.why).fill(word("why"));
  await page.getByLabel(goal.sign(1)).fill(word("sign"));
  await button(page, goal.save).click();
  await page.getByRole("heading", { name: `${STEM}goal` }).waitFor();
  await link(page, ladder.change).click();
  await button(page, activitiesWords.ladder.addStep).click();
  await page.getByLabel(ladder.step.label).fill(word("rung"));
  await button(page, ladder.save).click();
  await link(page, `${STEM}rung`).waitFor();
  await link(page, goalsWords.change).click();
  await page.getByLabel(goal.what).fill(word("goalchanged"));
  await button(page, goal.save).click();
  await page.getByRole("heading", { name: `${STEM}goalchanged` }).waitFor();
  // And one that is left half written.
  await page.goto(`${app.url}/goals/new`);
  await page.getByLabel(goal.what).fill(word("draftgoal"));
  await page.goto(app.url);
}

async function twoWays(page: Page, word: (field: string) => string): Promise<void> {
  await page.goto(`${app.url}/look-back/try`);
  await page.getByLabel(comparisonWords.start.ways.one).fill(word("oneway"));
  await page.getByLabel(comparisonWords.start.ways.two).fill(word("otherway"));
  await button(page, comparisonWords.start.begin).click();
  await page.getByText(`${STEM}oneway`).first().waitFor();
}

/** Every question of every activity, alone; and the same screens beside a therapist. */
async function allActivities(page: Page, word: (field: string) => string): Promise<void> {
  for (const { id, code } of activities) {
    await page.goto(`${app.url}/activities/${id}/alone`);
    const moves = page.getByRole("region", { name: activitiesWords.run.moves }).getByRole("button");
    for (;;) {
      await page.locator("#moment-title").waitFor();
      await answerAll(page, page.locator("main"), word(`alone${code}`));
      const finish = button(page, activitiesWords.run.finish);
      if (!(await finish.isVisible())) await moves.last().click();
      else {
        await finish.click();
        break;
      }
    }
    await page.getByRole("heading", { name: activitiesWords.end.title }).waitFor();
  }
}

async function afterAGroup(page: Page, word: (field: string) => string): Promise<void> {
  const { ended, picture, endSession, endQuestion } = leadingWords;
  await page.goto(`${app.url}/activities/do-it-together/group`);
  for (let part = 1; part <= 5; part++) {
    await page.getByText(new RegExp(`^Part ${part} of 8`, "u")).waitFor();
    if (part < 5) await page.keyboard.press("n");
  }
  await button(page, picture.add).click();
  await button(page, endSession).click();
  await page.getByRole("dialog").getByRole("button", { name: endQuestion.end, exact: true }).click();
  await page.getByLabel(ended.pictureLabel).fill(word("draftpicture"));
  await page.reload();
  await expect.poll(() => page.getByLabel(ended.pictureLabel).inputValue()).toBe(`${STEM}draftpicture`);
  await page.getByLabel(ended.lineLabel).fill(word("leadersline"));
  await button(page, learnWords.thought.save).click();
  await button(page, ended.keepPicture).click();
  await page.getByText(ended.pictureKept).waitFor();
}

async function diaryCard(page: Page, word: (field: string) => string): Promise<void> {
  const words = diaryWords.setUp;
  await page.goto(`${app.url}/diary/card`);
  await page.getByText(words.urges.title, { exact: true }).click();
  for (const { add } of [words.emotions, words.urges, words.targets]) {
    await page.getByLabel(add, { exact: true }).fill(word(`diary${add.length}`));
    await page.getByRole("button", { name: add }).click();
  }
  await button(page, words.save).click();
  await page.getByLabel(diaryWords.day.line, { exact: true }).fill(word("diaryline"));
  await button(page, diaryWords.day.save).click();
  await page.getByText(`${STEM}diaryline`).waitFor();
}

async function reminders(page: Page, word: (field: string) => string): Promise<void> {
  await page.goto(`${app.url}/you/reminders`);
  await page.getByRole("switch", { name: remindersWords.on.title }).check({ force: true });
  for (const [label, name] of [
    [remindersWords.words.label, "reminder"],
    [remindersWords.calendar.own.label, "calendar"],
  ] as const) {
    await page.getByLabel(label).fill(word(name));
    await page.getByLabel(label).blur();
    await page.getByText(remindersWords.saved).waitFor();
  }
}

async function safetyPlan(page: Page, word: (field: string) => string): Promise<void> {
  await page.goto(`${app.url}/safety-plan`);
  for (const part of ["signs", "alone", "distract", "surroundings"] as const)
    await page
      .getByRole("region", { name: safetyWords.plan.parts[part].title })
      .getByRole("textbox")
      .fill(`${word(part)}\n${word(`${part}2`)}`);
  for (const part of ["askHelp", "professionals"] as const) {
    const people = page.getByRole("region", { name: safetyWords.plan.parts[part].title });
    await people.getByRole("button", { name: safetyWords.plan.contact.add }).click();
    await people.getByLabel(safetyWords.plan.contact.name).last().fill(word(part));
    await people.getByLabel(safetyWords.plan.contact.phone).last().fill(PHONE);
  }
  await button(page, safetyWords.plan.save).click();
  await page.getByRole("button", { name: safetyWords.plan.edit }).waitFor();
}

/** Words on their way lie on the disk too. */
async function halfWritten(page: Page, word: (field: string) => string): Promise<void> {
  await page.goto(`${app.url}/log/new`);
  await page.getByLabel(logWords.what.label).fill(word("draftlog"));
  await button(page, sharedWords.finishLater).click();
  await link(page, todayWords.rows.win).click();
  await page.getByLabel(winWords.text.label).fill(word("draftwin"));
  await button(page, winWords.close).click();
  await page.goto(`${app.url}/plan/new?area=daily`);
  await page.getByLabel(maker.step.label).fill(word("draftplan"));
  await button(page, maker.close).click();
  await page.goto(`${app.url}/learn`);
  await page
    .getByRole("main")
    .getByRole("link")
    .filter({ hasText: learnPages[1]?.title ?? "" })
    .first()
    .click();
  await page.getByLabel(learnWords.thought.label).fill(word("draftthought"));
  await page.goto(`${app.url}/safety-plan`);
  await button(page, safetyWords.plan.edit).click();
  await page
    .getByRole("region", { name: safetyWords.plan.parts.signs.title })
    .getByRole("textbox")
    .fill(word("draftsigns"));
  await page.goto(app.url);
}

async function search(page: Page, word: (field: string) => string): Promise<void> {
  await openLookBack(page);
  await page.getByLabel(lookbackWords.search.label).fill(word("searched"));
  await page.getByRole("heading", { name: lookbackWords.nothingFound.title }).waitFor();
  await page.getByLabel(lookbackWords.search.label).fill(`${STEM}win`);
  await entryRow(page, `${STEM}win`).click();
  await page.getByRole("heading", { name: `${STEM}win` }).waitFor();
  expect(await page.title()).not.toContain(STEM);
  expect(page.url()).not.toContain(STEM);
}

async function copyWithPassphrase(page: Page): Promise<void> {
  await page.goto(`${app.url}/you/copy`);
  await page.getByRole("radio", { name: copiesWords.copy.toPassphrase }).check();
  await page.getByLabel(copiesWords.copy.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(copiesWords.copy.again, { exact: true }).fill(PASSPHRASE);
  await button(page, copiesWords.copy.make).click();
  await page.getByText(copiesWords.copy.proven).waitFor();
}

async function pinAndLock(page: Page): Promise<void> {
  const { pin } = lockWords;
  await setLock(page, PASSPHRASE);
  await button(page, pin.set).click();
  await page.getByLabel(pin.newPin).fill(PIN);
  await button(page, pin.save).click();
  await page.getByText(pin.changed).waitFor();
  await lockNow(page);
  expect(await page.title()).not.toContain(STEM);
}

interface Find {
  readonly path: string;
  readonly secret: string;
  readonly around: string;
}

/** Where in a folder a secret can be read, in any shape. */
function finds(folder: string, secrets: readonly string[]): readonly Find[] {
  const shapes = secrets.flatMap((secret) => shapesOf(secret).map((shape) => ({ secret, shape })));
  return filesIn(folder).flatMap((path) => {
    const bytes = readFileSync(join(folder, path));
    return shapes.flatMap(({ secret, shape }) =>
      everyPlace(bytes, shape).map((at) => ({ path, secret, around: readable(bytes, at) })),
    );
  });
}

function everyPlace(bytes: Buffer, shape: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(shape); at >= 0; at = bytes.indexOf(shape, at + 1)) places.push(at);
  return places;
}

function readable(bytes: Buffer, at: number): string {
  return bytes
    .subarray(Math.max(0, at - 60), at + 60)
    .toString("latin1")
    .replaceAll(/[^\x20-\x7e]/g, "");
}

function shapesOf(secret: string): readonly Buffer[] {
  const plain = Buffer.from(secret);
  const escaped = JSON.stringify(secret)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const texts = [
    escaped,
    encodeURIComponent(secret),
    plain.toString("hex"),
    plain.toString("hex").toUpperCase(),
    ...base64Inside(plain),
  ];
  return [
    plain,
    Buffer.from(secret, "utf16le"),
    Buffer.from(secret, "utf16le").swap16(),
    ...texts.map((text) => Buffer.from(text, "latin1")),
  ];
}

/** What of a word's base64 does not depend on its neighbours, at each of the three places it can begin. */
function base64Inside(plain: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), plain])
      .toString("base64")
      .replace(/=+$/, "");
    const from = before === 0 ? 0 : before + 1;
    const whole = Math.floor(((before + plain.length) * 8) / 6);
    const inside = text.slice(from, whole);
    return [inside, inside.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
