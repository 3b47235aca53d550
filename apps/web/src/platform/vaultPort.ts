/** Starts the worker that holds the keys. */
import vaultWorkerUrl from "#worker/vaultWorker.ts?worker&url";
import type { FromVault, VaultMode, VaultPort } from "#worker/messages.ts";
import { trustedUrl } from "./trustedUrl.ts";

export function startVaultPort(mode: VaultMode): VaultPort {
  const worker = new Worker(trustedUrl(vaultWorkerUrl), { type: "module", name: mode });
  let early: FromVault[] = [];
  let hear = (message: FromVault): void => void early.push(message);
  worker.addEventListener("message", (event: MessageEvent<FromVault>) => hear(event.data));
  worker.addEventListener("error", () => hear({ kind: "state", state: { is: "trouble", trouble: "crashed" } }));
  return {
    post: (message) => worker.postMessage(message),
    listen(listener) {
      hear = listener;
      for (const message of early) listener(message);
      early = [];
    },
    end() {
      worker.terminate();
      // What nobody listened to is nobody’s.
      early = [];
    },
  };
}
