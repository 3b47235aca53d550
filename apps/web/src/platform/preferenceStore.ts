/** Looks and country in localStorage: needed before the vault opens, and never a word a person wrote. */
import { defaultPreferences, keptToPreferences, type Preferences } from "#app/preferences.ts";

const KEY = "tussock.preferences";
/** Set once a vault was opened here; if it outlives the vault, the browser has cleared our storage. */
const HAD = "tussock.had";

export function readPreferences(): Preferences {
  try {
    return keptToPreferences(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    // Unreadable or forbidden storage: the looks start over, nothing else is lost.
    return defaultPreferences;
  }
}

export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Full or forbidden: the choice holds until the page closes.
  }
}

export function vaultWasHere(): boolean {
  try {
    return localStorage.getItem(HAD) !== null;
  } catch {
    return false;
  }
}
export function markVaultHere(here: boolean): void {
  try {
    if (here) localStorage.setItem(HAD, "1");
    else localStorage.removeItem(HAD);
  } catch {
    // Without the mark a cleared vault looks like a new one; the vault itself is unharmed.
  }
}
export function erasePreferences(): void {
  localStorage.clear();
}
/** The timer, and whether the sample is looked at; each tab has its own, and none can clear another’s. */
export function eraseTab(): void {
  sessionStorage.clear();
}
