import type { EpochMs, Minutes, Profile, RecordId } from "@tussock/domain";
import type { VaultFacts } from "#app/asks.ts";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { DayScreen } from "./DayScreen.tsx";
import { EraseScreen } from "./EraseScreen.tsx";
import { LooksScreen } from "./LooksScreen.tsx";
import { YouScreen } from "./YouScreen.tsx";

const { provenCopy: _, ...noCopy } = facts();
const profile: Profile = {
  type: "profile",
  id: "profile" as RecordId,
  name: "Maya",
  dayStart: 240 as Minutes,
  weekStart: 1,
};
const never = new Promise<never>(() => undefined);

export const gallery: readonly GalleryState[] = [
  you(
    "locked",
    "You, with a lock and a copy",
    { locks: ["passphrase"], kitChecked: true },
    { preferences: { lockAfterMinutes: 0 } },
  ),
  you("no-lock", "You, without a lock"),
  you("no-copy", "You, without a copy yet", { ...noCopy, hasKit: false, entriesSinceCopy: 3 }, undefined, noCopy),
  you("many-new", "You, many new logs since the copy", { entriesSinceCopy: 14 }),
  you(
    "may-clear",
    "You, the browser may clear the notes",
    {},
    { device: { persisted: async () => false, persist: async () => false } },
  ),
  you("noticed", "You, things were noticed while opening", {
    weakStorage: true,
    noticed: { indexRebuilt: true, tornBytes: 12, damaged: 2, newer: 1, recovered: 3 },
  }),
  you("sample", "You, in the sample life", { sample: true }, { vault: { is: "open", sample: true, lockable: false } }),
  you("sizes-off", "You, sizing one’s own steps", {}, {}, facts(), { ...profile, pacingOff: true }),
  state("opening", "You, opening", { answers: { profile, facts: never } }, () => <YouScreen />),
  state("looks", "How it looks", {}, () => <LooksScreen />),
  state(
    "looks-chosen",
    "How it looks, with choices made",
    {
      preferences: { theme: "dark", contrast: "more", textSize: 130, motion: "less", haptics: true },
    },
    () => <LooksScreen />,
  ),
  state("day", "Your day", { answers: { profile } }, () => <DayScreen />),
  state(
    "day-new",
    "Your day, nothing chosen yet",
    { answers: { profile: { type: "profile", id: "profile" as RecordId } } },
    () => <DayScreen />,
  ),
  state("day-opening", "Your day, opening", { answers: { profile: never } }, () => <DayScreen />),
  state(
    "day-unsaved",
    "Your day, not saved",
    { answers: { profile, saveProfile: { ok: false, trouble: "diskFull" } } },
    () => <DayScreen start="diskFull" />,
  ),
  state("erase", "Delete everything, first", { answers: { facts: facts() } }, () => <EraseScreen />),
  state("erase-second", "Delete everything, asked again", { answers: { facts: facts() } }, () => (
    <EraseScreen start="second" steadyAtOnce />
  )),
  state("erase-second-no-copy", "Delete everything, asked again, no copy", { answers: { facts: noCopy } }, () => (
    <EraseScreen start="second" steadyAtOnce />
  )),
  state("erase-working", "Delete everything, on its way", { answers: { facts: facts() } }, () => (
    <EraseScreen start="working" />
  )),
  state("erase-not-done", "Delete everything, not done", { answers: { facts: facts() } }, () => (
    <EraseScreen start="notDone" />
  )),
  state(
    "erase-locked",
    "Delete everything, from a locked vault",
    { vault: { is: "locked", ways: ["passphrase"] } },
    () => <EraseScreen start="second" steadyAtOnce />,
  ),
  state("erase-gone", "Everything is gone", { vault: { is: "new" } }, () => <EraseScreen start="gone" />),
];

function you(
  id: string,
  title: string,
  change: Partial<VaultFacts> = {},
  fake: FakeTussock = {},
  base: VaultFacts = facts(),
  own: Profile = profile,
): GalleryState {
  return state(id, title, { ...fake, answers: { profile: own, facts: { ...base, ...change } } }, () => <YouScreen />);
}

function state(id: string, title: string, fake: FakeTussock, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/you/${id}`, title, frame: "bare", draw: () => withTussock(fake, draw()) };
}

function facts(): VaultFacts & { readonly provenCopy: NonNullable<VaultFacts["provenCopy"]> } {
  return {
    records: 1204,
    entries: 412,
    locks: [],
    hasKit: true,
    kitChecked: false,
    entriesSinceCopy: 2,
    sample: false,
    weakStorage: false,
    noticed: { indexRebuilt: false, tornBytes: 0, damaged: 0, newer: 0, recovered: 0 },
    // Sunday 15 November 2026, as in the mock of You.
    provenCopy: { at: Date.UTC(2026, 10, 15, 18, 40) as EpochMs, records: 1202, where: "Maya’s files" },
  };
}
