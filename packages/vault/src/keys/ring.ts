/**
 * The key ring: which devices belong to an account, where its epoch key is wrapped for each, and the kit.
 * One object, signed by the account's identity, its version only ever growing. A server that hands out a ring of its
 * own making, an older one, or a different one with the same number, is refused.
 */
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToUtf8, concatBytes, sameBytes, utf8ToBytes } from "../shared/bytes.ts";
import { bytesToText, textToBytes } from "../shared/hexText.ts";
import { isPlainObject } from "../shared/values.ts";
import type { DeviceBundle, Epoch } from "./bundle.ts";
import { openSlot, sealSlot } from "./slots.ts";

export interface KeyRing {
  readonly vaultId: Uint8Array;
  /** Counts up by one with every change. */
  readonly version: number;
  readonly epoch: number;
  readonly devices: readonly RingDevice[];
  /** The epoch key sealed to the kit; the bytes come from whoever speaks age. */
  readonly kit?: { readonly recipient: string; readonly slot: Uint8Array };
}
export interface RingDevice {
  readonly deviceId: Uint8Array;
  readonly signPublic: Uint8Array;
  readonly boxPublic: Uint8Array;
  readonly addedAt: number;
  /** The epoch key, wrapped for this device. */
  readonly slot: Uint8Array;
}

/** What a device remembers of the last ring it accepted. */
export interface RingPin {
  readonly vaultId: Uint8Array;
  readonly identity: Uint8Array;
  readonly version: number;
  readonly digest?: Uint8Array;
}
export type RingRead =
  | { readonly is: "accepted"; readonly ring: KeyRing; readonly pin: RingPin }
  | { readonly is: "refused"; readonly why: RingTrouble };
export type RingTrouble = "damaged" | "unsigned" | "anotherVault" | "lower" | "forked" | "newerFormat";

const FORMAT = 1;
const SIGNATURE_BYTES = 64;
const LABEL = "bm/1/ring\n";
const MOST_BYTES = 128 * 1024;
const MOST_DEVICES = 64;

/** The ring of a vault that has one device: this one. */
export async function createFirstRing(bundle: DeviceBundle, addedAt: number, kit?: KeyRing["kit"]): Promise<KeyRing> {
  return {
    vaultId: bundle.vaultId,
    version: 1,
    epoch: epochOf(bundle).epoch,
    devices: [await thisDevice(bundle, addedAt)],
    ...(kit && { kit }),
  };
}

/** A changed ring is a new ring with the next number; the old one stays as it was. */
export function nextRing(ring: KeyRing, change: Partial<Pick<KeyRing, "epoch" | "devices" | "kit">>): KeyRing {
  return { ...ring, ...change, version: ring.version + 1 };
}

/**
 * A new epoch key for the devices that stay, when one is lost or the kit alone brought everything back.
 * The kit's new slot is handed in, sealed to its recipient; without one the kit opens nothing written from now on.
 */
export async function rotateEpoch(
  bundle: DeviceBundle,
  ring: KeyRing,
  stays: (device: RingDevice) => boolean,
  epochKey: Uint8Array,
  kit?: KeyRing["kit"],
): Promise<{ readonly bundle: DeviceBundle; readonly ring: KeyRing }> {
  const epoch: Epoch = { epoch: ring.epoch + 1, key: epochKey };
  const devices = await Promise.all(
    ring.devices.filter(stays).map(async (device) => ({
      ...device,
      slot: await sealSlot(epochKey, device.boxPublic, {
        vaultId: ring.vaultId,
        epoch: epoch.epoch,
        deviceId: device.deviceId,
      }),
    })),
  );
  const { kit: _, ...rest } = ring;
  const next: KeyRing = { ...rest, version: ring.version + 1, epoch: epoch.epoch, devices, ...(kit && { kit }) };
  return { bundle: { ...bundle, epochs: [...bundle.epochs, epoch] }, ring: next };
}

/** The epoch key out of a ring that was accepted; undefined when this device is not in it. */
export async function openRing(
  bundle: Pick<DeviceBundle, "deviceId" | "boxSecret">,
  ring: KeyRing,
): Promise<Epoch | undefined> {
  const device = ring.devices.find(({ deviceId }) => sameBytes(deviceId, bundle.deviceId));
  if (device === undefined) return undefined;
  const key = await openSlot(device.slot, bundle.boxSecret, {
    vaultId: ring.vaultId,
    epoch: ring.epoch,
    deviceId: device.deviceId,
  });
  return key && { epoch: ring.epoch, key };
}

export function signRing(ring: KeyRing, identitySecret: Uint8Array): Uint8Array {
  const payload = utf8ToBytes(JSON.stringify(ringToJson(ring)));
  return concatBytes(ed25519.sign(concatBytes(utf8ToBytes(LABEL), payload), identitySecret), payload);
}

