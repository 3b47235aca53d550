/** Copies are age v1 files, so that the stock `age` program opens them and recovery needs nothing of ours. */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { done, trouble, type Outcome } from "@tussock/domain";
import { COPY_BLOCK_BYTES } from "@tussock/vault/backup";
import { toKitCode } from "../secret/kitCode.ts";

/** A recovery kit: an identity `age -i` understands. X25519, since Debian's age 1.1.1 knows no other. */
export function makeAgeIdentity(): Promise<string> {
  return generateX25519Identity();
}
export function ageRecipient(identity: string): Promise<string> {
  return identityToRecipient(identity);
}

/** 2^17 · 8 kB of memory, half a second on a phone of 2020; `age` itself takes up to 22 (facts/security 4.4: 17 on phones). */
const WORK_FACTOR = 17;
/** A hostile file asks for more: 19 took 3.5 s and 615 MB. */
const WORK_FACTOR_MOST = 18;

export function sealToPassphrase(plain: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const age = new Encrypter();
  age.setPassphrase(passphrase);
  age.setScryptWorkFactor(WORK_FACTOR);
  return age.encrypt(plain);
}

/** The second recipient exists for the restore drill alone: its identity is made for one copy and then forgotten. */
export function sealToRecipients(plain: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const age = new Encrypter();
  for (const recipient of recipients) age.addRecipient(recipient);
  return age.encrypt(plain);
}

export type AgeTrouble = "notACopy" | "wrongSecret" | "tooHardToOpen" | "cutShort" | "damaged";

/** A secret is a kit code or a passphrase; the file says which it needs. */
export async function openAge(file: Uint8Array, secret: string): Promise<Outcome<Uint8Array, AgeTrouble>> {
  const header = readHeader(file);
  if (!header) return trouble("notACopy");
  if (header.workFactor !== undefined && header.workFactor > WORK_FACTOR_MOST) return trouble("tooHardToOpen");
  const age = new Decrypter();
  const kitCode = toKitCode(secret);
  if (header.workFactor === undefined) {
    if (!kitCode) return trouble("wrongSecret");
    age.addIdentity(kitCode);
  } else {
    age.addPassphrase(secret);
  }
  try {
    // Whether the secret fits is decided by the header alone; what fails after it is the file.
    await age.decryptHeader(file.subarray(0, header.length));
  } catch {
    return trouble("wrongSecret");
  }
  try {
    return done(await age.decrypt(file));
  } catch {
    // To age, a cut file and a changed one are alike: a piece whose seal does not fit. The length tells them apart.
    return trouble(looksCut(file.length - header.length) ? "cutShort" : "damaged");
  }
}

/** No header of ours comes near this. */
const HEADER_MOST_BYTES = 4096;

function readHeader(file: Uint8Array): { readonly length: number; readonly workFactor?: number } | undefined {
  const text = new TextDecoder("latin1").decode(file.subarray(0, HEADER_MOST_BYTES));
  if (!text.startsWith("age-encryption.org/v1\n")) return undefined;
  const end = /\n--- [^\n]*\n/.exec(text);
  if (!end) return undefined;
  const length = end.index + end[0].length;
  const scrypt = /\n-> scrypt \S+ (\d{1,4})\n/.exec(text.slice(0, length));
  return scrypt ? { length, workFactor: Number(scrypt[1]) } : { length };
}

/** After the header come a 16-byte nonce and pieces of 64 KiB, each with its 16-byte seal (age v1). */
const PIECE_BYTES = 64 * 1024;
const SEAL_BYTES = 16;

/** What we seal is a whole number of blocks, so any other length means that the end is missing. */
function looksCut(bodyLength: number): boolean {
  const pieces = Math.max(1, Math.ceil((bodyLength - SEAL_BYTES) / (PIECE_BYTES + SEAL_BYTES)));
  return (bodyLength - SEAL_BYTES - pieces * SEAL_BYTES) % COPY_BLOCK_BYTES !== 0;
}
