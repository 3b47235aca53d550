import { signal } from "@preact/signals";
import type { EpochMs, TodayView, Zone } from "@tussock/domain";
import type { FromVault, ToVault, VaultMode, VaultPort } from "#worker/messages.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient, VaultLocked, type Client } from "./client.ts";
import { openDrafts } from "./openDrafts.ts";
import { defaultPreferences, type Preferences } from "./preferences.ts";
import type { Device } from "./tussock.ts";

const open = { is: "open", sample: false, lockable: true } as const;
const locked = { is: "locked", ways: ["passphrase"] } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  openDrafts.clear();
});

describe("opening", () => {
  it("takes Today and the state it stands in from one message", () => {
    const page = startPage();
    const today = {} as TodayView;
    page.worker().say({ kind: "today", today, state: open });
    expect([page.client.vault.value, page.client.today.value]).toEqual([open, today]);
  });
});

describe("locking", () => {
  it("answers what is still waiting with VaultLocked, and ends the worker that held the keys", async () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: open });
    const asked = page.client.ask("profile");
    const refused = expect(asked).rejects.toBeInstanceOf(VaultLocked);
    const locking = page.client.lock();
    await vi.advanceTimersByTimeAsync(700);
    await locking;
    await refused;
    expect(page.workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(page.client.vault.value).toEqual({ is: "opening" });
    expect(page.told).toEqual(["the other tabs lock"]);
  });

  it("answers an ask that came just after it in the same way", async () => {
    const page = startPage();
    const refused = expect(page.client.ask("profile")).rejects.toBeInstanceOf(VaultLocked);
    page.worker().say({ kind: "closed", id: page.worker().lastId() });
    await refused;
  });

  it("lets what is on its way to the disk arrive first, and waits no longer than that", async () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: open });
    const asked = page.client.ask("keepDraft", { of: "log", key: "new", draft: {} });
    const locking = page.client.lock();
    await vi.advanceTimersByTimeAsync(100);
    expect(page.worker().ended).toBe(false);
    page.worker().answer("keepDraft", { ok: true, value: undefined });
    await locking;
    expect(await asked).toEqual({ ok: true, value: undefined });
    expect(page.workers[0]?.ended).toBe(true);
  });

  it("keeps the words that are being typed before the keys go", async () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: open });
    const kept = vi.fn<() => Promise<void>>(async () => undefined);
    openDrafts.add(kept);
    await page.client.lock();
    expect(kept).toHaveBeenCalledOnce();
    expect(page.workers[0]?.ended).toBe(true);
  });

  it("does nothing where there is no lock to open again", async () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: { ...open, lockable: false } });
    await page.client.lock();
    expect(page.workers).toHaveLength(1);
  });

  it("takes Today and what stood at the foot of the screen away with the keys", async () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: open });
    page.worker().say({ kind: "today", today: {} as TodayView });
    page.client.say({ text: "Deleted" });
    await page.client.lock();
    expect([page.client.today.value, page.client.toast.value]).toEqual([undefined, undefined]);
  });

  it("hides everything at once, before the lock has closed", () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: open });
    page.client.quickHide();
    expect(page.client.hidden.value).toBe(true);
  });

  it("hears nothing more from a worker that was ended", async () => {
    const page = startPage();
    const first = page.worker();
    first.say({ kind: "state", state: open });
    await page.client.lock();
    first.say({ kind: "today", today: {} as TodayView });
    expect(page.client.today.value).toBeUndefined();
  });
});

