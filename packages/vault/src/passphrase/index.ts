/** The door for people who chose a passphrase; scrypt is loaded only for them. */
import { scrypt } from "@noble/hashes/scrypt.js";
import { openKeyFile, type KeyFileOpened, type NewSlot } from "../keys/keyFile.ts";
import { SALT_LENGTH, type KeyFile } from "../keys/readKeyFile.ts";
import type { RandomBytes } from "../ports.ts";

/** About half a second on a laptop; what is fixed here is fixed in the key file by name. */
const COST = { N: 2 ** 17, r: 8, p: 1, dkLen: 32 } as const;

export function passphraseSlot(passphrase: string, random: RandomBytes): NewSlot {
  const salt = random(SALT_LENGTH);
  return { way: "passphrase", salt, key: derivePassphraseKey(passphrase, salt) };
}

export function openWithPassphrase(file: KeyFile, passphrase: string): KeyFileOpened {
  if (file.passphraseSalt === undefined) return { is: "wrongKey" };
  return openKeyFile(file, { way: "passphrase", key: derivePassphraseKey(passphrase, file.passphraseSalt) });
}

/** The same words typed on another keyboard give the same key. */
export function derivePassphraseKey(passphrase: string, salt: Uint8Array): Uint8Array {
  return scrypt(passphrase.normalize("NFKC"), salt, COST);
}
