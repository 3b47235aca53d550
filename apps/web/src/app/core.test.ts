import { expect, test, vi } from "vitest";
import { addDays, type Day, type EpochMs, type RecordId, type Zone } from "@tussock/domain";
import { DiskTrouble } from "@tussock/vault";
import { indexCipher } from "#platform/indexCipher.ts";
import { createMemoryStorage } from "#platform/memoryStorage.ts";
import { createTwinFile } from "#platform/twinFile.ts";
import type { VaultStorage } from "#app/vaultStorage.ts";
import type { FromVault } from "#worker/messages.ts";
import type { TabMessage } from "#worker/tabMessages.ts";
import { beginOpening } from "./beginOpening.ts";
import { createCore, type Core } from "./core.ts";
import { fillWithSample } from "./fillWithSample.ts";

const thursday = Date.UTC(2026, 10, 19, 10, 4) as EpochMs;

/** One tab of Ana's browser: a core over storage that other tabs may share. */
function openTab(
  storage: VaultStorage,
  {
    now = () => thursday,
    tabs = [] as Core[],
    sample = false,
    later = (work: () => Promise<void>): void => void work(),
    drawn = undefined as (() => Promise<void>) | undefined,
  } = {},
) {
  const heard: FromVault[] = [];
  const zone = (): Zone => "Europe/London" as Zone;
  const tell = (message: FromVault): void => void heard.push(message);
  const core = createCore({
    storage,
    indexCipher,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now,
    zone,
    tell,
    tellTabs: (message: TabMessage) => tabs.filter((tab) => tab !== core).forEach((tab) => tab.hearTab(message)),
    later,
    ...(drawn && { drawn }),
    ...(sample && { sample: fillWithSample }),
  });
  tabs.push(core);
  /** As the worker opens it. */
  const open = async (): Promise<void> =>
    core.open(await beginOpening({ storage, indexCipher, moment: () => ({ at: now(), zone: zone() }), tell }));
  const state = () => heard.flatMap((message) => ("state" in message && message.state ? [message.state] : [])).at(-1);
  return { ...core, open, heard, state };
}

async function begun(storage = createMemoryStorage()) {
  const ana = openTab(storage);
  await ana.open();
  await ana.answer("createVault", undefined);
  return { ana, storage };
}

test("before the first run there is nothing to open, and beginning takes one ask", async () => {
  const ana = openTab(createMemoryStorage());
  await ana.open();
  expect(ana.state()).toEqual({ is: "new" });
  expect(await ana.answer("createVault", undefined)).toEqual({ ok: true, value: undefined });
  expect(ana.state()).toEqual({ is: "open", sample: false, lockable: false });
});

test("what Ana logs today is there tomorrow", async () => {
  const { ana, storage } = await begun();
  const logged = await ana.answer("logPractice", { what: "Wash two cups", done: "yes", learned: "I can start" });
  if (!logged.ok) throw new Error(logged.trouble);

  const tomorrow = openTab(storage, { now: () => (thursday + 24 * 3_600_000) as EpochMs });
  await tomorrow.open();
  const today = await tomorrow.answer("today", undefined);
  expect(today.steps).toEqual({ count: 1, since: "2026-11-19" });
  expect(today.kept?.text).toBe("I can start");
  expect((await tomorrow.answer("entry", { id: logged.value.id }))?.entry).toEqual(logged.value);
});

test("Today is told once where the hot records say all of it, and again where more was written after they were chosen", async () => {
  const storage = createMemoryStorage();
  const quiet: (() => Promise<void>)[] = [];
  const ana = openTab(storage, { later: (work) => void quiet.push(work) });
  await ana.open();
  await ana.answer("createVault", undefined);
  const log = () => ana.answer("logPractice", { what: "Wash two cups", done: "yes" });
  async function counted(): Promise<readonly number[]> {
    const again = openTab(storage, { later: () => undefined });
    await again.open();
    expect(again.heard.at(-1)).toEqual({ kind: "whole" });
    return again.heard.flatMap((message) => (message.kind === "today" ? [message.today.steps.count] : []));
  }
  await log();
  for (const work of quiet.splice(0)) await work();
  expect(await counted()).toEqual([1]);
  await log();
  expect(await counted()).toEqual([2, 2]);
  // What all of them say too is not told again.
  const again = openTab(storage, { later: (work) => void quiet.push(work) });
  for (const work of quiet.splice(0)) await work();
  await again.open();
  for (const work of quiet.splice(0)) await work();
  expect(again.heard.filter(({ kind }) => kind === "today")).toHaveLength(1);
});