describe("the lock that closes by itself", () => {
  it("closes once the minutes Ana chose are over", async () => {
    const page = startPage({ lockAfterMinutes: 5 });
    page.worker().say({ kind: "state", state: open });
    page.show(false);
    await page.pass(5 * 60_000 - 1);
    expect(page.workers).toHaveLength(1);
    await page.pass(1);
    expect(page.workers).toHaveLength(2);
  });

  it("goes by the clock: timers sleep with the phone, and the lock closes as Ana comes back", async () => {
    const page = startPage({ lockAfterMinutes: 5 });
    page.worker().say({ kind: "state", state: open });
    page.show(false);
    page.sleep(6 * 60_000);
    expect(page.workers).toHaveLength(1);
    page.show(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(page.workers).toHaveLength(2);
  });

  it("stays open when she is back in time, however long she then reads", async () => {
    const page = startPage({ lockAfterMinutes: 5 });
    page.worker().say({ kind: "state", state: open });
    page.show(false);
    await page.pass(4 * 60_000);
    page.show(true);
    await page.pass(60 * 60_000);
    expect(page.workers).toHaveLength(1);
    expect(page.worker().heard.at(-1)).toEqual({ kind: "look" });
  });

  it("closes at once when she chose that, and never when she did not ask for it", async () => {
    const atOnce = startPage({ lockAfterMinutes: 0 });
    atOnce.worker().say({ kind: "state", state: open });
    atOnce.show(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(atOnce.workers).toHaveLength(2);

    const never = startPage();
    never.worker().say({ kind: "state", state: open });
    never.show(false);
    await never.pass(24 * 60 * 60_000);
    never.show(true);
    expect(never.workers).toHaveLength(1);
  });

  it("draws the cover of the glance PIN whenever the page is left", () => {
    const page = startPage({ glancePin: { salt: "00", hash: "00" } });
    expect(page.client.covered.value).toBe(true);
    page.client.uncover();
    page.show(false);
    expect(page.client.covered.value).toBe(true);
  });
});

describe("following the other tabs", () => {
  it("locks when another tab locks, and looks again when another tab unlocks", () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: open });
    page.worker().say({ kind: "follow", what: "unlock" });
    expect(page.workers).toHaveLength(1);
    page.worker().say({ kind: "follow", what: "lock" });
    expect(page.workers).toHaveLength(2);

    page.worker().say({ kind: "state", state: locked });
    page.worker().say({ kind: "follow", what: "lock" });
    expect(page.workers).toHaveLength(2);
    page.worker().say({ kind: "follow", what: "unlock" });
    expect(page.workers).toHaveLength(3);
    // They locked by themselves: telling them again would go round in circles.
    expect(page.told).toEqual([]);
  });

  it("begins anew when a lock is set while it opens: what it read before was not behind the lock yet", () => {
    const page = startPage();
    expect(page.client.vault.value.is).toBe("opening");
    page.worker().say({ kind: "follow", what: "lock" });
    expect(page.workers).toHaveLength(2);
  });

  it("keeps nothing of Today where a lock was set just after it was told", () => {
    const page = startPage();
    page.worker().say({ kind: "today", today: {} as TodayView });
    page.worker().say({ kind: "state", state: open });
    page.worker().say({ kind: "state", state: locked });
    expect(page.client.today.value).toBeUndefined();
  });

  it("leaves a tab that looks around in the sample alone", () => {
    const page = startPage({}, "sample");
    page.worker().say({ kind: "state", state: { ...open, sample: true } });
    page.worker().say({ kind: "follow", what: "lock" });
    expect(page.workers).toHaveLength(1);
  });

  it("starts over when another tab erased everything, and forgets what this tab kept", () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: open });
    page.worker().say({ kind: "follow", what: "erase" });
    expect(page.told).toEqual(["this tab forgets", "starts over"]);
  });
});

describe("erasing everything", () => {
  it("ends the worker, takes away the rest, and only then starts over", async () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: open });
    const asked = page.client.ask("deleteEverything");
    page.worker().answer("deleteEverything", undefined);
    await asked;
    expect(page.workers[0]?.ended).toBe(true);
    expect(page.told).toEqual(["the rest is erased", "this tab forgets", "starts over"]);
    expect(page.hadVault()).toBe(false);
  });
});

describe("a vault that is gone", () => {
  it("is told apart from one that never was: what the browser cleared is said", () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: { is: "new" } });
    expect(page.client.vault.value).toEqual({ is: "new" });
    page.worker().say({ kind: "state", state: open });
    expect(page.hadVault()).toBe(true);
    page.worker().say({ kind: "state", state: { is: "new" } });
    expect(page.client.vault.value).toEqual({ is: "trouble", trouble: "cleared" });
  });

  it("is not asked about while Ana looks around in the sample", () => {
    const page = startPage({}, "sample");
    page.worker().say({ kind: "state", state: { ...open, sample: true } });
    expect(page.hadVault()).toBe(false);
  });
});

describe("asking the browser not to clear what is kept", () => {
  it("is done once, after the first thing worth keeping is saved", async () => {
    const page = startPage();
    page.worker().say({ kind: "state", state: open });
    await page.asks("profile", undefined);
    expect(page.persistAsked()).toBe(0);
    await page.asks("saveWin", { ok: false, trouble: "diskFull" });
    expect(page.persistAsked()).toBe(0);
    await page.asks("saveWin", { ok: true, value: {} });
    await page.asks("logPractice", { ok: true, value: {} });
    expect(page.persistAsked()).toBe(1);
  });

  it("is left out in the sample, which keeps nothing", async () => {
    const page = startPage({}, "sample");
    page.worker().say({ kind: "state", state: { ...open, sample: true } });
    await page.asks("saveWin", { ok: true, value: {} });
    expect(page.persistAsked()).toBe(0);
  });
});

