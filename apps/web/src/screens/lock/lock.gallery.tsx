import type { VaultFacts } from "#app/asks.ts";
import type { UnlockTrouble } from "#app/lock/unlock.ts";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { GlancePinScreen } from "./GlancePinScreen.tsx";
import { LockScreen } from "./LockScreen.tsx";
import { UnlockScreen } from "./UnlockScreen.tsx";
import type { LockStage, LockTrouble } from "./lock.ts";

const credentialId = new Uint8Array([1, 2, 3]);
const pin = { salt: "00", hash: "00" };
const never = new Promise<never>(() => undefined);
const makesPasskeys: NonNullable<FakeTussock["device"]> = {
  passkey: { available: async () => true, create: async () => "cancelled", use: async () => "cancelled" },
};

export const gallery: readonly GalleryState[] = [
  unlock("passphrase", "Locked, opens with a passphrase", ["passphrase"]),
  unlock("passkey", "Locked, opens with a passkey", ["passkey"]),
  unlock("both", "Locked, opens with either", ["passphrase", "passkey"]),
  unlock("opening", "Locked, opening", ["passphrase"], "opening"),
  unlock("wrong-passphrase", "Locked, the wrong passphrase", ["passphrase"], "wrongKey"),
  unlock("empty-passphrase", "Locked, nothing typed", ["passphrase"], "empty"),
  unlock("too-many-tries", "Locked, a pause", ["passphrase"], "tooManyTries"),
  unlock("wrong-passkey", "Locked, the wrong passkey", ["passkey"], "wrongPasskey"),
  unlock("passkey-put-away", "Locked, the passkey was put away", ["passphrase", "passkey"], "cancelled"),

  setting("none", "Lock, none set", []),
  setting("none-no-passkeys", "Lock, none set, no passkeys here", [], { is: "resting" }, { device: {} }),
  setting(
    "with-passphrase",
    "Lock, with a passphrase",
    ["passphrase"],
    { is: "resting" },
    { preferences: { lockAfterMinutes: 5 } },
  ),
  setting("with-passkey", "Lock, with a passkey", ["passkey"]),
  setting("set", "Lock, a lock was set", ["passphrase"], { is: "resting", news: "set" }),
  setting("gone", "Lock, the lock is gone", [], { is: "resting", news: "gone" }),
  setting("again", "Lock, opened once more before a change", ["passphrase"], { is: "again", act: "takeAway" }),
  setting("typing", "Lock, a new passphrase", [], { is: "typing" }),
  ...(["tooShort", "notTheSame", "diskFull"] as const).map((trouble: LockTrouble) =>
    setting(`typing-${trouble}`, `Lock, a new passphrase: ${trouble}`, [], { is: "typing", trouble }),
  ),
  setting("working", "Lock, being set", [], { is: "working", act: "passkey" }),
  setting("passkey-cancelled", "Lock, no passkey was made", [], { is: "resting", trouble: "passkeyCancelled" }),
  setting("passkey-no-prf", "Lock, passkeys that cannot seal", [], { is: "resting", trouble: "passkeyNoPrf" }),
  setting("taking-away", "Lock, taking it away", ["passphrase"], { is: "takingAway" }),
  setting("taking-away-unsaved", "Lock, taking it away, not saved", ["passphrase"], {
    is: "takingAway",
    trouble: "diskRefused",
  }),
  setting("pin-set", "Lock, a PIN is set", ["passphrase"], { is: "resting" }, { preferences: { glancePin: pin } }),
  state("setting-opening", "Lock, opening", { answers: { facts: never } }, () => <LockScreen />),

  cover("pin", "PIN against a glance"),
  cover("pin-wrong", "PIN, the wrong one", "wrong"),
  cover("pin-waiting", "PIN, waiting it out", "waiting"),
  cover("pin-with-lock", "PIN, with a lock behind it", "waiting", true),
];

function unlock(id: string, title: string, ways: VaultFacts["locks"], now?: UnlockTrouble | "opening"): GalleryState {
  const start =
    now === undefined
      ? undefined
      : now === "opening"
        ? ({ is: "opening" } as const)
        : ({ is: "trouble", trouble: now } as const);
  return state(id, title, { vault: { is: "locked", ways, passkeyId: credentialId } }, () => (
    <UnlockScreen {...(start && { start })} />
  ));
}

function setting(
  id: string,
  title: string,
  locks: VaultFacts["locks"],
  start: LockStage = { is: "resting" },
  fake: FakeTussock = {},
): GalleryState {
  const facts: VaultFacts = {
    records: 1204,
    entries: 412,
    locks,
    passkeyId: credentialId,
    hasKit: false,
    kitChecked: false,
    entriesSinceCopy: 2,
    sample: false,
    weakStorage: false,
    noticed: { indexRebuilt: false, tornBytes: 0, damaged: 0, newer: 0, recovered: 0 },
  };
  return state(`setting-${id}`, title, { device: makesPasskeys, ...fake, answers: { facts } }, () => (
    <LockScreen start={start} />
  ));
}

function cover(id: string, title: string, start?: "wrong" | "waiting", lockable = false): GalleryState {
  const fake: FakeTussock = { vault: { is: "open", sample: false, lockable }, preferences: { glancePin: pin } };
  return state(id, title, fake, () => <GlancePinScreen onOpen={() => undefined} start={start} />);
}

function state(id: string, title: string, fake: FakeTussock, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/lock/${id}`, title, frame: "bare", draw: () => withTussock(fake, draw()) };
}
