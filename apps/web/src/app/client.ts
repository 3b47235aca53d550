/** The page's side of the vault: asks go to the worker, what is true comes back as signals. */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { Moment, TodayView } from "@tussock/domain";
import type { FromVault, VaultMode, VaultPort } from "#worker/messages.ts";
import type { Asks } from "./asks.ts";
import { keepAllDrafts } from "./openDrafts.ts";
import type { Preferences } from "./preferences.ts";
import type { Device, Toast, Tussock, VaultState } from "./tussock.ts";

export interface ClientParts {
  readonly firstPort: VaultPort;
  readonly firstMode: VaultMode;
  readonly startPort: (mode: VaultMode) => VaultPort;
  readonly device: Device;
  readonly preferences: { readonly read: () => Preferences; readonly write: (preferences: Preferences) => void };
  readonly hadVault: { readonly was: () => boolean; readonly mark: (here: boolean) => void };
  readonly chooseSample: (on: boolean) => void;
  readonly moment: () => Moment;
  readonly go: Tussock["go"];
  readonly online: { readonly now: () => boolean; readonly watch: (hear: (online: boolean) => void) => void };
  /** Runs `hear` whenever the page is shown (true) or hidden (false). */
  readonly watchShown: (hear: (shown: boolean) => void) => void;
  /** Everything the page keeps besides the vault goes too; then the page starts over. */
  readonly eraseRest: () => Promise<void>;
  /** What this tab alone keeps, such as a running timer: every tab has to let go of its own. */
  readonly forgetTab: () => void;
  readonly startOver: () => void;
  /** The other tabs lock too: a person who locks one means all of them. */
  readonly lockOtherTabs: () => void;
}

/** What the frame needs beside what screens get. */
export interface Client extends Tussock {
  readonly hidden: ReadonlySignal<boolean>;
  readonly unhide: () => void;
  readonly uncover: () => void;
  /** We made a mistake; the page says so and offers the way to one's data. */
  readonly broken: ReadonlySignal<boolean>;
  readonly broke: (error: unknown) => void;
}

/** What an ask is answered with when the vault was locked under it or just before it; nobody's mistake. */
export class VaultLocked extends Error {
  override readonly name = "VaultLocked";
}

/** Asks after which the browser is asked once not to clear our storage: the first thing worth keeping is saved. */
const WORTH_KEEPING: ReadonlySet<keyof Asks> = new Set([
  "logPractice",
  "saveWin",
  "saveThought",
  "savePlan",
  "restoreCopy",
]);

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly done: Promise<unknown>;
}
/** facts/security L1: relock within a second of hiding. */
const LOCK_AT_LATEST_MS = 700;

