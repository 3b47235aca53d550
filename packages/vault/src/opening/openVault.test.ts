import { expect, test } from "vitest";
import {
  createMemoryIndex,
  createMemoryJournal,
  createPlainIndexCipher,
  createSeededRandom,
} from "../contract/memoryParts.ts";
import { frameOf } from "../journal/frames.ts";
import { createVaultKeys, vaultKeysOf } from "../keys/bundle.ts";
import { DiskTrouble, type IndexStore, type JournalDisk } from "../ports.ts";
import { bytesToUtf8, concatBytes } from "../shared/bytes.ts";
import type { Change, Vault, VaultParts, VaultRecord } from "../vault.ts";
import { openVault } from "./openVault.ts";

const random = createSeededRandom(1);

function createDevice(seed = 1) {
  const [journal, index] = [createMemoryJournal(), createMemoryIndex()];
  const keys = vaultKeysOf(createVaultKeys(createSeededRandom(seed)));
  const wall = { now: Date.UTC(2026, 5, 1) };
  const parts: VaultParts = {
    journal,
    index,
    indexCipher: createPlainIndexCipher(random),
    random,
    now: () => wall.now,
    chooseHot: (all: ReadonlyMap<string, VaultRecord>) => ({
      ids: [...all.values()].filter((record) => record.fields["hot"] === true).map(({ id }) => id),
      summary: { count: all.size },
    }),
  };
  const opening = (other: Partial<VaultParts> = {}) => openVault(keys, { ...parts, ...other });
  return {
    journal,
    index,
    keys,
    parts,
    wall,
    opening,
    open: async (other: Partial<VaultParts> = {}) => (await opening(other)).all,
  };
}
type Device = ReturnType<typeof createDevice>;

function win(id: string, text: string, more: Readonly<Record<string, unknown>> = {}): Change {
  return { type: "win", id, fields: { text, ...more } };
}
function texts(vault: Vault): Readonly<Record<string, unknown>> {
  const byId = [...vault.records].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(byId.map(([id, record]) => [id, record.fields["text"]]));
}
/** The journal can always make everything again, whatever the index says. */
async function expectJournalAgrees(device: Device, vault: Vault): Promise<void> {
  const rebuilt = await device.open({
    index: createMemoryIndex(),
    journal: createMemoryJournal(device.journal.bytes()),
  });
  expect(new Map(rebuilt.records)).toEqual(new Map(vault.records));
  expect(sorted(rebuilt.stamped())).toEqual(sorted(vault.stamped()));
}
function sorted(records: ReturnType<Vault["stamped"]>): ReturnType<Vault["stamped"]> {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

test("what Ana wrote is there when she opens the app again, with the index and without it", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam", { hot: true })]);
  await vault.write([win("w2", "I called Sam")]);
  await vault.settle();
  await vault.write([win("w3", "I slept")]);

  const again = await ana.opening();
  expect([...(again.hot?.records.keys() ?? [])]).toEqual(["w1", "w3"]);
  expect(again.hot?.summary).toEqual({ count: 2 });
  expect(again.hot?.afterSummary).toEqual(["w3"]);
  const all = await again.all;
  expect(texts(all)).toEqual({ w1: "I swam", w2: "I called Sam", w3: "I slept" });
  expect(all.noticed).toEqual({ indexRebuilt: false, tornBytes: 0, damaged: 0, newer: 0, recovered: 0 });
  await expectJournalAgrees(ana, all);
});

test("an empty vault opens empty, before and after its first settling", async () => {
  const ana = createDevice();
  const first = await ana.opening();
  expect(first.hot).toBeUndefined();
  const vault = await first.all;
  expect([vault.records.size, vault.noticed.indexRebuilt]).toEqual([0, false]);
  await vault.settle();
  const second = await ana.opening();
  expect(second.hot?.records.size).toBe(0);
  expect((await second.all).records.size).toBe(0);
});

test("nothing Ana wrote can be read in journal or index", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("secret-id", "a sentence only Ana knows", { hot: true })]);
  await vault.settle();
  const stored = [ana.journal.bytes(), ...ana.index.entries.values()]
    .map((bytes) => String.fromCharCode(...bytes))
    .join("");
  for (const word of ["sentence", "only Ana", "secret-id", "win", "text"]) expect(stored).not.toContain(word);
});

