/** Ten PDFs made in a real browser and opened by a tool that is not ours; then PDFs with faults, which it must find. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activities } from "@tussock/content/activities";
import { logWords } from "@tussock/content/words/log";
import { printWords } from "@tussock/content/words/print";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import { findOrInstallPoppler, lookInto, photographPages, type PdfSeen } from "./poppler.ts";
import { answerRadio, button, goTo, logAndReturn, openLog, planToday, visitFor } from "./steps.ts";

const visit = visitFor();
const words = printWords;
const folder = mkdtempSync(join(tmpdir(), "tussock-pdf-"));
const pictures = fileURLToPath(new URL("../../test-results/print/", import.meta.url));

const step = "Rinse one plate";
const learned = `I can begin small. ${"It was slow, and I kept going a little at a time. ".repeat(30)}${"x".repeat(180)} Świetnie žluťoučký 🎉 مرحبا بالعالم 你好 Оля, Қазақ, Ένα πιάτο, שלום, Nguyễn, Tōkyō done-at-last`;

interface Wanted {
  readonly what: string;
  readonly paper?: "Letter";
  readonly large?: true;
  readonly filled?: true;
}
interface Expected {
  readonly pages: number | readonly [least: number, most: number];
  readonly title: string;
  readonly paper: "A4" | "Letter";
  /** In the order they are read. */
  readonly says: readonly string[];
  readonly tags: readonly string[];
}
const usual = ["Document", "Sect", "H1", "P"];
const ten: readonly (readonly [name: string, Wanted, Expected])[] = [
  [
    "step",
    { what: "step" },
    a4(
      1,
      words.step.title,
      [words.step.where, words.step.what, words.step.after, words.sheet.foot],
      ["H2", "L", "LI", "Lbl", "LBody", "Figure"],
    ),
  ],
  [
    "step-filled",
    { what: "step", filled: true },
    a4(1, words.step.title, [words.step.what, step, words.sheet.ownFoot], ["H2"]),
  ],
  [
    "step-large-letter",
    { what: "step", large: true, paper: "Letter" },
    { ...a4([2, 3], words.step.title, [words.step.where, words.step.after], ["H2"]), paper: "Letter" },
  ],
  [
    "log-filled",
    { what: "log", filled: true },
    a4(
      [1, 2],
      words.log.title,
      ["Washed two cups", "I can begin small.", "Świetnie žluťoučký", "done-at-last"],
      ["H2", "Figure"],
    ),
  ],
  [
    "week",
    { what: "week" },
    a4(2, words.week.title, [words.week.dayZero, "Not this time", words.week.change], ["Table", "TR", "TH", "TD"]),
  ],
  [
    "diary",
    { what: "diary" },
    a4(1, "Diary card", ["Mon", "Sun", "Build Mastery", words.diary.session], ["Table", "TH"]),
  ],
  [
    "safety-filled",
    { what: "safety", filled: true, paper: "Letter" },
    {
      ...a4(
        1,
        safetyWords.plan.title,
        ["1. How I notice", "I stop answering", "6. How I make", words.plan.outline],
        ["H2", "L"],
      ),
      paper: "Letter",
    },
  ],
  [
    "client",
    { what: "client:the-long-road" },
    a4([2, 3], "The long road", [words.activity.lead], ["H2", "H3", "Table"]),
  ],
  [
    "leader",
    { what: "leader:do-it-together" },
    a4([2, 4], "Do it together", [words.activity.bring, "8. Take away"], ["H2", "L", "LBody"]),
  ],
  [
    "everything",
    { what: "pack:all" },
    a4(
      [130, 170],
      words.packs.all.title,
      [words.sheet.contents, "DEAR MAN", ...activities.map(({ name }) => name)],
      ["TOC", "TOCI", "Link", "Table"],
    ),
  ],
];
const seen = new Map<string, PdfSeen>();

