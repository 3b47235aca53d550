/** Picks the real parts and draws the app. */
import { render } from "preact";
import "./styles/index.css";
import type { EpochMs, Moment, Zone } from "@tussock/domain";
import { App } from "#app/App.tsx";
import { createClient, VaultLocked } from "#app/client.ts";
import { whatBootBegan } from "#platform/booted.ts";
import { createDevice } from "#platform/device.ts";
import {
  erasePreferences,
  eraseTab,
  markVaultHere,
  readPreferences,
  vaultWasHere,
  writePreferences,
} from "#platform/preferenceStore.ts";
import { chooseSample, sampleChosen } from "#platform/sampleMark.ts";
import { tellOtherTabs } from "#platform/tabs.ts";
import { applyLooks } from "#ui/looks.ts";
import { effect, untracked } from "@preact/signals";

/** By then a person wants to see that something happens, whatever the disk does. */
const DRAWN_WITHIN_MS = 200;

performance.mark("tussock ready");
const { ownPort, startVaultPort } = whatBootBegan();
const firstMode = sampleChosen() ? "sample" : "own";
// Nobody has listened to it yet: not a word of one's own is seen beside the sample.
if (firstMode === "sample") ownPort.end();
let go: ReturnType<typeof createClient>["go"] = (path) => location.assign(path);

const client = createClient({
  firstPort: firstMode === "own" ? ownPort : startVaultPort(firstMode),
  firstMode,
  startPort: startVaultPort,
  device: createDevice(),
  preferences: { read: readPreferences, write: writePreferences },
  hadVault: { was: vaultWasHere, mark: markVaultHere },
  chooseSample,
  moment,
  go: (path, how) => go(path, how),
  online: {
    now: () => navigator.onLine,
    watch(hear) {
      addEventListener("online", () => hear(true));
      addEventListener("offline", () => hear(false));
    },
  },
  watchShown(hear) {
    document.addEventListener("visibilitychange", () => hear(document.visibilityState === "visible"));
  },
  async eraseRest() {
    await (await import("#platform/chosenFileStore.ts")).eraseChosenFile();
    erasePreferences();
  },
  forgetTab: eraseTab,
  startOver: () => location.replace("/"),
  lockOtherTabs: () => tellOtherTabs("locked"),
});

addEventListener("error", (event) => client.broke(event.error));
addEventListener("unhandledrejection", (event) => {
  // An ask that was on its way when the vault locked: nobody's mistake, and nothing for the console.
  if (event.reason instanceof VaultLocked) event.preventDefault();
  else client.broke(event.reason);
});
effect(() => {
  const { theme, contrast, textSize, motion } = client.preferences.value;
  applyLooks({ theme, contrast, textSizePercent: textSize, lessMotion: motion === "less" });
});
// The first Intl object of a page takes 2–8 ms: it is made while nothing happens, not in the tap that saves the first log.
setTimeout(moment, 2_000);
// The copy that keeps itself can wait until the first screen has long been there.
if (client.device.chosenFile) setTimeout(keepCopyFresh, 5_000);
const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
let drawn = false;
const draw = (): void => {
  if (drawn) return;
  drawn = true;
  render(<App client={client} bindGo={(bound) => (go = bound)} />, root);
};
// Today is drawn once, with the day in it: an empty one would stand in the way of the message that fills it. Any other
// screen has to be fetched first.
setTimeout(draw, location.pathname === "/" ? DRAWN_WITHIN_MS : 0);
effect(() => {
  const { is } = client.vault.value;
  if (is === "open" ? client.today.value : is !== "opening") untracked(draw);
});

function moment(): Moment {
  return { at: Date.now() as EpochMs, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone as Zone };
}

async function keepCopyFresh(): Promise<void> {
  // Not fetched, on a line that broke off: the next visit has it in the offline shell.
  const kept = await import("#app/copies/keptFile.ts").catch(() => undefined);
  kept?.keepFileFresh(client);
}
