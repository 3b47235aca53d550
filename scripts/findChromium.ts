/** The Chromium that the journeys drive: the machine's own, else Debian's, installed when nothing else is there. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstaller } from "./aptGet.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_APPS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export type Found = { readonly path: string } | { readonly path: undefined; readonly why: string };

/** CHROMIUM_PATH wins; the rest is looked for where programs usually are. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = env["CHROMIUM_PATH"];
  if (chosen) return canRun(chosen) ? chosen : undefined;
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_APPS].find(canRun);
}

/** Brings Debian's Chromium when the machine has none. Says what it does; this can take a few minutes. */
export function findOrInstallChromium(say: (line: string) => void): Found {
  const here = findChromium();
  if (here) return { path: here };
  if (process.env["CHROMIUM_PATH"])
    return missing(`CHROMIUM_PATH names ${process.env["CHROMIUM_PATH"]}, which cannot be run.`);
  const install = aptInstaller();
  if (!install) return missing("No Chromium here, and no apt-get that we may run to install it.");
  say("No Chromium found: installing Debian’s (once, some minutes) …");
  const installed = install("chromium");
  const path = findChromium();
  return installed && path ? { path } : missing("apt-get could not install chromium.");
}

function missing(why: string): Found {
  return { path: undefined, why: `${why} Install Chromium or Chrome, or set CHROMIUM_PATH to it.` };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there or not ours to run: the next place may have it
  }
}