test.each(["first frame", "first ask"])("once Today is told, all other records wait for its %s", async (what) => {
  const storage = createMemoryStorage();
  const quiet: (() => Promise<void>)[] = [];
  const ana = openTab(storage, { later: (work) => void quiet.push(work) });
  await ana.open();
  await ana.answer("createVault", undefined);
  await ana.answer("logPractice", { what: "Wash two cups", done: "yes" });
  for (const work of quiet.splice(0)) await work();
  using unsealing = vi.spyOn(indexCipher, "open");
  const frame = Promise.withResolvers<void>();
  const again = openTab(storage, { later: () => undefined, drawn: () => frame.promise });
  const opening = again.open();
  await vi.waitFor(() => expect(again.heard.map(({ kind }) => kind)).toEqual(["today"]));
  const headAlone = unsealing.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(unsealing).toHaveBeenCalledTimes(headAlone);
  if (what === "first frame") frame.resolve();
  else expect((await again.answer("today", undefined)).steps.count).toBe(1);
  await opening;
  expect(again.heard.at(-1)).toEqual({ kind: "whole" });
  expect(unsealing.mock.calls.length).toBeGreaterThan(headAlone);
});

test("who asks before there is a vault has Today already: nothing waits for its frame", async () => {
  const storage = createMemoryStorage();
  const quiet: (() => Promise<void>)[] = [];
  const ana = openTab(storage, { later: (work) => void quiet.push(work) });
  await ana.open();
  await ana.answer("createVault", undefined);
  for (const work of quiet.splice(0)) await work();
  const never = new Promise<never>(() => undefined);
  const again = openTab(storage, { later: () => undefined, drawn: () => never });
  const asked = again.answer("shelf", undefined);
  await again.open();
  expect(again.heard.at(-1)).toEqual({ kind: "whole" });
  await asked;
});

test("where a wrong clock left the hot records too few, all of them have the last word", async () => {
  const storage = createMemoryStorage();
  const quiet: (() => Promise<void>)[] = [];
  let now: number = thursday;
  const ana = openTab(storage, { now: () => now as EpochMs, later: (work) => void quiet.push(work) });
  const rest = async (): Promise<void> => {
    for (const work of quiet.splice(0)) await work();
  };
  await ana.open();
  await ana.answer("createVault", undefined);
  const log = () => ana.answer("logPractice", { what: "Wash two cups", done: "yes" });
  now -= 24 * 3_600_000;
  await log();
  now = thursday;
  for (let more = 0; more < 60; more++) await log();
  now = Date.UTC(2031, 0, 1);
  await log();
  now = thursday;
  await rest();
  const again = openTab(storage, { later: (work) => void quiet.push(work) });
  await again.open();
  const marks = () =>
    again.heard.flatMap((message) =>
      message.kind === "today" ? [message.today.week.map(({ mark }) => mark).join(" ")] : [],
    );
  expect(marks()).toEqual(["blank blank rest done ahead ahead ahead"]);
  await rest();
  expect(marks().slice(1)).toEqual(["blank blank done done ahead ahead ahead"]);
});

test("a planned step walks from plan to log and back when its log is deleted", async () => {
  const { ana } = await begun();
  const step = await ana.answer("saveStep", {
    title: "Wash the pans",
    sizes: [{ size: "bare", title: "Wash two cups", minutes: 2, difficulty: 15 }],
  });
  if (!step.ok) throw new Error(step.trouble);
  const stepId = step.value.step.id;
  const day = "2026-11-19" as Day;
  const plan = await ana.answer("savePlan", { stepId, size: "bare", day });
  if (!plan.ok) throw new Error(plan.trouble);
  expect((await ana.answer("today", undefined)).step?.title).toBe("Wash two cups");

  const logged = await ana.answer("logPractice", {
    what: "Wash two cups",
    done: "partly",
    planId: plan.value.id,
    stepId,
    size: "bare",
  });
  if (!logged.ok) throw new Error(logged.trouble);
  expect(logged.value.difficultyExpected).toBe(15);
  expect((await ana.answer("today", undefined)).step).toBeUndefined();

  await ana.answer("deleteEntry", { id: logged.value.id });
  expect((await ana.answer("today", undefined)).step?.planId).toBe(plan.value.id);
  expect(await ana.answer("entry", { id: logged.value.id })).toBeUndefined();
  await ana.answer("undoDelete", { id: logged.value.id });
  expect((await ana.answer("entry", { id: logged.value.id }))?.entry).toEqual(logged.value);
  expect((await ana.answer("planned", { planId: plan.value.id }))?.state).toEqual({
    is: "practised",
    practiceId: logged.value.id,
  });
});

