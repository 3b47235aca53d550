/** The browser's few powers, gathered for the screens. */
import type { ChosenFile, Device } from "#app/tussock.ts";
import { watchInstall } from "./install.ts";
import { registerServiceWorker } from "./serviceWorker.ts";

export function createDevice(): Device {
  const install = watchInstall();
  const updates = registerServiceWorker();
  return {
    canInstall: install.can,
    install: install.ask,
    updateReady: updates.ready,
    update: updates.take,
    keepAwake: async () => (await import("./keepAwake.ts")).keepAwake(),
    persist: async () => (await navigator.storage?.persist?.()) ?? false,
    persisted: async () => (await navigator.storage?.persisted?.()) ?? false,
    saveFile: async (file) => (await files()).saveFile(file),
    shareFile: async (file) => (await files()).shareFile(file),
    openFile: async (kinds) => (await files()).openFile(kinds),
    chosenFile: "showSaveFilePicker" in window ? chosenFile : undefined,
    passkey,
    print: () => window.print(),
    notices: async () => (await import("./notices.ts")).notices,
    makePdf: async (job) => (await import("./pdf/makePdf.ts")).makePdf(job),
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    vibrate: () => void navigator.vibrate?.(30),
  };
}

// Rare powers, fetched when first used; a press still counts as one after a fetch from the offline shell.
const files = () => import("./files.ts");
const passkeys = () => import("./passkey.ts");

const chosenFile: ChosenFile = {
  name: async () => (await files()).chosenFile.name(),
  choose: async (suggested) => (await files()).chosenFile.choose(suggested),
  write: async (bytes) => (await files()).chosenFile.write(bytes),
  forget: async () => (await files()).chosenFile.forget(),
};
const passkey: Device["passkey"] = {
  available: async () => (await passkeys()).passkey.available(),
  create: async () => (await passkeys()).passkey.create(),
  use: async (credentialId) => (await passkeys()).passkey.use(credentialId),
};
