/** Registers the offline shell; a new version waits until the person takes it in. */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { ToShell } from "#worker/shellMessages.ts";
import { whatBootBegan } from "./booted.ts";
import { FIRST_SCREEN_MS } from "./firstScreen.ts";

export interface Updates {
  readonly ready: ReadonlySignal<boolean>;
  readonly take: () => Promise<void>;
}

/** Longer than a first screen takes on the slow phone we measure (0.5 s), once the shell is on the device. */
const ONCE_WARM_MS = 600;

export function registerServiceWorker(): Updates {
  const ready = signal(false);
  let waiting: ServiceWorker | undefined;
  const offer = (worker: ServiceWorker | null): void => {
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting = worker;
    ready.value = true;
  };
  const register = (): void => {
    // Where the browser answers from the cache by itself, nothing else wakes the worker to sweep older versions away.
    say(navigator.serviceWorker.controller, { type: "opened" });
    void navigator.serviceWorker
      .register(whatBootBegan().trustedUrl("/serviceWorker.js"), { updateViaCache: "none" })
      .then((registration) => {
        offer(registration.waiting);
        const watch = (): void => {
          const coming = registration.installing;
          coming?.addEventListener("statechange", () => {
            if (coming.state === "installed") offer(coming);
          });
        };
        watch();
        registration.addEventListener("updatefound", watch);
        // A page left open for days still hears of a new version when it is looked at again.
        document.addEventListener("visibilitychange", () => {
          if (document.visibilityState === "visible") registration.update().catch(() => undefined);
        });
      })
      // Private windows and file permissions can refuse it: the app then works online, as any page does.
      .catch(() => undefined);
  };
  // On a slow line the shell’s files would come between the person and their first screen; looking for a newer version
  // takes 10 to 20 ms of a slow phone.
  if ("serviceWorker" in navigator)
    setTimeout(register, navigator.serviceWorker.controller ? ONCE_WARM_MS : FIRST_SCREEN_MS);
  return {
    ready,
    async take() {
      if (!waiting) return;
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      say(waiting, { type: "takeOver" });
    },
  };
}

function say(worker: ServiceWorker | null, message: ToShell): void {
  worker?.postMessage(message);
}
