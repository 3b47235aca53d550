/**
 * Where domain meets vault: opens and closes the vault, hands each ask to its answer, tells the page and the other
 * tabs what changed. Knows no browser; the worker hands in the real parts, tests hand in memory.
 */
import {
  isSame,
  nothingEarlier,
  profileNow,
  todayFold,
  type EpochMs,
  type Moment,
  type TodayView,
  type Zone,
} from "@tussock/domain";
import {
  deriveDraftKey,
  openVault,
  type HotVault,
  type IndexCipher,
  type RandomBytes,
  type VaultKeys,
} from "@tussock/vault";
import { todayOf, type BegunOpening } from "./beginOpening.ts";
import { bytesToHex } from "./hex.ts";
import type { VaultStorage } from "./vaultStorage.ts";
import type { FromVault, ToVault } from "#worker/messages.ts";
import { followOf, type TabMessage } from "#worker/tabMessages.ts";
import type { Asks } from "./asks.ts";
import { createKeyring, type Keyring } from "./lock/keyring.ts";
import { chooseHot, createReader, createRecords, type Records } from "./records.ts";
import type { VaultState } from "./tussock.ts";

export interface CoreParts {
  readonly storage: VaultStorage;
  readonly indexCipher: IndexCipher;
  readonly random: RandomBytes;
  readonly now: () => EpochMs;
  readonly zone: () => Zone;
  /** Fills an empty vault that is not the person's own; absent for the real one. */
  readonly sample?: (desk: Desk) => Promise<void>;
  readonly tell: (message: FromVault) => void;
  readonly tellTabs: (message: TabMessage) => void;
  /** Runs work once nothing else waits. */
  readonly later: (work: () => Promise<void>) => void;
  /** Resolves when a page that was told of its day has had time to draw it; absent: nobody draws. */
  readonly drawn?: () => Promise<void>;
}
export interface Core {
  readonly open: (begun?: BegunOpening) => Promise<void>;
  readonly hear: (message: ToVault) => void;
  readonly hearTab: (message: TabMessage) => void;
  readonly answer: <Name extends keyof Asks>(name: Name, input: Asks[Name]["input"]) => Promise<Asks[Name]["answer"]>;
}

/** What an answer is given to work with. */
export interface Desk {
  readonly moment: () => Moment;
  readonly newId: () => string;
  readonly random: RandomBytes;
  readonly storage: VaultStorage;
  readonly indexCipher: IndexCipher;
  readonly keyring: Keyring;
  readonly isSample: boolean;
  /** Every record, once all are read. Rejects with NotOpen while locked and before the first run. */
  readonly records: () => Promise<Records>;
  readonly draftKey: () => Promise<Uint8Array>;
  readonly openWith: (keys: VaultKeys) => Promise<void>;
  readonly isOpen: () => boolean;
  /** Records changed here: page and tabs are told, the index follows when there is time. */
  readonly changed: () => void;
  readonly tellTabs: (message: TabMessage) => void;
  readonly tellState: () => Promise<void>;
}

/** An ask came to a vault that is locked or not there; the screen that asked is no longer shown. */
class NotOpen extends Error {
  override readonly name = "NotOpen";
}

