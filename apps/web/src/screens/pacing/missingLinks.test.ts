import { describe, expect, test } from "vitest";
import type { Done, Practice, RecordId } from "@tussock/domain";
import { planTheDishes } from "#app/testing/anasPlan.ts";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import { createMissingLinks, noteOf, type MissingLinksModel } from "./missingLinks.ts";

async function openLinks(page: TestTussock, id: RecordId): Promise<MissingLinksModel> {
  const links = createMissingLinks(page.tussock, id);
  await links.open();
  return links;
}
async function tried(page: TestTussock, done: Done = "no", obstacle?: string): Promise<Practice> {
  const draft = { what: "Open one letter", done, ...(obstacle === undefined ? {} : { obstacle }) };
  const saved = await page.tussock.ask("logPractice", draft);
  if (!saved.ok) throw new Error(saved.trouble);
  page.pass(60_000);
  return saved.value;
}
async function kept(page: TestTussock) {
  return (await page.tussock.ask("log", { filter: {} })).entries;
}

describe("what was in the way", () => {
  test("four answers become one note in the log that hangs on the try and never comes back by itself", async () => {
    const page = await createTestTussock();
    const { id } = await tried(page);
    const links = await openLinks(page, id);
    links.answer("clear", false);
    links.answer("inMind", true);
    links.answer("willing", false);
    links.change({ between: "fear", next: " With Sam there " });
    await links.keep();
    expect(links.phase.value).toBe("kept");
    const [note, practice, ...others] = await kept(page);
    expect(others).toEqual([]);
    expect(note).toMatchObject({ type: "thought", about: { kind: "practice", id }, staysAway: true });
    expect(note?.type === "thought" && note.text.split("\n")).toEqual([
      "What was in the way of “Open one letter”",
      "Was it clear what to do first? Not quite.",
      "Did it come to mind that day? Yes, it did.",
      "Was some part of you up for it? No, not that day.",
      "In between: Fear.",
      "Next time: With Sam there",
    ]);
    expect(practice).toMatchObject({ id, obstacle: "fear" });
  });

  test("what the log said was in the way is there already, and stays as it was", async () => {
    const page = await createTestTussock();
    const { id } = await tried(page, "no", "tired");
    const links = await openLinks(page, id);
    expect(links.form.value.between).toBe("tired");
    links.change({ between: "fear", next: "Earlier" });
    await links.keep();
    expect((await kept(page)).find((entry) => entry.id === id)).toMatchObject({ obstacle: "tired" });
    const own = await tried(page, "no", "The neighbours had a party");
    expect((await openLinks(page, own.id)).form.value.ownBetween).toBe("The neighbours had a party");
  });

  test("the same step, smaller, is offered at the end, and no more after three “not this time”", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    const again = async () => {
      const saved = await page.tussock.ask("logPractice", { what: "Dishes", done: "no", stepId });
      if (!saved.ok) throw new Error(saved.trouble);
      page.pass(60_000);
      const links = await openLinks(page, saved.value.id);
      links.answer("clear", false);
      await links.keep();
      return links.smallerHelps.value;
    };
    expect([await again(), await again(), await again()]).toEqual([true, true, false]);
  });

  test("each question can be skipped, but an empty note is not kept", async () => {
    const page = await createTestTussock();
    const { id } = await tried(page);
    const links = await openLinks(page, id);
    await links.keep();
    expect(links.trouble.value).toBe("nothingYet");
    expect(await kept(page)).toHaveLength(1);
    links.answer("inMind", false);
    expect(links.trouble.value).toBeUndefined();
    await links.keep();
    expect(await kept(page)).toHaveLength(2);
  });

  test("answers on their way are found again, and are never kept twice", async () => {
    const page = await createTestTussock();
    const { id } = await tried(page);
    const links = await openLinks(page, id);
    links.answer("clear", true);
    links.change({ ownBetween: "The bus was late" });
    links.close();
    await page.settle();
    const again = await openLinks(page, id);
    expect(again.form.value).toEqual(links.form.value);
    await again.keep();
    await again.keep();
    expect(await kept(page)).toHaveLength(2);
  });

  test("a full disk leaves the answers on the screen and says so", async () => {
    const page = await createTestTussock();
    const { id } = await tried(page);
    const links = await openLinks(page, id);
    links.answer("clear", false);
    page.stub("saveThought", async () => ({ ok: false, trouble: "diskFull" }) as const);
    await links.keep();
    expect(links.trouble.value).toBe("diskFull");
    expect(links.phase.value).toBe("open");
    page.stub("saveThought", undefined);
    await links.keep();
    expect(links.phase.value).toBe("kept");
  });

  test("a log that is not here any more is said kindly", async () => {
    const links = await openLinks(await createTestTussock(), "nobody" as RecordId);
    expect(links.phase.value).toBe("gone");
  });

  test("a note with few answers has few lines", () => {
    expect(noteOf({ answers: {}, ownBetween: "", next: "" }, "Read")).toBe("What was in the way of “Read”");
  });
});