test("a small win, a thought and a used skill come back as what they were", async () => {
  const { ana } = await begun();
  const win = await ana.answer("saveWin", { text: "Opened the post" });
  const thought = await ana.answer("saveThought", { text: "It was one letter" });
  const skill = await ana.answer("useSkill", { skill: "paced-breathing" });
  if (!win.ok || !thought.ok || !skill.ok) throw new Error("not saved");
  const before = await ana.answer("log", { filter: {} });
  for (const id of [win.value.id, thought.value.id, skill.value]) {
    await ana.answer("deleteEntry", { id });
    await ana.answer("undoDelete", { id });
  }
  expect(await ana.answer("log", { filter: {} })).toEqual(before);
});

test("two tabs write at once and both see everything", async () => {
  const storage = createMemoryStorage();
  const tabs: Core[] = [];
  const left = openTab(storage, { tabs });
  await left.open();
  await left.answer("createVault", undefined);
  const right = openTab(storage, { tabs });
  await right.open();
  await Promise.all([
    ...[1, 2, 3].map((n) => left.answer("saveWin", { text: `left ${n}` })),
    ...[1, 2, 3].map((n) => right.answer("saveWin", { text: `right ${n}` })),
  ]);
  left.hear({ kind: "look" });
  right.hear({ kind: "look" });
  await expect.poll(async () => (await left.answer("log", { filter: {} })).total).toBe(6);
  await expect.poll(async () => (await right.answer("log", { filter: {} })).total).toBe(6);
});

test("a locked vault gives nothing away, and opens with the passphrase alone", async () => {
  const { ana, storage } = await begun();
  await ana.answer("saveWin", { text: "Called the clinic" });
  await ana.answer("setLock", { passphrase: "four words that hold" });

  const later = openTab(storage);
  await later.open();
  expect(later.state()).toEqual({ is: "locked", ways: ["passphrase"] });
  await expect(later.answer("log", { filter: {} })).rejects.toThrow("no open vault");
  // A screen that still asks as the lock falls has made no mistake.
  later.hear({ kind: "ask", id: 7, name: "log", input: { filter: {} } });
  await vi.waitFor(() => expect(later.heard.at(-1)).toEqual({ kind: "closed", id: 7 }));
  expect(await later.answer("unlock", { passphrase: "four words that hold not" })).toEqual({
    ok: false,
    trouble: "wrongKey",
  });
  expect(await later.answer("unlock", { passphrase: "four words that hold" })).toEqual({ ok: true, value: undefined });
  expect((await later.answer("log", { filter: { text: "clinic" } })).total).toBe(1);
});

