/** The door for opening a vault: no curves, no HPKE, no scrypt behind it. */
export * from "./ports.ts";
export type * from "./vault.ts";
export { openVault, readAhead } from "./opening/openVault.ts";
export { createVaultKeys, vaultKeysOf } from "./keys/bundle.ts";
export type { DeviceBundle, Epoch, Kit } from "./keys/bundle.ts";
export { openKeyFile, readKeyFile, resealKeyFile, sealKeyFile } from "./keys/keyFile.ts";
export type { KeyFile, KeyFileOpened, KeyFileRead, NewSlot, Secret, Way } from "./keys/keyFile.ts";
export { deriveDraftKey } from "./seal/spaceKey.ts";
export { sameBytes } from "./shared/bytes.ts";
