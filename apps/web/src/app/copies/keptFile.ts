/**
 * The copy that keeps itself: where the browser lets us rewrite one chosen file, it is made again after new logs,
 * proven by its restore drill, written, read back and compared. Only to the recovery sheet: a passphrase is never kept.
 */
import { effect } from "@preact/signals";
import type { CopyTrouble, ProvenCopy, SaveTrouble } from "../asks.ts";
import type { Tussock } from "../tussock.ts";
import { isSameBytes } from "./isSameBytes.ts";

type KeptTrouble = CopyTrouble | SaveTrouble | "notAllowed" | "fileDiffers";
export type KeptFile =
  | { readonly is: "noFile" }
  | { readonly is: "nothingNew" }
  | { readonly is: "written"; readonly copy: ProvenCopy; readonly where: string }
  | { readonly is: "trouble"; readonly trouble: KeptTrouble };

type Parts = Pick<Tussock, "ask" | "device">;

/** Makes the copy again and puts it into the chosen file. `evenIfSame` is for a person who pressed the button. */
export async function rewriteKeptFile({ ask, device }: Parts, evenIfSame = false): Promise<KeptFile> {
  const where = await device.chosenFile?.name();
  if (where === undefined) return { is: "noFile" };
  const { hasKit, provenCopy, entriesSinceCopy } = await ask("facts");
  if (!hasKit) return { is: "trouble", trouble: "noKit" };
  if (!evenIfSame && entriesSinceCopy === 0 && provenCopy?.where === where) return { is: "nothingNew" };
  const made = await ask("makeCopy", { to: "kit" });
  return made.ok ? writeKeptFile({ ask, device }, made.value) : { is: "trouble", trouble: made.trouble };
}

/** Puts a copy that was already proven into the chosen file. */
export async function writeKeptFile({ ask, device }: Parts, copy: ProvenCopy): Promise<KeptFile> {
  const file = device.chosenFile;
  const where = await file?.name();
  if (!file || where === undefined) return { is: "noFile" };
  const held = await orUnwritten(file.write(copy.bytes));
  if (held === "notAllowed" || held === "fileDiffers") return { is: "trouble", trouble: held };
  if (!isSameBytes(held, copy.bytes)) return { is: "trouble", trouble: "fileDiffers" };
  const noted = await ask("recordCopy", { records: copy.records, where });
  return noted.ok ? { is: "written", copy, where } : { is: "trouble", trouble: noted.trouble };
}

/** A stick that was pulled out or a full disk is the person's to put right; the browser says so with a DOMException. */
async function orUnwritten(
  write: Promise<Uint8Array | "notAllowed">,
): Promise<Uint8Array | "notAllowed" | "fileDiffers"> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof DOMException) return error.name === "NotAllowedError" ? "notAllowed" : "fileDiffers";
    throw error;
  }
}

/** Half a minute after the last change: a person who is writing is not held up, and a phone put down is soon safe. */
const quietMs = 30_000;

/**
 * Watches the records and keeps the chosen file fresh while the person's own vault is open. What goes wrong waits for
 * the next change and for the copy page, which shows it; nothing pops up. Returns how to stop.
 */
export function keepFileFresh(
  tussock: Pick<Tussock, "ask" | "device" | "changes" | "vault">,
  waitMs = quietMs,
): () => void {
  if (!tussock.device.chosenFile) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const seen = tussock.changes.peek();

  const stop = effect(() => {
    if (tussock.changes.value === seen && timer === undefined) return;
    schedule();
  });
  return () => {
    stop();
    clearTimeout(timer);
  };

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), waitMs);
  }

  async function run(): Promise<void> {
    const vault = tussock.vault.peek();
    if (vault.is !== "open" || vault.sample) return;
    if (running) return schedule();
    running = true;
    try {
      await rewriteKeptFile(tussock);
    } catch (error) {
      // The vault was locked under it; the next change after unlocking tries again.
      if (!(error instanceof Error) || error.name !== "VaultLocked") throw error;
    } finally {
      running = false;
    }
  }
}