test("a batch is written whole, in order, and what it resolves with is how the records now are", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  const written = await vault.write([
    win("w1", "one", { mark: "x" }),
    win("w2", "two"),
    { type: "win", id: "w1", fields: { text: "one again", mark: undefined } },
  ]);
  expect(written.map((record) => record.fields)).toEqual([
    { text: "one again" },
    { text: "two" },
    { text: "one again" },
  ]);
  await expectJournalAgrees(ana, vault);
});

test("writes that are asked for at once happen in the order they were asked for", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await Promise.all(
    Array.from({ length: 20 }, (_, at) => vault.write([win("w", `version ${at}`), win(`w${at}`, "own")])),
  );
  expect(vault.records.get("w")?.fields["text"]).toBe("version 19");
  expect(vault.records.size).toBe(21);
  await expectJournalAgrees(ana, vault);
});

test("deleting takes a record out of sight, undo brings it back as it was", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam", { hot: true }), win("w2", "I slept")]);
  await vault.settle();
  await vault.write([{ type: "win", id: "w1", deleted: true }]);
  expect(texts(vault)).toEqual({ w2: "I slept" });
  const again = await ana.opening();
  expect(again.hot?.records.size, "not in the hot records either").toBe(0);
  const all = await again.all;
  await all.settle();
  const later = await ana.open();
  expect(texts(later)).toEqual({ w2: "I slept" });
  await later.write([{ type: "win", id: "w1", deleted: false }]);
  expect(texts(later)).toEqual({ w1: "I swam", w2: "I slept" });
  await expectJournalAgrees(ana, later);
});

test("saving what is already so writes nothing", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam", { list: [{ a: 1 }] })]);
  const before = ana.journal.bytes().length;
  expect(await vault.write([win("w1", "I swam", { list: [{ a: 1 }], none: undefined })])).toEqual([
    vault.records.get("w1"),
  ]);
  expect(ana.journal.bytes().length).toBe(before);
});

test("memory holds what the disk will give back, not what the caller does to it later", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  const list = [{ name: "Sam" }];
  await vault.write([
    { type: "win", id: "w", fields: { list, odd: NaN, gone: undefined, when: { toJSON: () => "then" } } },
  ]);
  list[0]!.name = "Eve";
  expect(vault.records.get("w")?.fields).toEqual({ list: [{ name: "Sam" }], odd: null, when: "then" });
  await expectJournalAgrees(ana, vault);
});

test("names like __proto__ are names like any other, and reach no prototype", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  const fields = JSON.parse('{"__proto__":{"evil":"yes"},"constructor":"c","toString":"t"}') as Record<string, unknown>;
  await vault.write([
    { type: "__proto__", id: "__proto__", fields },
    { type: "win", id: "constructor", fields: {} },
  ]);
  await vault.write([{ type: "win", id: "constructor", fields: { text: "x" } }]);
  await vault.settle();
  const again = await ana.open();
  expect(JSON.stringify(again.records.get("__proto__")?.fields)).toBe(JSON.stringify(fields));
  expect(({} as { evil?: string }).evil).toBeUndefined();
  await expectJournalAgrees(ana, again);
});

test("two tabs take in what the other wrote, and neither loses a thing", async () => {
  const ana = createDevice();
  const [here, there] = [await ana.open(), await ana.open()];
  await here.write([win("w1", "from here"), win("shared", "first")]);
  await there.write([win("w2", "from there"), win("shared", "second")]);
  expect(
    there.records.get("shared")?.kept,
    "the second tab had taken in the first one's words before it wrote",
  ).toBeUndefined();
  expect([...(await here.refresh())].sort()).toEqual(["shared", "w2"]);
  expect(await here.refresh()).toEqual([]);
  expect(texts(here)).toEqual(texts(there));
  await expectJournalAgrees(ana, here);
});

test("two tabs fold the index in turn and at once, and it always fits", async () => {
  const ana = createDevice();
  const tabs = [await ana.open(), await ana.open()];
  for (let round = 0; round < 30; round += 1) {
    const vault = tabs[round % 2] as Vault;
    await vault.write([win(`w${round % 7}`, `round ${round}`), win(`new${round}`, "x")]);
    if (round % 3 === 0) await Promise.all(tabs.map((tab) => tab.settle()));
    else if (round % 5 !== 0) await (tabs[(round + 1) % 2] as Vault).settle();
    const opened = await ana.open();
    expect(opened.noticed.indexRebuilt).toBe(round === 0 && ana.index.entries.size === 0);
    await expectJournalAgrees(ana, opened);
  }
});

