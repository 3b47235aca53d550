/**
 * The script before all others: plain, tiny, and run where it stands, so that the worker that reads the disk is on its
 * way before style sheet and screens are. A worker starts only when the page has a moment for it; started after them it came
 * 100 ms later on a slow phone. A plain script exports nothing: what it began is handed over by `platform/booted.ts`.
 */
import type { BootedPlace } from "#platform/booted.ts";
import { trustedUrl } from "#platform/trustedUrl.ts";
import { startVaultPort } from "#platform/vaultPort.ts";

(globalThis as BootedPlace).tussockBooted = { ownPort: startVaultPort("own"), startVaultPort, trustedUrl };
