/** A whole Tussock for tests: the real core over a vault in memory, a clock that is set by hand, and a page without a browser. */
import { signal } from "@preact/signals";
import type { EpochMs, TodayView, Zone } from "@tussock/domain";
import { indexCipher } from "#platform/indexCipher.ts";
import { createMemoryStorage } from "#platform/memoryStorage.ts";
import type { Asks } from "#app/asks.ts";
import { createCore } from "#app/core.ts";
import { defaultPreferences, type Preferences } from "#app/preferences.ts";
import type { Device, Toast, Tussock, VaultState } from "#app/tussock.ts";

export interface TestTussock {
  readonly tussock: Tussock;
  /** Every address gone to, oldest first. */
  readonly went: readonly string[];
  readonly asked: readonly (keyof Asks)[];
  readonly copied: readonly string[];
  readonly pass: (ms: number) => void;
  /** What the next asks of this name get instead of an answer from the vault; undefined lets the vault answer again. */
  readonly stub: <Name extends keyof Asks>(
    name: Name,
    answer: (() => Promise<Asks[Name]["answer"]>) | undefined,
  ) => void;
  readonly setVault: (state: VaultState) => void;
  /** Waits until the page has heard everything the core has to tell. */
  readonly settle: () => Promise<void>;
}

/** Thursday 19 November 2026, 10:04 in London: the morning of the mocks. */
export const thursdayMorning = Date.UTC(2026, 10, 19, 10, 4) as EpochMs;

export async function createTestTussock({
  at = thursdayMorning,
  zone = "Europe/London" as Zone,
  /** False: a browser nobody has begun in. */
  begun = true,
} = {}): Promise<TestTussock> {
  let now: number = at;
  const went: string[] = [];
  const asked: (keyof Asks)[] = [];
  const copied: string[] = [];
  const stubs = new Map<keyof Asks, () => Promise<unknown>>();
  const vault = signal<VaultState>({ is: "opening" });
  const today = signal<TodayView | undefined>(undefined);
  const changes = signal(0);
  const toast = signal<Toast | undefined>(undefined);
  const preferences = signal<Preferences>(defaultPreferences);
  const core = createCore({
    storage: createMemoryStorage(),
    indexCipher,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now: () => now as EpochMs,
    zone: () => zone,
    tell(message) {
      if (message.kind === "state") vault.value = message.state;
      if (message.kind === "today") today.value = message.today;
      if (message.kind === "changed") changes.value += 1;
    },
    tellTabs: () => undefined,
    later: () => undefined,
  });
  await core.open();
  if (begun) await core.answer("createVault", undefined);

  const tussock: Tussock = {
    ask: (async (name: keyof Asks, input: never) => {
      asked.push(name);
      const stub = stubs.get(name);
      return stub ? stub() : core.answer(name, input);
    }) as Tussock["ask"],
    vault,
    covered: signal(false),
    today,
    changes,
    toast,
    preferences,
    prefer: (change) => (preferences.value = { ...preferences.value, ...change }),
    moment: () => ({ at: now as EpochMs, zone }),
    go: (path) => went.push(path),
    say: (next) => (toast.value = next),
    online: signal(true),
    quickHide: () => undefined,
    lock: async () => undefined,
    sample: { enter: async () => undefined, leave: async () => undefined },
    shelf: { read: async () => ({ contacts: [] }), put: async () => undefined },
    device: {
      async copyText(text) {
        copied.push(text);
        return true;
      },
      vibrate: () => undefined,
      keepAwake: async () => () => undefined,
    } as Partial<Device> as Device,
  };
  await settle();
  return {
    tussock,
    went,
    asked,
    copied,
    settle,
    pass: (ms) => (now += ms),
    stub: (name, answer) => void (answer ? stubs.set(name, answer) : stubs.delete(name)),
    setVault: (state) => (vault.value = state),
  };
}

/** Promises the core did not wait for are done after a turn of the event loop. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
