/** When the install card may be shown: once, after the first log, and never again after a “don’t”. */
import type { TodayView } from "@tussock/domain";
import type { Preferences } from "#app/preferences.ts";
import type { VaultState } from "#app/tussock.ts";

export type InstallOffer = "prompt" | "ios" | "none";

export function installOffer({
  can,
  preferences,
  today,
  vault,
  putAway,
}: {
  readonly can: "prompt" | "ios" | "installed" | "no";
  readonly preferences: Pick<Preferences, "installCard">;
  readonly today: Pick<TodayView, "steps"> | undefined;
  readonly vault: VaultState;
  /** “Not now” was pressed since the app was opened. */
  readonly putAway: boolean;
}): InstallOffer {
  const own = vault.is === "open" && !vault.sample;
  const hasLogged = today?.steps.since !== undefined;
  if (!own || !hasLogged || putAway || preferences.installCard === "off") return "none";
  return can === "prompt" || can === "ios" ? can : "none";
}
