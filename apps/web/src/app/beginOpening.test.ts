import { expect, test, vi } from "vitest";
import type { EpochMs, Zone } from "@tussock/domain";
import { DiskTrouble } from "@tussock/vault";
import { indexCipher } from "#platform/indexCipher.ts";
import { createMemoryStorage } from "#platform/memoryStorage.ts";
import type { VaultStorage } from "#app/vaultStorage.ts";
import type { FromVault } from "#worker/messages.ts";
import { beginOpening, type BegunOpening } from "./beginOpening.ts";
import { createCore, type Core } from "./core.ts";

const zone = "Europe/London" as Zone;
const thursday = Date.UTC(2026, 10, 19, 10, 4) as EpochMs;

interface Tab {
  readonly core: Core;
  readonly heard: FromVault[];
  readonly begin: () => Promise<BegunOpening>;
  /** What the vault keeps for a quiet moment. */
  readonly rest: () => Promise<void>;
}

function openTab(storage: VaultStorage): Tab {
  const heard: FromVault[] = [];
  const quiet: (() => Promise<void>)[] = [];
  const tell = (message: FromVault): void => void heard.push(message);
  const core = createCore({
    storage,
    indexCipher,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now: () => thursday,
    zone: () => zone,
    tell,
    tellTabs: () => undefined,
    later: (work) => void quiet.push(work),
  });
  return {
    core,
    heard,
    begin: () => beginOpening({ storage, indexCipher, moment: () => ({ at: thursday, zone }), tell }),
    async rest() {
      for (const work of quiet.splice(0)) await work();
    },
  };
}

async function aVault(): Promise<{
  readonly storage: VaultStorage;
  readonly ana: Tab;
  readonly log: () => Promise<void>;
}> {
  const storage = createMemoryStorage();
  const ana = openTab(storage);
  await ana.core.open();
  await ana.core.answer("createVault", undefined);
  const log = async (): Promise<void> => {
    await ana.core.answer("logPractice", { what: "Wash two cups", done: "yes" });
  };
  await log();
  await ana.rest();
  return { storage, ana, log };
}

const counts = (heard: readonly FromVault[]): readonly number[] =>
  heard.flatMap((message) => (message.kind === "today" ? [message.today.steps.count] : []));
const kinds = (heard: readonly FromVault[]): readonly string[] => heard.map(({ kind }) => kind);

test("where no lock stands before it, Today is told before the vault is open, and not again by it", async () => {
  const { storage } = await aVault();
  const again = openTab(storage);
  const begun = await again.begin();
  const state = { is: "open", sample: false, lockable: false };
  expect(again.heard).toEqual([{ kind: "today", today: begun.today, state }]);
  expect(counts(again.heard)).toEqual([1]);
  await again.core.open(begun);
  await again.rest();
  expect(kinds(again.heard)).toEqual(["today", "whole"]);
});

test("what was logged after the vault last settled is in what is told first: then it waits for the vault", async () => {
  const { storage, log } = await aVault();
  await log();
  const again = openTab(storage);
  const begun = await again.begin();
  expect(again.heard).toEqual([]);
  await again.core.open(begun);
  expect(counts(again.heard)[0]).toBe(2);
});

test("what another tab wrote before there was a vault here to hear of it is taken in once there is", async () => {
  const { storage, log } = await aVault();
  const again = openTab(storage);
  const begun = await again.begin();
  await log();
  const opening = again.core.open(begun);
  again.core.hearTab("grew");
  await opening;
  await vi.waitFor(() => expect(counts(again.heard).at(-1)).toBe(2));
});

test("behind a lock nothing is told but that it is locked", async () => {
  const { storage, ana } = await aVault();
  const locked = await ana.core.answer("setLock", { passphrase: "six words that ana can remember" });
  expect(locked).toMatchObject({ ok: true });
  await ana.rest();
  const again = openTab(storage);
  const begun = await again.begin();
  expect(again.heard).toEqual([]);
  await again.core.open(begun);
  expect(again.heard).toMatchObject([{ kind: "state", state: { is: "locked" } }]);
});

test("a lock that is set between the first word and the opening has the last one", async () => {
  const { storage, ana } = await aVault();
  const again = openTab(storage);
  const begun = await again.begin();
  await ana.core.answer("setLock", { passphrase: "six words that ana can remember" });
  await again.core.open(begun);
  expect(again.heard.at(-1)).toMatchObject({ kind: "state", state: { is: "locked" } });
  await expect(again.core.answer("today", undefined)).rejects.toThrow("no open vault");
});

test("a disk that refuses is heard of from the opening, in words, and from nowhere else", async () => {
  const { storage } = await aVault();
  const refuse = async (): Promise<never> => {
    throw new DiskTrouble("refused");
  };
  const again = openTab({ ...storage, twin: (name) => ({ ...storage.twin(name), read: refuse }) });
  const begun = await again.begin();
  expect(again.heard).toEqual([]);
  await expect(again.core.open(begun)).rejects.toThrow("disk refused");
});

test("on a first visit there is nothing to tell", async () => {
  const first = openTab(createMemoryStorage());
  const begun = await first.begin();
  expect(begun).not.toHaveProperty("today");
  await first.core.open(begun);
  expect(first.heard).toEqual([{ kind: "state", state: { is: "new" } }]);
});