beforeAll(async () => {
  findOrInstallPoppler();
  mkdirSync(pictures, { recursive: true });
  const { page } = visit;
  await planToday(page, step);
  await goTo(page, "/");
  await logAndReturn(page, "Washed two cups", "partly");
  await openLog(page);
  await page.getByLabel(logWords.what.label).fill("Washed two cups again");
  await answerRadio(page, "yes").check();
  await page.getByLabel(logWords.learned.label).fill(learned);
  await button(page, sharedWords.save).click();
  await button(page, sharedWords.save).waitFor({ state: "detached" });
  await goTo(page, "/safety-plan");
  await page.getByRole("textbox", { name: safetyWords.plan.parts.signs.title }).fill("I stop answering\nI skip meals");
  await button(page, safetyWords.plan.save).click();
  await button(page, safetyWords.plan.edit).waitFor();
  for (const [name, wanted] of ten) {
    const path = join(folder, `${name}.pdf`);
    await savePdf(wanted, path);
    seen.set(name, lookInto(path));
    if (name !== "everything") photographPages(path, join(pictures, name));
  }
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("ten PDFs made on the device, seen by poppler", () => {
  test.each(ten)("%s has its pages, title, size, tags, fonts and words", (name, _wanted, expected) => {
    expect(faultsOf(pdf(name), expected)).toEqual([]);
  });

  test("no sign a person wrote is lost, whatever our fonts can draw", () => {
    const { text } = pdf("log-filled");
    for (const sign of ["🎉", "你", "好", "Świetnie", "žluťoučký"]) expect(text).toContain(sign);
    const letters = text.replaceAll(/\s/g, "");
    expect(letters).toContain("x".repeat(180));
    expect(letters).toMatch(/مرحبابالعالم|بالعالممرحبا/u);
    expect(letters.split("alittleatatime").length - 1).toBe(30);
  });

  test("Cyrillic, Greek, Hebrew, Vietnamese and rare Latin are letters to select, in fonts that are in the file", () => {
    const { text, fonts } = pdf("log-filled");
    for (const word of ["Оля", "Қазақ", "Ένα", "πιάτο", "שלום", "Nguyễn", "Tōkyō"]) expect(text).toContain(word);
    const names = fonts.map(({ name }) => name).join(" ");
    expect(names).toContain("NotoSans-Regular");
    expect(names).toContain("NotoSansHebrew-Regular");
    expect(pdf("step").fonts.some(({ name }) => name.includes("Noto"))).toBe(false);
  });

  test("boxes and scales are told in words", () => {
    const { tags } = pdf("step");
    expect(tags.match(/\bFigure\b/g)?.length).toBeGreaterThan(10);
    expect(pdf("log-filled").tags).toContain("Lbl");
  });

  test("the file says nothing about what is in it by its name, nor whose it is inside", async () => {
    expect(await savePdf({ what: "safety", filled: true }, join(folder, "named.pdf"))).toMatch(
      /^pages-\d{4}-\d\d-\d\d\.pdf$/,
    );
    expect(pdf("safety-filled").text).not.toContain("Ana");
  });
});

test("printing the page prints the sheet alone, on the paper that was chosen", async () => {
  const { page } = visit;
  await goTo(page, "/print?what=safety");
  await page.getByRole("radio", { name: words.choose.letter, exact: true }).check();
  const path = join(folder, "printed.pdf");
  await page.pdf({ path, preferCSSPageSize: true });
  const { paper, pages, text } = lookInto(path);
  expect(paper).toBe("Letter");
  expect(pages).toBe(1);
  expect(text).toContain(safetyWords.plan.parts.signs.title);
  expect(text).not.toContain(words.choose.what);
  photographPages(path, join(pictures, "printed"));
});

describe("the checks themselves", () => {
  test("find each fault that is planted", () => {
    const path = join(folder, "planted.pdf");
    writeFileSync(path, plainPdf("0 0 300 400", "Hello"));
    const expected = a4(2, "One small step", ["Where in life?"], ["Table"]);
    expect(faultsOf(lookInto(path), expected)).toEqual([
      "1 pages",
      "title “”",
      "not tagged",
      "paper another",
      "Helvetica is not embedded",
      "Helvetica is not a subset",
      "does not say “Where in life?” in its place",
      "no tag Document",
      "no tag Sect",
      "no tag H1",
      "no tag P",
      "no tag Table",
    ]);
  });

  test("find words that can only be looked at, and words out of order", () => {
    const path = join(folder, "silent.pdf");
    writeFileSync(path, plainPdf("0 0 595.28 841.89", ""));
    const expected = a4(1, "", ["One", "Two"], []);
    expect(faultsOf(lookInto(path), expected)).toContain("no text to select");
    const good = pdf("step");
    expect(faultsOf(good, { ...a4(1, words.step.title, [words.step.after, words.step.where], []) })).toEqual([
      `does not say “${words.step.where}” in its place`,
    ]);
  });
});

function faultsOf(found: PdfSeen, expected: Expected): readonly string[] {
  const [least, most] = typeof expected.pages === "number" ? [expected.pages, expected.pages] : expected.pages;
  const faults: string[] = [];
  if (found.pages < least || found.pages > most) faults.push(`${found.pages} pages`);
  if (found.title !== expected.title) faults.push(`title “${found.title}”`);
  if (!found.tagged) faults.push("not tagged");
  if (found.paper !== expected.paper) faults.push(`paper ${found.paper}`);
  for (const { name, embedded, subset } of found.fonts) {
    if (!embedded) faults.push(`${name} is not embedded`);
    if (!subset) faults.push(`${name} is not a subset`);
  }
  if (found.text.trim() === "") faults.push("no text to select");
  const text = found.text.replaceAll(/\s+/g, " ");
  let from = 0;
  for (const said of expected.says) {
    const at = text.indexOf(said, from);
    if (at < 0) faults.push(`does not say “${said}” in its place`);
    else from = at;
  }
  for (const tag of expected.tags) if (!new RegExp(`^ *${tag}\\b`, "m").test(found.tags)) faults.push(`no tag ${tag}`);
  return faults;
}

function a4(pages: Expected["pages"], title: string, says: readonly string[], tags: readonly string[]): Expected {
  return { pages, title, paper: "A4", says, tags: [...usual, ...tags] };
}

function pdf(name: string): PdfSeen {
  const found = seen.get(name);
  if (!found) throw new Error(`no PDF called ${name} was made`);
  return found;
}

/** Resolves with the name the browser saved it under. */
async function savePdf({ what, paper, large, filled }: Wanted, path: string): Promise<string> {
  const { page } = visit;
  await goTo(page, `/print?what=${what}`);
  await page.getByRole("radio", { name: paper ?? "A4", exact: true }).check();
  if (large) await page.getByRole("radio", { name: words.choose.large, exact: true }).check();
  if (filled) await page.getByRole("radio", { name: words.choose.filled, exact: true }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, words.savePdf).click()]);
  await download.saveAs(path);
  return download.suggestedFilename();
}

/** As small as a PDF can be: Helvetica that is not in it, no title, no tags. */
function plainPdf(mediaBox: string, text: string): string {
  const content = text === "" ? "0 0 10 10 re f" : `BT /F1 24 Tf 20 200 Td (${text}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let file = "%PDF-1.4\n";
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  return `${file}${head}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