test("a key file from before it knew the index opens as it did; one whose seal is broken is told, also where Today stood already", async () => {
  const { ana, storage } = await begun();
  await ana.answer("saveWin", { text: "Called the clinic" });
  await expect.poll(async () => (await storage.index.read(["head"]))[0]).toBeDefined();
  const keys = await storage.twin("keys").read();
  const edit = async (change: (text: string) => string): Promise<void> =>
    storage.twin("keys").write(new TextEncoder().encode(change(new TextDecoder().decode(keys))));

  await edit((text) => text.replace(/,"indexKey":"[0-9a-f]{64}"/, ""));
  const older = openTab(storage);
  await older.open();
  expect((await older.answer("log", { filter: { text: "clinic" } })).total).toBe(1);

  const breakSeal = (text: string) => text.replace(/..(?="\}$)/, (end) => (end === "00" ? "01" : "00"));
  await edit(breakSeal);
  const broken = openTab(storage);
  await broken.open();
  expect(broken.heard.map(({ kind }) => kind)).toEqual(["today", "state"]);
  expect(broken.state()).toEqual({ is: "trouble", trouble: "damaged" });
  await expect(broken.answer("log", { filter: {} })).rejects.toThrow("no open vault");

  // The same where the journal has news that the index has not.
  await storage.twin("keys").write(keys ?? new Uint8Array());
  const busy = openTab(storage, { later: () => undefined });
  await busy.open();
  await busy.answer("saveWin", { text: "And the pharmacy" });
  await edit(breakSeal);
  const withNews = openTab(storage);
  await withNews.open();
  expect(withNews.heard.map(({ kind }) => kind)).toEqual(["state"]);
  expect(withNews.state()).toEqual({ is: "trouble", trouble: "damaged" });
});

test("a lock leaves no file that opens without it; where the disk refuses, the lock holds and the next opening sees to it", async () => {
  const files = new Map<string, Uint8Array>();
  let refusing = false;
  const storage: VaultStorage = {
    ...createMemoryStorage(),
    twin: (name) =>
      createTwinFile(
        {
          read: async (file) => files.get(file) ?? new Uint8Array(),
          async write(file, bytes) {
            if (refusing && files.has(file)) throw new DiskTrouble("full");
            files.set(file, bytes);
          },
        },
        name,
      ),
  };
  const openFiles = () => [...files].filter(([, bytes]) => Buffer.from(bytes).includes('"way":"open"'));
  const { ana } = await begun(storage);
  expect(openFiles()).toHaveLength(1);
  refusing = true;
  expect(await ana.answer("setLock", { passphrase: "four words that hold" })).toEqual({ ok: true, value: undefined });
  expect(ana.state()).toEqual({ is: "open", sample: false, lockable: true });
  expect(openFiles()).toHaveLength(1);
  const refused = openTab(storage);
  await refused.open();
  expect(refused.state()).toEqual({ is: "locked", ways: ["passphrase"] });
  refusing = false;
  await openTab(storage).open();
  await expect.poll(openFiles).toEqual([]);

  expect(await refused.answer("unlock", { passphrase: "four words that hold" })).toEqual({
    ok: true,
    value: undefined,
  });
  await refused.answer("setLock", undefined);
  expect(openFiles()).toHaveLength(2);
  await refused.answer("setLock", { passphrase: "four other words now" });
  expect(openFiles()).toEqual([]);
});

test("the printed kit opens a vault whose passphrase is forgotten, and the passphrase stays a way in", async () => {
  const { ana, storage } = await begun();
  await ana.answer("setLock", { passphrase: "four words that hold" });
  const kit = await ana.answer("makeKit", undefined);
  if (!kit.ok) throw new Error(kit.trouble);
  const byKit = openTab(storage);
  await byKit.open();
  expect(await byKit.answer("unlock", { passphrase: ` ${kit.value.secret.toLowerCase()} ` })).toEqual({
    ok: true,
    value: undefined,
  });
  expect(await byKit.answer("checkKit", { secret: kit.value.secret })).toEqual({ ok: true, value: undefined });
  const byPassphrase = openTab(storage);
  await byPassphrase.open();
  expect(await byPassphrase.answer("unlock", { passphrase: "four words that hold" })).toEqual({
    ok: true,
    value: undefined,
  });
});

test("words on their way are found again, and are sealed on the disk", async () => {
  const { ana, storage } = await begun();
  await ana.answer("keepDraft", { of: "log", key: "new:1", draft: { what: "heatherword" } });
  const later = openTab(storage);
  await later.open();
  expect(await later.answer("draft", { of: "log" })).toEqual({ byKey: { "new:1": { what: "heatherword" } } });
  const onDisk = await storage.twin("draft-log").read();
  expect(new TextDecoder("latin1").decode(onDisk)).not.toContain("heatherword");
  await later.answer("dropDraft", { of: "log", key: "new:1" });
  expect(await later.answer("draft", { of: "log" })).toBeUndefined();
});

test("a page that goes away is told when all it asked for is on the disk, and not before", async () => {
  const storage = createMemoryStorage();
  const disk = Promise.withResolvers<void>();
  let slow = false;
  const { ana } = await begun({
    ...storage,
    exclusively: async (name, work) => {
      if (slow) await disk.promise;
      return storage.exclusively(name, work);
    },
  });
  slow = true;
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const keeping = ana.answer("keepDraft", { of: "win", key: "new:1", draft: "Drank water first" });
  const landed = ana.answer("landed", { flag });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(Atomics.load(flag, 0)).toBe(0);
  disk.resolve();
  await landed;
  expect(Atomics.load(flag, 0)).toBe(1);
  expect(await keeping).toEqual({ ok: true, value: undefined });
});

test("two tabs that keep their words at the same moment both find them again", async () => {
  const { ana, storage } = await begun();
  const other = openTab(storage);
  await other.open();
  const keys = ["new:1", "new:2", "new:3", "new:4"];
  await Promise.all(
    keys.map((key, i) => (i % 2 === 0 ? ana : other).answer("keepDraft", { of: "win", key, draft: `word ${i}` })),
  );
  await Promise.all([
    ana.answer("dropDraft", { of: "win", key: "new:1" }),
    other.answer("keepDraft", { of: "win", key: "new:2", draft: "another word" }),
  ]);
  expect(await ana.answer("draft", { of: "win" })).toEqual({
    byKey: { "new:3": "word 2", "new:4": "word 3", "new:2": "another word" },
  });
});

test("an ask to log that is asked again under the same id makes no second log", async () => {
  const { ana } = await begun();
  const id = "00112233445566778899aabbccddeeff" as RecordId;
  const first = await ana.answer("logPractice", { id, what: "Wash two cups", done: "partly" });
  const again = await ana.answer("logPractice", { id, what: "Wash two cups", done: "yes" });
  expect([first, again].map((logged) => logged.ok && logged.value.id)).toEqual([id, id]);
  expect((await ana.answer("log", { filter: {} })).entries).toHaveLength(1);
  expect((await ana.answer("entry", { id }))?.entry).toMatchObject({ done: "yes" });
});

test("a copy to the kit restores the same records on a fresh browser", async () => {
  const { ana } = await begun();
  for (const n of [1, 2, 3]) await ana.answer("logPractice", { what: `Step ${n}`, done: "yes" });
  const kit = await ana.answer("makeKit", undefined);
  if (!kit.ok) throw new Error(kit.trouble);
  const copy = await ana.answer("makeCopy", { to: "kit" });
  if (!copy.ok) throw new Error(copy.trouble);

  const { ana: fresh } = await begun();
  const secret = kit.value.secret;
  const preview = await fresh.answer("previewCopy", { bytes: copy.value.bytes, secret });
  expect(preview).toMatchObject({ ok: true, value: { records: 3, added: 3, signature: "another", newest: thursday } });
  expect(await fresh.answer("restoreCopy", { bytes: copy.value.bytes, secret })).toMatchObject({
    ok: true,
    value: { added: 3 },
  });
  const [before, after] = await Promise.all([ana, fresh].map((tab) => tab.answer("log", { filter: {} })));
  expect(after).toEqual(before);
  expect(await fresh.answer("restoreCopy", { bytes: copy.value.bytes, secret })).toMatchObject({
    ok: true,
    value: { added: 0, changed: 0 },
  });
});

test("cut, changed, foreign and wrongly opened copies are each told apart", async () => {
  const { ana } = await begun();
  await ana.answer("saveWin", { text: "One" });
  const passphrase = "four words that hold";
  const copy = await ana.answer("makeCopy", { to: "passphrase", passphrase });
  if (!copy.ok) throw new Error(copy.trouble);
  const { bytes } = copy.value;
  const changed = bytes.slice();
  changed[bytes.length - 300] = (changed[bytes.length - 300] ?? 0) ^ 1;
  const hostile = new TextEncoder().encode(
    "age-encryption.org/v1\n-> scrypt MDEyMzQ1Njc4OWFiY2RlZg 22\nMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY\n--- bm90IGEgbWFj\nrest",
  );
  const troubles = await Promise.all(
    [
      { bytes, secret: "another few plain words" },
      { bytes: bytes.slice(0, -100), secret: passphrase },
      { bytes: changed, secret: passphrase },
      { bytes: new TextEncoder().encode("PK a zip"), secret: passphrase },
      { bytes: hostile, secret: passphrase },
      { bytes: new Uint8Array(), secret: passphrase },
    ].map((input) => ana.answer("previewCopy", input)),
  );
  expect(troubles.map((outcome) => (outcome.ok ? "opened" : outcome.trouble))).toEqual([
    "wrongSecret",
    "cutShort",
    "damaged",
    "notACopy",
    "tooHardToOpen",
    "empty",
  ]);
});

test("the sample life is a whole year, and is not the person's own vault", async () => {
  const visitor = openTab(createMemoryStorage(), { sample: true });
  await visitor.open();
  expect(visitor.state()).toEqual({ is: "open", sample: true, lockable: false });
  const page = await visitor.answer("log", { filter: {}, most: 1 });
  expect(page.total).toBeGreaterThan(200);
  const year = await visitor.answer("year", {});
  expect(year.days.some(({ day }) => day < addDays("2026-11-19" as Day, -200) && day.length === 10)).toBe(true);
});

test("a log saved after its step was changed keeps the words it was made with", async () => {
  const { ana } = await begun();
  const step = await ana.answer("saveStep", { title: "Read 4 pages", sizes: [] });
  if (!step.ok) throw new Error(step.trouble);
  const logged = await ana.answer("logPractice", { what: "Read 4 pages", done: "yes", stepId: step.value.step.id });
  if (!logged.ok) throw new Error(logged.trouble);
  await ana.answer("saveStep", { stepId: step.value.step.id, title: "Read 10 pages", sizes: [] });
  const kept = await ana.answer("entry", { id: logged.value.id });
  expect(kept?.entry).toMatchObject({ what: "Read 4 pages" });
});