describe("our own mistakes", () => {
  it("are shown; an ask the lock cut off is none", () => {
    const page = startPage();
    page.client.broke(new VaultLocked("the vault was locked"));
    expect(page.client.broken.value).toBe(false);
    page.client.broke(new Error("ours"));
    expect(page.client.broken.value).toBe(true);
  });

  it("name the ask and never what was asked", async () => {
    const page = startPage();
    const asked = page.client.ask("saveWin", { text: "I called Sam" });
    const refused = expect(asked).rejects.toThrow(/^our mistake in saveWin: TypeError$/);
    page.worker().say({ kind: "broke", id: page.worker().lastId(), where: "saveWin: TypeError" });
    await refused;
  });
});

interface Page {
  readonly client: Client;
  readonly workers: readonly FakeWorker[];
  readonly worker: () => FakeWorker;
  readonly told: readonly string[];
  readonly show: (shown: boolean) => void;
  /** Time goes by on the clock and for timers alike. */
  readonly pass: (ms: number) => Promise<unknown>;
  /** Time goes by on the clock alone. */
  readonly sleep: (ms: number) => void;
  readonly hadVault: () => boolean;
  readonly persistAsked: () => number;
  /** Asks, and has the worker answer so. */
  readonly asks: (name: "profile" | "saveWin" | "logPractice", answer: unknown) => Promise<unknown>;
}
interface FakeWorker {
  readonly port: VaultPort;
  readonly heard: readonly ToVault[];
  readonly say: (message: FromVault) => void;
  readonly answer: (name: string, answer: unknown) => void;
  readonly lastId: () => number;
  readonly ended: boolean;
}

function startPage(chosen: Partial<Preferences> = {}, mode: VaultMode = "own"): Page {
  const workers: FakeWorker[] = [createWorker()];
  const worker = (): FakeWorker => {
    const last = workers.at(-1);
    if (!last) throw new Error("a running worker expected");
    return last;
  };
  const told: string[] = [];
  const tell = (what: string) => () => void told.push(what);
  let now = Date.UTC(2026, 10, 19, 10, 4);
  let had = false;
  let asked = 0;
  let hearShown: (shown: boolean) => void = () => undefined;
  const client = createClient({
    firstPort: worker().port,
    firstMode: mode,
    startPort() {
      workers.push(createWorker());
      return worker().port;
    },
    device: {
      updateReady: signal(false),
      persisted: async () => false,
      async persist() {
        asked += 1;
        return true;
      },
    } as Partial<Device> as Device,
    preferences: { read: () => ({ ...defaultPreferences, ...chosen }), write: () => undefined },
    hadVault: { was: () => had, mark: (here) => void (had = here) },
    chooseSample: () => undefined,
    moment: () => ({ at: now as EpochMs, zone: "Europe/London" as Zone }),
    go: () => undefined,
    online: { now: () => true, watch: () => undefined },
    watchShown: (hear) => void (hearShown = hear),
    eraseRest: async () => void told.push("the rest is erased"),
    forgetTab: tell("this tab forgets"),
    startOver: tell("starts over"),
    lockOtherTabs: tell("the other tabs lock"),
  });
  return {
    client,
    workers,
    worker,
    told,
    show: (shown) => hearShown(shown),
    pass(ms) {
      now += ms;
      return vi.advanceTimersByTimeAsync(ms);
    },
    sleep: (ms) => void (now += ms),
    hadVault: () => had,
    persistAsked: () => asked,
    async asks(name, answer) {
      const asking = client.ask(name as "profile");
      worker().answer(name, answer);
      await asking;
      return vi.advanceTimersByTimeAsync(0);
    },
  };
}

function createWorker(): FakeWorker {
  const heard: ToVault[] = [];
  let hear: (message: FromVault) => void = () => undefined;
  let ended = false;
  const idOf = (name?: string): number => {
    const ask = heard.findLast((message) => message.kind === "ask" && (name === undefined || message.name === name));
    return ask?.kind === "ask" ? ask.id : -1;
  };
  return {
    heard,
    get ended() {
      return ended;
    },
    say: (message) => hear(message),
    answer: (name, answer) => hear({ kind: "answer", id: idOf(name), answer }),
    lastId: () => idOf(),
    port: {
      post: (message) => void heard.push(message),
      listen: (listener) => void (hear = listener),
      end: () => void (ended = true),
    },
  };
}
