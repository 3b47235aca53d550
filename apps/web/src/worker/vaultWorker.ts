/**
 * The worker that holds the keys: picks its real parts, starts reading the disk at once, tells Today; then fetches what
 * opens the vault (`app/core.ts`) and answers what screens ask.
 */
import { DiskTrouble } from "@tussock/vault/ahead";
import { beginOpening } from "#app/beginOpening.ts";
import type { Core, CoreParts, createCore as CreateCore } from "#app/core.ts";
import { indexCipher } from "#platform/indexCipher.ts";
import { openStorage } from "#platform/storage.ts";
import { ensureTemporal } from "#app/ensureTemporal.ts";
import type { VaultTrouble } from "#app/tussock.ts";
import { moment, now, zone } from "./clock.ts";
import type { FromVault, ToVault, VaultMode } from "./messages.ts";
import { followOf, type TabMessage } from "./tabMessages.ts";

/** Long enough that a person who is still tapping is not disturbed. */
const QUIET_MS = 1_000;
/** Longer than a slow phone draws its first frame; Today then asks, and does not wait for this (measured: 50–130 ms). */
const FIRST_FRAME_MS = 300;

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const mode = scope.name as VaultMode;
const tabs = new BroadcastChannel("tussock");
/** What was heard before there was a core to hear it. */
const unheard: ((core: Core) => void)[] = [];
let core: Core | undefined;

scope.addEventListener("message", (event: MessageEvent<ToVault>) => pass((to) => to.hear(event.data)));
if (mode === "own")
  tabs.addEventListener("message", ({ data }: MessageEvent<TabMessage>) => {
    if (data === "grew") pass((to) => to.hearTab(data));
    else tell(followOf(data));
  });
void start();

async function start(): Promise<void> {
  try {
    const [parts] = await Promise.all([mode === "sample" ? sampleParts() : ownParts(), ensureTemporal()]);
    const begun = await beginOpening({
      storage: parts.storage,
      indexCipher,
      moment,
      tell,
    });
    const createCore = await fetchCore();
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
    for (const hear of unheard.splice(0)) hear(core);
    await opening;
  } catch (error) {
    const trouble = troubleOf(error);
    tell({ kind: "state", state: { is: "trouble", trouble } });
    if (trouble === "crashed") throw error;
  }
}

/** The line broke off just then; from the second visit on it lies in the offline shell. */
class NotLoaded extends Error {
  override readonly name = "NotLoaded";
}

async function fetchCore(): Promise<typeof CreateCore> {
  try {
    const { createCore } = await import("#app/core.ts");
    return createCore;
  } catch (error) {
    throw new NotLoaded("core did not arrive", { cause: error });
  }
}

function troubleOf(error: unknown): VaultTrouble {
  if (error instanceof NotLoaded) return "notLoaded";
  return error instanceof DiskTrouble ? "refused" : "crashed";
}

function pass(hear: (core: Core) => void): void {
  if (core) hear(core);
  else unheard.push(hear);
}
function tell(message: FromVault): void {
  scope.postMessage(message);
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