test("a tab opened while another folds the index finds everything", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  for (let at = 0; at < 30; at += 1) await vault.write([win(`w${at}`, "x")]);
  await vault.settle();
  let foldings = 0;
  const slow: IndexStore = {
    write: (entries) => ana.index.write(entries),
    async read(names) {
      if (names.includes("head")) return ana.index.read(names);
      // Between the head and its segments the other tab folds twice: the segments that were named are gone by now.
      for (; foldings < 2; foldings += 1) {
        await vault.write(Array.from({ length: 30 }, (_, at) => win(`w${at}`, `folding ${foldings}`)));
        await vault.settle();
      }
      return ana.index.read(names);
    },
  };
  const opened = await ana.open({ index: slow });
  expect(foldings).toBe(2);
  expect(opened.noticed.indexRebuilt).toBe(false);
  await opened.refresh();
  expect(texts(opened)).toEqual(texts(vault));
});

test.each([
  ["wiped", (entries: Map<string, Uint8Array>) => entries.clear()],
  ["without its head", (entries: Map<string, Uint8Array>) => void entries.delete("head")],
  [
    "without a segment",
    (entries: Map<string, Uint8Array>) =>
      void entries.delete([...entries.keys()].find((name) => name !== "head") ?? ""),
  ],
  ["with a changed head", (entries: Map<string, Uint8Array>) => void entries.set("head", changed(entries.get("head")))],
  [
    "with a changed place in its head",
    (entries: Map<string, Uint8Array>) => void entries.set("head", changed(entries.get("head"), 0)),
  ],
  [
    "with a head of three bytes",
    (entries: Map<string, Uint8Array>) => void entries.set("head", Uint8Array.of(1, 2, 3)),
  ],
  [
    "with changed segments",
    (entries: Map<string, Uint8Array>) =>
      [...entries].forEach(([name, bytes]) => name === "head" || entries.set(name, changed(bytes))),
  ],
  [
    "with its segments exchanged",
    (entries: Map<string, Uint8Array>) => {
      const names = [...entries.keys()].filter((name) => name !== "head");
      const bytes = names.map((name) => entries.get(name) as Uint8Array);
      names.forEach((name, at) => entries.set(name, bytes[(at + 1) % names.length] as Uint8Array));
    },
  ],
])("an index found %s is noticed, and made again from the journal", async (_, harm) => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write(Array.from({ length: 10 }, (__, at) => win(`old${at}`, "x")));
  await vault.settle();
  await vault.write([win("w1", "I swam")]);
  await vault.settle();
  expect(ana.index.entries.size).toBe(3);
  harm(ana.index.entries);
  const opened = await ana.open();
  expect(opened.noticed.indexRebuilt).toBe(true);
  expect(texts(opened)).toEqual(texts(vault));
  await opened.settle();
  const after = await ana.open();
  expect(after.noticed.indexRebuilt).toBe(false);
  expect(texts(after)).toEqual(texts(vault));
});
function changed(bytes: Uint8Array | undefined, at = -1): Uint8Array {
  if (bytes === undefined) throw new RangeError("there is something to change");
  return bytes.with(at, (bytes.at(at) ?? 0) ^ 1);
}

test("an older index is no harm: the journal tells the rest", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam")]);
  await vault.settle();
  const older = new Map(ana.index.entries);
  await vault.write([win("w2", "I slept"), win("w1", "I swam far")]);
  await vault.settle();
  ana.index.entries.clear();
  for (const [name, bytes] of older) ana.index.entries.set(name, bytes);
  const opened = await ana.open();
  expect(texts(opened)).toEqual({ w1: "I swam far", w2: "I slept" });
  await vault.write([win("w3", "still here")]);
  await vault.settle();
  expect(texts(await ana.open())).toEqual({ w1: "I swam far", w2: "I slept", w3: "still here" });
});

test("an index of another vault is not believed", async () => {
  const [ana, eve] = [createDevice(1), createDevice(2)];
  const hers = await eve.open();
  await hers.write([win("w1", "not Ana's")]);
  await hers.settle();
  const vault = await ana.open();
  await vault.write([win("w2", "Ana's")]);
  const opened = await ana.open({ index: eve.index });
  expect(texts(opened)).toEqual({ w2: "Ana's" });
  expect(opened.noticed.indexRebuilt).toBe(true);
});