export function createClient(parts: ClientParts): Client {
  const vault = signal<VaultState>({ is: "opening" });
  const today = signal<TodayView | undefined>(undefined);
  const changes = signal(0);
  const preferences = signal(parts.preferences.read());
  const toast = signal<Toast | undefined>(undefined);
  const online = signal(parts.online.now());
  const hidden = signal(false);
  const broken = signal(false);
  const covered = signal(preferences.value.glancePin !== undefined);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let port = parts.firstPort;
  let mode = parts.firstMode;
  let lockAt: number | undefined;
  let persistAsked = false;

  listen();
  parts.online.watch((now) => (online.value = now));
  parts.watchShown((shown) => (shown ? cameBack() : left()));

  const ask = ((name: keyof Asks, input?: unknown) => {
    const id = ++lastId;
    const asked = performance.now();
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    waiting.set(id, { resolve, reject, done: promise });
    port.post({ kind: "ask", id, name, input });
    return promise.then(async (answer) => {
      if (WORTH_KEEPING.has(name)) performance.measure(`tussock ${name}`, { start: asked });
      if (WORTH_KEEPING.has(name) && isDone(answer) && mode === "own") askToPersist();
      if (name === "deleteEverything") await startFresh();
      return answer;
    });
  }) as Tussock["ask"];

  return {
    ask,
    vault,
    today,
    changes,
    preferences,
    toast,
    online,
    hidden,
    broken,
    covered,
    device: {
      ...parts.device,
      async update() {
        await keepAllDrafts();
        await parts.device.update();
      },
    },
    moment: parts.moment,
    go: parts.go,
    prefer(change) {
      preferences.value = { ...preferences.value, ...change };
      parts.preferences.write(preferences.value);
    },
    say(next) {
      toast.value = next;
    },
    quickHide() {
      hidden.value = true;
      void lock();
    },
    broke(error) {
      if (!(error instanceof VaultLocked)) broken.value = true;
    },
    uncover() {
      covered.value = false;
    },
    unhide() {
      hidden.value = false;
    },
    lock,
    sample: { enter: () => changeMode("sample"), leave: () => changeMode("own") },
    shelf: {
      read: () => ask("shelf"),
      async put(shelf) {
        await ask("putShelf", shelf);
      },
    },
  };

  /** Ends the worker with its keys. Without a lock of the person's there is nothing to close. */
  async function lock(): Promise<void> {
    if (vault.value.is !== "open" || !vault.value.lockable) return;
    // Words on their way to the disk arrive first; a vault that does not answer is ended all the same.
    const settled = keepAllDrafts().then(() => Promise.allSettled([...waiting.values()].map(({ done }) => done)));
    await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, LOCK_AT_LATEST_MS))]);
    if (vault.value.is !== "open" || !vault.value.lockable) return;
    restart("own");
    parts.lockOtherTabs();
  }

  async function changeMode(next: VaultMode): Promise<void> {
    parts.chooseSample(next === "sample");
    restart(next);
    parts.go("/", { replace: true });
  }

  async function startFresh(): Promise<void> {
    parts.hadVault.mark(false);
    port.end();
    await parts.eraseRest();
    leaveNothing();
  }

  function leaveNothing(): void {
    parts.forgetTab();
    parts.startOver();
  }

  function restart(next: VaultMode): void {
    port.end();
    for (const { reject } of waiting.values()) reject(new VaultLocked("the vault was locked"));
    waiting.clear();
    mode = next;
    vault.value = { is: "opening" };
    today.value = undefined;
    toast.value = undefined;
    port = parts.startPort(next);
    listen();
  }

  function listen(): void {
    const listened = port;
    listened.listen((message) => {
      // A worker that was ended may still have words on the way; they are nobody's now.
      if (listened === port) hear(message);
    });
  }

  function hear(message: FromVault): void {
    switch (message.kind) {
      case "state":
        stands(message.state);
        return;
      case "today":
        today.value = message.today;
        if (message.state) stands(message.state);
        return;
      case "whole":
        // Seen in the browser's own performance panel and by the bench.
        performance.mark("tussock whole");
        return;
      case "changed":
        changes.value += 1;
        return;
      case "answer":
        waiting.get(message.id)?.resolve(message.answer);
        waiting.delete(message.id);
        return;
      case "closed":
        waiting.get(message.id)?.reject(new VaultLocked("the vault is locked"));
        waiting.delete(message.id);
        return;
      case "broke":
        waiting.get(message.id)?.reject(new Error(`our mistake in ${message.where}`));
        waiting.delete(message.id);
        return;
      case "follow":
        if (message.what === "erase") leaveNothing();
        else if (mode === "own" && isOtherNow(message.what)) restart("own");
        return;
    }
  }

  function stands(state: VaultState): void {
    vault.value = noticeCleared(state);
    // Today may have been told just before a lock was set elsewhere.
    if (vault.value.is !== "open") today.value = undefined;
  }

  /** Whether a lock that was set or taken away elsewhere changes anything here; one that is just opening may have read too early. */
  function isOtherNow(what: "lock" | "unlock"): boolean {
    const { is } = vault.value;
    return what === "unlock" ? is !== "open" : is === "open" || is === "opening";
  }

  /** A vault was here and nothing is left: say so, instead of greeting someone new. */
  function noticeCleared(state: VaultState): VaultState {
    if (mode === "sample") return state;
    const had = parts.hadVault.was();
    if (state.is === "new" && had) return { is: "trouble", trouble: "cleared" };
    // Written once, not at each opening: Today waits behind it.
    if (!had && (state.is === "open" || state.is === "locked")) parts.hadVault.mark(true);
    return state;
  }

  function askToPersist(): void {
    if (persistAsked) return;
    persistAsked = true;
    void parts.device.persisted().then((already) => (already ? true : parts.device.persist()));
  }

  function left(): void {
    if (preferences.value.glancePin) covered.value = true;
    const minutes = preferences.value.lockAfterMinutes;
    if (minutes === undefined || vault.value.is !== "open") return;
    lockAt = parts.moment().at + minutes * 60_000;
    if (minutes === 0) void lock();
    else setTimeout(lockIfDue, minutes * 60_000);
  }

  function cameBack(): void {
    lockIfDue();
    lockAt = undefined;
    if (vault.value.is === "open") port.post({ kind: "look" });
  }

  /** Timers sleep with the phone, so the clock decides. */
  function lockIfDue(): void {
    if (lockAt !== undefined && parts.moment().at >= lockAt) void lock();
  }
}

function isDone(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === true;
}
