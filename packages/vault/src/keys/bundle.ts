/** Everything this device knows that must stay secret, in one piece, so that one lock guards it all. */
import { bytesToText, textToBytes } from "../shared/hexText.ts";
import { bytesToUtf8, utf8ToBytes } from "../shared/bytes.ts";
import { isPlainObject } from "../shared/values.ts";
import type { RandomBytes } from "../ports.ts";
import { ID_LENGTH, SECRET_LENGTH } from "./lengths.ts";
import type { VaultKeys } from "../vault.ts";

export interface DeviceBundle {
  readonly vaultId: Uint8Array;
  readonly deviceId: Uint8Array;
  /** Made anew for every install, so that a device restored from an old image does not write under its old name. */
  readonly installId: Uint8Array;
  /** Ed25519 and X25519 secrets of this device. */
  readonly signSecret: Uint8Array;
  readonly boxSecret: Uint8Array;
  /** Ed25519 secret of the account; signs the key ring and copies. */
  readonly identitySecret: Uint8Array;
  /** Oldest first; the last one seals, all of them open. */
  readonly epochs: readonly Epoch[];
  readonly kit?: Kit;
  /** The signed key ring as it was last accepted; also the pin no lower one may replace. */
  readonly ring?: Uint8Array;
  /** What a newer version put in; passed on untouched. */
  readonly others?: Readonly<Record<string, unknown>>;
}
export interface Epoch {
  readonly epoch: number;
  readonly key: Uint8Array;
}
/** The printed recovery kit: an age identity as text. */
export interface Kit {
  readonly secret: string;
  readonly madeAt: number;
  readonly checked: boolean;
}

/** Any 32 random bytes are an Ed25519 seed and an X25519 secret, so a first run needs no curves. */
export function createVaultKeys(random: RandomBytes): DeviceBundle {
  return {
    vaultId: random(ID_LENGTH),
    deviceId: random(ID_LENGTH),
    installId: random(ID_LENGTH),
    signSecret: random(SECRET_LENGTH),
    boxSecret: random(SECRET_LENGTH),
    identitySecret: random(SECRET_LENGTH),
    epochs: [{ epoch: 1, key: random(SECRET_LENGTH) }],
  };
}

export function vaultKeysOf(bundle: DeviceBundle): VaultKeys {
  const epoch = bundle.epochs.at(-1);
  if (epoch === undefined) throw new RangeError("a bundle has at least one epoch key");
  return { vaultId: bundle.vaultId, deviceId: bundle.deviceId, installId: bundle.installId, epochKey: epoch.key };
}

export function bundleToBytes({ others, ...bundle }: DeviceBundle): Uint8Array {
  const known = {
    vaultId: bytesToText(bundle.vaultId),
    deviceId: bytesToText(bundle.deviceId),
    installId: bytesToText(bundle.installId),
    signSecret: bytesToText(bundle.signSecret),
    boxSecret: bytesToText(bundle.boxSecret),
    identitySecret: bytesToText(bundle.identitySecret),
    epochs: bundle.epochs.map(({ epoch, key }) => ({ epoch, key: bytesToText(key) })),
    ...(bundle.kit && { kit: bundle.kit }),
    ...(bundle.ring && { ring: bytesToText(bundle.ring) }),
  };
  return utf8ToBytes(JSON.stringify({ ...others, ...known }));
}

/** The bytes were sealed by us; undefined can only mean a mistake of ours. */
export function bytesToBundle(bytes: Uint8Array): DeviceBundle | undefined {
  const value: unknown = JSON.parse(bytesToUtf8(bytes));
  if (!isPlainObject(value)) return undefined;
  const { vaultId, deviceId, installId, signSecret, boxSecret, identitySecret, epochs, kit, ring, ...others } = value;
  const ids = [vaultId, deviceId, installId].map((id) => textToBytes(id, ID_LENGTH));
  const secrets = [signSecret, boxSecret, identitySecret].map((secret) => textToBytes(secret, SECRET_LENGTH));
  const epochKeys = Array.isArray(epochs) ? epochs.map(toEpoch) : [];
  const [vault, device, install] = ids;
  const [sign, box, identity] = secrets;
  if (
    !vault ||
    !device ||
    !install ||
    !sign ||
    !box ||
    !identity ||
    !epochKeys.length ||
    !epochKeys.every((epoch) => epoch !== undefined)
  ) {
    return undefined;
  }
  const ringBytes = textToBytes(ring);
  return {
    vaultId: vault,
    deviceId: device,
    installId: install,
    signSecret: sign,
    boxSecret: box,
    identitySecret: identity,
    epochs: epochKeys,
    ...(isKit(kit) && { kit }),
    ...(ringBytes && { ring: ringBytes }),
    ...(Object.keys(others).length > 0 && { others }),
  };
}

function toEpoch(value: unknown): Epoch | undefined {
  if (!isPlainObject(value) || typeof value["epoch"] !== "number") return undefined;
  const key = textToBytes(value["key"], SECRET_LENGTH);
  return key && { epoch: value["epoch"], key };
}
function isKit(value: unknown): value is Kit {
  return (
    isPlainObject(value) &&
    typeof value["secret"] === "string" &&
    typeof value["madeAt"] === "number" &&
    typeof value["checked"] === "boolean"
  );
}
