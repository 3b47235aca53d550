import type { EpochMs } from "@tussock/domain";
import { copiesWords } from "@tussock/content/words/copies";
import type { CopyPreview, ProvenCopy, RecoveryKit, VaultFacts } from "#app/asks.ts";
import type { ChosenFile, VaultState } from "#app/tussock.ts";
import { fakeNow, withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { CopyScreen } from "./CopyScreen.tsx";
import { KitScreen } from "./KitScreen.tsx";
import { RestoreScreen } from "./RestoreScreen.tsx";
import { TakeawayScreen } from "./TakeawayScreen.tsx";
import type { CopyPageTrouble, CopyStage } from "./copy.ts";
import type { KitStage, KitTrouble } from "./kit.ts";
import { isAboutFile, type RestorePageTrouble, type RestoreStage } from "./restore.ts";
import type { TakeawayStage } from "./takeaway.ts";

const never = new Promise<never>(() => undefined);
const proven: ProvenCopy = { bytes: new Uint8Array(), records: 1204, at: fakeNow, fileName: "tussock-2026-11-19.age" };
/** 58 signs of the age alphabet in order: it opens nothing. */
const kit: RecoveryKit = {
  secret: "AGE-SECRET-KEY-1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE",
  fingerprint: "moss river lamp seven",
  madeAt: fakeNow,
};
const keptFile: ChosenFile = {
  name: async () => "maya-notes.age",
  choose: async () => "cancelled",
  write: async () => "notAllowed",
  forget: async () => undefined,
};
const unchosenFile: ChosenFile = { ...keptFile, name: async () => undefined };
const file = { name: "tussock-2026-11-15.age", bytes: new Uint8Array() };
const preview: CopyPreview = {
  madeAt: Date.UTC(2026, 10, 15, 18, 40) as EpochMs,
  newest: Date.UTC(2026, 10, 15, 13, 5) as EpochMs,
  records: 1202,
  added: 1190,
  changed: 2,
  same: 10,
  signature: "ours",
};
const { provenCopy: _, ...noCopy } = facts();

export const gallery: readonly GalleryState[] = [
  copy("first", "Save a copy, none yet and no sheet", undefined, { ...noCopy, hasKit: false }),
  copy("choosing", "Save a copy, with one before"),
  copy("kept", "Save a copy, one file keeps itself", undefined, facts(), { device: { chosenFile: keptFile } }),
  copy(
    "kept-not-allowed",
    "Save a copy, the file waits for a press",
    { is: "choosing", to: "kit", trouble: "notAllowed" },
    facts(),
    { device: { chosenFile: keptFile } },
  ),
  copy("passphrase", "Save a copy, to a passphrase", { is: "choosing", to: "passphrase" }),
  ...(["weakPassphrase", "notTheSame"] as const).map((trouble) =>
    copy(`passphrase-${trouble}`, `Save a copy, to a passphrase: ${trouble}`, {
      is: "choosing",
      to: "passphrase",
      trouble,
    }),
  ),
  ...(["noKit", "drillFailed", "diskFull", "diskGone", "diskRefused", "locked"] as const).map(
    (trouble: CopyPageTrouble) =>
      copy(`trouble-${trouble}`, `Save a copy: ${trouble}`, { is: "choosing", to: "kit", trouble }),
  ),
  copy("again", "Save a copy to a passphrase, the lock is asked again", { is: "again" }, facts(["passphrase"])),
  copy("making", "Save a copy, being made and tried", { is: "making", to: "kit" }),
  copy("proven", "Save a copy, it works", { is: "proven", copy: proven, to: "kit" }, facts(), {
    device: { chosenFile: unchosenFile },
  }),
  copy("proven-download-only", "Save a copy, it works, no file to keep", {
    is: "proven",
    copy: proven,
    to: "passphrase",
  }),
  ...(["cancelled", "notAllowed", "fileDiffers"] as const).map((trouble) =>
    copy(
      `proven-${trouble}`,
      `Save a copy, it works: ${trouble}`,
      { is: "proven", copy: proven, to: "kit", trouble },
      facts(),
      { device: { chosenFile: unchosenFile } },
    ),
  ),
  copy("saved", "Save a copy, saved", { is: "saved", records: 1204, where: proven.fileName, kept: false }),
  copy("saved-kept", "Save a copy, the file is up to date", {
    is: "saved",
    records: 1204,
    where: "maya-notes.age",
    kept: true,
  }),
  copy("saved-not-noted", "Save a copy, saved but not noted", {
    is: "saved",
    records: 1204,
    where: proven.fileName,
    kept: false,
    trouble: "diskFull",
  }),
  state("copy-opening", "Save a copy, opening", { answers: { facts: never } }, () => <CopyScreen />),

  sheet("none", "Recovery sheet, none yet", undefined, { ...noCopy, hasKit: false }),
  sheet("made", "Recovery sheet, not checked yet", undefined, { ...facts(), kitChecked: false }),
  sheet("checked", "Recovery sheet, checked"),
  sheet("again", "Recovery sheet, the lock is asked again", { is: "again", act: "show" }, facts(["passphrase"])),
  sheet("making", "Recovery sheet, being made", { is: "working" }, { ...noCopy, hasKit: false }),
  sheet("shown", "Recovery sheet, shown", { is: "shown", kit }),
  sheet("not-made", "Recovery sheet, not made", { is: "resting", trouble: "diskFull" }, { ...noCopy, hasKit: false }),
  sheet("checking", "Recovery sheet, checking", { is: "checking" }),
  ...(["empty", "notAKit", "notThisKit", "diskFull"] as const).map((trouble: KitTrouble) =>
    sheet(`checking-${trouble}`, `Recovery sheet, checking: ${trouble}`, { is: "checking", trouble }),
  ),
  sheet("right", "Recovery sheet, it is right", { is: "right" }),

  restore("choosing", "Bring back a copy"),
  restore("choosing-new", "Bring back a copy, on a fresh browser", { is: "choosing" }, { is: "new" }),
  restore(
    "locked",
    "Bring back a copy, the notes are locked",
    { is: "choosing" },
    { is: "locked", ways: ["passphrase"] },
  ),
  restore(
    "hurt",
    "Bring back a copy, notes here won’t open",
    { is: "choosing" },
    { is: "trouble", trouble: "damaged" },
  ),
  restore(
    "sample",
    "Bring back a copy, in the sample life",
    { is: "choosing" },
    { is: "open", sample: true, lockable: false },
  ),
  restore("chosen", "Bring back a copy, a file is chosen", { is: "chosen", file }),
  restore("opening", "Bring back a copy, opening it", { is: "opening", file }),
  // Every trouble has its picture, so that none is left without words.
  ...(Object.keys(copiesWords.restore.trouble) as readonly RestorePageTrouble[]).map((trouble) =>
    restore(`trouble-${trouble}`, `Bring back a copy: ${trouble}`, stageOf(trouble)),
  ),
  restore("found", "Bring back a copy, what is in it", { is: "found", file, secret: "", preview }),
  restore("found-another", "Bring back a copy, from another Tussock", {
    is: "found",
    file,
    secret: "",
    preview: { ...preview, signature: "another" },
  }),
  restore("found-nothing-new", "Bring back a copy, all is here already", {
    is: "found",
    file,
    secret: "",
    preview: { ...preview, added: 0, changed: 0, same: 1202 },
  }),
  restore("found-bad-signature", "Bring back a copy, nobody knows who made it", {
    is: "found",
    file,
    secret: "",
    preview: { ...preview, signature: "bad" },
  }),
  restore("taking", "Bring back a copy, on its way", { is: "taking", file, preview }),
  restore("done", "Bring back a copy, done", { is: "done", restored: { added: 1190, changed: 2, same: 10 } }),
  restore("done-nothing", "Bring back a copy, nothing was new", {
    is: "done",
    restored: { added: 0, changed: 0, same: 1202 },
  }),

  takeaway("resting", "Take your data with you"),
  takeaway(
    "again",
    "Take your data with you, the lock is asked again",
    { is: "again", act: "json" },
    facts(["passphrase", "passkey"]),
  ),
  takeaway("working", "Take your data with you, on its way", { is: "working", act: "json" }),
  takeaway("saved", "Take your data with you, saved", { is: "saved", name: "tussock-notes-2026-11-19.json" }),
  takeaway("cancelled", "Take your data with you, not saved", { is: "cancelled" }),
  takeaway("taking", "Bring in a data file, reading", { is: "working", act: "take" }),
  takeaway("took", "Bring in a data file, done", { is: "took", restored: { added: 12, changed: 3, same: 400 } }),
  takeaway("sample", "Take your data with you, in the sample life", { is: "resting" }, { ...facts(), sample: true }),
  ...(Object.keys(copiesWords.takeaway.trouble) as readonly (keyof typeof copiesWords.takeaway.trouble)[]).map(
    (trouble) => takeaway(`trouble-${trouble}`, `Bring in a data file: ${trouble}`, { is: "trouble", trouble }),
  ),
];

/** Where each trouble is met: at the file, at the secret, or when the copy is taken in. */
function stageOf(trouble: RestorePageTrouble): RestoreStage {
  if (isAboutFile(trouble)) return { is: "choosing", trouble };
  if (trouble === "wrongSecret" || trouble === "noSecret") return { is: "chosen", file, trouble };
  return { is: "found", file, secret: "", preview, trouble };
}

function copy(
  id: string,
  title: string,
  start?: CopyStage,
  known: VaultFacts = facts(),
  fake: FakeTussock = {},
): GalleryState {
  return state(`copy-${id}`, title, { ...fake, answers: { facts: known } }, () => (
    <CopyScreen {...(start && { start })} />
  ));
}
function sheet(id: string, title: string, start?: KitStage, known: VaultFacts = facts()): GalleryState {
  return state(`kit-${id}`, title, { answers: { facts: known } }, () => <KitScreen {...(start && { start })} />);
}
function restore(id: string, title: string, start?: RestoreStage, vault?: VaultState): GalleryState {
  return state(`restore-${id}`, title, { ...(vault && { vault }) }, () => <RestoreScreen {...(start && { start })} />);
}
function takeaway(id: string, title: string, start?: TakeawayStage, known: VaultFacts = facts()): GalleryState {
  return state(`takeaway-${id}`, title, { answers: { facts: known } }, () => (
    <TakeawayScreen {...(start && { start })} />
  ));
}
function state(id: string, title: string, fake: FakeTussock, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/copies/${id}`, title, frame: "bare", draw: () => withTussock(fake, draw()) };
}

function facts(
  locks: VaultFacts["locks"] = [],
): VaultFacts & { readonly provenCopy: NonNullable<VaultFacts["provenCopy"]> } {
  return {
    records: 1204,
    entries: 412,
    locks,
    passkeyId: new Uint8Array([1]),
    hasKit: true,
    kitChecked: true,
    entriesSinceCopy: 2,
    sample: false,
    weakStorage: false,
    noticed: { indexRebuilt: false, tornBytes: 0, damaged: 0, newer: 0, recovered: 0 },
    provenCopy: { at: Date.UTC(2026, 10, 15, 18, 40) as EpochMs, records: 1202, where: "maya-notes.age" },
  };
}
