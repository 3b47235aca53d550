/**
 * A PIN that hides the screen from a glance and seals nothing. 4 to 8 digits are at most a hundred million guesses, so
 * whoever has the storage has the PIN; the salt and the work only keep it from standing there in plain sight.
 */
import { bytesToHex, hexToBytes } from "#app/hex.ts";
import type { Preferences } from "#app/preferences.ts";

export type GlancePin = NonNullable<Preferences["glancePin"]>;

export function isPin(typed: string): boolean {
  return /^[0-9]{4,8}$/.test(typed);
}

export async function makePin(typed: string): Promise<GlancePin> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: bytesToHex(salt), hash: await hashPin(typed, salt) };
}

export async function isRightPin(typed: string, pin: GlancePin): Promise<boolean> {
  return isPin(typed) && (await hashPin(typed, hexToBytes(pin.salt))) === pin.hash;
}

export const withoutPin: Partial<Preferences> = { glancePin: undefined };

/**
 * Two minutes: longer than anyone glances, short enough that a person who forgot the PIN is not kept from their own
 * notes. Waiting it out is honest, since the PIN was never more than a cover.
 */
export const waitItOutMs = 120_000;

export function secondsLeft(startedAt: number, now: number): number {
  return Math.max(0, Math.ceil((startedAt + waitItOutMs - now) / 1000));
}

/** 100,000 rounds: a tenth of a second on a slow phone, felt by nobody. */
const rounds = 100_000;

async function hashPin(typed: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(typed), "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, key, 256);
  return bytesToHex(new Uint8Array(bits));
}
