/** A copy proves itself: it opens with the stock program, comes back whole on a fresh browser, and says kindly what is wrong with it. */
import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decrypter, Encrypter } from "age-encryption";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copiesWords } from "@tussock/content/words/copies";
import { learnPages } from "@tussock/content/learn";
import { learnWords } from "@tussock/content/words/learn";
import { logWords } from "@tussock/content/words/log";
import { sharedWords } from "@tussock/content/words/shared";
import { welcomeWords } from "@tussock/content/words/welcome";
import type { Page } from "playwright-core";
import { findOrInstallAge } from "./findAge.ts";
import {
  answerRadio,
  beginAtToday,
  button,
  entryRow,
  goTo,
  link,
  logAndReturn,
  makeKit,
  openLookBack,
  planToday,
  saveWin,
  todayStands,
} from "./steps.ts";
import { newPerson, startApp, type Person, type RunningApp } from "./support.ts";

const { copy: copyWords, restore, takeaway } = copiesWords;
const PASSPHRASE = "three grey boots in the attic";
const folder = mkdtempSync(join(tmpdir(), "tussock-copies-"));

let app: RunningApp;
let ana: Person;
let page: Page;
let kit: string;
let toKit: Buffer;
let toPassphrase: Buffer;

beforeAll(async () => {
  findOrInstallAge();
  app = await startApp();
  ana = await newPerson(app);
  page = await beginAtToday(ana);
  await liveALittle(page);
  kit = await makeKit(page);
  toKit = await saveCopy(page, "kit");
  toPassphrase = await saveCopy(page, "passphrase");
});
afterAll(async () => {
  expect(ana.problems).toEqual([]);
  await ana.leave();
  await app.stop();
  rmSync(folder, { recursive: true });
});

