/** Bringing a copy back: choose, open, look at what it would do, and only then take it in. Nothing here deletes. */
import type { CopyPreview, Restored, RestoreTrouble, SaveTrouble } from "#app/asks.ts";
import type { Tussock, VaultState } from "#app/tussock.ts";
import { toSecret } from "#app/secret/kitCode.ts";

export interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export type RestorePageTrouble = RestoreTrouble | SaveTrouble | "noSecret";
export type RestoreStage =
  | { readonly is: "choosing"; readonly trouble?: RestorePageTrouble }
  | { readonly is: "chosen"; readonly file: CopyFile; readonly trouble?: RestorePageTrouble }
  | { readonly is: "opening"; readonly file: CopyFile }
  | {
      readonly is: "found";
      readonly file: CopyFile;
      readonly secret: string;
      readonly preview: CopyPreview;
      readonly trouble?: RestorePageTrouble;
    }
  | { readonly is: "taking"; readonly file: CopyFile; readonly preview: CopyPreview }
  | { readonly is: "done"; readonly restored: Restored };

/** What stands between a person and the restore: nothing, a vault to be made first, or something to be put right. */
export type RestoreDoor = "open" | "makeFirst" | "wait" | "locked" | "sample" | "hurt";

export function doorOf(vault: VaultState): RestoreDoor {
  switch (vault.is) {
    case "opening":
      return "wait";
    case "new":
      return "makeFirst";
    case "locked":
      return "locked";
    case "open":
      return vault.sample ? "sample" : "open";
    // What the browser cleared leaves nothing to protect; anything else is still there and is not written over.
    case "trouble":
      return vault.trouble === "cleared" ? "makeFirst" : "hurt";
  }
}

export async function chooseCopy({ device }: Pick<Tussock, "device">, now: RestoreStage): Promise<RestoreStage> {
  const file = await device.openFile(".age");
  if (file === undefined) return now;
  if (file === "tooBig") return { is: "choosing", trouble: "tooBig" };
  // Nobody is asked for a secret that opens nothing.
  return file.bytes.length === 0 ? { is: "choosing", trouble: "empty" } : { is: "chosen", file };
}

/** Looks inside without taking anything in; it needs no vault. */
export async function openCopy(ask: Tussock["ask"], file: CopyFile, typed: string): Promise<RestoreStage> {
  const secret = toSecret(typed);
  if (secret === "") return { is: "chosen", file, trouble: "noSecret" };
  const preview = await ask("previewCopy", { bytes: file.bytes, secret });
  if (preview.ok) return { is: "found", file, secret, preview: preview.value };
  return isAboutFile(preview.trouble)
    ? { is: "choosing", trouble: preview.trouble }
    : { is: "chosen", file, trouble: preview.trouble };
}

/** On a fresh browser the vault is made now, when there is something to put into it. */
export async function takeCopy(
  { ask, vault }: Pick<Tussock, "ask" | "vault">,
  found: Extract<RestoreStage, { readonly is: "found" }>,
  insists: boolean,
): Promise<RestoreStage> {
  const { file, secret } = found;
  if (doorOf(vault.peek()) === "makeFirst") {
    const made = await ask("createVault");
    if (!made.ok) return { ...found, trouble: made.trouble };
  }
  const restored = await ask("restoreCopy", {
    bytes: file.bytes,
    secret,
    ...(insists ? { evenIfUnsigned: true } : {}),
  });
  return restored.ok ? { is: "done", restored: restored.value } : { ...found, trouble: restored.trouble };
}

/** A bad signature is refused; only the person's own word lets it in. */
export function mustInsist(preview: Pick<CopyPreview, "signature">): boolean {
  return preview.signature === "bad";
}

/** Another file is needed, not another secret. */
export function isAboutFile(trouble: RestorePageTrouble): boolean {
  return ["notACopy", "cutShort", "damaged", "tooBig", "tooHardToOpen", "newerVersion", "empty"].includes(trouble);
}