/** For a device that has accepted no ring yet but knows whose it must be: from its own keys, or from the printed kit. */
export function firstPin(vaultId: Uint8Array, identity: Uint8Array): RingPin {
  return { vaultId, identity, version: 0 };
}

export function readRing(bytes: Uint8Array, pin: RingPin): RingRead {
  if (bytes.length <= SIGNATURE_BYTES || bytes.length > MOST_BYTES) return { is: "refused", why: "damaged" };
  const [signature, payload] = [bytes.subarray(0, SIGNATURE_BYTES), bytes.subarray(SIGNATURE_BYTES)];
  if (!isSigned(signature, payload, pin.identity)) return { is: "refused", why: "unsigned" };
  const value = parse(payload);
  if (isPlainObject(value) && typeof value["format"] === "number" && value["format"] > FORMAT)
    return { is: "refused", why: "newerFormat" };
  const ring = jsonToRing(value);
  if (ring === undefined) return { is: "refused", why: "damaged" };
  if (!sameBytes(ring.vaultId, pin.vaultId)) return { is: "refused", why: "anotherVault" };
  if (ring.version < pin.version) return { is: "refused", why: "lower" };
  const digest = sha256(bytes.subarray(SIGNATURE_BYTES));
  if (ring.version === pin.version && pin.digest !== undefined && !sameBytes(digest, pin.digest))
    return { is: "refused", why: "forked" };
  return { is: "accepted", ring, pin: { ...pin, version: ring.version, digest } };
}

export async function thisDevice(bundle: DeviceBundle, addedAt: number): Promise<RingDevice> {
  const { epoch, key } = epochOf(bundle);
  const boxPublic = x25519.getPublicKey(bundle.boxSecret);
  return {
    deviceId: bundle.deviceId,
    signPublic: ed25519.getPublicKey(bundle.signSecret),
    boxPublic,
    addedAt,
    slot: await sealSlot(key, boxPublic, { vaultId: bundle.vaultId, epoch, deviceId: bundle.deviceId }),
  };
}

function epochOf(bundle: DeviceBundle): Epoch {
  const epoch = bundle.epochs.at(-1);
  if (epoch === undefined) throw new RangeError("a bundle has at least one epoch key");
  return epoch;
}

function isSigned(signature: Uint8Array, payload: Uint8Array, identity: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, concatBytes(utf8ToBytes(LABEL), payload), identity, { zip215: false });
  } catch {
    // Bytes that are no point on the curve are no signature.
    return false;
  }
}

function ringToJson({ vaultId, version, epoch, devices, kit }: KeyRing): unknown {
  return {
    tussock: "ring",
    format: FORMAT,
    vault: bytesToText(vaultId),
    version,
    epoch,
    devices: devices.map((device) => ({
      id: bytesToText(device.deviceId),
      sign: bytesToText(device.signPublic),
      box: bytesToText(device.boxPublic),
      addedAt: device.addedAt,
      slot: bytesToText(device.slot),
    })),
    ...(kit && { kit: { recipient: kit.recipient, slot: bytesToText(kit.slot) } }),
  };
}

function jsonToRing(value: unknown): KeyRing | undefined {
  if (!isPlainObject(value) || value["tussock"] !== "ring" || value["format"] !== FORMAT) return undefined;
  const { vault, version, epoch, devices, kit } = value;
  const vaultId = textToBytes(vault, 16);
  if (!vaultId || !isCount(version) || !isCount(epoch) || !Array.isArray(devices) || devices.length > MOST_DEVICES)
    return undefined;
  const ringDevices = devices.map(jsonToDevice);
  if (!ringDevices.every((device) => device !== undefined)) return undefined;
  const ringKit = kit === undefined ? undefined : jsonToKit(kit);
  if (kit !== undefined && ringKit === undefined) return undefined;
  return { vaultId, version, epoch, devices: ringDevices, ...(ringKit && { kit: ringKit }) };
}
function jsonToDevice(value: unknown): RingDevice | undefined {
  if (!isPlainObject(value) || typeof value["addedAt"] !== "number") return undefined;
  const [deviceId, signPublic, boxPublic] = [
    textToBytes(value["id"], 16),
    textToBytes(value["sign"], 32),
    textToBytes(value["box"], 32),
  ];
  const slot = textToBytes(value["slot"]);
  return (
    deviceId && signPublic && boxPublic && slot && { deviceId, signPublic, boxPublic, addedAt: value["addedAt"], slot }
  );
}
function jsonToKit(value: unknown): KeyRing["kit"] {
  if (!isPlainObject(value) || typeof value["recipient"] !== "string") return undefined;
  const slot = textToBytes(value["slot"]);
  return slot && { recipient: value["recipient"], slot };
}
function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 1;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(bytesToUtf8(bytes));
  } catch {
    return undefined;
  }
}
