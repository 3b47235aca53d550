/** Reading the key file: which ways lead in, and what lies open. Opening what is sealed in it is keyFile.ts. */
import { bytesToUtf8 } from "../shared/bytes.ts";
import { textToBytes } from "../shared/hexText.ts";
import { isPlainObject } from "../shared/values.ts";
import { ID_LENGTH, SECRET_LENGTH } from "./lengths.ts";

export type Way = "open" | "passphrase" | "passkey" | "kit";

export interface KeyFile {
  readonly vaultId: Uint8Array;
  readonly ways: readonly Way[];
  /** Not secret, and different in every file. */
  readonly passphraseSalt?: Uint8Array;
  readonly passkeyId?: Uint8Array;
  /** Where there is no lock: what opens the index, so that Today need not wait for the bundle. */
  readonly indexKey?: Uint8Array;
  /** As read; only openKeyFile looks inside. */
  readonly sealed: { readonly slots: readonly SealedSlot[]; readonly bundle: Uint8Array };
}
export type SealedSlot =
  | { readonly way: "open"; readonly key: Uint8Array; readonly indexKey?: Uint8Array }
  | { readonly way: "passphrase"; readonly salt: Uint8Array; readonly sealed: Uint8Array }
  | { readonly way: "passkey"; readonly credentialId: Uint8Array; readonly sealed: Uint8Array }
  | { readonly way: "kit"; readonly sealed: Uint8Array };

export type KeyFileRead =
  | { readonly is: "read"; readonly file: KeyFile }
  | { readonly is: "newer" }
  | { readonly is: "damaged" };

export const VERSION = 1;
/** scrypt with N = 2^17, r = 8, p = 1 (ASVS 5.0 appendix C): the only one this version knows. */
export const KDF_NAME = "scrypt-2^17-8-1";
export const SALT_LENGTH = 16;
/** A key file is about 3 kB; nothing honest is larger than this. */
const MOST_BYTES = 64 * 1024;
const MOST_SLOTS = 8;
/** WebAuthn allows credential ids up to 1023 bytes. */
const MOST_CREDENTIAL_BYTES = 1023;

export function readKeyFile(bytes: Uint8Array): KeyFileRead {
  const value = bytes.length > MOST_BYTES ? undefined : parse(bytes);
  if (!isPlainObject(value) || value["tussock"] !== "key") return { is: "damaged" };
  if (value["version"] !== VERSION)
    return { is: typeof value["version"] === "number" && value["version"] > VERSION ? "newer" : "damaged" };
  const vaultId = textToBytes(value["vault"], ID_LENGTH);
  const bundle = textToBytes(value["bundle"]);
  const slots = Array.isArray(value["slots"]) && value["slots"].length <= MOST_SLOTS ? value["slots"].map(toSlot) : [];
  if (!vaultId || !bundle || slots.length === 0 || !slots.every((slot) => slot !== undefined)) return { is: "damaged" };
  const passphrase = slots.find(({ way }) => way === "passphrase");
  const passkey = slots.find(({ way }) => way === "passkey");
  const unguarded = slots.find(({ way }) => way === "open");
  return {
    is: "read",
    file: {
      vaultId,
      ways: slots.map(({ way }) => way),
      ...(passphrase?.way === "passphrase" && { passphraseSalt: passphrase.salt }),
      ...(passkey?.way === "passkey" && { passkeyId: passkey.credentialId }),
      ...(unguarded?.way === "open" && unguarded.indexKey && { indexKey: unguarded.indexKey }),
      sealed: { slots, bundle },
    },
  };
}

function toSlot(value: unknown): SealedSlot | undefined {
  if (!isPlainObject(value)) return undefined;
  const { way } = value;
  if (way === "open") {
    const key = textToBytes(value["key"], SECRET_LENGTH);
    const indexKey = textToBytes(value["indexKey"], SECRET_LENGTH);
    return key && { way, key, ...(indexKey && { indexKey }) };
  }
  const sealed = textToBytes(value["sealed"]);
  if (!sealed) return undefined;
  if (way === "passphrase") {
    const salt = textToBytes(value["salt"], SALT_LENGTH);
    return salt && value["kdf"] === KDF_NAME ? { way, salt, sealed } : undefined;
  }
  if (way === "passkey") {
    const credentialId = textToBytes(value["credential"]);
    if (!credentialId || credentialId.length === 0 || credentialId.length > MOST_CREDENTIAL_BYTES) return undefined;
    return { way, credentialId, sealed };
  }
  return way === "kit" ? { way, sealed } : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(bytesToUtf8(bytes));
  } catch {
    return undefined;
  }
}
