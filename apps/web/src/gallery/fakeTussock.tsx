/** A Tussock for pictures: Maya's Thursday morning, with answers handed in by each gallery page. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import {
  emptySafetyPlan,
  type Day,
  type EpochMs,
  type Minutes,
  type RecordId,
  type Score,
  type TodayView,
  type Zone,
} from "@tussock/domain";
import type { Asks } from "#app/asks.ts";
import { defaultPreferences, type Preferences } from "#app/preferences.ts";
import { TussockContext, type Device, type Toast, type Tussock, type VaultState } from "#app/tussock.ts";

/** What each ask gives back: a value, or a function of what was asked. A promise that never ends shows the wait. */
export type FakeAnswers = {
  readonly [Name in keyof Asks]?:
    | Soon<Asks[Name]["answer"]>
    | ((input: Asks[Name]["input"]) => Soon<Asks[Name]["answer"]>);
};
type Soon<Answer> = Answer | Promise<Answer>;
export interface FakeTussock {
  readonly answers?: FakeAnswers;
  /** `null` while Today is not read yet. */
  readonly today?: TodayView | null;
  readonly vault?: VaultState;
  readonly preferences?: Partial<Preferences>;
  readonly online?: boolean;
  readonly toast?: Toast;
  readonly at?: EpochMs;
  readonly device?: Partial<Device>;
  readonly shelf?: Partial<Tussock["shelf"]>;
}

export function withTussock(overrides: FakeTussock, element: JSX.Element): JSX.Element {
  const tussock = fakeTussock(overrides);
  return <TussockContext.Provider value={tussock}>{element}</TussockContext.Provider>;
}

/** Thursday 19 November 2026, 10:04 in London. */
export const fakeNow = Date.UTC(2026, 10, 19, 10, 4) as EpochMs;
export const fakeZone = "Europe/London" as Zone;

export function fakeTussock({
  answers = {},
  today = mayaToday,
  vault = openVault,
  preferences,
  online = true,
  toast,
  at = fakeNow,
  device,
  shelf,
}: FakeTussock = {}): Tussock {
  const preferred = signal<Preferences>({ ...defaultPreferences, ...preferences });
  const said = signal<Toast | undefined>(toast);
  return {
    // Most things came from no activity, and most people have no safety plan yet.
    ask: fakeAsk({
      today: today ?? new Promise<TodayView>(() => undefined),
      runThatMade: undefined,
      safetyPlan: emptySafetyPlan,
      ...answers,
    }),
    vault: signal(vault),
    covered: signal(false),
    today: signal(today ?? undefined),
    changes: signal(0),
    preferences: preferred,
    prefer: (change) => (preferred.value = { ...preferred.value, ...change }),
    moment: () => ({ at, zone: fakeZone }),
    go: () => undefined,
    say: (next) => (said.value = next),
    toast: said,
    online: signal(online),
    quickHide: () => undefined,
    lock: async () => undefined,
    sample: { enter: async () => undefined, leave: async () => undefined },
    shelf: { read: async () => ({ contacts: [] }), put: async () => undefined, ...shelf },
    device: { ...fakeDevice, ...device },
  };
}

function fakeAsk(answers: FakeAnswers): Tussock["ask"] {
  return async (name, ...input) => {
    if (!(name in answers)) throw new Error(`a gallery page asked "${name}" and gave no answer for it`);
    const answer: unknown = answers[name];
    return typeof answer === "function" ? answer(input[0]) : answer;
  };
}

const openVault: VaultState = { is: "open", sample: false, lockable: false };

const fakeDevice: Device = {
  canInstall: signal("no"),
  install: async () => "dismissed",
  updateReady: signal(false),
  update: async () => undefined,
  keepAwake: async () => () => undefined,
  persist: async () => true,
  persisted: async () => true,
  saveFile: async () => "saved",
  shareFile: async () => "shared",
  openFile: async () => undefined,
  chosenFile: undefined,
  passkey: { available: async () => false, create: async () => "cancelled", use: async () => "cancelled" },
  print: () => undefined,
  notices: async () => ({
    state: () => "ask",
    ask: async () => "granted",
    show: async () => undefined,
    schedule: async () => undefined,
    inBackground: false,
  }),
  makePdf: async () => ({ bytes: new Uint8Array(), drawn: [], missing: [] }),
  copyText: async () => true,
  vibrate: () => undefined,
};

/** The seeds of the mock of Today, so that the drawing can be laid over it. */
const weekSeeds = [30, 31, 32, 33, 34, 35, 36];

export const mayaToday: TodayView = {
  day: "2026-11-19" as Day,
  madeAt: fakeNow,
  partOfDay: "morning",
  name: "Maya",
  week: (["done", "part", "rest", "today", "ahead", "ahead", "ahead"] as const).map((mark, i) => ({
    day: `2026-11-${16 + i}` as Day,
    mark,
    seed: weekSeeds[i] ?? i,
  })),
  steps: { count: 23, since: "2026-09-07" as Day },
  step: {
    planId: "plan-pans" as RecordId,
    stepId: "step-pans" as RecordId,
    areaId: "area-daily" as RecordId,
    day: "2026-11-19" as Day,
    title: "Wash the pans for 10 minutes",
    size: "usual",
    sizes: [
      { size: "usual", title: "Wash the pans for 10 minutes", minutes: 10, difficulty: 35 as Score },
      { size: "small", title: "Half of the pans", minutes: 5, difficulty: 25 as Score },
      { size: "bare", title: "Wash two cups", minutes: 2, difficulty: 15 as Score, fineOnABadDay: true },
    ],
    minutes: 10,
    difficulty: 35 as Score,
    time: (13 * 60) as Minutes,
    after: "After lunch",
    obstacle: "I feel too tired",
    thenI: "I wash two cups",
    state: { is: "open" },
  },
  moreToday: [],
  earlierOpen: [],
  kept: {
    practiceId: "practice-laundry" as RecordId,
    text: "I can start even when I don’t feel like it.",
    what: "Put the laundry away",
    day: "2026-11-16" as Day,
  },
};
