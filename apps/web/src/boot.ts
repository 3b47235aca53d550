/**
 * The script before all others: plain, tiny, and run where it stands, so that whoever reads the disk is on the way before
 * style sheet and screens are: the offline shell’s worker, which runs already, or else the page’s own. A worker starts only
 * when the page has a moment for it; started after them it came 100 ms later on a slow phone. A plain script exports
 * nothing: what it began is handed over by `platform/booted.ts`.
 */
import type { BootedPlace } from "#platform/booted.ts";
import type { VaultPort } from "#worker/messages.ts";
import { trustedUrl } from "#platform/trustedUrl.ts";
import { askShellFirst } from "#platform/shellFirst.ts";
import { startVaultPort } from "#platform/vaultPort.ts";

const startOwn = (): VaultPort => startVaultPort("own");
// None where the connection is not secure, and on a first visit.
const shell = navigator.serviceWorker?.controller;
(globalThis as BootedPlace).tussockBooted = {
  ownPort: shell ? askShellFirst(shell, startOwn) : startOwn(),
  startVaultPort,
  trustedUrl,
};
