/** The code of a recovery sheet as people write and type it. It is an age identity: bech32, 58 signs after its name. */
import { tidyPassphrase } from "./passphrase.ts";

const prefix = "AGE-SECRET-KEY-1";
/** 32 bytes in 5-bit signs are 52, and 6 more check them (BIP 173). */
const signs = 58;

/**
 * Capital letters, no spaces, plain hyphens. After the prefix the alphabet has no 1, B, I or O, so a hand that wrote
 * one of them meant L, 8, L or 0.
 */
export function tidyKitCode(typed: string): string {
  const text = typed
    .toUpperCase()
    .replaceAll(/\s/g, "")
    .replaceAll(/[‐-―−]/g, "-");
  const start = text.startsWith(prefix) ? prefix.length : 0;
  const rest = text.slice(start).replaceAll(/[1I]/g, "L").replaceAll("B", "8").replaceAll("O", "0");
  return start > 0 || rest.length === signs ? prefix + rest : text;
}

/** The code of a recovery sheet from what a person typed; undefined when it is something else, such as a passphrase. */
export function toKitCode(typed: string): string | undefined {
  const code = tidyKitCode(typed);
  return whole.test(code) ? code : undefined;
}
const whole = new RegExp(`^${prefix}[02-9AC-HJ-NP-Z]{${signs}}$`);

/** What opens a copy: a code put in order, also one with a slip in it, or a passphrase as it is. */
export function toSecret(typed: string): string {
  return (
    toKitCode(typed) ?? (typed.trim().toUpperCase().startsWith(prefix) ? tidyKitCode(typed) : tidyPassphrase(typed))
  );
}

/** Four signs at a time can be held in mind between paper and screen. */
export function kitGroups(secret: string): readonly string[] {
  const rest = secret.slice(prefix.length);
  return [prefix, ...(rest.match(/.{1,4}/g) ?? [])];
}
