import { expect, test } from "vitest";
import { createKeptForm, type KeptForm } from "./keptForm.ts";
import { keptText } from "./readKept.ts";
import { createTestTussock, type TestTussock } from "./testing/testTussock.ts";

async function openForm(page: TestTussock, first = ""): Promise<KeptForm<string>> {
  const form = createKeptForm({
    ask: page.tussock.ask,
    of: "thought",
    key: "page:why",
    first,
    read: (kept) => keptText(kept) || undefined,
  });
  await form.begin();
  return form;
}
/** Ana wrote something here and closed the tab. */
async function leftBehind(page: TestTussock): Promise<void> {
  const form = await openForm(page);
  form.change("Hard, and over in minutes");
  await form.close();
}

test("words from before come back and say so; nothing is said where there are none", async () => {
  const page = await createTestTussock();
  expect((await openForm(page)).found.value).toBe(false);
  await leftBehind(page);
  const again = await openForm(page);
  expect(again.form.value).toBe("Hard, and over in minutes");
  expect(again.found.value).toBe(true);
});

test("Start fresh puts them away and shows what stood here before; Undo brings them back, also after a reload", async () => {
  const page = await createTestTussock();
  await leftBehind(page);
  const form = await openForm(page, "As it was kept");
  const undo = form.startFresh();
  expect(form.form.value).toBe("As it was kept");
  expect(form.found.value).toBe(false);
  await page.settle();
  expect((await openForm(page)).found.value).toBe(false);

  undo();
  await form.close();
  expect(form.found.value).toBe(true);
  expect((await openForm(page)).form.value).toBe("Hard, and over in minutes");
});

test("words that cannot be kept are said to be on the screen alone, and no longer once they are kept", async () => {
  const page = await createTestTussock();
  const form = await openForm(page);
  page.stub("keepDraft", async () => ({ ok: false as const, trouble: "diskFull" as const }));
  form.change("Hard");
  await form.close();
  expect(form.notKept.value).toBe("diskFull");
  expect(form.form.value).toBe("Hard");
  page.stub("keepDraft", undefined);
  form.change("Hard, and over");
  await form.close();
  expect(form.notKept.value).toBeUndefined();
});

test("what Ana types while her old words are looked for is never replaced by them", async () => {
  const page = await createTestTussock();
  await leftBehind(page);
  const form = createKeptForm({
    ask: page.tussock.ask,
    of: "thought",
    key: "page:why",
    first: "",
    read: (kept) => keptText(kept) || undefined,
  });
  const looking = form.begin();
  form.change("Something new");
  await looking;
  expect(form.form.value).toBe("Something new");
  expect(form.found.value).toBe(false);
});

test("a draft that became a record a moment before the page closed is no draft", async () => {
  const page = await createTestTussock();
  await leftBehind(page);
  const form = createKeptForm({
    ask: page.tussock.ask,
    of: "thought",
    key: "page:why",
    first: "",
    read: (kept) => keptText(kept) || undefined,
    hasBecome: async (kept) => kept.startsWith("Hard"),
  });
  await form.begin();
  expect(form.form.value).toBe("");
  expect((await openForm(page)).found.value).toBe(false);
});
