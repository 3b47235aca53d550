import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftClaims, draftClaims } from "./draftClaims.ts";
import { draftsElsewhere } from "./draftsElsewhere.ts";
import { createKeptDraft, KEPT_WITHIN_MS, type KeptDraft } from "./keptDraft.ts";
import { keepAllDrafts } from "./openDrafts.ts";
import { readDrafts } from "./readDrafts.ts";
import { keptText } from "./readKept.ts";
import type { Tussock } from "./tussock.ts";

/** A disk for drafts that says when it was written to, and can be full. */
function createDisk() {
  let kept: unknown;
  let full = false;
  let writes = 0;
  const byKey = new Map<string, unknown>();
  const ask = (async (name: string, { key = "", draft }: { readonly key?: string; readonly draft?: unknown }) => {
    if (name === "draft") return kept ?? { byKey: Object.fromEntries(byKey) };
    if (full) return { ok: false, trouble: "diskFull" };
    writes += 1;
    byKey.delete(key);
    if (name === "keepDraft") byKey.set(key, structuredClone(draft));
    return { ok: true, value: undefined };
  }) as Tussock["ask"];
  return { ask, writes: () => writes, fill: (now: boolean) => (full = now), lay: (draft: unknown) => (kept = draft) };
}
function openDraft(
  ask: Tussock["ask"],
  key = "entry:1",
  leaving: (leave: () => boolean) => void = () => undefined,
  claims = draftClaims,
): KeptDraft<string> {
  return createKeptDraft({
    ask,
    of: "win",
    key,
    read: keptText,
    claims,
    onLeaving(leave) {
      leaving(leave);
      return () => undefined;
    },
  });
}
/** A draft in a page that can go away; `leave` says whether the page has to wait for it. */
function openPage() {
  const disk = createDisk();
  let goAway: (() => boolean) | undefined;
  const draft = openDraft(disk.ask, "entry:1", (run) => (goAway = run));
  const leave = (): boolean => {
    if (!goAway) throw new Error("nobody asked to hear of the page going away");
    return goAway();
  };
  return { disk, draft, leave };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("every keystroke is on the disk within half a second, and many share one write", async () => {
  const disk = createDisk();
  const draft = openDraft(disk.ask);
  for (const text of ["I", "I c", "I ca", "I call", "I called"]) {
    draft.keep(text);
    await vi.advanceTimersByTimeAsync(40);
  }
  await vi.advanceTimersByTimeAsync(500 - 5 * 40);
  expect(await openDraft(disk.ask).find()).toBe("I called");
  expect(disk.writes()).toBeLessThanOrEqual(3);
  expect(KEPT_WITHIN_MS).toBeLessThan(500);
});

test("the first word is on its way at once, for a page can be closed at any moment", async () => {
  const disk = createDisk();
  openDraft(disk.ask).keep("I called");
  await vi.advanceTimersByTimeAsync(0);
  expect(await openDraft(disk.ask).find()).toBe("I called");
});

test("someone who types without a pause is kept all the same", async () => {
  const disk = createDisk();
  const draft = openDraft(disk.ask);
  for (let letters = 1; letters <= 50; letters++) {
    draft.keep("a".repeat(letters));
    await vi.advanceTimersByTimeAsync(30);
    if (letters === 30)
      expect((await openDraft(disk.ask).find())?.length).toBeGreaterThanOrEqual(30 - Math.ceil(500 / 30));
  }
});

test("a page that goes away keeps the last word at once", async () => {
  const { disk, draft, leave } = openPage();
  draft.keep("I called my sis");
  expect(leave()).toBe(true);
  expect(await openDraft(disk.ask).find()).toBe("I called my sis");
});

test("a page that goes away with everything kept is not held up", async () => {
  const { draft, leave } = openPage();
  draft.keep("I called");
  await draft.keepNow();
  expect(leave()).toBe(false);
});

test("both last words of a page send a word once, and what has arrived is not sent again", async () => {
  const { disk, draft, leave } = openPage();
  draft.keep("I called");
  await draft.keepNow();
  draft.keep("I called my sis");
  const before = disk.writes();
  expect([leave(), leave()]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(leave()).toBe(false);
  await draft.keepNow();
  expect(disk.writes() - before).toBe(1);
});

test("two things written about are two drafts; letting one go leaves the other", async () => {
  const disk = createDisk();
  const [one, other] = [openDraft(disk.ask, "plan:3"), openDraft(disk.ask, "entry:7")];
  one.keep("a new one");
  other.keep("an old one");
  await keepAllDrafts();
  await one.drop();
  expect(await readDrafts(disk.ask, "win")).toEqual({ "entry:7": "an old one" });
});

test("a draft let go does not come back with a write that was on its way", async () => {
  const disk = createDisk();
  const draft = openDraft(disk.ask);
  draft.keep("half a thought");
  const writing = draft.keepNow();
  await draft.drop();
  await writing;
  await vi.advanceTimersByTimeAsync(1000);
  expect(await draft.find()).toBeUndefined();
});

test("a full disk is told, the words stay, and the next word tries again", async () => {
  const disk = createDisk();
  const draft = openDraft(disk.ask);
  disk.fill(true);
  draft.keep("I cal");
  await vi.advanceTimersByTimeAsync(500);
  expect(draft.notKept.value).toBe("diskFull");
  disk.fill(false);
  draft.keep("I called");
  await vi.advanceTimersByTimeAsync(500);
  expect(draft.notKept.value).toBeUndefined();
  expect(await draft.find()).toBe("I called");
});

test("a vault that locked in between is no crash: the draft says that it is not kept", async () => {
  const draft = openDraft(() => Promise.reject(new Error("the vault was locked")));
  draft.keep("I called");
  await vi.advanceTimersByTimeAsync(500);
  expect(draft.notKept.value).toBe("locked");
});

test("a screen that goes away takes its last word to the disk", async () => {
  const disk = createDisk();
  const draft = openDraft(disk.ask);
  draft.keep("I called");
  await draft.close();
  expect(await openDraft(disk.ask).find()).toBe("I called");
});

test("what lies there from another version is no reason to fall over", async () => {
  const disk = createDisk();
  for (const strange of [null, 7, "text", [], { byKey: null }, { byKey: 3 }]) {
    disk.lay(strange);
    expect(await openDraft(disk.ask).find()).toBeUndefined();
  }
});

test("two tabs that each write something new have a draft each", async () => {
  vi.useRealTimers();
  const disk = createDisk();
  const [one, other] = [openNew(disk.ask), openNew(disk.ask)];
  expect([await one.find(), await other.find()]).toEqual([undefined, undefined]);
  one.keep("I called my sister");
  other.keep("I opened the letter");
  await Promise.all([one.keepNow(), other.keepNow()]);
  expect(Object.values(await readDrafts(disk.ask, "win"))).toEqual(["I called my sister", "I opened the letter"]);
  await one.drop();
  expect(Object.values(await readDrafts(disk.ask, "win"))).toEqual(["I opened the letter"]);
  await Promise.all([one.close(), other.close()]);
});

test("what a tab left behind is found again by the next one, and by one alone", async () => {
  vi.useRealTimers();
  const disk = createDisk();
  const left = openNew(disk.ask);
  await left.find();
  left.keep("I called my sis");
  await left.close();

  const [next, another] = [openNew(disk.ask), openNew(disk.ask)];
  expect(await next.find()).toBe("I called my sis");
  expect(await another.find()).toBeUndefined();
  next.keep("I called my sister");
  await next.close();
  expect(Object.values(await readDrafts(disk.ask, "win"))).toEqual(["I called my sister"]);
  await another.close();
});

test("a draft from the time before each tab had its own is found too", async () => {
  vi.useRealTimers();
  const disk = createDisk();
  await disk.ask("keepDraft", { of: "win", key: "new", draft: "I called" });
  const draft = openNew(disk.ask);
  expect(await draft.find()).toBe("I called");
  await draft.drop();
  expect(await readDrafts(disk.ask, "win")).toEqual({});
  await draft.close();
});

test("another tab’s draft is known to be elsewhere for as long as that tab writes it, and never one’s own", async () => {
  vi.useRealTimers();
  const own = new Set<string>();
  const [here, there] = [createDraftClaims(navigator.locks, own), createDraftClaims(navigator.locks)];
  expect([await here.take("log a"), await there.take("log b"), await there.take("log a")]).toEqual([true, true, false]);
  expect([...(await draftsElsewhere(own))]).toEqual(["log b"]);
  here.letGo("log a");
  expect([...(await draftsElsewhere(own))]).toEqual(["log b"]);
  there.letGo("log b");
  await expect.poll(async () => (await draftsElsewhere(own)).size).toBe(0);
});

test("the same tab finds its own draft again, however soon it comes back", async () => {
  vi.useRealTimers();
  const disk = createDisk();
  const claims = createDraftClaims(navigator.locks);
  for (const text of ["I", "I called", "I called my sister"]) {
    const draft = openDraft(disk.ask, "new", undefined, claims);
    const found = await draft.find();
    expect(found === undefined || text.startsWith(found)).toBe(true);
    draft.keep(text);
    void draft.close();
    await draft.keepNow();
  }
  expect(Object.values(await readDrafts(disk.ask, "win"))).toEqual(["I called my sister"]);
});

/** A draft of something new in a tab of its own. */
function openNew(ask: Tussock["ask"]): KeptDraft<string> {
  return openDraft(ask, "new", undefined, createDraftClaims(navigator.locks));
}