test("an index that can neither be read nor written costs time, not records", async () => {
  const ana = createDevice();
  const refused = async (): Promise<never> => {
    throw new DiskTrouble("refused");
  };
  const vault = await ana.open({ index: { read: refused, write: refused } });
  await vault.write([win("w1", "I swam")]);
  await expect(vault.settle()).rejects.toThrow(DiskTrouble);
  const opened = await ana.open({ index: { read: refused, write: refused } });
  expect(texts(opened)).toEqual({ w1: "I swam" });
});

test("a journal that was evicted is written again from the index that is still there", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam", { hot: true }), win("w2", "I slept")]);
  await vault.write([{ type: "win", id: "w2", deleted: true }]);
  await vault.settle();
  ana.journal.replace(new Uint8Array());
  const opened = await ana.open();
  expect(texts(opened)).toEqual({ w1: "I swam" });
  expect(opened.noticed).toMatchObject({ recovered: 2, indexRebuilt: true });
  await opened.settle();
  await expectJournalAgrees(ana, opened);
  const after = await ana.open();
  expect(after.noticed).toMatchObject({ recovered: 0, indexRebuilt: false });
  await after.write([{ type: "win", id: "w2", deleted: false }]);
  expect(texts(after)).toEqual({ w1: "I swam", w2: "I slept" });
});

test("what was recovered while the disk was full is written with the next thing that is saved", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam")]);
  await vault.settle();
  ana.journal.replace(new Uint8Array());
  let full = true;
  const opened = await ana.open({ journal: fullWhile(ana.journal, () => full) });
  expect(texts(opened)).toEqual({ w1: "I swam" });
  expect(ana.journal.bytes().length).toBe(0);
  await expect(opened.settle()).rejects.toThrow(DiskTrouble);
  full = false;
  await opened.write([win("w2", "I slept")]);
  await expectJournalAgrees(ana, opened);
});

function fullWhile(disk: JournalDisk, isFull: () => boolean): JournalDisk {
  return {
    read: (from) => disk.read(from),
    exclusive: (work) =>
      disk.exclusive((file) =>
        work({
          ...file,
          append(bytes) {
            if (!isFull()) return file.append(bytes);
            // A full disk often takes a part.
            file.append(bytes.subarray(0, 40));
            throw new DiskTrouble("full");
          },
        }),
      ),
  };
}

test("a full disk leaves memory and disk as they were, says so, and takes the next write when there is room", async () => {
  const ana = createDevice();
  let full = false;
  const vault = await ana.open({ journal: fullWhile(ana.journal, () => full) });
  await vault.write([win("w1", "I swam")]);
  const [bytes, records] = [ana.journal.bytes(), new Map(vault.records)];
  full = true;
  await expect(vault.write([win("w1", "lost?"), win("w2", "lost?")])).rejects.toMatchObject({ kind: "full" });
  expect(ana.journal.bytes()).toEqual(bytes);
  expect(new Map(vault.records)).toEqual(records);
  full = false;
  await vault.write([win("w2", "I slept")]);
  expect(texts(vault)).toEqual({ w1: "I swam", w2: "I slept" });
  expect(vault.noticed.tornBytes).toBe(0);
  await expectJournalAgrees(ana, vault);
});

test("a disk that only says no after the work was done keeps memory and disk together too", async () => {
  const ana = createDevice();
  let late = false;
  const lateDisk: JournalDisk = {
    read: (from) => ana.journal.read(from),
    async exclusive(work) {
      const before = ana.journal.bytes();
      const value = await ana.journal.exclusive(work);
      if (!late) return value;
      ana.journal.replace(before);
      throw new DiskTrouble("full");
    },
  };
  const vault = await ana.open({ journal: lateDisk });
  await vault.write([win("w1", "I swam")]);
  late = true;
  await expect(vault.write([win("w1", "lost?")])).rejects.toMatchObject({ kind: "full" });
  expect(texts(vault)).toEqual({ w1: "I swam" });
  late = false;
  await vault.write([win("w2", "I slept")]);
  await expectJournalAgrees(ana, vault);
});

