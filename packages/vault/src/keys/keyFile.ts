/**
 * The key file: the device bundle sealed under a local key L, and L once behind each way in.
 *
 * [Note: What the ways protect] "open" puts L beside the bundle: anyone who can copy the storage can read everything,
 * and we say so. So the key of the index lies there too, and Today does not wait for the bundle. "passphrase" and
 * "passkey" seal L under what only the person has; "kit" is the code on the printed sheet, so that a forgotten passphrase
 * or a deleted passkey is not the end. The cost of guessing is fixed by the name of the way, never read from the file: a
 * file cannot ask for less work, nor for so much that a device stops.
 */
import { PURPOSES, toId16, type Id16 } from "@tussock/protocol";
import type { RandomBytes } from "../ports.ts";
import { open, seal } from "../seal/seal.ts";
import { deriveIndexKey, deriveSpaceKey } from "../seal/spaceKey.ts";
import { utf8ToBytes } from "../shared/bytes.ts";
import { bytesToText } from "../shared/hexText.ts";
import { bundleToBytes, bytesToBundle, vaultKeysOf, type DeviceBundle } from "./bundle.ts";
import { SECRET_LENGTH } from "./lengths.ts";
import { KDF_NAME, VERSION, type KeyFile, type SealedSlot, type Way } from "./readKeyFile.ts";

/** How L is to be guarded. `key` comes from "@tussock/vault/passphrase", `prf` from the passkey. */
export type NewSlot =
  | { readonly way: "open" }
  | { readonly way: "passphrase"; readonly salt: Uint8Array; readonly key: Uint8Array }
  | { readonly way: "passkey"; readonly credentialId: Uint8Array; readonly prf: Uint8Array }
  | { readonly way: "kit"; readonly key: Uint8Array };

/** What a person brings to open it. */
export type Secret =
  | { readonly way: "open" }
  | { readonly way: "passphrase"; readonly key: Uint8Array }
  | { readonly way: "passkey"; readonly prf: Uint8Array }
  /** The code of the kit as text, in bytes: 128 bits and more by itself, so no slow hash stands before it. */
  | { readonly way: "kit"; readonly key: Uint8Array };

export type KeyFileOpened =
  | { readonly is: "opened"; readonly bundle: DeviceBundle; readonly local: Uint8Array }
  | { readonly is: "wrongKey" }
  | { readonly is: "damaged" };

/** A file with a fresh local key: an old secret, or an older file’s local key, opens nothing of it. */
export function sealKeyFile(bundle: DeviceBundle, slots: readonly NewSlot[], random: RandomBytes): Uint8Array {
  if (slots.length === 0) throw new RangeError("a key file without a way in could never be opened");
  refuseOpenBesideLock(slots);
  const local = random(SECRET_LENGTH);
  return toBytes(
    bundle,
    slots.map((slot) => sealSlot(slot, local, bundle.vaultId, random)),
    local,
    random,
  );
}

/** The same ways in, another bundle; `more` ways may join them. For those who hold the local key but not each secret. */
export function resealKeyFile(
  file: KeyFile,
  local: Uint8Array,
  bundle: DeviceBundle,
  more: readonly NewSlot[],
  random: RandomBytes,
): Uint8Array {
  const joined = more.map((slot) => sealSlot(slot, local, bundle.vaultId, random));
  const kept = file.sealed.slots.filter(({ way }) => !joined.some((slot) => slot.way === way));
  refuseOpenBesideLock([...kept, ...joined]);
  return toBytes(bundle, [...kept, ...joined], local, random);
}

function refuseOpenBesideLock(slots: readonly { readonly way: Way }[]): void {
  if (slots.length > 1 && slots.some(({ way }) => way === "open"))
    throw new RangeError("an open way beside a lock would be no lock");
}

function toBytes(
  bundle: DeviceBundle,
  slots: readonly SealedSlot[],
  local: Uint8Array,
  random: RandomBytes,
): Uint8Array {
  const space = deriveSpaceKey(local, bundle.vaultId, PURPOSES.bundle);
  return utf8ToBytes(
    JSON.stringify({
      tussock: "key",
      version: VERSION,
      vault: bytesToText(bundle.vaultId),
      slots: slots.map((slot) => slotToJson(slot, bundle)),
      bundle: bytesToText(seal(space, BUNDLE_ITEM, bundleToBytes(bundle), random)),
    }),
  );
}

export function openKeyFile(file: KeyFile, secret: Secret): KeyFileOpened {
  const slots = file.sealed.slots.filter(({ way }) => way === secret.way);
  const local = slots.map((slot) => openSlot(slot, secret, file.vaultId)).find((key) => key !== undefined);
  if (local === undefined) return { is: "wrongKey" };
  const opened = open(deriveSpaceKey(local, file.vaultId, PURPOSES.bundle), file.sealed.bundle, BUNDLE_ITEM);
  const bundle = opened.is === "opened" ? bytesToBundle(opened.text) : undefined;
  return bundle === undefined ? { is: "damaged" } : { is: "opened", bundle, local };
}

/** Each kind of sealed part has its own item id, so none can be put in another's place. */
const BUNDLE_ITEM = namedItem("bundle");
const ITEM_BY_WAY = {
  passphrase: namedItem("passphrase"),
  passkey: namedItem("passkey"),
  kit: namedItem("kit"),
} as const;

function namedItem(name: string): Id16 {
  const id = new Uint8Array(16);
  id.set(utf8ToBytes(name));
  return toId16(id);
}

function sealSlot(slot: NewSlot, local: Uint8Array, vaultId: Uint8Array, random: RandomBytes): SealedSlot {
  if (slot.way === "open") return { way: slot.way, key: local };
  const space = deriveSpaceKey(slot.way === "passkey" ? slot.prf : slot.key, vaultId, PURPOSES.slot);
  const sealed = seal(space, ITEM_BY_WAY[slot.way], local, random);
  if (slot.way === "passphrase") return { way: slot.way, salt: slot.salt, sealed };
  if (slot.way === "passkey") return { way: slot.way, credentialId: slot.credentialId, sealed };
  return { way: slot.way, sealed };
}

function slotToJson(slot: SealedSlot, bundle: DeviceBundle) {
  if (slot.way === "open") {
    const { epochKey, vaultId } = vaultKeysOf(bundle);
    return { way: slot.way, key: bytesToText(slot.key), indexKey: bytesToText(deriveIndexKey(epochKey, vaultId)) };
  }
  const sealed = bytesToText(slot.sealed);
  if (slot.way === "passphrase") return { way: slot.way, kdf: KDF_NAME, salt: bytesToText(slot.salt), sealed };
  if (slot.way === "passkey") return { way: slot.way, credential: bytesToText(slot.credentialId), sealed };
  return { way: slot.way, sealed };
}

function openSlot(slot: SealedSlot, secret: Secret, vaultId: Uint8Array): Uint8Array | undefined {
  if (slot.way === "open") return slot.key;
  if (secret.way === "open") return undefined;
  const space = deriveSpaceKey(secret.way === "passkey" ? secret.prf : secret.key, vaultId, PURPOSES.slot);
  const opened = open(space, slot.sealed, ITEM_BY_WAY[slot.way]);
  return opened.is === "opened" && opened.text.length === SECRET_LENGTH ? opened.text : undefined;
}
