/**
 * The vault’s port where the offline shell stands before it. Its worker is asked as the page begins and tells Today, or
 * that it cannot (worker/todayAhead.ts). The page’s own worker begins after that word, or once somebody listens: begun
 * before, it keeps a slow phone from drawing the day. From its first word on it alone counts.
 */
import vaultWorkerUrl from "#worker/vaultWorker.ts?worker&url";
import type { FromVault, VaultPort } from "#worker/messages.ts";
import type { ShellSays, ToShell } from "#worker/shellMessages.ts";

type Hear = (message: FromVault) => void;

/** `startOwn` starts the page’s own worker. */
export function askShellFirst(shell: ServiceWorker, startOwn: () => VaultPort): VaultPort {
  let port: VaultPort | undefined;
  let told: ShellSays;
  let hear: Hear = () => undefined;
  /** The page’s own worker has spoken, or the port has ended: the shell is not heard, and nothing it told is kept. */
  let over = false;
  const own = (): VaultPort => (port ??= startOwn());
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", ({ data }: MessageEvent<ShellSays>) => {
    if (over) return;
    told = data ?? undefined;
    if (told) hear(told);
    own();
  });
  serviceWorker.startMessages();
  shell.postMessage({ type: "today", part: vaultWorkerUrl } satisfies ToShell);
  return {
    post: (message) => own().post(message),
    listen(listener) {
      own().listen((message) => {
        // Told again by its own worker, the same day is not drawn again.
        const again = hear === listener && asText(message) === asText(told);
        over = true;
        told = undefined;
        hear = () => undefined;
        if (!again) listener(message);
      });
      if (over) return;
      hear = listener;
      if (told) listener(told);
    },
    end() {
      over = true;
      told = undefined;
      port?.end();
    },
  };
}

/** All but the moment it was made. */
function asText(message: FromVault | undefined): string | undefined {
  return JSON.stringify(message, (key, value: unknown) => (key === "madeAt" ? undefined : value));
}