test("one write that fails does not stop the ones after it", async () => {
  const ana = createDevice();
  let full = true;
  const vault = await ana.open({ journal: fullWhile(ana.journal, () => full) });
  const failing = vault.write([win("w1", "x")]).catch((trouble: unknown) => {
    full = false;
    return trouble;
  });
  expect(await failing).toBeInstanceOf(DiskTrouble);
  await vault.write([win("w2", "y")]);
  expect(texts(vault)).toEqual({ w2: "y" });
});

test("a journal taken away under an open vault is said to be gone, not written over", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam")]);
  const bytes = ana.journal.bytes();
  ana.journal.replace(new Uint8Array());
  await expect(vault.write([win("w2", "x")])).rejects.toMatchObject({ kind: "gone" });
  await expect(vault.refresh()).rejects.toMatchObject({ kind: "gone" });
  ana.journal.replace(new Uint8Array(bytes.length + 50).fill(3));
  await expect(vault.write([win("w2", "x")])).rejects.toMatchObject({ kind: "gone" });
  expect(texts(vault)).toEqual({ w1: "I swam" });
});

test("a torn tail is cut when the vault is opened again, and counted", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam")]);
  const whole = ana.journal.bytes();
  await vault.write([win("w2", "was never called saved")]);
  for (let cut = whole.length + 1; cut < ana.journal.bytes().length; cut += 37) {
    const torn = createMemoryJournal(ana.journal.bytes().subarray(0, cut));
    const opened = await ana.open({ journal: torn, index: createMemoryIndex() });
    expect(texts(opened)).toEqual({ w1: "I swam" });
    expect(opened.noticed).toMatchObject({ tornBytes: cut - whole.length, damaged: 0 });
    expect(torn.bytes()).toEqual(whole);
    await opened.write([win("w3", "goes on")]);
    expect(texts(await ana.open({ journal: torn, index: createMemoryIndex() }))).toEqual({
      w1: "I swam",
      w3: "goes on",
    });
  }
});

test("another tab's frame that is only half there yet is not torn", async () => {
  const ana = createDevice();
  const [here, there] = [await ana.open(), await ana.open()];
  await here.write([win("w1", "I swam")]);
  const before = ana.journal.bytes().length;
  await here.write([win("w2", "I slept")]);
  const all = ana.journal.bytes();
  const half: JournalDisk = { ...ana.journal, read: async (from) => all.subarray(from, before + 100) };
  const opened = await ana.open({ journal: half, index: createMemoryIndex() });
  expect(opened.noticed).toMatchObject({ tornBytes: 0, damaged: 0 });
  expect(texts(opened), "under the lock everything was there").toEqual({ w1: "I swam", w2: "I slept" });
  await there.refresh();
  expect(texts(there)).toEqual({ w1: "I swam", w2: "I slept" });
});

test("damage in the middle costs that batch, is counted once, and is remembered", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam")]);
  const from = ana.journal.bytes().length;
  await vault.write([win("w2", "will be damaged")]);
  await vault.write([win("w3", "I slept")]);
  const bytes = ana.journal.bytes();
  ana.journal.replace(bytes.with(from + 200, (bytes[from + 200] ?? 0) ^ 0x10));
  const opened = await ana.open();
  expect(texts(opened)).toEqual({ w1: "I swam", w3: "I slept" });
  expect(opened.noticed).toMatchObject({ damaged: 1, tornBytes: 0 });
  await opened.settle();
  expect((await ana.open()).noticed.damaged).toBe(1);
});

test("a damaged last batch may have been acknowledged, so it is left where it is and written after", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam")]);
  await vault.write([win("w2", "will be damaged")]);
  const bytes = ana.journal.bytes();
  const damaged = bytes.with(bytes.length - 60, (bytes.at(-60) ?? 0) ^ 0x10);
  ana.journal.replace(damaged);
  const [opened, other] = [await ana.open(), await ana.open()];
  await opened.write([win("w3", "I slept")]);
  expect(ana.journal.bytes().subarray(0, damaged.length)).toEqual(damaged);
  expect(opened.noticed).toMatchObject({ damaged: 1, tornBytes: 0 });
  await other.refresh();
  expect(texts(other)).toEqual({ w1: "I swam", w3: "I slept" });
  await Promise.all([opened.settle(), other.settle()]);
  await expectJournalAgrees(ana, await ana.open());
});

