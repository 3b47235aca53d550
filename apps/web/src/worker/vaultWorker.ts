/**
 * The worker that holds the keys: picks its real parts, starts reading the disk at once, tells Today; then fetches what
 * opens the vault (`app/core.ts`) and answers what screens ask.
 */
import type { EpochMs, Zone } from "@tussock/domain";
import { beginOpening } from "#app/beginOpening.ts";
import type { Core, CoreParts, TabMessage } from "#app/core.ts";
import { indexCipher } from "#platform/indexCipher.ts";
import { openStorage } from "#platform/storage.ts";
import { ensureTemporal } from "#app/ensureTemporal.ts";
import type { FromVault, ToVault, VaultMode } from "./messages.ts";

/** Long enough that a person who is still tapping is not disturbed. */
const QUIET_MS = 1_000;
/** Longer than a slow phone draws its first frame; Today then asks, and does not wait for this (measured: 50–130 ms). */
const FIRST_FRAME_MS = 300;

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const mode = scope.name as VaultMode;
const tabs = new BroadcastChannel("tussock");
/** What was heard before there was a core to hear it. */
const early: ((core: Core) => void)[] = [];
let core: Core | undefined;

scope.addEventListener("message", (event: MessageEvent<ToVault>) => pass((to) => to.hear(event.data)));
if (mode === "own")
  tabs.addEventListener("message", (event: MessageEvent<TabMessage>) => pass((to) => to.hearTab(event.data)));
void start();

async function start(): Promise<void> {
  try {
    const [parts] = await Promise.all([mode === "sample" ? sampleParts() : ownParts(), ensureTemporal()]);
    const begun = await beginOpening({
      storage: parts.storage,
      indexCipher,
      moment: () => ({ at: now(), zone: zone() }),
      tell,
    });
    const { createCore } = await import("#app/core.ts");
    core = createCore({
      ...parts,
      indexCipher,
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      now,
      zone,
      tell,
      later: (work) => void setTimeout(() => void work(), QUIET_MS),
      drawn: () => new Promise((resolve) => setTimeout(resolve, FIRST_FRAME_MS)),
    });
    const opening = core.open(begun);
    for (const hear of early.splice(0)) hear(core);
    await opening;
  } catch (error) {
    const refused = error instanceof Error && error.name === "DiskTrouble";
    tell({ kind: "state", state: { is: "trouble", trouble: refused ? "refused" : "crashed" } });
    if (!refused) throw error;
  }
}

function pass(hear: (core: Core) => void): void {
  if (core) hear(core);
  else early.push(hear);
}
function tell(message: FromVault): void {
  scope.postMessage(message);
}
function now(): EpochMs {
  return Date.now() as EpochMs;
}
function zone(): Zone {
  return Temporal.Now.timeZoneId() as Zone;
}

async function ownParts(): Promise<Pick<CoreParts, "storage" | "tellTabs">> {
  return { storage: await openStorage(), tellTabs: (message) => tabs.postMessage(message) };
}

/** The sample life lies in memory alone: nothing of it reaches the disk, and it ends with this worker. */
async function sampleParts(): Promise<Pick<CoreParts, "storage" | "tellTabs" | "sample">> {
  const [{ createMemoryStorage }, { fillWithSample }] = await Promise.all([
    import("#platform/memoryStorage.ts"),
    import("#app/fillWithSample.ts"),
  ]);
  return { storage: createMemoryStorage(), tellTabs: () => undefined, sample: fillWithSample };
}
