/** What the first screen shows. Nothing is asked before there is a place for words, and then all of it can be skipped. */
import type { AreaKind } from "@tussock/domain";
import type { SaveTrouble } from "#app/asks.ts";
import type { VaultState } from "#app/tussock.ts";

/** How far making the vault has come. That it is made is read from the vault itself, so a reload changes nothing. */
export type Making =
  | { readonly is: "notYet" }
  | { readonly is: "making" }
  | { readonly is: "trouble"; readonly trouble: WelcomeTrouble };
export type WelcomeTrouble = Exclude<SaveTrouble, "locked">;

export type Welcome =
  | { readonly shows: "start"; readonly making: boolean }
  | { readonly shows: "areas" }
  | { readonly shows: "trouble"; readonly trouble: WelcomeTrouble };

export function welcomeNow(making: Making, vault: VaultState): Welcome {
  if (vault.is === "open" && !vault.sample) return { shows: "areas" };
  if (making.is === "trouble") return { shows: "trouble", trouble: making.trouble };
  if (vault.is === "trouble" && vault.trouble === "refused") return { shows: "trouble", trouble: "diskRefused" };
  return { shows: "start", making: making.is === "making" };
}

/** What the main button does: make a vault, or go where the person’s own vault already leads. */
export function firstMove(vault: VaultState): { readonly is: "make" } | { readonly is: "go"; readonly path: string } {
  if (vault.is === "open") return { is: "go", path: planPath() };
  const standsInTheWay = vault.is === "locked" || (vault.is === "trouble" && vault.trouble !== "refused");
  return standsInTheWay ? { is: "go", path: "/" } : { is: "make" };
}

/** A vault that is not there yet cannot be locked; should it say so, the place for notes was taken away under us. */
export function troubleOf(trouble: SaveTrouble): WelcomeTrouble {
  return trouble === "locked" ? "diskGone" : trouble;
}

/** The five known areas; a person's own is named later, where there is room for its name. */
export const firstAreas: readonly AreaKind[] = ["daily", "social", "study", "work", "creative"];

export function planPath(area?: AreaKind): string {
  return area === undefined ? "/plan/new" : `/plan/new?area=${area}`;
}
/** The area was skipped a moment ago, so it is not asked for once more. */
export const pathWithoutArea = "/plan/new?page=step";
