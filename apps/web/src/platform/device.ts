/** The browser's few powers, gathered for the screens. */
import type { Device } from "#app/tussock.ts";
import { chosenFile, openFile, saveFile } from "./files.ts";
import { watchInstall } from "./install.ts";
import { passkey } from "./passkey.ts";
import { registerServiceWorker } from "./serviceWorker.ts";

export function createDevice(): Device {
  const install = watchInstall();
  const updates = registerServiceWorker();
  return {
    canInstall: install.can,
    install: install.ask,
    updateReady: updates.ready,
    update: updates.take,
    keepAwake,
    persist: async () => (await navigator.storage?.persist?.()) ?? false,
    persisted: async () => (await navigator.storage?.persisted?.()) ?? false,
    saveFile,
    openFile,
    chosenFile: chosenFile(),
    passkey,
    print: () => window.print(),
    copyText: (text) => navigator.clipboard.writeText(text).then(() => true, () => false),
    vibrate: () => void navigator.vibrate?.(30),
  };
}

/** Keeps the screen on until the returned function is called; taken again after the page was hidden. */
async function keepAwake(): Promise<() => void> {
  let wanted = true;
  let held: WakeLockSentinel | undefined;
  const take = async (): Promise<void> => {
    if (!wanted || document.visibilityState !== "visible") return;
    // Low battery and old browsers refuse; the timer runs by the clock and needs no lit screen.
    held = await navigator.wakeLock?.request("screen").catch(() => undefined);
  };
  document.addEventListener("visibilitychange", take);
  await take();
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", take);
    void held?.release();
  };
}
