/**
 * Runs first and is tiny: the vault worker starts reading the disk while the screens are still on their way.
 */
import { sampleChosen } from "#platform/sampleMark.ts";
import { startVaultPort } from "#platform/vaultPort.ts";

export const firstVaultPort = startVaultPort(sampleChosen() ? "sample" : "own");