test("items of a newer version and frames of a newer layout are stepped over, counted and left as they are", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam")]);
  const first = ana.journal.bytes();
  const newerItem = first.slice(20, first.length - 4).with(4, 9);
  ana.journal.replace(concatBytes(first, frameOf([newerItem])));
  const opened = await ana.open();
  expect(opened.noticed).toMatchObject({ newer: 1, damaged: 0 });
  await opened.write([win("w2", "I slept")]);
  await opened.settle();
  expect((await ana.open()).noticed).toMatchObject({ newer: 1, damaged: 0 });
  expect(ana.journal.bytes().subarray(0, first.length)).toEqual(first);
});

test("a journal sealed under other keys opens nothing and is not touched", async () => {
  const [ana, eve] = [createDevice(1), createDevice(2)];
  await (await ana.open()).write([win("w1", "Ana's")]);
  const bytes = ana.journal.bytes();
  const opened = await eve.open({ journal: ana.journal });
  expect(opened.records.size).toBe(0);
  expect(opened.noticed.damaged).toBe(1);
  expect(ana.journal.bytes()).toEqual(bytes);
});

test("clocks that jump by ten years lose no words, and later changes still win", async () => {
  const ana = createDevice();
  const TEN_YEARS_MS = 3653 * 24 * 3600 * 1000;
  const today = ana.wall.now;
  const vault = await ana.open();
  await vault.write([win("w1", "today")]);
  ana.wall.now = today + TEN_YEARS_MS;
  await vault.write([win("w1", "in ten years"), win("w2", "also then")]);
  ana.wall.now = today;
  await vault.write([win("w1", "today again")]);
  expect(vault.records.get("w1")).toEqual({ type: "win", id: "w1", fields: { text: "today again" } });
  ana.wall.now = today - TEN_YEARS_MS;
  const opened = await ana.open();
  await opened.write([win("w2", "ten years ago"), win("w3", "new then")]);
  expect(texts(opened)).toEqual({ w1: "today again", w2: "ten years ago", w3: "new then" });
  await expectJournalAgrees(ana, opened);
});

test("a cloned profile: both twins write, and when they meet nothing of either is lost", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "before")]);
  const twin = createMemoryJournal(ana.journal.bytes());
  const other = await ana.open({ journal: twin, index: createMemoryIndex() });
  await vault.write([win("w1", "mine"), win("w2", "only mine")]);
  await other.write([win("w1", "its twin's"), win("w3", "only its twin's")]);
  await vault.take(other.stamped());
  await other.take(vault.stamped());
  expect(sorted(vault.stamped())).toEqual(sorted(other.stamped()));
  const record = vault.records.get("w1");
  const words = [record?.fields["text"], ...(record?.kept ?? []).map(({ value }) => value)];
  expect(new Set(words)).toEqual(new Set(["its twin's", "mine"]));
  expect(texts(vault)).toMatchObject({ w2: "only mine", w3: "only its twin's" });
});

test("taking in a copy adds and merges, deletes nothing, and taking it again changes nothing", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam"), win("w2", "I slept"), win("w3", "I read")]);
  const early = vault.stamped();
  await vault.write([{ type: "win", id: "w3", deleted: true }, win("w1", "I swam far"), win("w4", "I sang")]);
  const copy = vault.stamped();

  const fresh = createDevice(1);
  const restored = await fresh.open();
  expect(await restored.take(copy)).toEqual({ added: 3, changed: 0, same: 1 });
  expect(new Map(restored.records)).toEqual(new Map(vault.records));
  expect(sorted(restored.stamped())).toEqual(sorted(copy));
  expect(await restored.take(copy)).toEqual({ added: 0, changed: 0, same: 4 });
  expect(await restored.take(early), "an old copy brings nothing back that was deleted since").toEqual({
    added: 0,
    changed: 0,
    same: 3,
  });
  await restored.write([{ type: "win", id: "w3", deleted: false }]);
  expect(texts(restored)).toMatchObject({ w3: "I read" });

  const behind = await createDevice(1).open();
  await behind.take(early);
  expect(await behind.take(copy)).toEqual({ added: 1, changed: 1, same: 2 });
  expect(texts(behind), "w3 was deleted in the copy, and stays here").toEqual({
    w1: "I swam far",
    w2: "I slept",
    w3: "I read",
    w4: "I sang",
  });
  expect(await behind.take(copy)).toEqual({ added: 0, changed: 0, same: 4 });
  await expectJournalAgrees(fresh, restored);
});

