/** Making a copy, proving it, and putting it somewhere. */
import type { CopyTrouble, ProvenCopy, SaveTrouble } from "#app/asks.ts";
import { rewriteKeptFile, writeKeptFile, type KeptFile } from "#app/copies/keptFile.ts";
import { passphraseTrouble, tidyPassphrase } from "#app/secret/passphrase.ts";
import type { Tussock } from "#app/tussock.ts";

export type CopyTo = "kit" | "passphrase";
/** Everything that can come between a person and a copy; each has its own words. */
export type CopyPageTrouble = CopyTrouble | SaveTrouble | "notTheSame" | "cancelled" | "notAllowed" | "fileDiffers";
export type CopyStage =
  | { readonly is: "choosing"; readonly to: CopyTo; readonly trouble?: CopyPageTrouble }
  /** A copy to a passphrase of one’s own choice is a way out for all notes: the lock is asked for again. */
  | { readonly is: "again" }
  | { readonly is: "making"; readonly to: CopyTo }
  | { readonly is: "proven"; readonly copy: ProvenCopy; readonly to: CopyTo; readonly trouble?: CopyPageTrouble }
  | {
      readonly is: "saved";
      readonly records: number;
      readonly where: string;
      readonly kept: boolean;
      readonly trouble?: SaveTrouble;
    };

/** Paper first: what is written down is not forgotten on a bad day. The passphrase is one press away. */
export const firstStage: CopyStage = { is: "choosing", to: "kit" };

export async function makeCopy(
  ask: Tussock["ask"],
  choice: { readonly to: "kit" } | { readonly to: "passphrase"; readonly typed: string; readonly again: string },
): Promise<CopyStage> {
  const { to } = choice;
  if (to === "passphrase") {
    const wrong = passphraseTrouble(choice.typed, choice.again);
    if (wrong) return { is: "choosing", to, trouble: wrong === "tooShort" ? "weakPassphrase" : wrong };
  }
  const made = await ask("makeCopy", to === "kit" ? { to } : { to, passphrase: tidyPassphrase(choice.typed) });
  return made.ok ? { is: "proven", copy: made.value, to } : { is: "choosing", to, trouble: made.trouble };
}

/** A download: the browser tells nobody where it went, so what was proven is the copy, and its name is what we know. */
export async function saveAsFile(
  { ask, device }: Pick<Tussock, "ask" | "device">,
  copy: ProvenCopy,
  to: CopyTo,
): Promise<CopyStage> {
  const saved = await device.saveFile({ name: copy.fileName, bytes: copy.bytes, kind: copyKind });
  if (saved === "cancelled") return { is: "proven", copy, to, trouble: "cancelled" };
  const noted = await ask("recordCopy", { records: copy.records, where: copy.fileName });
  const stage = { is: "saved", records: copy.records, where: copy.fileName, kept: false } as const;
  return noted.ok ? stage : { ...stage, trouble: noted.trouble };
}

/** Chooses the file once; from then on it is rewritten after new logs. */
export async function keepInFile(
  { ask, device }: Pick<Tussock, "ask" | "device">,
  copy: ProvenCopy,
): Promise<CopyStage> {
  const chosen = await device.chosenFile?.choose(copy.fileName);
  if (chosen === undefined || chosen === "cancelled") return { is: "proven", copy, to: "kit", trouble: "cancelled" };
  return afterWriting(await writeKeptFile({ ask, device }, copy), copy);
}

/** A person pressed “bring it up to date”: written even when nothing is new, so that the press is never answered by silence. */
export async function rewriteNow(parts: Pick<Tussock, "ask" | "device">): Promise<CopyStage> {
  return afterWriting(await rewriteKeptFile(parts, true), undefined);
}

function afterWriting(file: KeptFile, copy: ProvenCopy | undefined): CopyStage {
  if (file.is === "written") return { is: "saved", records: file.copy.records, where: file.where, kept: true };
  // The handle of a file can vanish with the browser's data; choosing it again is all that is needed.
  const trouble = file.is === "trouble" ? file.trouble : "notAllowed";
  return copy ? { is: "proven", copy, to: "kit", trouble } : { is: "choosing", to: "kit", trouble };
}

/** An age file has no registered media type; this one makes no browser open it. */
const copyKind = "application/octet-stream";
