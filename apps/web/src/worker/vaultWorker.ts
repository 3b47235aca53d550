/** The worker that holds the keys: picks its real parts, starts reading the disk at once, answers what screens ask. */
import type { EpochMs, Zone } from "@tussock/domain";
import { createCore, type Core, type CoreParts, type TabMessage } from "#app/core.ts";
import { indexCipher } from "#platform/indexCipher.ts";
import { openStorage } from "#platform/storage.ts";
import { ensureTemporal } from "#app/ensureTemporal.ts";
import type { ToVault, VaultMode } from "./messages.ts";

/** Long enough that a person who is still tapping is not disturbed. */
const QUIET_MS = 1_000;
/** Longer than a slow phone draws its first frame; Today then asks, and does not wait for this (measured: 50–130 ms). */
const FIRST_FRAME_MS = 300;

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const mode = scope.name as VaultMode;
const tabs = new BroadcastChannel("tussock");
const early: ToVault[] = [];
let core: Core | undefined;

scope.addEventListener("message", (event: MessageEvent<ToVault>) => {
  if (core) core.hear(event.data);
  else early.push(event.data);
});
void start();

async function start(): Promise<void> {
  const [parts] = await Promise.all([mode === "sample" ? sampleParts() : ownParts(), ensureTemporal()]);
  const started = createCore({
    ...parts,
    indexCipher,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now: () => Date.now() as EpochMs,
    zone: () => Temporal.Now.timeZoneId() as Zone,
    tell: (message) => scope.postMessage(message),
    later: (work) => void setTimeout(() => void work(), QUIET_MS),
    drawn: () => new Promise((resolve) => setTimeout(resolve, FIRST_FRAME_MS)),
  });
  core = started;
  const opening = started.open();
  for (const message of early.splice(0)) started.hear(message);
  try {
    await opening;
  } catch (error) {
    const refused = error instanceof Error && error.name === "DiskTrouble";
    scope.postMessage({ kind: "state", state: { is: "trouble", trouble: refused ? "refused" : "crashed" } });
    if (!refused) throw error;
  }
}

async function ownParts(): Promise<Pick<CoreParts, "storage" | "tellTabs">> {
  const storage = await openStorage();
  tabs.addEventListener("message", (event: MessageEvent<TabMessage>) => core?.hearTab(event.data));
  return { storage, tellTabs: (message) => tabs.postMessage(message) };
}

/** The sample life lies in memory alone: nothing of it reaches the disk, and it ends with this worker. */
async function sampleParts(): Promise<Pick<CoreParts, "storage" | "tellTabs" | "sample">> {
  const [{ createMemoryStorage }, { fillWithSample }] = await Promise.all([
    import("#platform/memoryStorage.ts"),
    import("#app/fillWithSample.ts"),
  ]);
  return { storage: createMemoryStorage(), tellTabs: () => undefined, sample: fillWithSample };
}
