/**
 * The vault’s port where the offline shell stands before it. Its worker, which the browser has started already, is asked as
 * the page begins and tells Today (worker/todayAhead.ts). The page’s own worker begins after that word, or once somebody
 * listens: begun before, it keeps a slow phone from drawing the day. From its first word on it alone counts.
 */
import vaultWorkerUrl from "#worker/vaultWorker.ts?worker&url";
import type { FromVault, VaultPort } from "#worker/messages.ts";
import type { ToShell } from "#worker/shellMessages.ts";

type Hear = (message: FromVault) => void;

/** `startOwn` starts the page’s own worker. */
export function askShellFirst(shell: ServiceWorker, startOwn: () => VaultPort): VaultPort {
  const nobody: Hear = () => undefined;
  let port: VaultPort | undefined;
  let told: FromVault | undefined;
  let hear = nobody;
  let ended = false;
  const own = (): VaultPort => (port ??= startOwn());
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", ({ data }: MessageEvent<FromVault>) => {
    hear((told = data));
    if (!ended) own();
  });
  serviceWorker.startMessages();
  shell.postMessage({ type: "today", part: vaultWorkerUrl } satisfies ToShell);
  return {
    post: (message) => own().post(message),
    listen(listener) {
      let shown: FromVault | undefined;
      const hearShell: Hear = (message) => listener((shown = message));
      hear = hearShell;
      own().listen((message) => {
        // Told again by its own worker, the same day is not drawn again.
        const again = hear === hearShell && asText(message) === asText(shown);
        hear = nobody;
        if (!again) listener(message);
      });
      if (told) hear(told);
    },
    end() {
      ended = true;
      hear = nobody;
      port?.end();
    },
  };
}

/** All but the moment it was made. */
function asText(message: FromVault | undefined): string | undefined {
  return JSON.stringify(message, (key, value: unknown) => (key === "madeAt" ? undefined : value));
}
