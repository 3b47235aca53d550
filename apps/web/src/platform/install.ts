/** Whether and how the app can be put on the home screen. */
import { signal, type ReadonlySignal } from "@preact/signals";
import { FIRST_SCREEN_MS } from "./firstScreen.ts";

interface InstallPromptEvent extends Event {
  prompt(): Promise<void>;
  readonly userChoice: Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

export interface Install {
  readonly can: ReadonlySignal<"prompt" | "ios" | "installed" | "no">;
  readonly ask: () => Promise<"accepted" | "dismissed">;
}

export function watchInstall(): Install {
  setTimeout(nameManifest, FIRST_SCREEN_MS);
  const can = signal<"prompt" | "ios" | "installed" | "no">(now());
  let offer: InstallPromptEvent | undefined;
  window.addEventListener("beforeinstallprompt", (event) => {
    // Kept for our own card, after the first log; the browser's bar would come on the first visit.
    event.preventDefault();
    offer = event as InstallPromptEvent;
    can.value = "prompt";
  });
  window.addEventListener("appinstalled", () => (can.value = "installed"));
  return {
    can,
    async ask() {
      if (!offer) return "dismissed";
      await offer.prompt();
      const { outcome } = await offer.userChoice;
      offer = undefined;
      can.value = outcome === "accepted" ? "installed" : "no";
      return outcome;
    },
  };
}

/**
 * The page of the offline shell leaves it to this moment: reading it is about 12 ms of a slow phone’s main thread
 * (build/shellPage.ts). On a first visit the page has named it; then that one counts.
 */
function nameManifest(): void {
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "manifest", href: "/manifest.webmanifest" }),
  );
}

function now(): "ios" | "installed" | "no" {
  if (matchMedia("(display-mode: standalone)").matches) return "installed";
  // Only iOS has no prompt of its own and still can: Safari's share sheet.
  const iosSafari = /iPhone|iPad/.test(navigator.userAgent) && "standalone" in navigator;
  return iosSafari ? "ios" : "no";
}
