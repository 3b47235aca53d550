/** The door for opening a vault: no curves, no HPKE, no scrypt behind it. */
export * from "./ports.ts";
export type * from "./vault.ts";
export { openVault } from "./opening/openVault.ts";
export { createVaultKeys, vaultKeysOf } from "./keys/bundle.ts";
export type { DeviceBundle, Epoch, Kit } from "./keys/bundle.ts";
export { openKeyFile, resealKeyFile, sealKeyFile } from "./keys/keyFile.ts";
export type { KeyFileOpened, NewSlot, Secret } from "./keys/keyFile.ts";
export { readKeyFile } from "./keys/readKeyFile.ts";
export type { KeyFile, KeyFileRead, Way } from "./keys/readKeyFile.ts";
export { deriveDraftKey } from "./seal/spaceKey.ts";
export { sameBytes } from "./shared/bytes.ts";