export function createCore(parts: CoreParts): Core {
  const { storage, tell } = parts;
  const keyring = createKeyring(storage, parts);
  let open: { readonly keys: VaultKeys; readonly records: Promise<Records>; readonly hurry: () => void } | undefined;
  let settling = false;
  /** What Today said as it stood on the hot records alone; in a quiet moment all of them are asked whether it is so. */
  let early: TodayView | undefined;
  /** Something was asked before there was a vault to ask. */
  let askedEarly = false;
  /** Resolves once it is known whether there is a vault to ask. */
  const decided = Promise.withResolvers<void>();

  const desk: Desk = {
    moment: () => ({ at: parts.now(), zone: parts.zone() }),
    newId: () => bytesToHex(parts.random(16)),
    random: parts.random,
    storage,
    indexCipher: parts.indexCipher,
    keyring,
    isSample: parts.sample !== undefined,
    records: async () => (await opened()).records,
    async draftKey() {
      const { keys } = await opened();
      return deriveDraftKey(keys.epochKey, keys.vaultId);
    },
    openWith,
    isOpen: () => open !== undefined,
    changed() {
      tellChanged();
      parts.tellTabs("grew");
      settleLater();
    },
    tellTabs: parts.tellTabs,
    tellState: async () => tell({ kind: "state", state: await stateNow() }),
  };

  return {
    async open(begun) {
      try {
        const found = await keyring.find();
        if (found.is === "keys") await openFound(found.keys, begun);
        else if (found.is === "none" && parts.sample) await beginSample(parts.sample);
        else await desk.tellState();
      } finally {
        decided.resolve();
      }
    },
    hear(message) {
      if (message.kind === "look") void look();
      else void answerTo(message.id, message.name, message.input);
    },
    hearTab(message) {
      if (message === "grew") void look();
      else tell(followOf(message));
    },
    answer: answerNow,
  };

  async function opened(): Promise<NonNullable<typeof open>> {
    await decided.promise;
    if (!open) throw new NotOpen("no open vault");
    open.hurry();
    return open;
  }

  async function openWith(keys: VaultKeys, begun?: BegunOpening): Promise<void> {
    const read = createReader();
    // Unsealing ten years keeps a core busy just when the page draws its first frame: it waits for that, or for who asks.
    const { promise: beforeRest, resolve: hurry } = Promise.withResolvers<void>();
    const vaultParts = {
      journal: storage.journal,
      index: storage.index,
      indexCipher: parts.indexCipher,
      random: parts.random,
      now: parts.now,
      chooseHot: chooseHot(read),
      beforeRest,
    };
    const opening = await openVault(keys, vaultParts, begun?.ahead);
    open = { keys, records: opening.all.then((vault) => createRecords(vault, read)), hurry };
    decided.resolve();
    early = undefined;
    let drawn = Promise.resolve();
    if (opening.hot) {
      const told = begun?.today ?? tellHot(opening.hot);
      // What changed after the summary was made may be counted by it too.
      if (opening.hot.afterSummary.length === 0) early = told;
      // Whoever asked early is past a first frame, mostly with the day that the offline shell told. After an unlock Today
      // is still to be drawn.
      if (told && parts.drawn && !(begun && askedEarly)) drawn = parts.drawn();
      // Who told Today has told this too.
      if (!begun?.today) await desk.tellState();
    }
    void drawn.then(hurry);
    // Today needed less of the key file than all that follows.
    keyring.bundle();
    const records = await open.records;
    if (!early) tellToday(records);
    tell({ kind: "whole" });
    if (!opening.hot) await desk.tellState();
    settleLater();
  }

  function tellHot(hot: HotVault): TodayView | undefined {
    const today = todayOf(hot, desk.moment());
    if (today) tell({ kind: "today", today });
    return today;
  }

  /** Keys that were found are opened only when something asks for them: whether they are damaged shows late. */
  async function openFound(keys: VaultKeys, begun: BegunOpening | undefined): Promise<void> {
    try {
      await openWith(keys, begun);
    } catch (error) {
      if (keyring.isOpen()) throw error;
      // The records fail for the same reason, and nobody is left to hear of it.
      open?.records.catch(() => undefined);
      open = undefined;
      await desk.tellState();
    }
  }

  async function beginSample(fill: (desk: Desk) => Promise<void>): Promise<void> {
    await openWith(await keyring.begin());
    await fill(desk);
    tellChanged();
  }

  async function answerTo(id: number, name: keyof Asks, input: unknown): Promise<void> {
    try {
      tell({ kind: "answer", id, answer: await answerNow(name, input as never) });
    } catch (error) {
      if (error instanceof NotOpen) return tell({ kind: "closed", id });
      // The name of the ask and of the error, never what was asked: it may hold a journal word.
      tell({ kind: "broke", id, where: `${name}: ${error instanceof Error ? error.name : "unknown"}` });
    }
  }

  async function answerNow<Name extends keyof Asks>(
    name: Name,
    input: Asks[Name]["input"],
  ): Promise<Asks[Name]["answer"]> {
    // Whoever asks needs records soon: they are read while what answers is fetched.
    if (open) open.hurry();
    else askedEarly = true;
    return (await answers()).answerTo(name, input, desk);
  }

  async function stateNow(): Promise<VaultState> {
    if (open) return { is: "open", sample: desk.isSample, lockable: keyring.ways().length > 0 };
    const found = await keyring.find();
    if (found.is === "locked")
      return { is: "locked", ways: found.ways, ...(found.passkeyId && { passkeyId: found.passkeyId }) };
    if (found.is === "none") return { is: "new" };
    return { is: "trouble", trouble: found.is === "keys" ? "damaged" : found.is };
  }

  /** Takes in what other tabs wrote, and sees whether it is another day. */
  async function look(): Promise<void> {
    await decided.promise;
    if (!open) return;
    const records = await open.records;
    if (await records.refresh()) tell({ kind: "changed" });
    tellToday(records);
  }

  function tellChanged(): void {
    void open?.records.then((records) => {
      tell({ kind: "changed" });
      tellToday(records);
    });
  }

  function tellToday(records: Records): void {
    early = undefined;
    tell({ kind: "today", today: todayNow(records) });
  }

  /** The hot ones can be too few: a clock once stood years ahead, an earlier version chose them, another tab wrote meanwhile. */
  function checkEarly(records: Records): void {
    if (early && !isSame({ ...todayNow(records), madeAt: early.madeAt }, early)) tellToday(records);
    early = undefined;
  }

  function todayNow(records: Records): TodayView {
    const all = records.all();
    return todayFold(all, nothingEarlier, desk.moment(), profileNow(all));
  }

  /** The index follows the journal in quiet moments; a crash before it only makes the next opening a little slower. */
  function settleLater(): void {
    if (settling) return;
    settling = true;
    parts.later(async () => {
      settling = false;
      const records = await open?.records;
      if (!records) return;
      try {
        await records.vault.settle();
        const { prepareLikely, readOn } = await answers();
        await prepareLikely();
        if (early) await readOn(records);
      } finally {
        checkEarly(records);
      }
    });
  }
}

/** What answers asks is not needed to show Today, so it comes with the first of them. */
function answers() {
  return import("./answers/answers.ts");
}
