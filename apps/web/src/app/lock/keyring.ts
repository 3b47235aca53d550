/** The key file of this device: which ways lead into the vault, and the secrets behind them while it is open. */
import {
  createVaultKeys,
  DiskTrouble,
  openKeyFile,
  readKeyFile,
  resealKeyFile,
  sealKeyFile,
  vaultKeysOf,
  type DeviceBundle,
  type KeyFile,
  type NewSlot,
  type RandomBytes,
  type Secret,
  type VaultKeys,
} from "@tussock/vault";
import type { VaultStorage } from "../vaultStorage.ts";
import { toKitCode } from "../secret/kitCode.ts";

type Found =
  | { readonly is: "keys"; readonly keys: VaultKeys }
  | { readonly is: "locked"; readonly ways: readonly LockWay[]; readonly passkeyId?: Uint8Array }
  | { readonly is: "none" }
  | { readonly is: "damaged" }
  | { readonly is: "newer" };
type LockWay = "passphrase" | "passkey";
type NewLock = { readonly passphrase: string } | { readonly prf: Uint8Array; readonly credentialId: Uint8Array };

export interface Keyring {
  readonly find: () => Promise<Found>;
  /** Makes the keys of a new vault and keeps them, without a lock. */
  readonly begin: () => Promise<VaultKeys>;
  /** The ways a lock leaves open; empty while there is no lock. */
  readonly ways: () => readonly LockWay[];
  readonly passkeyId: () => Uint8Array | undefined;
  /** Keys, when the secret fits; the vault may already be open: then it is only a check. */
  readonly unlock: (
    secret: { readonly passphrase: string } | { readonly prf: Uint8Array },
  ) => Promise<VaultKeys | "wrongKey">;
  readonly setLock: (lock: NewLock | undefined) => Promise<void>;
  /** False while locked, and where what the file seals is damaged. */
  readonly isOpen: () => boolean;
  /** What this device knows while the vault is open. */
  readonly bundle: () => DeviceBundle;
  /** Keeps a changed bundle under the same lock. */
  readonly keep: (bundle: DeviceBundle) => Promise<void>;
}

export function createKeyring(storage: VaultStorage, { random }: { readonly random: RandomBytes }): Keyring {
  const twin = storage.twin("keys");
  let file: KeyFile | undefined;
  let held: { readonly bundle: DeviceBundle; readonly local: Uint8Array } | undefined;

  return {
    async find() {
      const bytes = await twin.read();
      if (!bytes) return (await storage.journal.read(0)).length > 0 ? { is: "damaged" } : { is: "none" };
      const read = readKeyFile(bytes);
      if (read.is !== "read") return read;
      file = read.file;
      if (!file.ways.includes("open")) {
        // Where the power went, or the disk refused, just as the lock was set. Nobody waits for it.
        void forgetOlder();
        return { is: "locked", ways: lockWays(file), ...(file.passkeyId && { passkeyId: file.passkeyId }) };
      }
      if (file.indexKey) return { is: "keys", keys: keysLater(file.vaultId, file.indexKey) };
      const keys = take({ way: "open" });
      return keys === "wrongKey" ? { is: "damaged" } : { is: "keys", keys };
    },
    async begin() {
      await lockWith(createVaultKeys(random), undefined);
      return vaultKeysOf(bundle());
    },
    ways: () => (file ? lockWays(file) : []),
    passkeyId: () => file?.passkeyId,
    async unlock(secret) {
      if (!file) return "wrongKey";
      if ("prf" in secret) return take({ way: "passkey", prf: secret.prf });
      const code = toKitCode(secret.passphrase);
      if (code) return take({ way: "kit", key: new TextEncoder().encode(code) });
      if (!file.passphraseSalt) return "wrongKey";
      const { derivePassphraseKey } = await import("@tussock/vault/passphrase");
      return take({ way: "passphrase", key: derivePassphraseKey(secret.passphrase, file.passphraseSalt) });
    },
    setLock: (lock) => lockWith(bundle(), lock),
    bundle,
    isOpen: () => opened() !== undefined,
    async keep(changed) {
      const now = opened();
      if (!file || !now) throw new Error("the keyring was asked to keep keys that are locked or damaged");
      await write(resealKeyFile(file, now.local, changed, file.ways.includes("open") ? [] : kitSlot(changed), random));
      held = { ...now, bundle: changed };
      await forgetOlder();
    },
  };

  /** A file without a lock is opened when it is first asked for. */
  function opened(): typeof held {
    if (!held && file?.ways.includes("open")) take({ way: "open" });
    return held;
  }
  function bundle(): DeviceBundle {
    const now = opened();
    if (!now) throw new Error("the keyring was asked for keys that are locked or damaged");
    return now.bundle;
  }

  /** Today needs the index alone; the bundle is opened when something else of it is asked for. */
  function keysLater(vaultId: Uint8Array, indexKey: Uint8Array): VaultKeys {
    const keys = () => vaultKeysOf(bundle());
    return {
      vaultId,
      indexKey,
      get deviceId() {
        return keys().deviceId;
      },
      get installId() {
        return keys().installId ?? keys().deviceId;
      },
      get epochKey() {
        return keys().epochKey;
      },
    };
  }

  function take(secret: Secret): VaultKeys | "wrongKey" {
    const found = file && openKeyFile(file, secret);
    if (found?.is !== "opened") return "wrongKey";
    held = found;
    return vaultKeysOf(found.bundle);
  }

  /** Seals under a fresh local key, so that what an older lock guarded is worth nothing any more. */
  async function lockWith(next: DeviceBundle, lock: NewLock | undefined): Promise<void> {
    const slots = lock ? [await slotFor(lock), ...kitSlot(next)] : [{ way: "open" } as const];
    const made = await write(sealKeyFile(next, slots, random));
    const found = openKeyFile(made, lock ? secretOf(slots[0]) : { way: "open" });
    if (found.is !== "opened") throw new Error("a key file must open with what it was sealed with");
    held = found;
    await forgetOlder();
  }

  /**
   * The file before this one opens without the lock, or with the one that was given up. What was just written counts
   * all the same: where the disk refuses to be rid of the older one, the next opening tries again.
   */
  async function forgetOlder(): Promise<void> {
    try {
      await twin.forgetOlder();
    } catch (error) {
      if (!(error instanceof DiskTrouble)) throw error;
    }
  }

  async function slotFor(lock: NewLock): Promise<NewSlot> {
    if ("prf" in lock) return { way: "passkey", credentialId: lock.credentialId, prf: lock.prf };
    const { passphraseSlot } = await import("@tussock/vault/passphrase");
    return passphraseSlot(lock.passphrase, random);
  }

  async function write(bytes: Uint8Array): Promise<KeyFile> {
    const read = readKeyFile(bytes);
    if (read.is !== "read") throw new Error("a key file of ours must be readable");
    await twin.write(bytes);
    file = read.file;
    return read.file;
  }
}

/** The printed kit always stays a way in, when there is one: passphrases are forgotten and passkeys deleted. */
function kitSlot({ kit }: DeviceBundle): readonly NewSlot[] {
  return kit ? [{ way: "kit", key: new TextEncoder().encode(kit.secret) }] : [];
}

function secretOf(slot: NewSlot | undefined): Secret {
  if (slot?.way === "passphrase") return { way: "passphrase", key: slot.key };
  if (slot?.way === "passkey") return { way: "passkey", prf: slot.prf };
  return { way: "open" };
}

function lockWays(file: KeyFile): readonly LockWay[] {
  return file.ways.filter((way) => way === "passphrase" || way === "passkey");
}