describe("without Tussock", () => {
  test("the stock age program opens the copy with the code of the recovery sheet, and a person can read it", () => {
    writeFileSync(join(folder, "sheet.txt"), `${kit}\n`);
    writeFileSync(join(folder, "copy.age"), toKit);
    const opened = spawnSync("age", ["--decrypt", "-i", "sheet.txt", "-o", "notes.txt", "copy.age"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(opened.stderr).toBe("");
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toContain("Opened the letter from the bank");
  });

  test("it opens the other copy with the passphrase, typed at its own question", () => {
    writeFileSync(join(folder, "words.age"), toPassphrase);
    // age asks its terminal; script(1) lends it one.
    const opened = spawnSync("script", ["-qec", "age --decrypt -o words.txt words.age", "/dev/null"], {
      cwd: folder,
      encoding: "utf8",
      input: `${PASSPHRASE}\n`,
    });
    expect(opened.stdout).not.toContain("error");
    expect(readFileSync(join(folder, "words.txt"), "utf8")).toContain("Opened the letter from the bank");
  });
});

test("on a fresh browser the recovery sheet brings every note back, equal to the last letter", async () => {
  const fresh = await newPerson(app);
  const there = await restoreFresh(fresh, toKit, kit.toLowerCase().replaceAll(/(.{8})/g, "$1 "));
  expect(notesIn(await exportJson(there))).toEqual(notesIn(await exportJson(page)));
  await goTo(there, "/look-back?view=log");
  await entryRow(there, "Opened the letter from the bank").waitFor();
  expect(fresh.problems).toEqual([]);
  await fresh.leave();
});

test("on another fresh browser the passphrase does the same", async () => {
  const fresh = await newPerson(app);
  const there = await restoreFresh(fresh, toPassphrase, PASSPHRASE);
  expect(notesIn(await exportJson(there))).toEqual(notesIn(await exportJson(page)));
  expect(fresh.problems).toEqual([]);
  await fresh.leave();
});

test("brought back twice, nothing doubles", async () => {
  const before = notesIn(await exportJson(page));
  await goTo(page, "/you/restore");
  await offer(page, toKit, kit);
  await page.getByText(restore.nothingNew).waitFor();
  await button(page, restore.take).click();
  await page.getByText(restore.done).waitFor();
  expect(notesIn(await exportJson(page))).toEqual(before);
});

describe("a file that is not right says so kindly, and takes nothing in", () => {
  interface Wrong {
    readonly is: string;
    readonly file: () => Buffer | string | Promise<Buffer | string>;
    readonly says: string;
    readonly typed?: () => string;
  }
  const wrong: readonly Wrong[] = [
    {
      is: "cut short",
      file: () => toKit.subarray(0, toKit.length - 300),
      typed: () => kit,
      says: restore.trouble.cutShort,
    },
    { is: "cut before its seal began", file: () => toKit.subarray(0, 60), says: restore.trouble.notACopy },
    { is: "changed in the middle", file: () => changed(toKit), typed: () => kit, says: restore.trouble.damaged },
    {
      is: "a photograph",
      file: () => Buffer.from("\x89PNG\r\n\x1a\nIHDR and much else"),
      says: restore.trouble.notACopy,
    },
    { is: "an age file of something else", file: () => sealed("Dear diary\n"), says: restore.trouble.notACopy },
    { is: "empty", file: () => Buffer.alloc(0), says: restore.trouble.empty },
    { is: "larger than any copy", file: hugeFile, says: restore.trouble.tooBig },
    { is: "made to keep the device busy for minutes", file: greedyFile, says: restore.trouble.tooHardToOpen },
    {
      is: "from a newer Tussock",
      file: () => sealed('{"tussock":"copy","version":99}\n'),
      says: restore.trouble.newerVersion,
    },
    {
      is: "a copy that stops inside its seal",
      file: async () => sealed((await kitCopyLines()).slice(0, -400)),
      says: restore.trouble.cutShort,
    },
    {
      is: "a copy with one word exchanged",
      file: async () => sealed((await kitCopyLines()).replace("the bank", "my aunt")),
      says: restore.trouble.damaged,
    },
    {
      is: "opened with other words",
      file: () => toPassphrase,
      typed: () => "three grey boots in the cellar",
      says: restore.trouble.wrongSecret,
    },
    {
      is: "opened with the code of another sheet",
      file: () => toKit,
      typed: () => "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX",
      says: restore.trouble.wrongSecret,
    },
    { is: "opened with nothing", file: () => toPassphrase, typed: () => "", says: restore.trouble.noSecret },
  ];

  let fresh: Person;
  beforeAll(async () => {
    fresh = await newPerson(app);
  });
  afterAll(async () => {
    const there = await fresh.open();
    await button(there, welcomeWords.firstStep).waitFor();
    expect(fresh.problems).toEqual([]);
    await fresh.leave();
  });

  test.each(wrong)("$is", async ({ file, typed = () => PASSPHRASE, says }) => {
    const there = fresh.context.pages()[0] ?? (await fresh.open());
    await there.goto(`${app.url}/you/restore`);
    await offer(there, await file(), typed());
    await there.getByText(says).waitFor();
  });

  test("a copy whose signature was exchanged is shown with a warning, and only comes in when the person insists", async () => {
    const there = fresh.context.pages()[0] ?? (await fresh.open());
    await there.goto(`${app.url}/you/restore`);
    await offer(there, await sealed(withOtherSignature(await kitCopyLines())), PASSPHRASE);
    await there.getByText(restore.signature.bad).waitFor();
    expect(await button(there, restore.take).isVisible()).toBe(false);
    await there.getByRole("checkbox", { name: restore.insist }).check();
    await button(there, restore.take).waitFor();
  });
});

describe("plain files", () => {
  test("everything as JSON, brought into a fresh browser, gives an equal file again", async () => {
    const whole = await exportJson(page);
    const fresh = await newPerson(app);
    const there = await beginAtToday(fresh);
    await importJson(there, whole);
    await there.getByText(takeaway.took).waitFor();
    expect(notesIn(await exportJson(there))).toEqual(notesIn(whole));
    expect(fresh.problems).toEqual([]);
    await fresh.leave();
  });

  test("the table opens in a spreadsheet with no cell that could start a formula", async () => {
    await goTo(page, "/you/data");
    const csv = (await download(page, () => button(page, takeaway.csvMake).click())).toString("utf8");
    expect(csv.startsWith("\u{feff}")).toBe(true);
    const cells = cellsOf(csv.slice(1)).flat();
    expect(cells.some((cell) => cell.includes("HYPERLINK"))).toBe(true);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+$/.test(cell))).toEqual([]);
  });

  const wrong = [
    { is: "not JSON", text: '{"format":"tussock-ex', says: takeaway.trouble.notJson },
    { is: "somebody else’s JSON", text: '{"steps":[1,2,3]}', says: takeaway.trouble.notTussockJson },
    {
      is: "from a newer Tussock",
      text: '{"format":"tussock-export","version":99,"records":[]}',
      says: takeaway.trouble.newerVersion,
    },
    {
      is: "nested a hundred thousand deep",
      text: `{"format":"tussock-export","version":1,"records":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      says: takeaway.trouble.tooDeep,
    },
    {
      is: "made to change the program itself",
      text: '{"format":"tussock-export","version":1,"madeAt":"2026-11-21T10:00:00.000Z","records":[{"type":"win","id":"00000000000000000000000000000001","fields":{"__proto__":{"text":"eve"}},"stamps":{"at":"x","seen":[]}}]}',
      says: takeaway.trouble.badRecord,
    },
  ];
  test.each(wrong)("a data file that is $is: it says so, and nothing is taken in", async ({ text, says }) => {
    const before = notesIn(await exportJson(page));
    await importJson(page, Buffer.from(text));
    await page.getByText(says).waitFor();
    expect(notesIn(await exportJson(page))).toEqual(before);
  });
});

/** Some of each kind, with words that files of other programs stumble over. */
async function liveALittle(at: Page): Promise<void> {
  await logAndReturn(at, "Opened the letter from the bank");
  await logAndReturn(at, '=HYPERLINK("http://eve.example","tax")', "partly");
  await logAndReturn(at, '+44, "twice"; he said', "no");
  await logAndReturn(at, "-2+3 🌱 עברית");
  await saveWin(at, "@SUM(A1:A9)");
  await planToday(at, "Wash two cups");
  await link(at, "I did something").click();
  await answerRadio(at, "yes").check();
  await at.getByText(logWords.savedAs.yes).waitFor();
  await at.getByLabel(logWords.learned.label).fill("\tfirst line\nsecond, with a comma");
  await button(at, sharedWords.save).click();
  await todayStands(at);
  await goTo(at, "/learn");
  await at
    .getByRole("main")
    .getByRole("link")
    .filter({ hasText: learnPages[0]?.title ?? "" })
    .first()
    .click();
  await at.getByLabel(learnWords.thought.label).fill("= a thought");
  await button(at, learnWords.thought.save).click();
  await at.getByText("= a thought").first().waitFor();
  // One that was deleted: a copy keeps that it is gone.
  await goTo(at, "/");
  await openLookBack(at);
  await entryRow(at, "+44").click();
  await button(at, "Delete this").click();
  await at.getByText("This entry is out of your log").waitFor();
}

async function saveCopy(at: Page, to: "kit" | "passphrase"): Promise<Buffer> {
  await goTo(at, "/you/copy");
  await at.getByRole("radio", { name: to === "kit" ? copyWords.toKit : copyWords.toPassphrase }).check();
  if (to === "passphrase") {
    await at.getByLabel(copyWords.passphrase, { exact: true }).fill(PASSPHRASE);
    await at.getByLabel(copyWords.again, { exact: true }).fill(PASSPHRASE);
  }
  await button(at, copyWords.make).click();
  await at.getByText(copyWords.proven).waitFor();
  const bytes = await download(at, () => button(at, copyWords.save).click());
  await at.getByText(/^Saved to “tussock-.*\.age”/).waitFor();
  return bytes;
}

async function download(at: Page, press: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([at.waitForEvent("download"), press()]);
  return readFileSync(await file.path());
}

async function exportJson(at: Page): Promise<Buffer> {
  await goTo(at, "/you/data");
  return download(at, () => button(at, takeaway.jsonMake).click());
}

async function importJson(at: Page, bytes: Buffer): Promise<void> {
  await goTo(at, "/you/data");
  const [chooser] = await Promise.all([at.waitForEvent("filechooser"), button(at, takeaway.takeChoose).click()]);
  await chooser.setFiles({ name: "notes.json", mimeType: "application/json", buffer: bytes });
}

async function restoreFresh(person: Person, bytes: Buffer, secret: string): Promise<Page> {
  const there = await person.open();
  await link(there, welcomeWords.haveCopy).click();
  await offer(there, bytes, secret);
  await there.getByText(restore.signature.another).waitFor();
  await button(there, restore.take).click();
  await there.getByText(restore.done).waitFor();
  await link(there, restore.toToday).click();
  await todayStands(there);
  return there;
}

/** Chooses the file and types what opens it, as far as the page asks. */
async function offer(at: Page, file: Buffer | string, secret: string): Promise<void> {
  const [chooser] = await Promise.all([at.waitForEvent("filechooser"), button(at, restore.choose).click()]);
  await chooser.setFiles(
    typeof file === "string" ? file : { name: "copy.age", mimeType: "application/octet-stream", buffer: file },
  );
  const field = at.getByLabel(restore.secret);
  await field.or(at.getByRole("alert")).first().waitFor();
  if (!(await field.isVisible())) return;
  await field.fill(secret);
  await button(at, restore.open).click();
}

/** Byte for byte, but for the profile: a fresh browser has its own first day and its own copies. */
function notesIn(json: Buffer): readonly string[] {
  const { records } = JSON.parse(json.toString("utf8")) as {
    readonly records: readonly { readonly type: string; readonly id: string }[];
  };
  const notes = records.filter(({ type }) => type !== "profile").map((record) => JSON.stringify(record));
  expect(notes.length).toBeGreaterThan(8);
  return notes.toSorted();
}

function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length - 500] = (copy[copy.length - 500] ?? 0) ^ 1;
  return copy;
}

async function sealed(text: string): Promise<Buffer> {
  const age = new Encrypter();
  age.setPassphrase(PASSPHRASE);
  age.setScryptWorkFactor(12);
  return Buffer.from(await age.encrypt(new TextEncoder().encode(text)));
}

async function kitCopyLines(): Promise<string> {
  const age = new Decrypter();
  age.addIdentity(kit);
  return new TextDecoder().decode(await age.decrypt(toKit));
}

function withOtherSignature(text: string): string {
  return text.replace(/"signature":"(.)/, (_all, first: string) => `"signature":"${first === "0" ? "1" : "0"}`);
}

/** Nothing of it is written to the disk: a file of nothing but its length. */
function hugeFile(): string {
  const path = join(folder, "huge.age");
  const file = openSync(path, "w");
  ftruncateSync(file, 257 * 1024 * 1024);
  closeSync(file);
  return path;
}

/** 2^22: the stock program would take it, and a phone would stand still for a minute. */
function greedyFile(): Buffer {
  const text = toPassphrase.toString("latin1").replace(/(-> scrypt \S+) \d+\n/, "$1 22\n");
  return Buffer.from(text, "latin1");
}

/** RFC 4180, small. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}