test("a look at what a copy would bring changes nothing", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([win("w1", "I swam"), win("w2", "I slept")]);
  const fresh = createDevice();
  const restored = await fresh.open();
  await restored.write([win("w3", "mine")]);
  const [bytes, records] = [fresh.journal.bytes(), new Map(restored.records)];
  expect(restored.preview(vault.stamped())).toEqual({ added: 2, changed: 0, same: 0 });
  expect(fresh.journal.bytes()).toEqual(bytes);
  expect(new Map(restored.records)).toEqual(records);
  expect(await restored.take(vault.stamped())).toEqual({ added: 2, changed: 0, same: 0 });
});

test("a tab hears once of what another wrote, also when it came in with its own write", async () => {
  const ana = createDevice();
  const [here, there] = [await ana.open(), await ana.open()];
  await there.write([win("w1", "from there")]);
  await here.write([win("w2", "from here")]);
  expect(here.news()).toEqual(["w1"]);
  expect(here.news()).toEqual([]);
  await there.write([win("w3", "from there")]);
  expect(await here.refresh()).toEqual(["w3"]);
  expect(here.news()).toEqual([]);
});

test("a copy taken in is one batch: all of it or nothing", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write(Array.from({ length: 50 }, (_, at) => win(`w${at}`, "x")));
  const fresh = createDevice();
  let full = true;
  const restored = await fresh.open({ journal: fullWhile(fresh.journal, () => full) });
  await expect(restored.take(vault.stamped())).rejects.toMatchObject({ kind: "full" });
  expect(restored.records.size).toBe(0);
  full = false;
  expect((await restored.take(vault.stamped())).added).toBe(50);
});

test("settling writes little when little is new", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write(Array.from({ length: 6000 }, (_, at) => win(`w${at}`, "a sentence of some length")));
  await vault.settle();
  let written = 0;
  const counting: IndexStore = {
    read: (names) => ana.index.read(names),
    async write(entries) {
      for (const bytes of entries.values()) written += bytes?.length ?? 0;
      await ana.index.write(entries);
    },
  };
  const again = await ana.open({ index: counting });
  const before = [...ana.index.entries.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  for (let at = 0; at < 100; at += 1) {
    await again.write([win(`w${at * 7}`, "changed"), win(`new${at}`, "x")]);
    await again.settle();
  }
  expect(written / before, "a hundred settlings rewrite less than one whole index").toBeLessThan(1);
  expect(ana.index.entries.size, "and segments stay few").toBeLessThan(24);
  await again.settle();
  const unchanged = written;
  await again.settle();
  expect(written).toBe(unchanged);
  await expectJournalAgrees(ana, await ana.open());
});

test("a tab that is behind does not take the index back", async () => {
  const ana = createDevice();
  const [ahead, behind] = [await ana.open(), await ana.open()];
  await ahead.write([win("w1", "I swam")]);
  await ahead.settle();
  const head = ana.index.entries.get("head");
  await behind.settle();
  expect(ana.index.entries.get("head")).toEqual(head);
  expect(behind.records.has("w1")).toBe(true);
});

test("an index of mostly outdated rows is written afresh", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  for (let round = 0; round < 4; round += 1) {
    await vault.write(Array.from({ length: 5000 }, (_, at) => win(`w${at}`, `round ${round}`)));
    await vault.settle();
  }
  const rows = [...ana.index.entries.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const fresh = createMemoryIndex();
  await (await ana.open({ index: fresh })).settle();
  expect(rows).toBeLessThan(2 * [...fresh.entries.values()].reduce((sum, bytes) => sum + bytes.length, 0));
});

test("records of types nobody knows yet pass through everything untouched", async () => {
  const ana = createDevice();
  const vault = await ana.open();
  await vault.write([{ type: "dream2031", id: "d", fields: { deep: { er: [1, { x: null }] }, text: "é𝄞\u2028" } }]);
  await vault.settle();
  const opened = await ana.open();
  expect(opened.records.get("d")).toEqual({
    type: "dream2031",
    id: "d",
    fields: { deep: { er: [1, { x: null }] }, text: "é𝄞\u2028" },
  });
  expect(bytesToUtf8(new TextEncoder().encode("é𝄞"))).toBe("é𝄞");
});
